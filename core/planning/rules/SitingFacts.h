#pragma once

#include "store/NetworkStore.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <QMap>

namespace jinguan
{

/** Property of the workspace with the figures people gave of networks, for rules about all stations of a kind. */
inline const QString sitingFactsProperty = QStringLiteral( "siting_facts" );

/** What is known of the networks of a workspace: people of the built-up area, side of the grid, concentrations of the city … by station kind. */
class SitingFacts
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingFacts )

  public:
    /** Of all kinds; empty where nothing was given. Errors: a text that is no JSON. */
    static Result<QMap<QString, QVariantMap>> of( const NetworkStore &store );
    /** Keeps \a value as \a fact of \a kind; an empty value takes it away. */
    static Result<void> keep( NetworkStore &store, const QString &kind, const QString &fact, const QString &value );
};

} // namespace jinguan

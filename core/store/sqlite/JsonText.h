#pragma once

#include <QString>
#include <QVariantMap>

namespace jinguan
{

/** \a map as compact JSON, the form in which free attributes are stored. */
QString jsonOfMap( const QVariantMap &map );

/** The map written as \a json; empty when it is no JSON object. */
QVariantMap mapOfJson( const QString &json );

} // namespace jinguan

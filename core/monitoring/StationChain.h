#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Station.h"

#include <QList>
#include <QStringList>

namespace jinguan
{

/** Stations in the order in which water passes them: source to tap, or upstream to downstream. */
struct StationChain
{
    QString id;
    LocalText name;
    QStringList stations; //!< codes
    bool isDemo = false;  //!< invented for demonstration
    bool operator==( const StationChain &other ) const = default;
};

/** Where chains come from: the file of the demo, what people noted in the workspace, and the `downstream` attribute of stations. */
namespace chains
{
/** Property of the workspace that holds edited chains. */
inline const QString property = QStringLiteral( "station_chains" );
/** Attribute of a station that names the next one downstream by its code. */
inline const QString downstream = QStringLiteral( "downstream" );

/** Chains of `chains.csv` (`id`, `name_zh`, `name_en`, `stations` with `;` between, `demo`). */
Result<QList<StationChain>> read( const QString &path );

QByteArray toJson( const QList<StationChain> &chains );
/** An error when \a json is none of ours. */
Result<QList<StationChain>> fromJson( const QByteArray &json );

/** Chains that the `downstream` attributes of \a stations make: each begins where nothing flows in; a circle ends where it would close. */
QList<StationChain> fromAttributes( const QList<Station> &stations );

/**
 * All chains of a workspace: those of \a json (edited there), else those of the file \a path of which at least two stations are among
 * \a stations; and those of attributes. Stations that are not there are left out.
 */
Result<QList<StationChain>> of( const QString &path, const QByteArray &json, const QList<Station> &stations );
} // namespace chains

} // namespace jinguan

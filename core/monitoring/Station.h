#pragma once

#include "base/LocalText.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace jinguan
{

/** Longitude and latitude in degrees, CGCS2000 (EPSG:4490). */
struct LonLat
{
    double lon = 0;
    double lat = 0;
    bool operator==( const LonLat &other ) const = default;
};

/** Great-circle distance in metres (sphere of the mean earth radius); for sorting and plausibility, not for figures shown. */
double roughDistance( const LonLat &a, const LonLat &b );

/** Where a station was during some time; \a validFrom or \a validTo may be null (open). \a validTo is the last day. */
struct StationPosition
{
    LonLat at;
    QDate validFrom;
    QDate validTo;
    QString source;
    bool operator==( const StationPosition &other ) const = default;
};

enum class StationStatus : int
{
  Running = 0,
  Planned = 1,
  Suspended = 2,
  Retired = 3
};

QString stationStatusId( StationStatus status ); //!< `running`, `planned`, `suspended`, `retired`
StationStatus stationStatusFromId( const QString &id, bool *ok = nullptr );
/** The status in the language of the interface. */
QString stationStatusText( StationStatus status );

/** The state a station entered on a day. */
struct StationStateChange
{
    StationStatus status = StationStatus::Running;
    QDate from; //!< null: since ever
    QString reason;
    bool operator==( const StationStateChange &other ) const = default;
};

/** A station, section, well, point or outlet of the network. Never deleted, only retired. */
struct Station
{
    qint64 id = 0; //!< 0 until stored; never reused
    QString code;  //!< unique in the workspace: national code where there is one
    QString nationalCode;
    QString mn; //!< device id of HJ 212, empty when none
    LocalText name;
    QString kind;                     //!< StationKind::id
    QStringList elements;             //!< element ids; the kind's element first
    QString sitingClass;              //!< SitingClass::id
    QString controlLevel;             //!< 国控, 省控, 市控, 区控 as `national`, `provincial`, `municipal`, `district`, or empty
    bool countsInEvaluation = true;   //!< enters the city's evaluation
    bool isControlPoint = false;      //!< 对照点 (clean reference)
    QString owner;                    //!< body id, or free text
    QString district;                 //!< district code, geography
    QString unit;                     //!< responsible unit code
    QString river;                    //!< name of the river of a section
    bool isDemo = false;              //!< invented for demonstration
    QString provenance;               //!< what of it is real
    QVariantMap attributes;           //!< evaluation context: `noise_class`, `water_body` (river|lake), `land_use`, `ph` …
    QList<StationPosition> positions; //!< in order of validFrom
    QList<StationStateChange> states; //!< in order of date

    /** The position in force on \a day (null: the newest), the nearest in time when none covers it; nullptr without positions. */
    const StationPosition *positionOn( const QDate &day ) const;
    /** The status in force on \a day (null: the newest). */
    StationStatus statusOn( const QDate &day ) const;

    bool operator==( const Station &other ) const = default;
};

} // namespace jinguan

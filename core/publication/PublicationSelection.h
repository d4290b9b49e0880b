#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "publication/PublicPlaces.h"
#include "store/ReadingStore.h"

#include <optional>

namespace jinguan
{

/** A place as the public is told of it. */
struct ReleasedPlace
{
    QString id; //!< never the code of our own: national code, code of the district, or derived from a secret
    LocalText name;
    QString kind; //!< StationKind::id; empty for districts and the city
    QString controlLevel;
    QString district;         //!< code
    std::optional<LonLat> at; //!< only as exact as `detail`
    PlaceDetail detail = PlaceDetail::DistrictOnly;
    bool isDemo = false;
    Grade status;        //!< over its newest values of one time
    UtcSeconds time = 0; //!< begin of those; 0 without values
};

/** A value as it is released: rounded as the catalogue shows it. */
struct ReleasedValue
{
    int place = 0; //!< in Release::places
    QString indicator;
    UtcSeconds begin = 0;
    double value = 0; //!< in the unit of the indicator
    QString text;     //!< with the decimals of the indicator
    bool belowDetection = false;
    Method method = Method::Automatic;
    int stations = 1; //!< behind a mean
    bool isDemo = false;
    Grade grade;
};

/** What an item releases at one moment. */
struct Release
{
    PublicationItem item;
    UtcSeconds moment = 0;
    TimeRange window;               //!< values begin at `from` or later and end at `to` or earlier
    QList<ReleasedPlace> places;    //!< in the order of their ids
    QList<ReleasedValue> values;    //!< by place, indicator, time
    QStringList editions;           //!< labels of the standards behind the grades
    bool editionsConfirmed = true;  //!< false: one rests on a date from memory
    qint64 withheldInvalid = 0;     //!< readings of the window that are invalid, suspect, or have too few inputs
    qint64 withheldPending = 0;     //!< computed values that wait for a new roll-up
    qint64 withheldFewStations = 0; //!< means over too few stations
    bool isDemo = false;            //!< something in it is invented
    QString unitOf( const Catalogue &catalogue, const QString &indicator ) const;
};

/**
 * Decides exactly which readings, stations and means an item releases at a moment. All that leaves the house goes through here.
 *
 * - A value passes whose period ended at least the item's delay before the moment and began within its history; at the level of the item only.
 * - A rolling item is released as of its last full hour or midnight.
 * - Only valid values pass (flags that count, verdicts included), never forecasts, never what was measured while a station was not running. A value
 *   computed from others passes when it had enough inputs and nothing of them changed since.
 * - Of several series of one indicator one answers: automatic before manual, then the one with most values.
 * - Means take the stations that count in the evaluation and are no control points; where no station of the item counts (micro-stations), all. Levels in
 *   dB are averaged by energy. Three quarters of the stations have to be there, and at least the item's number.
 * - Places are as exact as item and PublicPlaces allow. Codes of ours never pass.
 *
 * Reads nothing but the store it is handed; belongs to one thread. What it is built from outlives it.
 */
class PublicationSelection
{
  public:
    struct Knowledge
    {
        const Catalogue &catalogue;
        const Responsibility &responsibility;
        const Evaluator &evaluator;
        const PublicPlaces &places;
    };

    PublicationSelection( const Knowledge &knowledge, const QList<Station> &stations, const QByteArray &secret );

    /** True when the values of \a item may be in a bundle: published, and public. */
    static bool isReleased( const PublicationItem &item );

    /** The stations \a item is about on \a day, by code. */
    QList<const Station *> stationsOf( const PublicationItem &item, const QDate &day ) const;

    /** What \a item releases at \a moment, whatever its state: for a bundle ask isReleased() first. */
    Result<Release> select( const PublicationItem &item, UtcSeconds moment, const ReadingStore &readings, Progress &progress ) const;

    /** The id under which the public knows \a station. */
    QString publicId( const Station &station ) const;

    /** \a value rounded to \a decimals by GB/T 8170. */
    static QString roundedText( double value, int decimals );

    /** End of the period that begins at \a begin; a month ends with the local month, a sample at once. */
    static UtcSeconds endOfPeriod( UtcSeconds begin, Period period );

  private:
    /** The readings of one indicator at one station that pass. */
    struct Passed
    {
        const Station *station = nullptr;
        QString indicator;
        Method method = Method::Automatic;
        bool isDemo = false;
        QList<Reading> readings;
    };
    class Reader;

    void addStations( Release &release, const QList<Passed> &passed ) const;
    void addMeans( Release &release, const QList<Passed> &passed ) const;
    void addMean( Release &release, int place, const QString &indicator, const QList<const Passed *> &group ) const;
    ReleasedPlace placeOf( const Station &station, PlaceDetail wanted, const QDate &day ) const;
    ReleasedValue valueOf( const QString &indicator, const Reading &reading, Period period, const Station &station ) const;
    /** The verdict over the newest values of each place, and the editions behind all grades. */
    void judge( Release &release, const QHash<int, const Station *> &stations ) const;

    Knowledge mKnowledge;
    QList<Station> mStations;
    QByteArray mSecret;
};

} // namespace jinguan

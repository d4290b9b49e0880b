#pragma once

#include "monitoring/Evaluator.h"
#include "store/ReadingStore.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace jinguan
{

/** What the map shows of one station at one moment. */
struct StationStatusSymbol
{
    enum class Link
    {
      Never, //!< has never delivered what was asked for
      OnTime,
      Late,   //!< delivered, but not what was due
      Offline //!< nothing for so long that the last value says nothing any more
    };

    Grade grade;
    QString indicator;           //!< what the value is, as typeset: `AQI`, `NH₃-N`; empty without data
    std::optional<double> value; //!< the index, or the value that speaks for the station, in the unit of its indicator
    int decimals = 0;
    QString unit;                //!< symbol; empty for an index or a pure number
    bool belowDetection = false; //!< value is the detection limit
    QString shortText;           //!< at most four characters, to stand inside the symbol
    QString shortMeaning;        //!< what the number in shortText is: `AQI`, `Leq, dB(A)`; empty when it is a class
    UtcSeconds newest = 0;       //!< begin of the newest reading used, 0 without
    qint64 age = 0;              //!< seconds from the end of that reading's period to the moment, 0 without
    Link link = Link::Never;
    bool openIncident = false;
    bool isDemo = false; //!< some of the values are invented

    /** The value as digits, `<` before a detection limit; empty without data. */
    QString numberText() const;
    /** The value with its unit, beside a column that names the indicator. */
    QString measureText() const;
    /** The value by itself, to be understood anywhere: `AQI 87`, `NH₃-N 0.194 mg/L`. */
    QString fullText() const;
    bool operator==( const StationStatusSymbol &other ) const;
};

/**
 * Works out the status of stations: which values count together, their grade, and whether they are late.
 *
 * Reads nothing by itself: hand it ReadingStore::latest() or latestAt(). It holds references only and changes nothing, so that it may
 * run in any thread; catalogue and evaluator outlive it.
 */
class StatusBoard
{
  public:
    StatusBoard( const Catalogue &catalogue, const Evaluator &evaluator ) : mCatalogue( catalogue ), mEvaluator( evaluator ) {}

    /** What is asked for. */
    struct Question
    {
        QString element;
        QString indicator;           //!< empty: the element's own verdict (AQI, water class …)
        UtcSeconds at = 0;           //!< the moment judged, UTC
        QString edition;             //!< empty: the one in force
        QSet<QString> openIncidents; //!< codes of stations with an open incident
    };

    /** By station code; every station of \a stations that measures the element is there. */
    QHash<QString, StationStatusSymbol> statuses(
      const Question &question, const QList<Station> &stations, const QList<LatestReading> &latest ) const;

    /** How far back latestAt() has to look for everything that statuses() may use, in seconds. */
    static qint64 horizon();

  private:
    StationStatusSymbol status( const Question &question, const Station &station, const QList<const LatestReading *> &readings ) const;
    QList<const LatestReading *> simultaneous( const Question &question, const QList<const LatestReading *> &readings ) const;
    const LatestReading *speaker(
      const StationStatusSymbol &status, const Question &question, const QList<const LatestReading *> &used ) const;
    void describe( StationStatusSymbol &status, const Question &question, const QList<const LatestReading *> &used ) const;

    const Catalogue &mCatalogue;
    const Evaluator &mEvaluator;
};

} // namespace jinguan

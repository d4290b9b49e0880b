#pragma once

#include "monitoring/Evaluator.h"
#include "store/ReadingStore.h"

#include <QHash>
#include <QSet>

namespace jinguan
{

/** What the map shows of one station at one moment. */
struct StationStatusSymbol
{
  enum class Link
  {
    Never, //!< has never delivered what was asked for
    OnTime,
    Late, //!< delivered, but not what was due
    Offline //!< nothing for so long that the last value says nothing any more
  };

  Grade grade;
  LocalText valueName; //!< what valueText is a value of: the symbol of the indicator, its name where it has none, or AQI
  QString valueText; //!< index or value with unit; empty without data
  QString shortText; //!< at most four characters, to stand inside the symbol
  UtcSeconds newest = 0; //!< begin of the newest reading used, 0 without
  qint64 age = 0; //!< seconds from the end of that reading's period to the moment, 0 without
  Link link = Link::Never;
  bool openIncident = false;
  bool isDemo = false; //!< some of the values are invented

  /** valueText led by what it is a value of, `NH₃-N 0.194 mg/L`; empty without data. */
  QString namedValue() const;

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
      QString indicator; //!< empty: the element's own verdict (AQI, water class …)
      UtcSeconds at = 0; //!< the moment judged, UTC
      QString edition; //!< empty: the one in force
      QSet<QString> openIncidents; //!< codes of stations with an open incident
    };

    /** By station code; every station of \a stations that measures the element is there. */
    QHash<QString, StationStatusSymbol> statuses( const Question &question, const QList<Station> &stations, const QList<LatestReading> &latest ) const;

    /** How far back latestAt() has to look for everything that statuses() may use, in seconds. */
    static qint64 horizon();

  private:
    StationStatusSymbol status( const Question &question, const Station &station, const QList<const LatestReading *> &readings ) const;
    QList<const LatestReading *> simultaneous( const Question &question, const QList<const LatestReading *> &readings ) const;
    void describe( StationStatusSymbol &status, const Question &question, const QList<const LatestReading *> &used ) const;

    const Catalogue &mCatalogue;
    const Evaluator &mEvaluator;
};

} // namespace jinguan

#pragma once

#include "TestSupport.h"
#include "store/ReadingStore.h"

#include <QObject>

namespace jinguan::test
{

/** Indicator, hour by hour from \a begin. */
inline QList<IncomingReading> hourly( SeriesId series, UtcSeconds begin, const QList<double> &values, Period period = Period::Hour )
{
  QList<IncomingReading> readings;
  for ( qsizetype index = 0; index < values.size(); ++index )
    readings.append( { series, period, { begin + index * 3600, values.at( index ), QualityFlag::Valid, false } } );
  return readings;
}

/**
 * What every implementation of ReadingStore keeps to. A backend derives from it and says how an empty store is made.
 */
class ReadingStoreContract : public QObject
{
    Q_OBJECT

  public:
    static constexpr UtcSeconds noon = 1356998400; //!< 2013-01-01T00:00Z

  protected:
    /** An empty store, made anew for every slot. */
    virtual ReadingStore &makeStore() = 0;
    virtual void dropStore() = 0;

    ReadingStore &store() { return *mStore; }
    SeriesId pm25() const { return mSeries; }
    qint64 delivery() const { return mDelivery; }
    static SeriesKey key( const QString &station, const QString &indicator = QStringLiteral( "pm25" ) )
    {
      SeriesKey key;
      key.station = station;
      key.indicator = indicator;
      key.source = QStringLiteral( "test" );
      return key;
    }

  private Q_SLOTS:
    void init();
    void cleanup();

    void ensureSeries_sameKeyGivesSameSeries();
    void ensureSeries_otherUnitIsRefused();
    void ensureSeries_forecastsOfDifferentIssueAreApart();
    void series_areListedByStation();

    void write_newReadingsAreWritten();
    void write_repeatedBatchIsUnchanged();
    void write_changedValueReplacesAndChainHolds();
    void write_sameKeyTwiceInOneBatchKeepsTheLast();
    void write_unorderedBatchIsTheSame();
    void write_unknownSeriesLeavesNothing();
    void write_unknownDeliveryIsRefused();
    void write_missingValueAndMarksAreKept();
    void write_largeBatchKeepsEveryRule_data();
    void write_largeBatchKeepsEveryRule();
    void write_largeBatchOfUnknownSeriesLeavesNothing();

    void readings_rangeIsHalfOpen();
    void extent_spansSeriesOfTheStations();
    void latest_lateReadingDoesNotReplaceNewer();
    void latest_correctedValueIsShown();
    void latest_newestOfSeveralPeriodsIsTaken();
    void latestAt_findsTheValueInForce_data();
    void latestAt_findsTheValueInForce();

    void judge_flagThatCountsIsGivenEverywhere();
    void judge_repeatedDeliveryKeepsTheReview();
    void judge_changedValueAsksForReviewAgain();
    void judge_ruleOverrulesNoPerson();
    void judge_sameVerdictOfARuleIsUnchanged();
    void judge_withdrawalBringsBackTheVerdictBefore();
    void judge_whatCannotBeLeavesNothing_data();
    void judge_whatCannotBeLeavesNothing();
    void judge_noteChangesNothingButTheHistory();
    void verdicts_areFoundByWhatIsAsked_data();
    void verdicts_areFoundByWhatIsAsked();
    void changedSince_tellsSeriesAndTimes();
    void replaced_tellsBeforeAndAfter();
    void passes_lastOneIsKnown();

    void deliveries_keepTheirFigures();
    void findDelivery_onlyCompleteOnesCount();
    void reject_rowsAreKeptForEver();
    void changeCounter_growsWithChangesOnly();
    void verifyChain_canBeCancelled();

  private:
    /** That count, of the first day of the series. */
    QList<QualityFlag> flags() const;

    ReadingStore *mStore = nullptr;
    SeriesId mSeries = 0;
    qint64 mDelivery = 0;
};

} // namespace jinguan::test

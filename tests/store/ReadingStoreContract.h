#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/RollupRules.h"
#include "monitoring/Standards.h"
#include "store/ReadingStore.h"
#include "TestSupport.h"

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

    /** Rolls up as if it were \a now; a day after the newest reading of the tests when left out. */
    Result<RollupReport> rollUp( UtcSeconds now = noon + 400 * 86400LL );
    /** The values of \a period that were computed or received, in words: `10` received, `30.5/60` computed of 60 inputs, `30/44!` of too few, `?` pending. */
    QStringList told( SeriesId series, Period period, const TimeRange &range, Statistic statistic = Statistic::Value );
    Result<SeriesId> seriesOf( const QString &indicator, const QString &unit );

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

    void rollUp_indicatorsFollowTheirRules_data();
    void rollUp_indicatorsFollowTheirRules();
    void rollUp_hourNeedsItsMinutes_data();
    void rollUp_hourNeedsItsMinutes();
    void rollUp_dayAndMonthNeedTheirInputs();
    void rollUp_ozoneHasEightHoursAndTheirLargest();
    void rollUp_yearWithoutEditionHasNoValue();
    void rollUp_lateAndChangedReadingsAreComputedAnew();
    void rollUp_runningHourWaits();
    void rollUp_longerPeriodMakesTheHour();
    void rollUp_budgetLeavesTheRest();
    void rollUp_samplesAndModelsAreNotAveraged();
    void history_receivedValueWins();
    void history_daysAreLocalAndMonthsToo();
    void envelopes_areThoseOfTheReadings_data();
    void envelopes_areThoseOfTheReadings();
    void deliveries_keepTheirFigures();
    void findDelivery_onlyCompleteOnesCount();
    void reject_rowsAreKeptForEver();
    void changeCounter_growsWithChangesOnly();
    void verifyChain_canBeCancelled();

  private:
    /** That count, of the first day of the series. */
    QList<QualityFlag> flags() const;

    Catalogue mCatalogue;
    Standards mStandards;
    std::unique_ptr<RollupRules> mRules;
    ReadingStore *mStore = nullptr;
    SeriesId mSeries = 0;
    qint64 mDelivery = 0;
};

} // namespace jinguan::test

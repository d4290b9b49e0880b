#pragma once

#include "store/Workspace.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>
#include <optional>

namespace jinguan::test
{

/** What the fakes below read from; shared between threads, not changed while they read. */
struct FakeReadings
{
    QList<Series> series;
    QHash<SeriesId, QList<Reading>> readings;
    QHash<SeriesId, QList<PeriodValue>> computedDays;
    Period period = Period::Hour;
    QString failure; //!< when not empty, every read fails with it
    std::atomic_int opened = 0;

    SeriesId add( const SeriesKey &key, const QString &unit, const QList<Reading> &values, bool isDemo = false )
    {
      const SeriesId id = series.size() + 1;
      series << Series { id, key, unit, isDemo };
      readings.insert( id, values );
      return id;
    }
};

/** A reading store in memory that can only be read. */
class FakeReadingStore : public ReadingStore
{
  public:
    explicit FakeReadingStore( const FakeReadings &content ) : mContent( content ) {}

    Result<SeriesId> ensureSeries( const SeriesKey &, const QString &, bool ) override { return readOnly(); }
    Result<QList<Series>> series( const QString &station ) const override
    {
      QList<Series> found;
      for ( const Series &one : mContent.series )
      {
        if ( station.isEmpty() || one.key.station == station )
          found << one;
      }
      return found;
    }
    Result<qint64> beginDelivery( const Delivery & ) override { return readOnly(); }
    Result<void> finishDelivery( const Delivery & ) override { return readOnly(); }
    Result<QList<Delivery>> deliveries() const override { return QList<Delivery>(); }
    Result<std::optional<Delivery>> findDelivery( const QString &, const QString & ) const override { return std::optional<Delivery>(); }
    Result<WriteSummary> write( qint64, const QList<IncomingReading> & ) override { return readOnly(); }
    Result<void> reject( qint64, const QList<RejectedRow> & ) override { return readOnly(); }
    Result<QList<RejectedRow>> rejected( qint64 ) const override { return QList<RejectedRow>(); }

    Result<QList<Reading>> readings( SeriesId id, Period period, const TimeRange &range ) const override
    {
      if ( !mContent.failure.isEmpty() )
        return Error { mContent.failure, {}, {}, 0 };
      QList<Reading> found;
      for ( const Reading &reading : mContent.readings.value( id ) )
      {
        if ( period == mContent.period && reading.begin >= range.from && reading.begin < range.to )
          found << reading;
      }
      return found;
    }
    Result<QList<Reading>> received( SeriesId id, Period period, const TimeRange &range ) const override
    {
      return readings( id, period, range );
    }
    Result<QList<Period>> periods( SeriesId id ) const override
    {
      return mContent.readings.value( id ).isEmpty() ? QList<Period>() : QList<Period> { mContent.period };
    }
    Result<JudgeSummary> judge( const QList<Verdict> & ) override { return readOnly(); }
    Result<QList<StandingVerdict>> verdicts( const VerdictQuery & ) const override { return QList<StandingVerdict>(); }
    Result<QList<Verdict>> verdictHistory( SeriesId, Period, UtcSeconds ) const override { return QList<Verdict>(); }
    Result<void> recordPass( const QualityPass & ) override { return readOnly(); }
    Result<std::optional<QualityPass>> lastPass() const override { return std::optional<QualityPass>(); }
    Result<qint64> writeCount() const override { return 1; }
    Result<QList<ChangedReadings>> changedSince( qint64, UtcSeconds ) const override { return QList<ChangedReadings>(); }
    Result<QList<ReplacedReading>> replaced( const TimeRange & ) const override { return QList<ReplacedReading>(); }
    Result<qint64> count( SeriesId id, Period period ) const override
    {
      return period == mContent.period ? mContent.readings.value( id ).size() : 0;
    }
    Result<TimeRange> extent( const QStringList &stations ) const override
    {
      TimeRange range;
      for ( const Series &one : mContent.series )
      {
        const QList<Reading> values = mContent.readings.value( one.id );
        if ( values.isEmpty() || !( stations.isEmpty() || stations.contains( one.key.station ) ) )
          continue;
        range.from = range.to == 0 ? values.first().begin : std::min( range.from, values.first().begin );
        range.to = std::max( range.to, values.last().begin );
      }
      return range;
    }
    Result<QList<LatestReading>> latest() const override
    {
      return latestAt( std::numeric_limits<qint64>::max() / 2, std::numeric_limits<qint64>::max() / 2 );
    }
    Result<QList<LatestReading>> latestAt( UtcSeconds at, qint64 maxAge ) const override
    {
      if ( !mContent.failure.isEmpty() )
        return Error { mContent.failure, {}, {}, 0 };
      QList<LatestReading> found;
      for ( const Series &one : mContent.series )
      {
        const QList<Reading> values = mContent.readings.value( one.id );
        for ( auto reading = values.crbegin(); reading != values.crend(); ++reading )
        {
          if ( reading->begin <= at && reading->begin > at - maxAge )
          {
            found << LatestReading { one, mContent.period, *reading };
            break;
          }
        }
      }
      return found;
    }
    Result<QList<PeriodValue>> history( SeriesId id, Period period, const TimeRange &range, Statistic statistic ) const override
    {
      if ( period != Period::Day || statistic != Statistic::Value )
        return ReadingStore::history( id, period, range, statistic );
      QList<PeriodValue> found;
      for ( const PeriodValue &value : mContent.computedDays.value( id ) )
      {
        if ( value.reading.begin >= range.from && value.reading.begin < range.to )
          found << value;
      }
      return found;
    }
    Result<qint64> computedCount( SeriesId id, Period period, Statistic statistic ) const override
    {
      return period == Period::Day && statistic == Statistic::Value ? mContent.computedDays.value( id ).size() : 0;
    }
    Result<qint64> changeCounter() const override { return 1; }
    Result<void> verifyChain( Progress & ) const override { return {}; }

  private:
    static Error readOnly() { return Error { QStringLiteral( "read only" ), {}, {}, 0 }; }
    const FakeReadings &mContent;
};

/** A workspace of which only openReadings() is used; the rest must not be reached. */
class FakeWorkspace : public Workspace
{
  public:
    FakeReadings content;
    QString path; //!< empty: no folder
    OpenMode openMode = OpenMode::ReadOnly;

    QString folder() const override { return path; }
    OpenMode mode() const override { return openMode; }
    NetworkStore &network() override { qFatal( "not used" ); }
    ReadingStore &readings() override { qFatal( "not used from the window" ); }
    IncidentStore &incidents() override { qFatal( "not used" ); }
    DeviceStore &devices() override { qFatal( "not used" ); }
    Result<std::unique_ptr<ReadingStore>> openReadings() const override
    {
      ++const_cast<FakeReadings &>( content ).opened;
      return Result<std::unique_ptr<ReadingStore>>( std::make_unique<FakeReadingStore>( content ) );
    }
    Result<std::unique_ptr<IncidentStore>> openIncidents() const override { qFatal( "not used" ); }
    Result<WorkspaceInfo> info() const override { return WorkspaceInfo(); }
    QList<CheckFinding> check( Progress & ) override { return {}; }
    Result<QString> backup( const QString &, Progress & ) override { return QString(); }
    SourceStore &sources() override { qFatal( "not used" ); }
    MailStore &mails() override { qFatal( "not used" ); }
    FieldStore &field() override { qFatal( "not used" ); }
    SamplingStore &sampling() override { qFatal( "not used" ); }
    PublicationStore &publication() override { qFatal( "not used" ); }
};

} // namespace jinguan::test

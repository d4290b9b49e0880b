#include "ingest/sensorthings/SensorThingsPoll.h"

#include "ingest/ReadingBatch.h"
#include "ingest/sensorthings/SensorThingsTime.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsPoll )
};

constexpr qint64 sFirstReach = qint64( 7 ) * 86400; //!< how far a first poll looks back without `from`
constexpr qint64 sFuture = 86400;                   //!< clocks of services go wrong; more than a day is no clock
constexpr int sRefusedKept = 2000;
constexpr int sContent = 2000;
const QStringList sHeader { QStringLiteral( "time" ), QStringLiteral( "result" ), QStringLiteral( "flag" ) };

/** Text of a result as a table would hold it; null is missing. */
QString resultText( const QJsonValue &value )
{
  switch ( value.type() )
  {
    case QJsonValue::Double:
      return QString::number( value.toDouble(), 'g', QLocale::FloatingPointShortest );
    case QJsonValue::String:
      return value.toString();
    case QJsonValue::Bool:
      return value.toBool() ? QStringLiteral( "true" ) : QStringLiteral( "false" );
    case QJsonValue::Array:
      return QString::fromUtf8( QJsonDocument( value.toArray() ).toJson( QJsonDocument::Compact ) );
    case QJsonValue::Object:
      return QString::fromUtf8( QJsonDocument( value.toObject() ).toJson( QJsonDocument::Compact ) );
    default:
      return {};
  }
}

QString flagText( const QJsonObject &observation, const QString &path )
{
  QJsonValue value = observation;
  for ( const QString &step : path.split( QLatin1Char( '.' ), Qt::SkipEmptyParts ) )
    value = value.isArray() ? value.toArray().first().toObject().value( step ) : value.toObject().value( step );
  return resultText( value ).trimmed();
}

QString contentOf( const QJsonObject &observation )
{
  return QString::fromUtf8( QJsonDocument( observation ).toJson( QJsonDocument::Compact ) ).left( sContent );
}

/** What tells an observation as it came from every other, shortly. */
QString printOf( const QJsonObject &observation )
{
  return QString::fromLatin1(
    QCryptographicHash::hash( QJsonDocument( observation ).toJson( QJsonDocument::Compact ), QCryptographicHash::Sha1 )
      .toHex()
      .left( 16 ) );
}
} // namespace

/** One datastream on its way into the store. */
class SensorThingsPoll::Stream
{
  public:
    Stream( SensorThingsPoll &poll, const DataSource &source, const SensorThingsMapping &mapping, const StreamMapping &stream,
      const StreamMark &mark, StationResolver &stations, ImportReport &report, UtcSeconds now )
      : mPoll( poll ),
        mSource( source ),
        mMapping( mapping ),
        mStream( stream ),
        mMark( mark ),
        mStations( stations ),
        mReport( report ),
        mNow( now ),
        mProfile( mapping.profileOf( stream ) ),
        mRefusedBefore( mark.refused.begin(), mark.refused.end() )
    {
      mOutcome.stream = stream.stream;
      mOutcome.name = stream.name;
    }

    StreamOutcome run( SensorThingsService &service, Progress &progress )
    {
      const Result<void> done = take( service, progress );
      if ( !done )
        mOutcome.problem = done.error().text();
      return mOutcome;
    }

  private:
    /** Observations after this moment are asked for. */
    UtcSeconds askedFrom() const
    {
      if ( mMark.takenTo > 0 )
        return mMark.takenTo - mMapping.lookBack;
      return mMapping.from > 0 ? mMapping.from - 1 : mNow - sFirstReach;
    }

    Result<void> take( SensorThingsService &service, Progress &progress )
    {
      const Result<QString> code = mStations.resolve( mStream.station, {}, {}, mProfile.station, mSource.name );
      if ( !code )
        return code.error();
      mCode = *code;
      Result<RowMapper> mapper = RowMapper::create( mProfile, mPoll.mCatalogue, sHeader, mSource.name, {}, false );
      if ( !mapper )
        return mapper.error();
      mMapper.emplace( mapper.take() );
      mAskedFrom = askedFrom();
      mNewest = mMark.takenTo;
      const QList<QPair<QString, QString>> query {
        { QStringLiteral( "$filter" ), QStringLiteral( "phenomenonTime gt %1" ).arg( utc( mAskedFrom ).toString( Qt::ISODate ) ) },
        { QStringLiteral( "$orderby" ), QStringLiteral( "phenomenonTime asc" ) },
        { QStringLiteral( "$top" ), QString::number( mMapping.page ) }
      };
      const Result<bool> whole = service.pages(
        QStringLiteral( "Datastreams(%1)/Observations" ).arg( mStream.stream ), query,
        [this]( const QJsonArray &page ) { return takePage( page ); }, progress );
      if ( !whole )
        return whole.error();
      if ( !*whole && !mInOrder )
        return Error { Text::tr( "The service does not send in order of time and has more than is taken at once." ),
          Text::tr( "Let the mapping begin later (from)." ), {}, 0 };
      mOutcome.finished = *whole;
      return moveMark();
    }

    Result<SensorThingsService::Go> takePage( const QJsonArray &page )
    {
      using Go = SensorThingsService::Go;
      if ( const Result<void> known = readKnown(); !known )
        return known.error();
      for ( const QJsonValue &value : page )
      {
        if ( const Result<void> taken = takeOne( value.toObject() ); !taken )
          return taken.error();
      }
      if ( mBatch )
      {
        if ( const Result<void> flushed = mBatch->flush(); !flushed )
          return flushed.error();
        mOutcome.written = mBatch->written();
        mOutcome.unchanged = mSkipped + mBatch->unchanged();
      }
      else
        mOutcome.unchanged = mSkipped;
      if ( mInOrder )
      {
        if ( const Result<void> moved = moveMark(); !moved )
          return moved.error();
      }
      return mOutcome.observations >= mPoll.mLimits.observations ? Go::Enough : Go::On;
    }

    /** What the store has of the time that is asked for again, so that the same values make no delivery. */
    Result<void> readKnown()
    {
      if ( mKnownRead )
        return {};
      mKnownRead = true;
      const Result<QList<Series>> all = mPoll.mReadings.series( mCode );
      if ( !all )
        return all.error();
      const SeriesKey key { mCode, mStream.position, mStream.indicator, mStream.method, mMapping.source, 0 };
      for ( const Series &series : *all )
      {
        if ( !( series.key == key ) )
          continue;
        const qint64 length = static_cast<qint64>( mStream.period );
        const Result<QList<Reading>> readings =
          mPoll.mReadings.readings( series.id, mStream.period, { mAskedFrom - length, mMark.takenTo + 1 } );
        if ( !readings )
          return readings.error();
        for ( const Reading &reading : *readings )
          mKnown.insert( reading.begin, reading );
      }
      return {};
    }

    Result<void> takeOne( const QJsonObject &observation )
    {
      ++mOutcome.observations;
      ++mReport.rowsRead;
      const PhenomenonTime time = readPhenomenonTime( observation.value( QStringLiteral( "phenomenonTime" ) ).toString(), mMapping.zone );
      if ( !time.ok() )
        return reject( observation, QStringLiteral( "bad-time" ), time.reason );
      if ( time.from > mNow + sFuture )
        return reject(
          observation, QStringLiteral( "bad-time" ), Text::tr( "the observation lies in the future: %1" ).arg( isoLocal( time.from ) ) );
      if ( time.from <= mAskedFrom && !( time.to && *time.to > mAskedFrom ) )
      {
        if ( !mToldFilter )
          mReport.warnings.append(
            Text::tr( "The service does not heed the filter of time of the stream %1; older observations were left out." )
              .arg( mStream.stream ) );
        mToldFilter = true;
        return {};
      }
      mInOrder = mInOrder && time.from >= mLast;
      mLast = time.from;
      mNewest = std::max( mNewest, time.from );
      QString reason;
      const std::optional<UtcSeconds> begin = beginOf( time, mStream.label, mStream.period, reason );
      if ( !begin )
        return reject( observation, QStringLiteral( "bad-time" ), reason );
      return takeValue( observation, *begin );
    }

    Result<void> takeValue( const QJsonObject &observation, UtcSeconds begin )
    {
      TableRecord record;
      record.fields = { QString::number( begin ), resultText( observation.value( QStringLiteral( "result" ) ) ),
        flagText( observation, mMapping.flagPath ) };
      mMapper->map( record, mRow );
      mOutcome.missing += mRow.missing;
      mReport.missing += mRow.missing;
      if ( mRow.isEmpty )
      {
        ++mReport.emptyRows;
        return {};
      }
      QList<FieldProblem> problems = mRow.problems;
      if ( !mRow.values.isEmpty() && isKnown( mRow.values.first(), begin ) )
      {
        ++mSkipped;
        ++mReport.unchanged;
      }
      else if ( !mRow.values.isEmpty() )
      {
        if ( const Result<void> ready = openBatch(); !ready )
          return ready;
        if ( const Result<void> added = mBatch->add( mCode, mRow, mMapper->values(), problems ); !added )
          return added;
      }
      return problems.isEmpty() ? Result<void>() : reject( observation, problems.first().code, problems.first().reason );
    }

    bool isKnown( const MappedValue &value, UtcSeconds begin ) const
    {
      const auto it = mKnown.constFind( begin );
      return it != mKnown.constEnd() && it->value == value.value && it->flag == value.flag && it->belowDetection == value.belowDetection;
    }

    Result<void> reject( const QJsonObject &observation, const QString &code, const QString &reason )
    {
      const QString print = printOf( observation );
      if ( mRefused.size() < sRefusedKept && !mRefused.contains( print ) )
        mRefused.append( print );
      if ( mRefusedBefore.contains( print ) )
        return {}; // kept with an earlier delivery
      mRefusedBefore.insert( print );
      ++mOutcome.rejected;
      if ( const Result<void> ready = openBatch(); !ready )
        return ready;
      return mBatch->reject( { 0, Text::tr( "stream %1: %2" ).arg( mStream.stream, reason ), code, contentOf( observation ) } );
    }

    Result<void> openBatch()
    {
      if ( mBatch )
        return {};
      const Result<qint64> delivery = mPoll.delivery( mSource, mNow );
      if ( !delivery )
        return delivery.error();
      mBatch.emplace( mPoll.mReadings, mProfile, *delivery, ReadingBatch::Options(), mStations, mReport );
      return {};
    }

    Result<void> moveMark()
    {
      if ( mNewest == 0 && mRefused.isEmpty() )
        return {};
      return mPoll.mSources.setMark( mSource.id, mStream.stream, { mNewest, mRefused } );
    }

    SensorThingsPoll &mPoll;
    const DataSource &mSource;
    const SensorThingsMapping &mMapping;
    const StreamMapping &mStream;
    StreamMark mMark;
    StationResolver &mStations;
    ImportReport &mReport;
    UtcSeconds mNow;
    MappingProfile mProfile;
    QSet<QString> mRefusedBefore;
    QStringList mRefused; //!< within what is asked for again
    QString mCode;
    std::optional<RowMapper> mMapper;
    std::optional<ReadingBatch> mBatch;
    QHash<UtcSeconds, Reading> mKnown;
    bool mKnownRead = false;
    UtcSeconds mAskedFrom = 0;
    UtcSeconds mNewest = 0;
    UtcSeconds mLast = 0;
    bool mInOrder = true;
    bool mToldFilter = false;
    qint64 mSkipped = 0;
    MappedRow mRow;
    StreamOutcome mOutcome;
};

SensorThingsPoll::SensorThingsPoll(
  const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, SourceStore &sources, const SensorThingsLimits &limits )
  : mCatalogue( catalogue ), mNetwork( network ), mReadings( readings ), mSources( sources ), mLimits( limits )
{}

Result<qint64> SensorThingsPoll::delivery( const DataSource &source, UtcSeconds now )
{
  if ( mDelivery != 0 )
    return mDelivery;
  Delivery delivery;
  delivery.source = source.name;
  delivery.profile = QStringLiteral( "sensorthings" );
  delivery.deliveredBy = source.deliveredBy;
  delivery.at = now;
  const Result<qint64> id = mReadings.beginDelivery( delivery );
  if ( id )
    mDelivery = *id;
  return id;
}

Result<PollReport> SensorThingsPoll::run( const DataSource &source, const SensorThingsMapping &mapping, UtcSeconds now, Progress &progress )
{
  mDelivery = 0;
  SensorThingsMapping used = mapping;
  if ( used.source.isEmpty() )
    used.source = source.name;
  if ( const Result<void> checked = used.check( mCatalogue ); !checked )
    return checked.error();
  const Result<QHash<QString, StreamMark>> marks = mSources.marks( source.id );
  if ( !marks )
    return marks.error();
  StationResolver stations( mNetwork, mCatalogue, StationResolver::Unknown::Reject, false );
  if ( const Result<void> loaded = stations.load(); !loaded )
    return loaded.error();
  SensorThingsService service( SensorThingsMapping::serviceUrl( source.location ), mLimits );
  PollReport report;
  const int confirmed = std::max( 1, used.confirmedStreams() );
  for ( const StreamMapping &stream : std::as_const( used.streams ) )
  {
    report.unconfirmed += stream.use && !stream.confirmed;
    if ( !stream.use || !stream.confirmed || report.import.cancelled )
      continue;
    progress.report( double( report.streams.size() ) / confirmed,
      Text::tr( "Asking %1 for %2" ).arg( source.name, stream.name.isEmpty() ? stream.stream : stream.name ) );
    Stream one( *this, source, used, stream, marks->value( stream.stream ), stations, report.import, now );
    report.streams.append( one.run( service, progress ) );
    report.problems += !report.streams.last().problem.isEmpty();
    report.import.cancelled = service.wasCancelled() || progress.isCancelled();
  }
  report.import.warnings.append( service.warnings() );
  report.import.warnings.removeDuplicates();
  if ( mDelivery == 0 )
    return report;
  report.import.deliveries.append( mDelivery );
  Delivery delivery;
  delivery.id = mDelivery;
  delivery.rowsRead = report.import.rowsRead;
  delivery.written = report.import.written + report.import.changed;
  delivery.unchanged = report.import.unchanged;
  delivery.rejected = report.import.rejected;
  if ( const Result<void> finished = mReadings.finishDelivery( delivery ); !finished )
    return finished.error();
  return report;
}

} // namespace jinguan

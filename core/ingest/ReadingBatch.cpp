#include "ingest/ReadingBatch.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingBatch )
};
} // namespace

DuplicateFilter::Verdict DuplicateFilter::check( SeriesId series, const Reading &reading, double &earlier )
{
  Known &known = mSeries[series];
  const Entry entry { reading.begin, reading.value, reading.flag };
  if ( known.sorted.empty() || reading.begin > known.sorted.back().begin )
  {
    known.sorted.push_back( entry );
    return Verdict::New;
  }
  const Entry *before = nullptr;
  const auto at = std::lower_bound( known.sorted.cbegin(), known.sorted.cend(), reading.begin, []( const Entry &e, UtcSeconds begin ) { return e.begin < begin; } );
  if ( at != known.sorted.cend() && at->begin == reading.begin )
    before = &*at;
  else
  {
    const auto [late, inserted] = known.late.try_emplace( reading.begin, entry );
    if ( inserted )
      return Verdict::New;
    before = &late->second;
  }
  earlier = before->value;
  return before->value == reading.value && before->flag == reading.flag ? Verdict::Same : Verdict::Conflict;
}

ReadingBatch::ReadingBatch( ReadingStore &store, const MappingProfile &profile, qint64 delivery, const Options &options, StationResolver &stations, ImportReport &report )
  : mStore( store ), mProfile( profile ), mDelivery( delivery ), mOptions( options ), mStations( stations ), mReport( report )
{
}

Result<SeriesId> ReadingBatch::series( const QString &code, int mapping, const ValueMapping &value )
{
  std::vector<SeriesId> &ids = mSeries[code];
  if ( int( ids.size() ) <= mapping )
    ids.resize( mapping + 1, 0 );
  if ( ids[mapping] != 0 )
    return ids[mapping];
  if ( mOptions.dryRun )
    return ids[mapping] = mNextDryId++;
  const SeriesKey key { code, value.position, value.indicator, value.method, mProfile.source, 0 };
  const Result<SeriesId> id = mStore.ensureSeries( key, value.unit, mOptions.isDemo );
  if ( !id )
    return id;
  return ids[mapping] = *id;
}

Result<void> ReadingBatch::add( const QString &code, const MappedRow &row, const std::vector<RowMapper::Compiled> &mappings, QList<FieldProblem> &problems )
{
  for ( const MappedValue &value : row.values )
  {
    const ValueMapping &mapping = mappings[value.mapping].mapping;
    const Result<SeriesId> id = series( mapping.station.isEmpty() ? code : mapping.station, value.mapping, mapping );
    if ( !id )
      return id.error();
    const Reading reading { row.begin, value.value, value.flag, value.belowDetection };
    double earlier = 0;
    const DuplicateFilter::Verdict verdict = mDuplicates.check( *id, reading, earlier );
    if ( verdict == DuplicateFilter::Verdict::Same )
    {
      ++mReport.unchanged;
      ++mUnchanged;
      continue;
    }
    if ( verdict == DuplicateFilter::Verdict::Conflict && mProfile.conflicts == MappingProfile::Conflicts::Reject )
    {
      const QString reason = earlier == value.value ? Text::tr( "%1: an earlier row has the same value with another quality flag" ).arg( mapping.column )
                                                    : Text::tr( "%1: an earlier row has %2 for this time, this one %3; the earlier stays" ).arg( mapping.column ).arg( earlier ).arg( value.value );
      problems.append( { value.column, QStringLiteral( "duplicate" ), reason } );
      continue;
    }
    ++mReport.accepted;
    mReport.flagged += !isValid( value.flag );
    mReport.extent.from = mReport.extent.to == 0 ? row.begin : std::min( mReport.extent.from, row.begin );
    mReport.extent.to = std::max( mReport.extent.to, row.begin + 1 );
    if ( !mOptions.dryRun )
      mReadings.append( { *id, mProfile.time.period, reading } );
  }
  return mReadings.size() >= mOptions.size ? flush() : Result<void>();
}

Result<void> ReadingBatch::reject( const RejectedRow &row )
{
  mReport.reject( row );
  if ( mOptions.dryRun )
    return {};
  mRejected.append( row );
  return mRejected.size() >= mOptions.size ? flush() : Result<void>();
}

Result<void> ReadingBatch::flush()
{
  if ( const Result<void> saved = mStations.savePending(); !saved )
    return saved;
  if ( !mReadings.isEmpty() )
  {
    const Result<WriteSummary> summary = mStore.write( mDelivery, mReadings );
    if ( !summary )
      return summary.error();
    mReport.written += summary->written;
    mReport.changed += summary->changed;
    mReport.unchanged += summary->unchanged;
    mWritten += summary->written + summary->changed;
    mUnchanged += summary->unchanged;
    mReadings.clear();
  }
  if ( !mRejected.isEmpty() )
  {
    if ( const Result<void> kept = mStore.reject( mDelivery, mRejected ); !kept )
      return kept.error();
    mRejected.clear();
  }
  return {};
}

} // namespace jinguan

#include "ingest/ReadingBatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <system_error>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingBatch )
};
} // namespace

DuplicateFilter::Verdict DuplicateFilter::check( const Reading &reading, double &earlier )
{
  const Entry entry { reading.begin, reading.value, reading.flag };
  if ( mSorted.empty() || reading.begin > mSorted.back().begin )
  {
    mSorted.push_back( entry );
    return Verdict::New;
  }
  const Entry *before = nullptr;
  const auto at =
    std::lower_bound( mSorted.cbegin(), mSorted.cend(), reading.begin, []( const Entry &e, UtcSeconds begin ) { return e.begin < begin; } );
  if ( at != mSorted.cend() && at->begin == reading.begin )
    before = &*at;
  else
  {
    const auto [late, inserted] = mLate.try_emplace( reading.begin, entry );
    if ( inserted )
      return Verdict::New;
    before = &late->second;
  }
  earlier = before->value;
  return before->value == reading.value && before->flag == reading.flag ? Verdict::Same : Verdict::Conflict;
}

ReadingBatch::ReadingBatch( ReadingStore &store, const MappingProfile &profile, qint64 delivery, const Options &options,
  StationResolver &stations, ImportReport &report )
  : mStore( store ), mProfile( profile ), mDelivery( delivery ), mOptions( options ), mStations( stations ), mReport( report )
{}

Result<ReadingBatch::Target *> ReadingBatch::target( const QString &code, int mapping, const ValueMapping &value )
{
  if ( !mLastTargets || code != mLastCode )
  {
    mLastTargets = &mTargets[code];
    mLastCode = code;
  }
  std::vector<Target> &targets = *mLastTargets;
  if ( int( targets.size() ) <= mapping )
    targets.resize( mapping + 1 );
  Target &found = targets[mapping];
  if ( found.series != 0 )
    return &found;
  if ( mOptions.dryRun )
    found.series = mNextDryId++;
  else
  {
    if ( const Result<void> finished = finishWriting(); !finished )
      return finished.error();
    const SeriesKey key { code, value.position, value.indicator, value.method, mProfile.source, 0 };
    const Result<SeriesId> id = mStore.ensureSeries( key, value.unit, mOptions.isDemo );
    if ( !id )
      return id.error();
    found.series = *id;
  }
  found.duplicates = &mDuplicates[found.series];
  return &found;
}

Result<void> ReadingBatch::add(
  const QString &code, const MappedRow &row, const std::vector<RowMapper::Compiled> &mappings, QList<FieldProblem> &problems )
{
  for ( const MappedValue &value : row.values )
  {
    const ValueMapping &mapping = mappings[value.mapping].mapping;
    const Result<Target *> place = target( mapping.station.isEmpty() ? code : mapping.station, value.mapping, mapping );
    if ( !place )
      return place.error();
    const Reading reading { row.begin, value.value, value.flag, value.belowDetection };
    double earlier = 0;
    const DuplicateFilter::Verdict verdict = ( *place )->duplicates->check( reading, earlier );
    if ( verdict == DuplicateFilter::Verdict::Same )
    {
      ++mReport.unchanged;
      ++mUnchanged;
      continue;
    }
    if ( verdict == DuplicateFilter::Verdict::Conflict && mProfile.conflicts == MappingProfile::Conflicts::Reject )
    {
      const QString reason = earlier == value.value
        ? Text::tr( "%1: an earlier row has the same value with another quality flag" ).arg( mapping.column )
        : Text::tr( "%1: an earlier row has %2 for this time, this one %3; the earlier stays" )
            .arg( mapping.column )
            .arg( earlier )
            .arg( value.value );
      problems.append( { value.column, QStringLiteral( "duplicate" ), reason } );
      continue;
    }
    ++mReport.accepted;
    mReport.flagged += !isValid( value.flag );
    mReport.extent.from = mReport.extent.to == 0 ? row.begin : std::min( mReport.extent.from, row.begin );
    mReport.extent.to = std::max( mReport.extent.to, row.begin + 1 );
    if ( !mOptions.dryRun )
      mPortion.readings.append( { ( *place )->series, mProfile.time.period, reading } );
  }
  return mPortion.readings.size() >= mOptions.size ? startWriting() : Result<void>();
}

Result<void> ReadingBatch::reject( const RejectedRow &row )
{
  mReport.reject( row );
  if ( mOptions.dryRun )
    return {};
  mPortion.rejected.append( row );
  return mPortion.rejected.size() >= mOptions.size ? startWriting() : Result<void>();
}

Result<void> ReadingBatch::startWriting()
{
  if ( const Result<void> finished = finishWriting(); !finished )
    return finished;
  if ( const Result<void> saved = mStations.savePending(); !saved )
    return saved;
  std::swap( mPortion, mBeingWritten );
  mPortion.readings.clear(); // keeps its room
  mPortion.rejected.clear();
  try
  {
    mWriting = std::async( std::launch::async, [this] { return write(); } );
  }
  catch ( const std::system_error & ) // no thread to be had
  {
    return take( write() );
  }
  return {};
}

ReadingBatch::Written ReadingBatch::write() const
{
  Written written = WriteSummary();
  if ( !mBeingWritten.readings.isEmpty() )
    written = mStore.write( mDelivery, mBeingWritten.readings );
  if ( !written || mBeingWritten.rejected.isEmpty() )
    return written;
  if ( const Result<void> kept = mStore.reject( mDelivery, mBeingWritten.rejected ); !kept )
    return kept.error();
  return written;
}

Result<void> ReadingBatch::finishWriting()
{
  return mWriting.valid() ? take( mWriting.get() ) : Result<void>();
}

Result<void> ReadingBatch::take( const Written &written )
{
  if ( !written )
    return written.error();
  mReport.written += written->written;
  mReport.changed += written->changed;
  mReport.unchanged += written->unchanged;
  mWritten += written->written + written->changed;
  mUnchanged += written->unchanged;
  return {};
}

Result<void> ReadingBatch::flush()
{
  if ( const Result<void> finished = finishWriting(); !finished )
    return finished;
  if ( const Result<void> saved = mStations.savePending(); !saved )
    return saved;
  std::swap( mPortion, mBeingWritten );
  mPortion = Portion();
  const Result<void> taken = take( write() );
  mBeingWritten = Portion();
  return taken;
}

} // namespace jinguan

#include "forecast/BackTest.h"

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BackTest )
};

constexpr int sNeededResiduals = 20;
} // namespace

double ModelRecord::quantile( int lead, double part, int from, int to ) const
{
  std::vector<double> sorted; // as far as the quantile asks
  const std::vector<double> &all = residuals[lead - 1];
  for ( int origin = from; origin < std::min<int>( to, static_cast<int>( all.size() ) ); ++origin )
  {
    if ( !std::isnan( all[origin] ) )
      sorted.push_back( all[origin] );
  }
  if ( sorted.size() < sNeededResiduals )
    return PastView::missing();
  const double position = part * static_cast<double>( sorted.size() - 1 );
  const auto below = sorted.begin() + static_cast<qsizetype>( position );
  std::nth_element( sorted.begin(), below, sorted.end() );
  if ( below + 1 == sorted.end() )
    return *below;
  return *below + ( position - std::floor( position ) ) * ( *std::min_element( below + 1, sorted.end() ) - *below );
}

Result<BackTest> BackTest::run( const ForecastInput &input, const Options &options, Progress &progress )
{
  std::vector<int> origins;
  for ( int origin = options.from; origin < options.to; origin += options.stride )
    origins.push_back( origin );
  if ( origins.empty() )
    return Error { Text::tr( "There is no moment from which a forecast could be tried." ), Text::tr( "Take a longer time." ), {}, 0 };

  QStringList ids = options.models;
  if ( !ids.contains( QStringLiteral( "persistence" ) ) )
    ids.prepend( QStringLiteral( "persistence" ) );
  BackTest test;
  test.mStride = options.stride;
  test.mOrigins = static_cast<int>( origins.size() );
  const int limit = std::min( options.known, input.size() );
  for ( const QString &id : std::as_const( ids ) )
  {
    const std::unique_ptr<ForecastModel> model = ForecastModel::make( id );
    ModelRecord record { id, model->isBound(), {} };
    record.residuals.assign( options.horizon, std::vector<double>( origins.size(), PastView::missing() ) );
    bool learned = false;
    int learnedAt = 0;
    for ( size_t number = 0; number < origins.size(); ++number )
    {
      if ( progress.isCancelled() )
        return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
      progress.report(
        ( static_cast<double>( test.mRecords.size() ) + static_cast<double>( number ) / static_cast<double>( origins.size() ) )
          / static_cast<double>( ids.size() ),
        Text::tr( "Trying forecasts on the past" ) );
      const PastView past( input, origins[number], model->isBound() );
      if ( !learned || origins[number] - learnedAt >= options.refit )
      {
        learned = model->fit( past, options.horizon );
        learnedAt = origins[number];
        if ( !learned )
          break;
      }
      const std::vector<double> said = model->predict( past );
      for ( int lead = 1; lead <= options.horizon && origins[number] - 1 + lead < limit; ++lead )
        record.residuals[lead - 1][number] = input.values[origins[number] - 1 + lead] - said[lead - 1];
    }
    if ( learned )
      test.mRecords.append( std::move( record ) );
    else
      test.mLeftOut.append( id );
  }
  // What one model has no value for counts for none.
  for ( int lead = 0; lead < options.horizon; ++lead )
  {
    for ( size_t number = 0; number < origins.size(); ++number )
    {
      const bool whole = std::all_of( test.mRecords.cbegin(), test.mRecords.cend(),
        [&]( const ModelRecord &record ) { return !std::isnan( record.residuals[lead][number] ); } );
      for ( ModelRecord &record : test.mRecords )
        record.residuals[lead][number] = whole ? record.residuals[lead][number] : PastView::missing();
    }
  }
  return test;
}

const ModelRecord *BackTest::record( const QString &model ) const
{
  for ( const ModelRecord &record : mRecords )
  {
    if ( record.model == model )
      return &record;
  }
  return nullptr;
}

ForecastError BackTest::error( const ModelRecord &record, const LeadRange &leads ) const
{
  const ModelRecord *persistence = this->record( QStringLiteral( "persistence" ) );
  ForecastError error;
  double squares = 0, absolute = 0, reference = 0;
  for ( int lead = leads.first; lead <= leads.last; ++lead )
  {
    for ( int origin = 0; origin < mOrigins; ++origin )
    {
      const double residual = record.residuals[lead - 1][origin];
      if ( std::isnan( residual ) )
        continue;
      ++error.count;
      squares += residual * residual;
      absolute += std::abs( residual );
      const double lasting = persistence->residuals[lead - 1][origin];
      reference += lasting * lasting;
    }
  }
  if ( error.count == 0 )
    return { 0, PastView::missing(), PastView::missing(), PastView::missing() };
  error.mae = absolute / error.count;
  error.rmse = std::sqrt( squares / error.count );
  error.skill = reference > 0 ? 1 - std::sqrt( squares / reference ) : PastView::missing();
  return error;
}

double BackTest::coverage( const ModelRecord &record, const LeadRange &leads, double low, double high, int window ) const
{
  int inside = 0, count = 0;
  for ( int lead = leads.first; lead <= leads.last; ++lead )
  {
    const int pending = ( lead + mStride - 1 ) / mStride; // origins whose reading of this lead had not come yet
    for ( int origin = 0; origin < mOrigins; ++origin )
    {
      const double residual = record.residuals[lead - 1][origin];
      const int from = std::max( 0, origin + 1 - pending - window / mStride );
      const double below = std::isnan( residual ) ? residual : record.quantile( lead, low, from, origin + 1 - pending );
      if ( std::isnan( below ) )
        continue;
      ++count;
      inside += residual >= below && residual <= record.quantile( lead, high, from, origin + 1 - pending ) ? 1 : 0;
    }
  }
  return count > 0 ? static_cast<double>( inside ) / count : PastView::missing();
}

} // namespace jinguan

#include "optimise/SitingBound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr int sPatience = 60;            //!< steps without a better bound before the pace is halved
constexpr double sPaceFromPrices = 0.5;  //!< prices that are nearly right take small steps
constexpr double sMemory = 0.6;          //!< share of the last direction in the next
constexpr double sRounding = 1e-6;       //!< sums of whole numbers that went through divisions
constexpr std::size_t sMostRows = 4000;  //!< more sets of options that exclude each other do not pay
constexpr std::size_t sLargestSet = 200; //!< options in one of them
} // namespace

SitingBound::SitingBound( const SitingInstance &instance, const ChoiceRules &rules )
  : mInstance( instance ),
    mRules( &rules ),
    mPrices( static_cast<std::size_t>( instance.clients() ) ),
    mCeiling( static_cast<std::size_t>( instance.clients() ) ),
    mProfits( static_cast<std::size_t>( rules.count() ) ),
    mBestOfPlace( static_cast<std::size_t>( rules.places() ), -1 ),
    mIsChosen( static_cast<std::size_t>( rules.count() ), 0 ),
    mDirection( static_cast<std::size_t>( instance.clients() ), 0 ),
    mCliquesOf( static_cast<std::size_t>( rules.count() ) ),
    mBest( -std::numeric_limits<double>::infinity() )
{
  mMost = rules.most >= 0 ? std::min( rules.most, rules.count() ) : rules.count();
  mManyAtPlace = rules.places() != rules.count();
  for ( int client = 0; client < instance.clients(); ++client )
  {
    const auto i = static_cast<std::size_t>( client );
    const int need = instance.need( client );
    mCeiling[i] = need > 0 ? instance.farCost( client ) / need : 0;
    if ( instance.isCover() )
      mPrices[i] = static_cast<int>( instance.cover().facilitiesOf( client ).size() ) < need ? mCeiling[i] : mCeiling[i] / 2;
    else
    {
      const std::span<const CostArc> row = instance.median().facilitiesOf( client );
      mFloor += row.empty() ? mCeiling[i] : std::min( mCeiling[i], row.front().cost );
      mPrices[i] = std::min( mCeiling[i], instance.median().firstPrice( client, mMost ) );
    }
  }
  mScale = std::max( 1.0, static_cast<double>( instance.arcs() ) / std::max( 1, instance.options() ) );
  SparseRows<std::int32_t> places;
  for ( const SitingOption &option : rules.options )
  {
    places.push( option.place );
    places.endRow();
  }
  mAtPlace = places.transposed<std::int32_t>(
    rules.places(), []( std::int32_t place ) { return place; },
    []( int option, std::int32_t ) { return static_cast<std::int32_t>( option ); } );
  addRows( rules );
}

void SitingBound::setPrices( const std::vector<double> &prices )
{
  for ( std::size_t i = 0; i < mPrices.size(); ++i )
    mPrices[i] = std::clamp( prices[i], 0.0, mCeiling[i] );
  std::fill( mDirection.begin(), mDirection.end(), 0.0 );
  mPace = std::min( mPace, sPaceFromPrices );
}

void SitingBound::addRows( const ChoiceRules &rules )
{
  if ( rules.budget > 0 )
  {
    Row row;
    double sum = 0;
    for ( int option = 0; option < rules.count(); ++option )
    {
      row.options.push_back( option );
      row.factors.push_back( rules.costOf( option ) );
      sum += rules.costOf( option );
    }
    const double mean = sum > 0 ? sum / rules.count() : 1;
    for ( double &factor : row.factors )
      factor /= mean;
    row.limit = rules.budget / mean;
    mRows.push_back( std::move( row ) );
  }
  for ( const SitingGroup &group : rules.groups )
  {
    Row row;
    row.options = group.options;
    row.limit = group.most;
    if ( group.most >= 0 && group.most < static_cast<int>( group.options.size() ) )
      mRows.push_back( row );
    row.factor = -1;
    row.limit = -group.least;
    if ( group.least > 0 )
      mRows.push_back( row );
  }
}

double SitingBound::bound() const
{
  const double best = std::max( mBest, mFloor );
  return mInstance.isWhole() ? std::ceil( best - sRounding ) : best;
}

double SitingBound::priceCover()
{
  double value = 0;
  for ( int client = 0; client < mInstance.clients(); ++client )
    value += mInstance.need( client ) * mPrices[static_cast<std::size_t>( client )];
  for ( int option = 0; option < mRules->count(); ++option )
  {
    double profit = 0;
    for ( const auto arc : mInstance.cover().clientsOf( option ) )
      profit += mPrices[static_cast<std::size_t>( arc.to )];
    mProfits[static_cast<std::size_t>( option )] = profit;
  }
  return value;
}

double SitingBound::priceMedian()
{
  double value = 0;
  std::fill( mProfits.begin(), mProfits.end(), 0.0 );
  for ( int client = 0; client < mInstance.clients(); ++client )
  {
    const double price = mPrices[static_cast<std::size_t>( client )];
    value += price;
    for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
    {
      if ( arc.cost >= price )
        break;
      mProfits[static_cast<std::size_t>( arc.to )] += price - arc.cost;
    }
  }
  return value;
}

void SitingBound::choose()
{
  const auto profit = [this]( int option ) { return mProfits[static_cast<std::size_t>( option )]; };
  mOrder.clear();
  if ( mManyAtPlace )
  {
    for ( int place = 0; place < mAtPlace.rows(); ++place )
    {
      int best = -1;
      for ( const std::int32_t option : mAtPlace[place] )
      {
        if ( best < 0 || profit( option ) > profit( best ) )
          best = option;
      }
      if ( best >= 0 && profit( best ) > 0 )
        mOrder.push_back( best );
    }
  }
  else
  {
    for ( int option = 0; option < mRules->count(); ++option )
    {
      if ( profit( option ) > 0 )
        mOrder.push_back( option );
    }
  }
  if ( static_cast<int>( mOrder.size() ) > mMost )
  {
    std::nth_element( mOrder.begin(), mOrder.begin() + mMost, mOrder.end(),
      [&]( int a, int b ) { return profit( a ) > profit( b ) || ( profit( a ) == profit( b ) && a < b ); } );
    mOrder.resize( static_cast<std::size_t>( mMost ) );
  }
  for ( const int option : mChosen )
    mIsChosen[static_cast<std::size_t>( option )] = 0;
  mChosen = mOrder;
  for ( const int option : mChosen )
    mIsChosen[static_cast<std::size_t>( option )] = 1;
}

double SitingBound::evaluate()
{
  double value = mInstance.isCover() ? priceCover() : priceMedian();
  for ( const Row &row : mRows )
  {
    if ( row.price == 0 )
      continue;
    value -= row.price * row.limit;
    for ( std::size_t i = 0; i < row.options.size(); ++i )
      mProfits[static_cast<std::size_t>( row.options[i] )] -= row.price * row.at( i );
  }
  choose();
  for ( const int option : mChosen )
    value -= mProfits[static_cast<std::size_t>( option )];
  return value;
}

double SitingBound::aimClients()
{
  double norm = 0;
  for ( int client = 0; client < mInstance.clients(); ++client )
  {
    const auto i = static_cast<std::size_t>( client );
    double served = 0;
    if ( mInstance.isCover() )
    {
      for ( const auto arc : mInstance.cover().facilitiesOf( client ) )
        served += mIsChosen[static_cast<std::size_t>( arc.to )];
    }
    else
    {
      for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
      {
        if ( arc.cost >= mPrices[i] )
          break;
        served += mIsChosen[static_cast<std::size_t>( arc.to )];
      }
    }
    mDirection[i] = mInstance.need( client ) - served + sMemory * mDirection[i];
    if ( ( mPrices[i] <= 0 && mDirection[i] < 0 ) || ( mPrices[i] >= mCeiling[i] && mDirection[i] > 0 ) )
      mDirection[i] = 0; // prices stay between nothing and what the client costs from far
    norm += mDirection[i] * mDirection[i];
  }
  return norm;
}

double SitingBound::aimRows()
{
  double norm = 0;
  for ( Row &row : mRows )
  {
    double sum = -row.limit;
    for ( std::size_t i = 0; i < row.options.size(); ++i )
      sum += mIsChosen[static_cast<std::size_t>( row.options[i] )] ? row.at( i ) : 0;
    row.direction = sum + sMemory * row.direction;
    if ( row.price <= 0 && row.direction < 0 )
      row.direction = 0;
    norm += mScale * row.direction * row.direction;
  }
  return norm;
}

bool SitingBound::step( double incumbent )
{
  const double value = evaluate();
  const bool better = value > mBest + 1e-9 * std::abs( value );
  if ( better )
  {
    mBest = value;
    mBestProfits = mProfits;
    mBestChosen = mIsChosen;
    mStale = 0;
  }
  else if ( ++mStale >= sPatience )
  {
    mPace /= 2;
    mStale = 0;
  }
  cut();
  const double norm = aimClients() + aimRows();
  if ( norm <= 0 )
    mPace = 0; // the relaxed plan keeps all rules: it is the best
  const double length = norm > 0 ? mPace * std::max( incumbent - value, 1e-6 * std::abs( incumbent ) ) / norm : 0;
  for ( std::size_t i = 0; i < mPrices.size(); ++i )
    mPrices[i] = std::clamp( mPrices[i] + length * mDirection[i], 0.0, mCeiling[i] );
  for ( Row &row : mRows )
    row.price = std::max( 0.0, row.price + length * mScale * row.direction );
  return better;
}

void SitingBound::cut()
{
  if ( mRules->conflicts.itemCount() == 0 )
    return;
  for ( const int option : mChosen )
  {
    for ( const std::int32_t other : mRules->conflictsOf( option ) )
    {
      if ( other <= option || !mIsChosen[static_cast<std::size_t>( other )] || mRows.size() >= sMostRows )
        continue;
      const std::vector<int> &mine = mCliquesOf[static_cast<std::size_t>( option )];
      const std::vector<int> &its = mCliquesOf[static_cast<std::size_t>( other )];
      const bool isKnown =
        std::any_of( mine.begin(), mine.end(), [&its]( int clique ) { return std::find( its.begin(), its.end(), clique ) != its.end(); } );
      if ( !isKnown )
        addClique( option, other );
    }
  }
}

void SitingBound::addClique( int one, int other )
{
  std::vector<std::int32_t> near( mRules->conflictsOf( one ).begin(), mRules->conflictsOf( one ).end() );
  for ( const std::int32_t mate : mAtPlace[mRules->placeOf( one )] )
    near.push_back( mate );
  std::erase_if( near, [&]( std::int32_t option ) { return option == one || option == other || !mRules->exclude( other, option ); } );
  std::sort( near.begin(), near.end(), [this]( std::int32_t a, std::int32_t b ) {
    const double profitA = mProfits[static_cast<std::size_t>( a )];
    const double profitB = mProfits[static_cast<std::size_t>( b )];
    return profitA > profitB || ( profitA == profitB && a < b );
  } );
  Row row;
  row.options = { one, other };
  row.limit = 1;
  for ( const std::int32_t option : near )
  {
    if ( row.options.size() < sLargestSet
      && std::all_of( row.options.begin(), row.options.end(), [&]( std::int32_t member ) { return mRules->exclude( member, option ); } ) )
      row.options.push_back( option );
  }
  for ( const std::int32_t option : row.options )
    mCliquesOf[static_cast<std::size_t>( option )].push_back( static_cast<int>( mRows.size() ) );
  mRows.push_back( std::move( row ) );
}

FixedFacilities SitingBound::fixed( double incumbent ) const
{
  FixedFacilities fixed;
  if ( mBestProfits.empty() )
    return fixed;
  constexpr double none = -std::numeric_limits<double>::infinity();
  const auto places = static_cast<std::size_t>( mAtPlace.rows() );
  std::vector<int> chosenAt( places, -1 );
  std::vector<double> restAt( places, none ); // the best of a place that is not chosen
  double worstIn = std::numeric_limits<double>::infinity();
  double bestFree = 0; // of places where nothing is chosen; nothing at all is worth 0
  int count = 0;
  for ( int option = 0; option < mRules->count(); ++option )
  {
    const auto j = static_cast<std::size_t>( option );
    const auto place = static_cast<std::size_t>( mRules->placeOf( option ) );
    if ( mBestChosen[j] )
    {
      chosenAt[place] = option;
      worstIn = std::min( worstIn, mBestProfits[j] );
      ++count;
    }
    else
      restAt[place] = std::max( restAt[place], mBestProfits[j] );
  }
  for ( std::size_t place = 0; place < places; ++place )
    bestFree = chosenAt[place] < 0 ? std::max( bestFree, restAt[place] ) : bestFree;
  // a better plan is cheaper by one at least where all is whole
  const double limit = mInstance.isWhole() ? incumbent - 1 + sRounding : incumbent + 1e-9 * std::abs( incumbent );
  for ( int option = 0; option < mRules->count(); ++option )
  {
    const auto j = static_cast<std::size_t>( option );
    const auto place = static_cast<std::size_t>( mRules->placeOf( option ) );
    if ( mBestChosen[j] )
    {
      if ( mBest + mBestProfits[j] - std::max( bestFree, restAt[place] ) > limit )
        fixed.in.push_back( option );
      continue;
    }
    const double lost = chosenAt[place] >= 0 ? mBestProfits[static_cast<std::size_t>( chosenAt[place] )] : count >= mMost ? worstIn : 0;
    if ( mBest + lost - mBestProfits[j] > limit )
      fixed.out.push_back( option );
  }
  return fixed;
}

} // namespace jinguan

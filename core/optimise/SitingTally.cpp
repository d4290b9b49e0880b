#include "optimise/SitingTally.h"

#include <algorithm>
#include <limits>

namespace jinguan
{

namespace
{
/** Covers: how many chosen options each client has. */
class CoverTally : public SitingTally
{
  public:
    CoverTally( const SitingInstance &instance, double hint )
      : mInstance( instance ), mHint( hint ), mFolds( static_cast<std::size_t>( instance.clients() ), 0 )
    {
      mGains.assign( static_cast<std::size_t>( instance.options() ), 0 );
      for ( int client = 0; client < instance.clients(); ++client )
      {
        const double delta = saving( client, 0 );
        mValue += instance.need( client ) > 0 ? instance.farCost( client ) : 0;
        shift( client, delta );
      }
      mGuide = mValue;
    }

    double guide() const override { return mGuide; }

    void add( int option ) override
    {
      for ( const auto arc : mInstance.cover().clientsOf( option ) )
        change( arc.to, 1 );
    }

    void remove( int option ) override
    {
      for ( const auto arc : mInstance.cover().clientsOf( option ) )
        change( arc.to, -1 );
    }

  private:
    /** What guide() loses when a client goes from \a fold options to one more. */
    double saving( int client, int fold ) const
    {
      const int need = mInstance.need( client );
      if ( fold >= need )
        return 0;
      const double weight = mInstance.farCost( client );
      if ( need == 1 )
        return weight;
      const double step = mHint * weight / ( need - 1 );
      return fold == need - 1 ? weight * ( 1 - mHint ) : step;
    }

    void shift( int client, double delta )
    {
      if ( delta == 0 )
        return;
      for ( const auto arc : mInstance.cover().facilitiesOf( client ) )
        mGains[static_cast<std::size_t>( arc.to )] += delta;
    }

    void change( int client, int by )
    {
      std::uint16_t &fold = mFolds[static_cast<std::size_t>( client )];
      const double before = saving( client, fold );
      const int need = mInstance.need( client );
      const int low = std::min<int>( fold, fold + by );
      if ( low < need )
      {
        mGuide -= by * saving( client, low );
        if ( low == need - 1 )
          mValue -= by * mInstance.farCost( client );
      }
      fold = static_cast<std::uint16_t>( fold + by );
      shift( client, saving( client, fold ) - before );
    }

    const SitingInstance mInstance;
    const double mHint; //!< worth of a client that lacks one option, as a part of its weight
    std::vector<std::uint16_t> mFolds;
    double mGuide = 0;
};

/** Distances: what the nearest chosen option of each client costs, and the second nearest. */
class MedianTally : public SitingTally
{
  public:
    explicit MedianTally( const SitingInstance &instance )
      : mInstance( instance ), mIsIn( static_cast<std::size_t>( instance.options() ), 0 )
    {
      mGains.assign( static_cast<std::size_t>( instance.options() ), 0 );
      for ( int client = 0; client < instance.clients(); ++client )
      {
        const double far = instance.farCost( client );
        mServices.push_back( { far, far } );
        mValue += far;
        for ( const CostArc &arc : instance.median().facilitiesOf( client ) )
          mGains[static_cast<std::size_t>( arc.to )] += std::max( 0.0, far - arc.cost );
      }
    }

    void add( int option ) override
    {
      mIsIn[static_cast<std::size_t>( option )] = 1;
      for ( const CostArc &arc : mInstance.median().clientsOf( option ) )
      {
        Service &service = mServices[static_cast<std::size_t>( arc.to )];
        if ( arc.cost < service.first )
        {
          const double before = service.first;
          service.second = before;
          service.first = arc.cost;
          mValue -= before - arc.cost;
          shift( arc.to, before, arc.cost );
        }
        else
          service.second = std::min( service.second, arc.cost );
      }
    }

    void remove( int option ) override
    {
      mIsIn[static_cast<std::size_t>( option )] = 0;
      for ( const CostArc &arc : mInstance.median().clientsOf( option ) )
      {
        Service &service = mServices[static_cast<std::size_t>( arc.to )];
        if ( arc.cost > service.second || arc.cost >= mInstance.farCost( arc.to ) )
          continue;
        const double before = service.first;
        serve( arc.to, service );
        if ( service.first == before )
          continue;
        mValue += service.first - before;
        shift( arc.to, before, service.first );
      }
    }

  private:
    struct Service
    {
        double first = 0;
        double second = 0;
    };

    void serve( int client, Service &service ) const
    {
      const double far = mInstance.farCost( client );
      service = { far, far };
      bool found = false;
      for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
      {
        if ( arc.cost >= far )
          return;
        if ( !mIsIn[static_cast<std::size_t>( arc.to )] )
          continue;
        if ( found )
        {
          service.second = arc.cost;
          return;
        }
        service.first = arc.cost;
        found = true;
      }
    }

    /** The cost of a client went from \a before to \a after: options nearer than the larger one save more or less now. */
    void shift( int client, double before, double after )
    {
      const double larger = std::max( before, after );
      for ( const CostArc &arc : mInstance.median().facilitiesOf( client ) )
      {
        if ( arc.cost >= larger )
          return;
        mGains[static_cast<std::size_t>( arc.to )] += std::max( 0.0, after - arc.cost ) - std::max( 0.0, before - arc.cost );
      }
    }

    const SitingInstance mInstance;
    std::vector<char> mIsIn;
    std::vector<Service> mServices;
};
} // namespace

std::unique_ptr<SitingTally> SitingTally::make( const SitingInstance &instance, bool isSharp )
{
  if ( instance.isCover() )
    return std::make_unique<CoverTally>( instance, isSharp ? 0.001 : 0.2 );
  return std::make_unique<MedianTally>( instance );
}

} // namespace jinguan

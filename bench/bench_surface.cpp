// An interpolated surface of 60 stations on 200 × 200 nodes, with its standard deviation, classes and borders, against QGIS's own inverse distance on the same nodes.

#include "Bench.h"

#include "base/Resources.h"
#include "layers/QgisRuntime.h"
#include "layers/surface/SurfacePicture.h"

#include <qgsidwinterpolator.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <cmath>

using namespace jinguan;

int main( int argc, char *argv[] )
{
  const QgisRuntime runtime( argc, argv );
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  const Result<Evaluator> evaluator =
    catalogue ? Evaluator::load( Resources::path( QString() ), *catalogue ) : Result<Evaluator>( catalogue.error() );
  const Result<SurfaceRules> rules = catalogue ? SurfaceRules::load( *catalogue ) : Result<SurfaceRules>( catalogue.error() );
  if ( !evaluator || !rules )
    return 2;
  const SurfaceRule rule = *rules->rule( QStringLiteral( "air" ), QStringLiteral( "PM2.5" ) );
  QList<SurfaceValue> values;
  QgsVectorLayer *points = QgsMemoryProviderUtils::createMemoryLayer( QStringLiteral( "points" ),
    QgsFields( { QgsField( QStringLiteral( "v" ), QMetaType::Type::Double ) } ), Qgis::WkbType::Point, {}, false );
  quint32 state = 5;
  const auto next = [&state] { return ( state = state * 1664525U + 1013904223U ) / 4294967296.0; };
  for ( int i = 0; i < 60; ++i )
  {
    const LonLat at { 103.7 + 0.7 * next(), 30.4 + 0.5 * next() };
    values.append( { QString::number( i ), at, 30 + 100 * ( at.lon - 103.7 ) + 8 * std::sin( 25 * at.lat ), Period::Hour } );
    QgsFeature feature( points->fields() );
    feature.setAttribute( 0, values.constLast().value );
    feature.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( at.lon, at.lat ) ) );
    points->dataProvider()->addFeature( feature );
  }
  const SurfaceBuilder builder( *catalogue, *evaluator, MapPalette::loadDefault() );
  QList<double> ours, grids, peers;
  for ( int round = 0; round < 9; ++round )
  {
    ours << 1000 * bench::seconds( [&] { (void)builder.build( rule, 1700000000, values, {} ); } );
    KrigingSamples samples;
    for ( const SurfaceValue &value : values )
    {
      samples.x.push_back( value.at.lon * 96000 );
      samples.y.push_back( value.at.lat * 111000 );
      samples.values.push_back( value.value );
    }
    const FieldGrid grid { 103.7 * 96000, 30.4 * 111000, 0.7 * 96000 / 199, 0.5 * 111000 / 199, 200, 200 };
    grids << 1000 * bench::seconds( [&] { (void)FieldEstimator().estimate( samples, grid ); } );
    QgsInterpolator::LayerData data;
    data.source = points;
    data.interpolationAttribute = 0;
    QgsIDWInterpolator idw( { data } );
    peers << 1000 * bench::seconds( [&] {
      double sum = 0, value = 0;
      for ( int row = 0; row < 200; ++row )
        for ( int column = 0; column < 200; ++column )
          if ( idw.interpolatePoint( 103.7 + 0.7 * column / 199, 30.4 + 0.5 * row / 199, value, nullptr ) == 0 )
            sum += value;
      if ( std::isnan( sum ) )
        std::puts( "no value" );
    } );
  }
  bench::printPair( "kriging 60 x 200 x 200", bench::median( grids ), bench::median( peers ), "ms",
    bench::median( grids ) / bench::median( peers ), "of inverse distance" );
  bench::printPair( "surface 60 x 200 x 200", bench::median( ours ), bench::median( peers ), "ms",
    bench::median( ours ) / bench::median( peers ), "of inverse distance" );
  delete points;
  return 0;
}

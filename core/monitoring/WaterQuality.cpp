#include "monitoring/WaterQuality.h"

#include "monitoring/Catalogue.h"
#include "monitoring/Standards.h"

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WaterQuality )
};

Result<ClassTable> loadTable( const Standards &standards, const QString &name, const QStringList &classes, const Catalogue &catalogue )
{
  const CsvTable *table = standards.table( name );
  if ( !table )
    return Error { Text::tr( "The standards table “%1” is missing." ).arg( name ), Text::tr( "Reinstall the program's resources." ),
      name + QStringLiteral( ".csv" ), 0 };
  return ClassTable::load( *table, classes, catalogue );
}

/** Worst class and its drivers from the items of \a result. */
void conclude( WaterClass &result )
{
  for ( const WaterItemClass &item : std::as_const( result.items ) )
    result.number = std::max( result.number, item.number );
  QList<WaterItemClass> worst;
  for ( const WaterItemClass &item : std::as_const( result.items ) )
  {
    if ( item.number == result.number )
      worst.append( item );
  }
  std::stable_sort( worst.begin(), worst.end(),
    []( const WaterItemClass &a, const WaterItemClass &b ) { return a.multiple.value_or( -1 ) > b.multiple.value_or( -1 ); } );
  for ( const WaterItemClass &item : std::as_const( worst ) )
  {
    if ( result.drivers.size() < 3 )
      result.drivers.append( item.indicator );
  }
}
} // namespace

Result<WaterQuality> WaterQuality::load( const Standards &standards, const Catalogue &catalogue )
{
  WaterQuality water;
  const QStringList five { QStringLiteral( "I" ), QStringLiteral( "II" ), QStringLiteral( "III" ), QStringLiteral( "IV" ),
    QStringLiteral( "V" ) };
  Result<ClassTable> surface = loadTable( standards, QStringLiteral( "gb3838" ), five, catalogue );
  if ( !surface )
    return surface.error();
  water.mSurface = surface.take();
  Result<ClassTable> ground = loadTable( standards, QStringLiteral( "gbt14848" ), five.first( 4 ), catalogue );
  if ( !ground )
    return ground.error();
  water.mGround = ground.take();
  return water;
}

double WaterQuality::oxygenSaturation( double temperature, double pressureRatio )
{
  return 468.0 / ( 31.6 + temperature ) * pressureRatio;
}

WaterClass WaterQuality::surfaceClass( const QList<WaterInput> &inputs, const WaterOptions &options ) const
{
  std::optional<double> temperature;
  for ( const WaterInput &input : inputs )
  {
    if ( input.indicator == QLatin1String( "WT" ) )
      temperature = input.value;
  }
  WaterClass result;
  for ( const WaterInput &input : inputs )
  {
    const ClassItem *item = mSurface.item( input.indicator, options.waterBody );
    if ( !item || !item->inEvaluation )
      continue;
    WaterItemClass judged;
    judged.indicator = input.indicator;
    judged.number = mSurface.classOf( *item, input.value, input.belowDetection );
    judged.multiple = mSurface.multiple( *item, input.value, options.targetClass );
    if ( options.oxygenSaturation && temperature && item->bound == ClassItem::Bound::Lower
      && input.value >= 0.9 * oxygenSaturation( *temperature, options.pressureRatio ) )
      judged.number = 1;
    result.items.append( judged );
    result.clause = item->clause;
  }
  conclude( result );
  return result;
}

WaterClass WaterQuality::groundwaterClass( const QList<WaterInput> &inputs ) const
{
  WaterClass result;
  for ( const WaterInput &input : inputs )
  {
    const ClassItem *item = mGround.item( input.indicator );
    if ( !item )
      continue;
    result.items.append( WaterItemClass {
      input.indicator, mGround.classOf( *item, input.value, input.belowDetection ), mGround.multiple( *item, input.value, 3 ) } );
    result.clause = item->clause;
  }
  conclude( result );
  return result;
}

} // namespace jinguan

#include "planning/rules/Measurement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Measurement )
};

/** The values of a list fact: a list, or numbers separated by blanks, commas or semicolons. */
std::vector<double> valuesOf( const QVariant &fact )
{
  std::vector<double> values;
  const QVariantList list = fact.typeId() == QMetaType::QString
    ? [&fact] {
        QVariantList parts;
        for ( const QString &part : fact.toString().split( QRegularExpression( QStringLiteral( "[\\s,;]+" ) ), Qt::SkipEmptyParts ) )
          parts.append( part );
        return parts;
      }()
    : fact.toList();
  for ( const QVariant &one : list )
  {
    bool ok = false;
    const double value = one.toDouble( &ok );
    if ( ok && std::isfinite( value ) )
      values.push_back( value );
  }
  return values;
}

double mean( const std::vector<double> &values )
{
  double sum = 0;
  for ( const double value : values )
    sum += value;
  return sum / static_cast<double>( values.size() );
}

/** Percentile by linear interpolation between the sorted values, as HJ 663 does. */
double percentile( std::vector<double> values, double percent )
{
  std::sort( values.begin(), values.end() );
  const double place = percent / 100 * static_cast<double>( values.size() - 1 );
  const auto low = static_cast<size_t>( std::floor( place ) );
  const size_t high = std::min( low + 1, values.size() - 1 );
  return values[low] + ( place - static_cast<double>( low ) ) * ( values[high] - values[low] );
}

/** Concentrations of the city's grid and of the points; or what is missing. */
struct Concentrations
{
    std::vector<double> city;
    std::vector<double> points;
    QString missing;
};

Concentrations concentrations( const NetworkContext &context )
{
  Concentrations found;
  found.city = valuesOf( context.network.facts.value( QStringLiteral( "city_values" ) ) );
  if ( found.city.empty() )
  {
    found.missing = context.terms().missingAttribute( QStringLiteral( "network" ), QStringLiteral( "city_values" ) );
    return found;
  }
  for ( const SiteToCheck &site : context.network.sites )
    if ( const std::optional<double> value = site.number( QStringLiteral( "mean_value" ), context.terms() ) )
      found.points.push_back( *value );
    else
    {
      found.missing = Text::tr( "“%1” has no concentration." ).arg( site.label() ) + QLatin1Char( ' ' )
        + context.terms().missingAttribute( QStringLiteral( "site" ), QStringLiteral( "mean_value" ) );
      return found;
    }
  if ( found.points.empty() )
    found.missing = Text::tr( "There is no point of this kind." );
  return found;
}

QString classOf( const NetworkContext &context, const QVariantMap &attributes )
{
  const QString given = context.terms().text( QStringLiteral( "functional-zone" ), QStringLiteral( "noise_class" ), attributes );
  return given.left( 1 ); // 4a and 4b are class 4
}
} // namespace

namespace measures
{

Measurement points( NetworkContext &context )
{
  const int count = static_cast<int>( context.network.sites.size() );
  return Measurement::of( count, Text::tr( "%n point(s)", nullptr, count ) );
}

Measurement minPoints( NetworkContext &context )
{
  const std::optional<double> population = context.number( QStringLiteral( "population_10k" ) );
  std::optional<double> area = context.number( QStringLiteral( "built_up_km2" ) );
  QString from;
  if ( !area )
    if ( const SurroundingLayer *builtUp = context.use( QStringLiteral( "built-up" ) ) )
    {
      double sum = 0;
      for ( int i = 0; i < builtUp->size(); ++i )
        if ( builtUp->feature( i ).shape == SurroundingFeature::Shape::Area )
          sum += Geodesy::areaKm2( builtUp->feature( i ).geometry() );
      area = sum;
      from = Text::tr( " (from the layer “%1”)" ).arg( context.around.layerName( QStringLiteral( "built-up" ) ) );
    }
  if ( !population || !area )
    return context.noFact( !population ? QStringLiteral( "population_10k" ) : QStringLiteral( "built_up_km2" ) );
  const double needed = context.rules.tables().minPoints( population, area );
  const int count = static_cast<int>( context.network.sites.size() );
  Measurement found = Measurement::of( count,
    Text::tr( "%1 points for %2 ×10⁴ people and %3 km² built up%4" ).arg( count ).arg( *population ).arg( *area, 0, 'f', 1 ).arg( from ) );
  found.limit = needed;
  return found;
}

Measurement unitPoints( NetworkContext &context )
{
  const QString &id = context.rule.subject;
  const SurroundingLayer *units = context.use( id );
  if ( !units )
    return context.noLayer( id );
  std::vector<int> counts( static_cast<size_t>( units->size() ), 0 );
  for ( const SiteToCheck &site : context.network.sites )
    for ( const int unit : units->containing( SitePlane( site.at ) ) )
      ++counts[static_cast<size_t>( unit )];
  int least = std::numeric_limits<int>::max();
  int where = -1;
  int below = 0;
  QVector<QgsGeometry> short_;
  for ( int i = 0; i < units->size(); ++i )
  {
    if ( units->feature( i ).shape != SurroundingFeature::Shape::Area )
      continue;
    const int count = counts[static_cast<size_t>( i )];
    if ( count < context.rule.value )
    {
      ++below;
      short_.append( units->feature( i ).outline() );
    }
    if ( count < least )
    {
      least = count;
      where = i;
    }
  }
  if ( where < 0 )
    return Measurement::lacking( Text::tr( "The layer “%1” has no area." ).arg( context.around.layerName( id ) ) );
  return Measurement::of( least,
    Text::tr( "%1 has %2 point(s), the least of %3 units; %4 have too few" )
      .arg( featureText( context.around, id, units->feature( where ) ) )
      .arg( least )
      .arg( units->size() )
      .arg( below ),
    short_.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( short_ ) );
}

Measurement zoneClasses( NetworkContext &context )
{
  const QString id = QStringLiteral( "functional-zone" );
  const SurroundingLayer *zones = context.use( id );
  if ( !zones )
    return context.noLayer( id );
  QMap<QString, QVector<QgsGeometry>> drawn;
  for ( int i = 0; i < zones->size(); ++i )
    if ( const QString zoneClass = classOf( context, zones->feature( i ).attributes ); !zoneClass.isEmpty() )
      drawn[zoneClass].append( zones->feature( i ).outline() );
  if ( drawn.isEmpty() )
    return Measurement::lacking( context.terms().missingAttribute( id, QStringLiteral( "noise_class" ) ) );
  QSet<QString> measured;
  for ( const SiteToCheck &site : context.network.sites )
  {
    QString own = site.text( QStringLiteral( "noise_class" ), context.terms() ).left( 1 );
    if ( own.isEmpty() )
      for ( const int zone : zones->containing( SitePlane( site.at ) ) )
        own = classOf( context, zones->feature( zone ).attributes );
    measured.insert( own );
  }
  QStringList without;
  QVector<QgsGeometry> areas;
  for ( auto zone = drawn.cbegin(); zone != drawn.cend(); ++zone )
    if ( !measured.contains( zone.key() ) )
    {
      without.append( zone.key() );
      areas += zone.value();
    }
  return Measurement::of( static_cast<double>( without.size() ),
    without.isEmpty() ? Text::tr( "each of the %n class(es) of zones has a point", nullptr, static_cast<int>( drawn.size() ) )
                      : Text::tr( "no point in zones of class %1" ).arg( without.join( QStringLiteral( ", " ) ) ),
    areas.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( areas ) );
}

Measurement fact( NetworkContext &context )
{
  const QString &id = context.rule.subject;
  const std::optional<double> value = context.number( id );
  if ( !value )
    return context.noFact( id );
  return Measurement::of( *value,
    Text::tr( "%1: %2" )
      .arg( context.terms().attributeName( QStringLiteral( "network" ), id ), ruleFigureText( *value, context.rule.unit ) ) );
}

Measurement soilStep( NetworkContext &context )
{
  const std::optional<double> side = context.number( QStringLiteral( "grid_cell" ) );
  if ( !side )
    return context.noFact( QStringLiteral( "grid_cell" ) );
  double least = std::numeric_limits<double>::infinity();
  double nearest = 0;
  for ( const double step : context.rules.tables().soilSteps() )
    if ( const double apart = std::abs( *side - step ) / step * 100; apart < least )
    {
      least = apart;
      nearest = step;
    }
  return Measurement::of( least,
    Text::tr( "grid of %1, %2 apart from the step of %3" )
      .arg( metresText( *side ), ruleFigureText( least, QStringLiteral( "%" ) ), metresText( nearest ) ) );
}

Measurement sampleSize( NetworkContext &context )
{
  const std::optional<double> t = context.number( QStringLiteral( "t_value" ) );
  const std::optional<double> s = context.number( QStringLiteral( "standard_deviation" ) );
  const std::optional<double> d = context.number( QStringLiteral( "allowed_error" ) );
  if ( !t || !s || !d || !( *d > 0 ) )
    return context.noFact( !t ? QStringLiteral( "t_value" )
        : !s                  ? QStringLiteral( "standard_deviation" )
                              : QStringLiteral( "allowed_error" ) );
  const double needed = std::ceil( *t * *t * *s * *s / ( *d * *d ) - 1e-9 );
  const int count = static_cast<int>( context.network.sites.size() );
  Measurement found = Measurement::of(
    count, Text::tr( "%1 points; N = t²s²/D² = %2 with t = %3, s = %4, D = %5" ).arg( count ).arg( needed ).arg( *t ).arg( *s ).arg( *d ) );
  found.limit = needed;
  return found;
}

Measurement meanDeviation( NetworkContext &context )
{
  const Concentrations found = concentrations( context );
  if ( found.city.empty() )
    return context.noFact( QStringLiteral( "city_values" ) );
  if ( !found.missing.isEmpty() )
    return Measurement::lacking( found.missing );
  const double city = mean( found.city );
  const double own = mean( found.points );
  if ( !( city > 0 ) )
    return Measurement::lacking( context.terms().missingAttribute( QStringLiteral( "network" ), QStringLiteral( "city_values" ) ) );
  const double deviation = std::abs( own - city ) / city * 100;
  return Measurement::of( deviation,
    Text::tr( "mean of the points %1, of the city %2: %3 apart" )
      .arg( ruleFigureText( own, {} ), ruleFigureText( city, {} ), ruleFigureText( deviation, QStringLiteral( "%" ) ) ) );
}

Measurement percentileDeviation( NetworkContext &context )
{
  const Concentrations found = concentrations( context );
  if ( found.city.empty() )
    return context.noFact( QStringLiteral( "city_values" ) );
  if ( !found.missing.isEmpty() )
    return Measurement::lacking( found.missing );
  double worst = -1;
  double at = 0;
  QStringList parts;
  for ( const double percent : { 30.0, 50.0, 80.0, 90.0 } )
  {
    const double city = percentile( found.city, percent );
    if ( !( city > 0 ) )
      return Measurement::lacking( context.terms().missingAttribute( QStringLiteral( "network" ), QStringLiteral( "city_values" ) ) );
    const double deviation = std::abs( percentile( found.points, percent ) - city ) / city * 100;
    parts.append( QStringLiteral( "P%1 %2" ).arg( percent ).arg( ruleFigureText( deviation, QStringLiteral( "%" ) ) ) );
    if ( deviation > worst )
    {
      worst = deviation;
      at = percent;
    }
  }
  return Measurement::of( worst, Text::tr( "percentile %1 is furthest apart (%2)" ).arg( at ).arg( parts.join( QStringLiteral( ", " ) ) ) );
}

} // namespace measures

NetworkToCheck NetworkToCheck::of( const QString &kind, const SiteSurroundings &around, const QVariantMap &facts )
{
  NetworkToCheck network;
  network.kind = kind;
  network.facts = facts;
  for ( const SurroundingStation *station : around.stationsOf( kind, {} ) )
  {
    SiteToCheck site;
    site.at = station->at;
    site.kind = kind;
    site.sitingClass = station->sitingClass;
    site.attributes = station->attributes;
    site.code = station->code;
    site.name = station->name;
    network.sites.append( site );
  }
  return network;
}

} // namespace jinguan

#include "planning/rules/Measurement.h"

#include <algorithm>
#include <functional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Measurement )
};

/** Whether a rule takes only features of certain kinds or classes: argument `only`, values separated by `|`. */
std::function<bool( const SurroundingFeature & )> filterOf( const MeasureContext &context )
{
  const QString only = context.rule.arguments.value( QStringLiteral( "only" ) );
  if ( only.isEmpty() )
    return {};
  return [wanted = only.split( QLatin1Char( '|' ) )]( const SurroundingFeature &feature ) {
    return std::any_of( wanted.cbegin(), wanted.cend(), [&feature]( const QString &value ) {
      return feature.attributes.value( QStringLiteral( "kind" ) ).toString().compare( value, Qt::CaseInsensitive ) == 0
        || feature.attributes.value( QStringLiteral( "class" ) ).toString().compare( value, Qt::CaseInsensitive ) == 0;
    } );
  };
}
} // namespace

QString metresText( double metres )
{
  return ruleFigureText( metres, QStringLiteral( "m" ) );
}

QString featureText( const SiteSurroundings &around, const QString &layer, const SurroundingFeature &feature )
{
  const QString label = feature.label();
  return label.isEmpty() ? Text::tr( "the nearest of “%1”" ).arg( around.layerName( layer ) )
                         : Text::tr( "“%1” (%2)" ).arg( label, around.layerName( layer ) );
}

namespace measures
{

Measurement distance( MeasureContext &context )
{
  const QString &id = context.rule.subject;
  const SurroundingLayer *layer = context.use( id );
  if ( !layer )
    return context.noLayer( id );
  const std::optional<NearestPlace> nearest =
    layer->nearest( context.plane, [filter = filterOf( context ), &context]( const auto &feature ) {
      const bool itself = !context.site.code.isEmpty() && feature.code == context.site.code;
      return !itself && ( !filter || filter( feature ) );
    } );
  if ( !nearest )
    return Measurement::lacking( Text::tr( "The layer “%1” has no feature to measure to." ).arg( context.around.layerName( id ) ) );
  const QString name = featureText( context.around, id, layer->feature( nearest->feature ) );
  return Measurement::of( nearest->metres,
    nearest->metres > 0 ? Text::tr( "%1 from %2" ).arg( metresText( nearest->metres ), name ) : Text::tr( "inside of %1" ).arg( name ),
    context.lineTo( nearest->at ) );
}

Measurement inside( MeasureContext &context )
{
  const QString &id = context.rule.subject;
  const SurroundingLayer *layer = context.use( id );
  if ( !layer )
    return context.noLayer( id );
  const auto filter = filterOf( context );
  for ( const int index : layer->containing( context.plane ) )
    if ( !filter || filter( layer->feature( index ) ) )
      return Measurement::of( 1, Text::tr( "inside of %1" ).arg( featureText( context.around, id, layer->feature( index ) ) ),
        layer->feature( index ).outline() );
  const std::optional<NearestPlace> nearest = layer->nearest( context.plane, filter );
  if ( !nearest )
    return Measurement::lacking( Text::tr( "The layer “%1” has no feature to measure to." ).arg( context.around.layerName( id ) ) );
  return Measurement::of( 0,
    Text::tr( "outside, %1 from %2" )
      .arg( metresText( nearest->metres ), featureText( context.around, id, layer->feature( nearest->feature ) ) ),
    context.lineTo( nearest->at ) );
}

Measurement attribute( MeasureContext &context )
{
  const QString &id = context.rule.subject;
  const std::optional<double> value = context.number( id );
  if ( !value )
    return context.noAttribute( id );
  return Measurement::of( *value,
    Text::tr( "%1: %2" )
      .arg( context.terms().attributeName( QStringLiteral( "site" ), id ), ruleFigureText( *value, context.rule.unit ) ) );
}

Measurement spacing( MeasureContext &context )
{
  const QList<const SurroundingStation *> others = context.around.stationsOf( context.rule.subject, context.site.code );
  const SurroundingStation *nearest = nullptr;
  double least = 0;
  for ( const SurroundingStation *other : others )
    if ( const double metres = Geodesy::distance( context.site.at, other->at ); !nearest || metres < least )
    {
      nearest = other;
      least = metres;
    }
  if ( !nearest )
    return Measurement::lacking(
      Text::tr( "The network has no other station of the kind “%1” to measure to." ).arg( context.rule.subject ) );
  return Measurement::of( least,
    Text::tr( "%1 from the station “%2”" ).arg( metresText( least ), nearest->name.isEmpty() ? nearest->code : nearest->name ),
    context.lineTo( nearest->at ) );
}

} // namespace measures

} // namespace jinguan

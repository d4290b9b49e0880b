#include "planning/rules/SitingTerms.h"

#include "base/CsvTable.h"

#include <algorithm>

namespace jinguan
{

namespace
{
QString key( const QString &of, const QString &id )
{
  return of + QLatin1Char( '/' ) + id;
}

/** `levels*3`: a name and the factor to the unit of the term. */
QPair<QString, double> nameAndFactor( const QString &written, bool &ok )
{
  const qsizetype star = written.lastIndexOf( QLatin1Char( '*' ) );
  ok = true;
  if ( star < 0 )
    return { written, 1.0 };
  const double factor = written.mid( star + 1 ).toDouble( &ok );
  return { written.left( star ), factor };
}

bool isGiven( const QVariant &value )
{
  return value.isValid() && !value.isNull() && !value.toString().trimmed().isEmpty();
}
} // namespace

Result<SitingTerms> SitingTerms::load( const QString &folder )
{
  SitingTerms terms;
  const Result<CsvTable> layers = CsvTable::read( folder + QStringLiteral( "/siting_layers.csv" ),
    { "id", "roles", "kinds", "station_kinds", "station_attribute", "name_zh", "name_en", "remedy_zh", "remedy_en" } );
  if ( !layers )
    return layers.error();
  for ( int row = 0; row < layers->rowCount(); ++row )
  {
    SitingLayerTerm term { layers->text( row, "id" ), layers->list( row, "roles" ), layers->list( row, "kinds" ),
      layers->list( row, "station_kinds" ), layers->text( row, "station_attribute" ),
      { layers->text( row, "name_zh" ), layers->text( row, "name_en" ) },
      { layers->text( row, "remedy_zh" ), layers->text( row, "remedy_en" ) } };
    if ( term.id.isEmpty() || terms.mLayerIndex.contains( term.id ) )
      return layers->errorAt( row, tr( "The layer “%1” is listed twice, or has no id." ).arg( term.id ) );
    terms.mLayerIndex.insert( term.id, terms.mLayers.size() );
    terms.mLayers.append( term );
  }
  const Result<CsvTable> attributes = CsvTable::read( folder + QStringLiteral( "/siting_attributes.csv" ),
    { "id", "of", "names", "unit", "missing_value", "name_zh", "name_en", "remedy_zh", "remedy_en" } );
  if ( !attributes )
    return attributes.error();
  for ( int row = 0; row < attributes->rowCount(); ++row )
  {
    SitingAttributeTerm term;
    term.id = attributes->text( row, "id" );
    term.of = attributes->text( row, "of" );
    term.unit = attributes->text( row, "unit" );
    term.missingValue = attributes->text( row, "missing_value" );
    term.name = { attributes->text( row, "name_zh" ), attributes->text( row, "name_en" ) };
    term.remedy = { attributes->text( row, "remedy_zh" ), attributes->text( row, "remedy_en" ) };
    const QStringList names = QStringList { term.id } + attributes->list( row, "names" );
    for ( const QString &written : names )
    {
      bool ok = false;
      term.names.append( nameAndFactor( written, ok ) );
      if ( !ok )
        return attributes->errorAt( row, tr( "“%1” is no name with a factor." ).arg( written ), tr( "Write it like levels*3." ) );
    }
    const bool known = term.of == QLatin1String( "site" ) || term.of == QLatin1String( "network" ) || terms.mLayerIndex.contains( term.of );
    if ( term.id.isEmpty() || !known || terms.mAttributeIndex.contains( key( term.of, term.id ) ) )
      return attributes->errorAt(
        row, tr( "The attribute “%1” of “%2” is listed twice, or belongs to nothing known." ).arg( term.id, term.of ) );
    terms.mAttributeIndex.insert( key( term.of, term.id ), terms.mAttributes.size() );
    terms.mAttributes.append( term );
  }
  return terms;
}

const SitingLayerTerm *SitingTerms::layer( const QString &id ) const
{
  const auto found = mLayerIndex.constFind( id );
  return found == mLayerIndex.constEnd() ? nullptr : &mLayers.at( *found );
}

SitingLayerTerm SitingTerms::layerOrRole( const QString &id ) const
{
  if ( const SitingLayerTerm *term = layer( id ) )
    return *term;
  SitingLayerTerm term;
  term.id = id;
  term.roles = QStringList { id };
  term.name = { id, id };
  return term;
}

const SitingAttributeTerm *SitingTerms::attribute( const QString &of, const QString &id ) const
{
  const auto found = mAttributeIndex.constFind( key( of, id ) );
  return found == mAttributeIndex.constEnd() ? nullptr : &mAttributes.at( *found );
}

QVariant SitingTerms::find( const SitingAttributeTerm &term, const QVariantMap &attributes, double *factor ) const
{
  for ( const auto &[name, times] : term.names )
  {
    auto found = attributes.constFind( name );
    if ( found == attributes.constEnd() )
      found = std::find_if( attributes.keyBegin(), attributes.keyEnd(), [&name]( const QString &key ) {
        return key.compare( name, Qt::CaseInsensitive ) == 0;
      } ).base();
    if ( found == attributes.constEnd() || !isGiven( *found ) )
      continue;
    if ( factor )
    {
      bool ok = false;
      found->toString().trimmed().toDouble( &ok );
      if ( !ok )
        continue; // text under a name of a number: the next name may hold one
      *factor = times;
    }
    return *found;
  }
  return {};
}

std::optional<double> SitingTerms::number( const QString &of, const QString &id, const QVariantMap &attributes ) const
{
  const SitingAttributeTerm *term = attribute( of, id );
  SitingAttributeTerm plain;
  plain.names = { { id, 1.0 } };
  double factor = 1;
  const QVariant value = find( term ? *term : plain, attributes, &factor );
  if ( value.isValid() )
    return value.toString().trimmed().toDouble() * factor;
  bool ok = false;
  const double fallback = term ? term->missingValue.toDouble( &ok ) : 0;
  return ok ? std::optional<double>( fallback ) : std::nullopt;
}

QString SitingTerms::text( const QString &of, const QString &id, const QVariantMap &attributes ) const
{
  const SitingAttributeTerm *term = attribute( of, id );
  SitingAttributeTerm plain;
  plain.names = { { id, 1.0 } };
  const QVariant value = find( term ? *term : plain, attributes, nullptr );
  return value.isValid() ? value.toString().trimmed() : term ? term->missingValue : QString();
}

QString SitingTerms::attributeName( const QString &of, const QString &id ) const
{
  const SitingAttributeTerm *term = attribute( of, id );
  return term && !term->name.text().isEmpty() ? term->name.text() : id;
}

QString SitingTerms::missingAttribute( const QString &of, const QString &id ) const
{
  const SitingAttributeTerm *term = attribute( of, id );
  const QString name = attributeName( of, id );
  const QString what = of == QLatin1String( "site" ) ? tr( "“%1” of the site is not known (attribute %2)." ).arg( name, id )
    : of == QLatin1String( "network" )
    ? tr( "“%1” of the network is not given (%2)." ).arg( name, id )
    : tr( "“%1” (attribute %2) is missing in the layer “%3”." ).arg( name, id, layerOrRole( of ).name.text() );
  return term && !term->remedy.text().isEmpty() ? what + QLatin1Char( ' ' ) + term->remedy.text() : what;
}

} // namespace jinguan

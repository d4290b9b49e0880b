#include "evaluation/EvaluationNames.h"

#include "base/CsvTable.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EvaluationNames )
};

const QString sSeparator = QStringLiteral( ", " ); //!< between standard and clause, see Basis::text()
} // namespace

Result<EvaluationNames> EvaluationNames::load( const QString &folder, const Catalogue &catalogue, const Standards &standards )
{
  EvaluationNames names;
  names.mCatalogue = &catalogue;
  names.mStandards = &standards;
  const QString kind = QStringLiteral( "kind" );
  const QString id = QStringLiteral( "id" );
  const QString zh = QStringLiteral( "name_zh" );
  const QString en = QStringLiteral( "name_en" );
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/catalogue/evaluation_names.csv" ), { kind, id, zh, en } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const LocalText name { table->text( row, zh ), table->text( row, en ) };
    const QString key = table->text( row, kind ) + QLatin1Char( ':' ) + table->text( row, id );
    if ( name.zh.isEmpty() || name.en.isEmpty() || names.mNames.contains( key ) )
      return table->errorAt( row, Text::tr( "“%1” lacks a name or is there twice." ).arg( key ) );
    names.mNames.insert( key, name );
  }
  return names;
}

QString EvaluationNames::name( const QString &kind, const QString &id ) const
{
  const auto found = mNames.constFind( kind + QLatin1Char( ':' ) + id );
  return found == mNames.constEnd() ? QString() : found->text();
}

QString EvaluationNames::indicator( const QString &id ) const
{
  const Indicator *known = mCatalogue->indicator( id );
  if ( !known )
    return id;
  return known->symbol.isEmpty() ? known->name.text() : known->symbol;
}

QString EvaluationNames::indicators( const QStringList &ids ) const
{
  QStringList names;
  for ( const QString &id : ids )
    names.append( indicator( id ) );
  return names.join( Text::tr( ", " ) );
}

QString EvaluationNames::unit( const QString &id ) const
{
  const Unit *known = mCatalogue->unit( id );
  return id == QLatin1String( "1" ) ? QString() : known ? known->symbol : id;
}

QString EvaluationNames::figure( const Figure &figure ) const
{
  QString kind = name( QStringLiteral( "figure" ), figure.id );
  if ( kind.isEmpty() && figure.id.startsWith( QLatin1Char( 'p' ) ) )
    kind = Text::tr( "%1th percentile" ).arg( figure.id.mid( 1 ) );
  if ( kind.isEmpty() )
    kind = figure.id;
  return figure.indicator.isEmpty() || figure.indicator == figure.id ? kind : indicator( figure.indicator ) + QLatin1Char( ' ' ) + kind;
}

QString EvaluationNames::clause( const QString &phrase ) const
{
  const QString known = name( QStringLiteral( "clause" ), phrase );
  return known.isEmpty() ? phrase : known;
}

QString EvaluationNames::standard( const QString &label ) const
{
  const Edition *edition = mStandards->edition( label );
  return edition ? edition->name.text() : label;
}

QString EvaluationNames::basis( const Basis &basis ) const
{
  const QString which = standard( basis.standard );
  return basis.clause.isEmpty() ? which : Text::tr( "%1, %2" ).arg( which, clause( basis.clause ) );
}

QString EvaluationNames::basis( const QString &text ) const
{
  const qsizetype cut = text.indexOf( sSeparator );
  return cut < 0 ? standard( text )
                 : Text::tr( "%1, %2" ).arg( standard( text.left( cut ) ), clause( text.mid( cut + sSeparator.size() ) ) );
}

QString EvaluationNames::place( const EvaluationRow &row, EvaluationRequest::By by, const Responsibility &responsibility ) const
{
  if ( by == EvaluationRequest::By::Station )
    return row.name.text();
  if ( by == EvaluationRequest::By::City )
    return name( QStringLiteral( "place" ), row.place );
  const District *district = responsibility.district( row.place );
  const ResponsibleUnit *unit = responsibility.unit( row.place );
  if ( by == EvaluationRequest::By::Unit && unit )
    return unit->name.text();
  return district ? district->name.text() : row.place;
}

QString EvaluationNames::time( const EvaluationRow &row, Period period )
{
  switch ( period )
  {
    case Period::Hour:
      return local( row.begin ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
    case Period::Month:
      return row.from.toString( QStringLiteral( "yyyy-MM" ) );
    case Period::Year:
      return row.from.toString( QStringLiteral( "yyyy" ) );
    default:
      return row.from.toString( Qt::ISODate );
  }
}

QString EvaluationNames::inputs( const Figure &figure )
{
  return figure.requiredInputs > 0 ? QStringLiteral( "%1/%2" ).arg( figure.validInputs ).arg( figure.requiredInputs )
                                   : QString::number( figure.validInputs );
}

QString EvaluationNames::state( Figure::State state )
{
  switch ( state )
  {
    case Figure::State::Valid:
      return {};
    case Figure::State::TooFew:
      return Text::tr( "too few values" );
    case Figure::State::NoData:
      return Text::tr( "no data" );
    case Figure::State::NoEdition:
      return Text::tr( "no edition in force" );
    case Figure::State::NotRated:
      return Text::tr( "not rated" );
  }
  return {};
}

} // namespace jinguan

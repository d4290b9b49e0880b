#include "field/FieldChecks.h"

#include "base/CsvTable.h"

#include <QSet>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldChecks )
};

const QString sAnyKind = QStringLiteral( "*" );

QString clauseText( const QString &standard, const QString &clause )
{
  if ( standard.isEmpty() )
    return {};
  return clause.isEmpty() ? standard : Text::tr( "%1, %2", "standard and clause" ).arg( standard, clause );
}
} // namespace

QString FieldCheckItem::valueText( const QString &value ) const
{
  if ( const qsizetype choice = choices.indexOf( value ); choice >= 0 )
    return choiceTexts.value( choice, value );
  const bool plain = unit.isEmpty() || unit == QLatin1String( "1" );
  if ( value.isEmpty() || plain )
    return value;
  return unit == QLatin1String( "deg" ) ? value + QStringLiteral( "°" ) : value + QLatin1Char( ' ' ) + unit;
}

Result<FieldChecks> FieldChecks::load( const QString &folder, const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/field_checks.csv" ),
    { "id", "kinds", "question_zh", "question_en", "attribute", "unit", "choices", "standard", "confidence" } );
  if ( !table )
    return table.error();
  FieldChecks checks;
  QSet<QString> ids;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Row one;
    one.id = table->text( row, "id" );
    one.kinds = table->list( row, "kinds" );
    one.question = { table->text( row, "question_zh" ), table->text( row, "question_en" ) };
    one.attribute = table->text( row, "attribute" );
    one.unit = table->text( row, "unit" );
    one.choices = table->list( row, "choices" );
    one.choicesZh = table->list( row, "choices_zh" );
    one.choicesEn = table->list( row, "choices_en" );
    one.standard = table->text( row, "standard" );
    one.clause = { table->text( row, "clause_zh" ), table->text( row, "clause_en" ) };
    one.unverified = table->text( row, "confidence" ) != QLatin1String( "checked" );
    if ( one.id.isEmpty() || ids.contains( one.id ) )
      return table->errorAt( row, tr( "The id “%1” is empty or used twice." ).arg( one.id ) );
    ids.insert( one.id );
    for ( const QString &kind : std::as_const( one.kinds ) )
      if ( kind != sAnyKind && !catalogue.stationKind( kind ) )
        return table->errorAt( row, tr( "The station kind “%1” is unknown." ).arg( kind ) );
    if ( one.choicesZh.size() != one.choices.size() || one.choicesEn.size() != one.choices.size() )
      return table->errorAt( row, tr( "Not every choice has a text in both languages." ) );
    checks.mRows.append( one );
  }
  return checks;
}

FieldCheckItem FieldChecks::itemOf( const Row &row )
{
  FieldCheckItem item;
  item.id = row.id;
  item.question = row.question.text();
  item.attribute = row.attribute;
  item.unit = row.unit;
  item.choices = row.choices;
  item.choiceTexts = uiLanguage() == Language::Chinese ? row.choicesZh : row.choicesEn;
  item.source = clauseText( row.standard, row.clause.text() );
  item.unverified = row.unverified;
  return item;
}

QList<FieldCheckItem> FieldChecks::items( const Station &station, const QList<ClauseCheck> &clauses, const SitingTerms &terms ) const
{
  QList<FieldCheckItem> items;
  for ( const Row &row : mRows )
    if ( row.kinds.contains( station.kind ) || row.kinds.contains( sAnyKind ) )
      items.append( itemOf( row ) );
  for ( const ClauseCheck &clause : clauses )
  {
    const QString attribute = clause.missingAttribute;
    if ( clause.verdict != ClauseVerdict::DataMissing || attribute.isEmpty() )
      continue;
    auto item =
      std::find_if( items.begin(), items.end(), [&attribute]( const FieldCheckItem &one ) { return one.attribute == attribute; } );
    if ( item == items.end() )
    {
      FieldCheckItem asked;
      asked.id = QStringLiteral( "rule:" ) + attribute;
      asked.question = tr( "Find out on site: %1" ).arg( terms.attributeName( QStringLiteral( "site" ), attribute ) );
      asked.attribute = attribute;
      if ( const SitingAttributeTerm *term = terms.attribute( QStringLiteral( "site" ), attribute ) )
        asked.unit = term->unit;
      asked.source = clause.rule.sourceText();
      asked.unverified = clause.unverified;
      items.append( asked );
      item = items.end() - 1;
    }
    item->rules.append( clause.rule.name.text() );
  }
  for ( FieldCheckItem &item : items )
    if ( item.isMeasured() )
      item.known = terms.text( QStringLiteral( "site" ), item.attribute, station.attributes );
  return items;
}

Result<void> FieldChecks::validate( const FieldCheckItem &item, const QString &value )
{
  if ( value.isEmpty() )
    return {};
  if ( !item.choices.isEmpty() )
  {
    if ( item.choices.contains( value ) )
      return {};
    return Error { tr( "“%1” is none of the answers to “%2”." ).arg( value, item.question ),
      tr( "Choose one of: %1." ).arg( item.choices.join( QStringLiteral( ", " ) ) ), {}, 0 };
  }
  if ( item.unit.isEmpty() )
    return {};
  bool isNumber = false;
  const double number = value.toDouble( &isNumber );
  if ( !isNumber || !std::isfinite( number ) || number < 0 )
    return Error { tr( "“%1” is no measured value for “%2”." ).arg( value, item.question ),
      tr( "Give a number, not negative, in %1." ).arg( item.unit == QLatin1String( "1" ) ? tr( "pieces" ) : item.unit ), {}, 0 };
  if ( item.unit == QLatin1String( "deg" ) && number > 360 )
    return Error { tr( "“%1” is no measured value for “%2”." ).arg( value, item.question ), tr( "Give degrees from 0 to 360." ), {}, 0 };
  return {};
}

QVariantMap FieldChecks::newAttributes( const QList<FieldCheckItem> &items, const QList<FieldAnswer> &answers, const Station &station )
{
  QVariantMap attributes;
  for ( const FieldAnswer &answer : answers )
  {
    const auto item =
      std::find_if( items.cbegin(), items.cend(), [&answer]( const FieldCheckItem &one ) { return one.id == answer.item; } );
    if ( item == items.cend() || !item->isMeasured() || answer.value.isEmpty() || !validate( *item, answer.value ) )
      continue;
    const bool isNumber = item->choices.isEmpty() && !item->unit.isEmpty();
    const QVariant value = isNumber ? QVariant( answer.value.toDouble() ) : QVariant( answer.value );
    const QVariant now = station.attributes.value( item->attribute );
    const bool same = isNumber ? now.isValid() && now.toDouble() == value.toDouble() : now.toString() == value.toString();
    if ( !same )
      attributes.insert( item->attribute, value );
  }
  return attributes;
}

Result<void> FieldChecks::takeOver( NetworkStore &store, const QString &code, const QVariantMap &attributes )
{
  if ( attributes.isEmpty() )
    return {};
  Result<Station> station = store.station( code );
  if ( !station )
    return station.error();
  station->attributes.insert( attributes );
  const Result<QList<Station>> saved = store.saveStations( { *station } );
  return saved ? Result<void>() : Result<void>( saved.error() );
}

} // namespace jinguan

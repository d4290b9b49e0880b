#include "publication/PublicationCatalogue.h"

#include "base/CsvTable.h"
#include "store/PublicationFlow.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublicationCatalogue )
};

Error unknown( const QString &what, const QString &item )
{
  return Error { Text::tr( "The item “%1” names “%2”, which the catalogue does not know." ).arg( item, what ), {}, {}, 0 };
}

using Setter = std::function<bool( PublicationItem &, const QString & )>;

QStringList listOf( const QString &text )
{
  QStringList list;
  for ( const QString &part : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
    list.append( part.trimmed() );
  return list;
}

template<typename T> Setter choice( T PublicationItem::*member, T ( *fromId )( const QString &, bool * ) )
{
  return [=]( PublicationItem &item, const QString &text ) {
    bool ok = false;
    item.*member = fromId( text, &ok );
    return ok;
  };
}

Setter text( QString PublicationItem::*member )
{
  return [=]( PublicationItem &item, const QString &value ) {
    item.*member = value;
    return true;
  };
}

Setter list( QStringList PublicationItem::*member )
{
  return [=]( PublicationItem &item, const QString &value ) {
    item.*member = listOf( value );
    return true;
  };
}

Setter number( int PublicationItem::*member )
{
  return [=]( PublicationItem &item, const QString &value ) {
    bool ok = false;
    item.*member = value.toInt( &ok );
    return ok;
  };
}

/** How the fields of an item are read from text, by the key they have in files and on the command line. */
const std::map<QString, Setter> &setters()
{
  using Item = PublicationItem;
  static const std::map<QString, Setter> sSetters {
    { QStringLiteral( "code" ), text( &Item::code ) },
    { QStringLiteral( "title_zh" ),
      []( Item &item, const QString &value ) {
        item.title.zh = value;
        return true;
      } },
    { QStringLiteral( "title_en" ),
      []( Item &item, const QString &value ) {
        item.title.en = value;
        return true;
      } },
    { QStringLiteral( "element" ), text( &Item::element ) },
    { QStringLiteral( "indicators" ), list( &Item::indicators ) },
    { QStringLiteral( "kinds" ), list( &Item::kinds ) },
    { QStringLiteral( "control_levels" ), list( &Item::controlLevels ) },
    { QStringLiteral( "stations" ), list( &Item::stations ) },
    { QStringLiteral( "unit" ), text( &Item::unit ) },
    { QStringLiteral( "level" ), choice( &Item::level, &releaseLevelFromId ) },
    { QStringLiteral( "period" ), choice( &Item::period, &periodFromId ) },
    { QStringLiteral( "least_stations" ), number( &Item::leastStations ) },
    { QStringLiteral( "place" ), choice( &Item::place, &placeDetailFromId ) },
    { QStringLiteral( "delay_hours" ), number( &Item::delayHours ) },
    { QStringLiteral( "history_days" ), number( &Item::historyDays ) },
    { QStringLiteral( "channel" ), text( &Item::channel ) },
    { QStringLiteral( "permission" ), choice( &Item::permission, &releasePermissionFromId ) },
    { QStringLiteral( "approver" ), text( &Item::approver ) },
    { QStringLiteral( "basis" ), text( &Item::basis ) },
    { QStringLiteral( "basis_confidence" ), text( &Item::basisConfidence ) },
    { QStringLiteral( "review_number" ), text( &Item::reviewNumber ) },
    { QStringLiteral( "rolling" ),
      []( Item &item, const QString &value ) {
        item.isRolling = value == QLatin1String( "1" ) || value == QLatin1String( "true" );
        return item.isRolling || value == QLatin1String( "0" ) || value == QLatin1String( "false" ) || value.isEmpty();
      } },
    { QStringLiteral( "rhythm" ), choice( &Item::rhythm, &periodFromId ) },
    { QStringLiteral( "note" ), text( &Item::note ) },
  };
  return sSetters;
}

QString textOf( const QJsonValue &value )
{
  if ( value.isArray() )
  {
    QStringList parts;
    for ( const QJsonValue &part : value.toArray() )
      parts.append( part.toString() );
    return parts.join( QLatin1Char( ';' ) );
  }
  return value.isDouble() ? QString::number( value.toInt() ) : value.toVariant().toString();
}
} // namespace

Result<QList<PublicationItem>> PublicationCatalogue::suggestions( const QString &path, const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( path, { "code", "title_zh", "title_en", "element", "indicators", "level", "period" } );
  if ( !table )
    return table.error();
  QList<PublicationItem> items;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    PublicationItem item;
    for ( const QString &column : table->columns() )
    {
      const QString value = table->text( row, column );
      const auto setter = setters().find( column );
      if ( setter == setters().end() )
        return table->errorAt( row, Text::tr( "The column “%1” is unknown." ).arg( column ) );
      const bool isEmptyChoice = value.isEmpty() && column == QLatin1String( "rhythm" );
      if ( !isEmptyChoice && !setter->second( item, value ) )
        return table->errorAt( row, Text::tr( "“%1” cannot stand in the column “%2”." ).arg( value, column ) );
    }
    if ( const Result<void> checked = check( item, catalogue ); !checked )
      return table->errorAt( row, checked.error().message, checked.error().remedy );
    items.append( item );
  }
  return items;
}

Result<void> PublicationCatalogue::check( const PublicationItem &item, const Catalogue &catalogue, const Responsibility *responsibility )
{
  if ( const Result<void> checked = PublicationFlow::check( item ); !checked )
    return checked;
  if ( !catalogue.element( item.element ) )
    return unknown( item.element, item.code );
  for ( const QString &id : item.indicators )
  {
    const Indicator *indicator = catalogue.indicator( id );
    if ( !indicator )
      return unknown( id, item.code );
    if ( !indicator->elements.contains( item.element ) )
      return Error { Text::tr( "%1 is no indicator of %2." ).arg( id, catalogue.element( item.element )->name.text() ), {}, {}, 0 };
  }
  for ( const QString &id : item.kinds )
  {
    if ( !catalogue.stationKind( id ) )
      return unknown( id, item.code );
  }
  static const QStringList sLevels { QStringLiteral( "national" ), QStringLiteral( "provincial" ), QStringLiteral( "municipal" ),
    QStringLiteral( "district" ) };
  for ( const QString &level : item.controlLevels )
  {
    if ( !sLevels.contains( level ) )
      return unknown( level, item.code );
  }
  if ( responsibility && !item.unit.isEmpty() && !responsibility->unit( item.unit ) )
    return unknown( item.unit, item.code );
  return {};
}

QJsonObject PublicationCatalogue::toJson( const PublicationItem &item )
{
  const auto array = []( const QStringList &list ) { return QJsonArray::fromStringList( list ); };
  QJsonObject object { { QStringLiteral( "code" ), item.code }, { QStringLiteral( "version" ), item.version },
    { QStringLiteral( "state" ), publicationStateId( item.state ) }, { QStringLiteral( "title_zh" ), item.title.zh },
    { QStringLiteral( "title_en" ), item.title.en }, { QStringLiteral( "element" ), item.element },
    { QStringLiteral( "indicators" ), array( item.indicators ) }, { QStringLiteral( "kinds" ), array( item.kinds ) },
    { QStringLiteral( "control_levels" ), array( item.controlLevels ) }, { QStringLiteral( "stations" ), array( item.stations ) },
    { QStringLiteral( "unit" ), item.unit }, { QStringLiteral( "level" ), releaseLevelId( item.level ) },
    { QStringLiteral( "period" ), periodId( item.period ) }, { QStringLiteral( "least_stations" ), item.leastStations },
    { QStringLiteral( "place" ), placeDetailId( item.place ) }, { QStringLiteral( "delay_hours" ), item.delayHours },
    { QStringLiteral( "history_days" ), item.historyDays }, { QStringLiteral( "channel" ), item.channel },
    { QStringLiteral( "permission" ), releasePermissionId( item.permission ) }, { QStringLiteral( "approver" ), item.approver },
    { QStringLiteral( "basis" ), item.basis }, { QStringLiteral( "basis_confidence" ), item.basisConfidence },
    { QStringLiteral( "review_number" ), item.reviewNumber }, { QStringLiteral( "rolling" ), item.isRolling },
    { QStringLiteral( "rhythm" ), periodId( item.rhythm ) }, { QStringLiteral( "note" ), item.note },
    { QStringLiteral( "author" ), item.author } };
  if ( item.written.isValid() )
    object.insert( QStringLiteral( "written" ), isoLocal( item.written.toSecsSinceEpoch() ) );
  return object;
}

Result<PublicationItem> PublicationCatalogue::fromJson( const QJsonObject &object, const PublicationItem &item )
{
  static const QStringList sOfTheStore { QStringLiteral( "version" ), QStringLiteral( "state" ), QStringLiteral( "author" ),
    QStringLiteral( "written" ) };
  PublicationItem changed = item;
  for ( auto field = object.begin(); field != object.end(); ++field )
  {
    if ( sOfTheStore.contains( field.key() ) )
      continue;
    const auto setter = setters().find( field.key() );
    if ( setter == setters().end() )
      return Error { Text::tr( "An item has no field “%1”." ).arg( field.key() ),
        Text::tr( "“jinguan publish show --json” shows all fields of an item." ), {}, 0 };
    if ( !setter->second( changed, textOf( field.value() ) ) )
      return Error { Text::tr( "“%1” cannot be the value of “%2”." ).arg( textOf( field.value() ), field.key() ), {}, {}, 0 };
  }
  return changed;
}

} // namespace jinguan

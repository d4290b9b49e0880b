#include "warning/RiverBook.h"

#include "base/CsvTable.h"
#include "base/LocalText.h"
#include "monitoring/RiverGeometry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RiverBook )
};

constexpr double sFastest = 10; //!< m/s: no river of the plain is faster
const QString sAny = QStringLiteral( "*" );

QJsonObject toJson( const RiverEntry &entry )
{
  QJsonObject object { { QStringLiteral( "river" ), entry.river }, { QStringLiteral( "unit" ), entry.unit },
    { QStringLiteral( "chief" ), entry.chief }, { QStringLiteral( "office" ), entry.office }, { QStringLiteral( "source" ), entry.source },
    { QStringLiteral( "confirmed" ), entry.confirmed }, { QStringLiteral( "demo" ), entry.isDemo } };
  if ( entry.speed )
    object.insert( QStringLiteral( "speed" ), *entry.speed );
  return object;
}

RiverEntry entryOf( const QJsonObject &object )
{
  RiverEntry entry;
  entry.river = object.value( QLatin1String( "river" ) ).toString();
  entry.unit = object.value( QLatin1String( "unit" ) ).toString();
  entry.chief = object.value( QLatin1String( "chief" ) ).toString();
  entry.office = object.value( QLatin1String( "office" ) ).toString();
  entry.source = object.value( QLatin1String( "source" ) ).toString();
  entry.confirmed = object.value( QLatin1String( "confirmed" ) ).toBool();
  entry.isDemo = object.value( QLatin1String( "demo" ) ).toBool();
  if ( object.contains( QLatin1String( "speed" ) ) )
    entry.speed = object.value( QLatin1String( "speed" ) ).toDouble( std::nan( "" ) );
  return entry;
}
} // namespace

Result<RiverBook> RiverBook::load( const QString &folder )
{
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/rivers.csv" ),
    { QStringLiteral( "river" ), QStringLiteral( "unit" ), QStringLiteral( "chief" ), QStringLiteral( "office" ), QStringLiteral( "speed" ),
      QStringLiteral( "source_zh" ), QStringLiteral( "source_en" ), QStringLiteral( "confidence" ), QStringLiteral( "demo" ) } );
  if ( !table )
    return table.error();
  RiverBook book;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    RiverEntry entry;
    entry.river = table->text( row, QStringLiteral( "river" ) );
    entry.unit = table->text( row, QStringLiteral( "unit" ) );
    entry.chief = table->text( row, QStringLiteral( "chief" ) );
    entry.office = table->text( row, QStringLiteral( "office" ) );
    if ( !table->text( row, QStringLiteral( "speed" ) ).isEmpty() )
      entry.speed = table->number( row, QStringLiteral( "speed" ), std::nan( "" ) );
    entry.source =
      LocalText { table->text( row, QStringLiteral( "source_zh" ) ), table->text( row, QStringLiteral( "source_en" ) ) }.text();
    entry.confirmed = table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    entry.isDemo = table->text( row, QStringLiteral( "demo" ) ) == QLatin1String( "1" );
    if ( book.find( entry.river, entry.unit ) )
      return table->errorAt( row, Text::tr( "The river “%1” stands in the table twice for the same unit." ).arg( entry.river ) );
    if ( const Result<void> set = book.set( entry ); !set )
      return table->errorAt( row, set.error().message );
  }
  return book;
}

const RiverEntry *RiverBook::find( const QString &river, const QString &unit ) const
{
  const auto found =
    std::find_if( mEntries.begin(), mEntries.end(), [&]( const RiverEntry &entry ) { return entry.river == river && entry.unit == unit; } );
  return found == mEntries.end() ? nullptr : &*found;
}

Result<void> RiverBook::set( const RiverEntry &entry )
{
  if ( entry.river.trimmed().isEmpty() )
    return Error { Text::tr( "An entry of the book of rivers names no river." ), Text::tr( "Give the name that the river layer uses." ), {},
      0 };
  if ( entry.speed && ( !std::isfinite( *entry.speed ) || *entry.speed <= 0 || *entry.speed > sFastest ) )
    return Error { Text::tr( "The speed of the river “%1” is not a number between 0 and %2 m/s." ).arg( entry.river ).arg( sFastest ), {},
      {}, 0 };
  for ( RiverEntry &known : mEntries )
  {
    if ( known.river == entry.river && known.unit == entry.unit )
    {
      known = entry;
      return {};
    }
  }
  mEntries.append( entry );
  return {};
}

void RiverBook::remove( const QString &river, const QString &unit )
{
  mEntries.removeIf( [&]( const RiverEntry &entry ) { return entry.river == river && entry.unit == unit; } );
}

const RiverEntry *RiverBook::chief( const QString &river, const QString &unit ) const
{
  for ( const QString &wanted : { unit, QString() } )
  {
    // The exact name goes before one that means the same.
    for ( const bool exact : { true, false } )
    {
      for ( const RiverEntry &entry : mEntries )
      {
        if ( entry.unit == wanted && !entry.chief.isEmpty() && ( exact ? entry.river == river : sameRiver( entry.river, river ) ) )
          return &entry;
      }
    }
    if ( unit.isEmpty() )
      break;
  }
  return nullptr;
}

const RiverEntry *RiverBook::speed( const QString &river ) const
{
  for ( const bool exact : { true, false } )
  {
    for ( const RiverEntry &entry : mEntries )
    {
      if ( entry.speed && ( exact ? entry.river == river : sameRiver( entry.river, river ) ) )
        return &entry;
    }
  }
  const RiverEntry *any = find( sAny, QString() );
  return any && any->speed ? any : nullptr;
}

QByteArray RiverBook::changesFrom( const RiverBook &base ) const
{
  QJsonArray changes;
  for ( const RiverEntry &entry : mEntries )
  {
    const RiverEntry *before = base.find( entry.river, entry.unit );
    if ( !before || !( *before == entry ) )
      changes.append( toJson( entry ) );
  }
  for ( const RiverEntry &entry : base.mEntries )
  {
    if ( !find( entry.river, entry.unit ) )
      changes.append( QJsonObject {
        { QStringLiteral( "river" ), entry.river }, { QStringLiteral( "unit" ), entry.unit }, { QStringLiteral( "removed" ), true } } );
  }
  return QJsonDocument( changes ).toJson( QJsonDocument::Compact );
}

Result<void> RiverBook::apply( const QByteArray &changes )
{
  if ( changes.isEmpty() )
    return {};
  const QJsonDocument document = QJsonDocument::fromJson( changes );
  if ( !document.isArray() )
    return Error { Text::tr( "The book of rivers of the workspace cannot be read." ), Text::tr( "Enter river chiefs and speeds anew." ), {},
      0 };
  RiverBook changed = *this;
  for ( const auto &value : document.array() )
  {
    const QJsonObject object = value.toObject();
    if ( object.value( QLatin1String( "removed" ) ).toBool() )
    {
      changed.remove( object.value( QLatin1String( "river" ) ).toString(), object.value( QLatin1String( "unit" ) ).toString() );
      continue;
    }
    if ( const Result<void> set = changed.set( entryOf( object ) ); !set )
      return set;
  }
  *this = changed;
  return {};
}

} // namespace jinguan

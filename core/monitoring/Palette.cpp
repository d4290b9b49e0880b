#include "monitoring/Palette.h"

#include "base/CsvTable.h"

#include <QRegularExpression>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Palette )
};
} // namespace

Result<Palette> Palette::load( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read(
    path, { QStringLiteral( "key" ), QStringLiteral( "hex" ), QStringLiteral( "alpha_percent" ), QStringLiteral( "width_mm" ) } );
  if ( !table )
    return table.error();
  static const QRegularExpression sHex( QStringLiteral( "^#[0-9A-Fa-f]{6}$" ) );
  Palette palette;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString key = table->text( row, QStringLiteral( "key" ) );
    PaletteEntry entry;
    entry.hex = table->text( row, QStringLiteral( "hex" ) );
    entry.alphaPercent = static_cast<int>( table->number( row, QStringLiteral( "alpha_percent" ), 100 ) );
    entry.widthMm = table->number( row, QStringLiteral( "width_mm" ), 0 );
    if ( key.isEmpty() || palette.mEntries.contains( key ) )
      return table->errorAt( row, Text::tr( "The colour “%1” has no key or stands in the table twice." ).arg( key ) );
    if ( !sHex.match( entry.hex ).hasMatch() || entry.alphaPercent < 0 || entry.alphaPercent > 100 )
      return table->errorAt( row, Text::tr( "“%1” is no colour of the form #RRGGBB with 0 to 100 percent." ).arg( entry.hex ) );
    palette.mEntries.insert( key, entry );
  }
  return palette;
}

const PaletteEntry *Palette::entry( const QString &key ) const
{
  const auto found = mEntries.constFind( key );
  return found == mEntries.constEnd() ? nullptr : &*found;
}

QString Palette::hex( const QString &key ) const
{
  const PaletteEntry *found = entry( key );
  return found ? found->hex : QString();
}

} // namespace jinguan

#include "reports/PdfTextRepair.h"

#include <QRawFont>
#include <QRegularExpression>

namespace jinguan
{

namespace
{

/** A run of code points, both ends included. */
struct Block
{
    char32_t first;
    char32_t last;
};

/** Where fonts keep shapes that are everyday characters too: radicals and strokes. */
constexpr Block sRadicals[] = { { 0x2E80, 0x2EF3 }, { 0x2F00, 0x2FD5 }, { 0x31C0, 0x31E3 } };
constexpr Block sIdeographs { 0x4E00, 0x9FFF };

/** Glyph of every code point of \a block in \a font; 0 where it has none. */
QHash<char32_t, quint32> glyphsOf( const QRawFont &font, const Block &block )
{
  QString text;
  for ( char32_t c = block.first; c <= block.last; ++c )
    text += QChar( static_cast<ushort>( c ) );
  const QList<quint32> glyphs = font.glyphIndexesForString( text );
  QHash<char32_t, quint32> byCodePoint;
  for ( qsizetype i = 0; i < glyphs.size() && i < text.size(); ++i )
    byCodePoint.insert( block.first + static_cast<char32_t>( i ), glyphs.at( i ) );
  return byCodePoint;
}

/** The destination of a mapping, UTF-16 big endian in hexadecimal, as text. */
QString textOf( QStringView hex )
{
  QString text;
  for ( qsizetype i = 0; i + 4 <= hex.size(); i += 4 )
    text += QChar( hex.mid( i, 4 ).toUShort( nullptr, 16 ) );
  return text;
}

QString hexOf( char32_t codePoint )
{
  QString hex;
  for ( const QChar unit : QString::fromUcs4( &codePoint, 1 ) )
    hex += QStringLiteral( "%1" ).arg( unit.unicode(), 4, 16, QLatin1Char( '0' ) ).toUpper();
  return hex;
}

/** The first code point of a mapping's destination, 0 where it holds more than one. */
char32_t singleCodePoint( QStringView hex )
{
  const QList<uint> points = textOf( hex ).toUcs4();
  return points.size() == 1 ? points.constFirst() : 0;
}

/** One entry of a `bfrange` whose destinations run on from a start. */
struct Run
{
    uint from = 0;
    uint to = 0;
    char32_t start = 0;
    int width = 4; //!< hexadecimal digits of a glyph code
};

} // namespace

PdfTextRepair::PdfTextRepair( const QFont &font )
{
  const QRawFont raw = QRawFont::fromFont( font );
  QHash<quint32, char32_t> ideographOfGlyph;
  const QHash<char32_t, quint32> ideographs = glyphsOf( raw, sIdeographs );
  for ( auto it = ideographs.cbegin(); it != ideographs.cend(); ++it )
    if ( it.value() != 0 )
      ideographOfGlyph.insert( it.value(), it.key() );

  mEveryday.insert( U'\t', U' ' ); // the tabulator shares the glyph of the blank
  for ( const Block &block : sRadicals )
  {
    const QHash<char32_t, quint32> radicals = glyphsOf( raw, block );
    for ( auto it = radicals.cbegin(); it != radicals.cend(); ++it )
    {
      const QString decomposed = QString::fromUcs4( &it.key(), 1 ).normalized( QString::NormalizationForm_KC );
      if ( const char32_t ideograph = ideographOfGlyph.value( it.value() ) )
        mEveryday.insert( it.key(), ideograph );
      else if ( decomposed.size() == 1 && decomposed.at( 0 ).unicode() != it.key() )
        mEveryday.insert( it.key(), decomposed.at( 0 ).unicode() );
    }
  }
}

char32_t PdfTextRepair::everyday( char32_t codePoint ) const
{
  return mEveryday.value( codePoint, codePoint );
}

QByteArray PdfTextRepair::mend( const QByteArray &cmap ) const
{
  // Destinations stand alone (`<src> <dst>`), in a list (`<src> <src> [<dst> …]`), or run on from a start (`<src> <src> <dst>`).
  static const QRegularExpression sSection(
    QStringLiteral( "\\d+\\s+begin(bfchar|bfrange)\\s(.*?)end\\1" ), QRegularExpression::DotMatchesEverythingOption );
  static const QRegularExpression sChar( QStringLiteral( "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>" ) );
  static const QRegularExpression sRange(
    QStringLiteral( "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])" ) );
  static const QRegularExpression sHex( QStringLiteral( "<([0-9A-Fa-f]+)>" ) );

  const QString source = QString::fromLatin1( cmap );
  QStringList entries;
  bool changed = false;
  qsizetype begin = -1, end = -1;

  const auto add = [this, &entries, &changed]( uint glyph, int width, QStringView destination ) {
    const char32_t point = singleCodePoint( destination );
    const char32_t mended = everyday( point );
    changed = changed || mended != point;
    entries << QStringLiteral( "<%1> <%2>" )
                 .arg( glyph, width, 16, QLatin1Char( '0' ) )
                 .arg( mended != point ? hexOf( mended ) : destination.toString() );
  };

  for ( auto sections = sSection.globalMatch( source ); sections.hasNext(); )
  {
    const QRegularExpressionMatch section = sections.next();
    begin = begin < 0 ? section.capturedStart() : begin;
    end = section.capturedEnd();
    const bool single = section.captured( 1 ) == QLatin1String( "bfchar" );
    for ( auto matches = ( single ? sChar : sRange ).globalMatch( section.captured( 2 ) ); matches.hasNext(); )
    {
      const QRegularExpressionMatch match = matches.next();
      const int width = static_cast<int>( match.capturedLength( 1 ) );
      const uint from = match.captured( 1 ).toUInt( nullptr, 16 );
      if ( single )
      {
        add( from, width, match.capturedView( 2 ) );
        continue;
      }
      const uint to = match.captured( 2 ).toUInt( nullptr, 16 );
      if ( match.capturedLength( 3 ) > 0 )
      {
        const char32_t start = singleCodePoint( match.capturedView( 3 ) );
        for ( uint glyph = from; glyph <= to && glyph - from < 0x10000; ++glyph )
          add( glyph, width, hexOf( start + ( glyph - from ) ) );
        continue;
      }
      uint glyph = from;
      for ( auto list = sHex.globalMatch( match.captured( 4 ) ); list.hasNext() && glyph <= to; ++glyph )
        add( glyph, width, list.next().captured( 1 ) );
    }
  }
  if ( !changed )
    return cmap;

  QString body;
  for ( qsizetype first = 0; first < entries.size(); first += 100 ) // a section holds at most 100 entries
  {
    const QStringList some = entries.mid( first, 100 );
    body += QStringLiteral( "%1 beginbfchar\n%2\nendbfchar\n" ).arg( some.size() ).arg( some.join( QLatin1Char( '\n' ) ) );
  }
  return ( source.left( begin ) + body.trimmed() + source.mid( end ) ).toLatin1();
}

} // namespace jinguan

#pragma once

#include <QByteArray>
#include <QFont>
#include <QHash>

namespace jinguan
{

/**
 * Mends the character maps of fonts embedded in a PDF, so that Chinese text is found and copied as it was written.
 *
 * In Chinese fonts one glyph often serves several code points: the everyday character and a radical or stroke of the same
 * shape (生 U+751F and ⽣ U+2F63). Qt notes only the lowest code point of a glyph in the map from glyph to text
 * (`ToUnicode`, PDF 32000-1, 9.10.3), which is the radical. Here every such code point is put back to the character that
 * shares its glyph in the font, or that Unicode's compatibility decomposition names.
 */
class PdfTextRepair
{
  public:
    /** Learns from \a font which code points share a glyph. */
    explicit PdfTextRepair( const QFont &font );

    /** The everyday character for \a codePoint; \a codePoint itself when it is one. */
    char32_t everyday( char32_t codePoint ) const;

    /** \a cmap, the content of a `ToUnicode` stream, with everyday characters; unchanged where there is nothing to mend. */
    QByteArray mend( const QByteArray &cmap ) const;

  private:
    QHash<char32_t, char32_t> mEveryday;
};

} // namespace jinguan

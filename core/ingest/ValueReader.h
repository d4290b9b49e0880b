#pragma once

#include <QChar>
#include <QSet>
#include <QString>

namespace jinguan
{

/** How numbers are written in a file. */
struct NumberFormat
{
    QChar decimal = QLatin1Char( '.' );
    QChar group; //!< thousands separator; null: none is accepted
};

/** What a field that should hold a value holds. */
struct ReadValue
{
    enum class Kind
    {
      Number,
      Missing,
      Bad
    };
    Kind kind = Kind::Missing;
    double value = 0;
    bool belowDetection = false; //!< written as `<0.025`, `0.025L` or `ND0.025`; value is the limit
    bool wasFullWidth = false;   //!< digits were full-width
    QString reason;              //!< translated, for Bad
};

/**
 * Reads numbers strictly. Nothing is guessed: `1,234` is refused unless the format says what the comma means, since it may be
 * 1234 or 1.234.
 */
class ValueReader
{
  public:
    ValueReader( const NumberFormat &format, const QStringList &missingMarks );
    ReadValue read( const QString &text ) const;
    bool isMissing( const QString &trimmed ) const;

    /** Degrees of a compass point (`NNE`, `东北`), negative when \a text is none. */
    static double compassDegrees( const QString &text );

  private:
    /** Reads \a text when it is nothing but a plain decimal number; the common case, without a copy. */
    bool readPlain( const QString &text, double &value ) const;

    NumberFormat mFormat;
    QSet<QString> mMissing;
    bool mMayReadPlain = true; //!< no missing mark looks like a number, and the point is the decimal sign
};

} // namespace jinguan

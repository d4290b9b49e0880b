#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jinguan
{

/**
 * A decimal number: a whole mantissa × 10^−decimals, for figures that must come out as on paper.
 *
 * Sums, differences and products are exact; quotients and means are rounded once, at the end, by GB/T 8170 (四舍六入五成双: a half
 * goes to the even digit). The mantissa has 64 bits; what does not fit loses its last decimals by the same rounding, and a
 * number whose whole part does not fit is not valid.
 */
class Decimal
{
  public:
    Decimal() = default;
    Decimal( qint64 mantissa, int decimals ) : mMantissa( mantissa ), mDecimals( decimals ) {}

    /** \a text such as `-12.50` with all its decimals; none when it is no plain number. */
    static std::optional<Decimal> parse( const QString &text );

    /** The decimal number that \a value was written as (up to 9 decimals below 10⁶); none when it is not finite or beyond 9·10¹⁵. */
    static std::optional<Decimal> fromDouble( double value );

    /** \a numerator / \a denominator rounded half to even; the denominator is not zero. */
    static Decimal quotient( const Decimal &numerator, const Decimal &denominator, int decimals );

    /** Σ weight · numerator / denominator, exact until it is rounded at the end; the denominators are above zero. */
    struct Term
    {
        qint64 mantissaOfNumerator = 0;
        int decimalsOfNumerator = 0;
        qint64 mantissaOfDenominator = 1;
        int decimalsOfDenominator = 0;
        int weight = 1;
    };
    static Term term( const Decimal &numerator, const Decimal &denominator, int weight = 1 );
    static Decimal sum( const QList<Term> &terms, int decimals );

    bool isValid() const { return mDecimals >= 0; }
    qint64 mantissa() const { return mMantissa; }
    int decimals() const { return mDecimals; }
    double toDouble() const;
    /** Plain digits with all decimals, trailing zeros included. */
    QString toString() const;
    /** The same number without trailing zeros behind the point. */
    Decimal trimmed() const;

    /** Rounded to \a decimals by GB/T 8170; a number with fewer gets zeros. */
    Decimal rounded( int decimals ) const;

    Decimal operator-() const { return Decimal( -mMantissa, mDecimals ); }
    friend Decimal operator+( const Decimal &a, const Decimal &b );
    friend Decimal operator-( const Decimal &a, const Decimal &b ) { return a + -b; }
    friend Decimal operator*( const Decimal &a, const Decimal &b );
    /** −1, 0 or 1; 2.50 equals 2.5. */
    static int compare( const Decimal &a, const Decimal &b );
    friend bool operator==( const Decimal &a, const Decimal &b ) { return compare( a, b ) == 0; }
    friend bool operator<( const Decimal &a, const Decimal &b ) { return compare( a, b ) < 0; }
    friend bool operator>( const Decimal &a, const Decimal &b ) { return compare( a, b ) > 0; }
    friend bool operator<=( const Decimal &a, const Decimal &b ) { return compare( a, b ) <= 0; }
    friend bool operator>=( const Decimal &a, const Decimal &b ) { return compare( a, b ) >= 0; }

  private:
    qint64 mMantissa = 0;
    int mDecimals = 0; //!< −1: not valid
};

} // namespace jinguan

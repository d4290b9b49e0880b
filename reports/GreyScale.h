#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace jinguan
{

/**
 * Colours for black-and-white copies: those of grades become steps from light (the best) to dark, so that their order is seen; all others
 * become as light as they are.
 */
class GreyScale
{
  public:
    /** \a steps are the colours of scales of grades, the best first. */
    explicit GreyScale( const QList<QList<QColor>> &steps );
    /** Of all scales of grades of the program: those of the palette and of the air quality index. */
    static const GreyScale &standard();

    /** 0 is black, 1 is white. */
    double lightness( const QColor &colour ) const;
    QColor grey( const QColor &colour ) const;
    /** `#RRGGBB` of `#RRGGBB`; empty stays empty. */
    QString grey( const QString &hex ) const;

    static constexpr double lightest = 0.93; //!< of a scale: parted from the paper
    static constexpr double darkest = 0.12;

  private:
    QHash<QRgb, double> mGrades;
};

} // namespace jinguan

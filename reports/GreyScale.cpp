#include "reports/GreyScale.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "layers/MapPalette.h"

#include <QMap>

namespace jinguan
{

namespace
{

/** The scales of the palette, `grade.NAME.LEVEL`. */
QList<QList<QColor>> paletteScales()
{
  const MapPalette palette = MapPalette::loadDefault();
  QMap<QString, QMap<int, QColor>> scales;
  for ( const QString &key : palette.keys() )
  {
    const QStringList parts = key.split( QLatin1Char( '.' ) );
    bool isLevel = false;
    const int level = parts.size() == 3 && parts.at( 0 ) == QLatin1String( "grade" ) ? parts.at( 2 ).toInt( &isLevel ) : 0;
    if ( isLevel )
      scales[parts.at( 1 )].insert( level, palette.colour( key ) );
  }
  QList<QList<QColor>> lists;
  for ( const QMap<int, QColor> &scale : std::as_const( scales ) )
    lists << scale.values();
  return lists;
}

/** The levels of the air quality index, by edition. */
QList<QList<QColor>> airScales()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "standards/aqi_levels.csv" ) ) );
  QMap<QString, QMap<int, QColor>> scales;
  for ( int row = 0; table && row < table->rowCount(); ++row )
    scales[table->text( row, QStringLiteral( "edition" ) )].insert(
      static_cast<int>( table->number( row, QStringLiteral( "level" ), 0 ) ), QColor( table->text( row, QStringLiteral( "hex" ) ) ) );
  QList<QList<QColor>> lists;
  for ( const QMap<int, QColor> &scale : std::as_const( scales ) )
    lists << scale.values();
  return lists;
}

} // namespace

GreyScale::GreyScale( const QList<QList<QColor>> &steps )
{
  for ( const QList<QColor> &scale : steps )
    for ( qsizetype i = 0; i < scale.size(); ++i )
    {
      // A colour of two scales keeps the place of the longer one, which needs its steps more.
      const double share = scale.size() > 1 ? static_cast<double>( i ) / static_cast<double>( scale.size() - 1 ) : 0;
      const QRgb rgb = scale.at( i ).rgb();
      if ( !mGrades.contains( rgb ) )
        mGrades.insert( rgb, lightest - share * ( lightest - darkest ) );
    }
}

const GreyScale &GreyScale::standard()
{
  static const GreyScale sStandard = [] {
    QList<QList<QColor>> scales = paletteScales() + airScales();
    std::stable_sort( scales.begin(), scales.end(), []( const QList<QColor> &a, const QList<QColor> &b ) { return a.size() > b.size(); } );
    return GreyScale( scales );
  }();
  return sStandard;
}

double GreyScale::lightness( const QColor &colour ) const
{
  const auto grade = mGrades.constFind( colour.rgb() );
  return grade != mGrades.cend() ? *grade : 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF();
}

QColor GreyScale::grey( const QColor &colour ) const
{
  const int value = qRound( lightness( colour ) * 255 );
  return QColor( value, value, value, colour.alpha() );
}

QString GreyScale::grey( const QString &hex ) const
{
  return hex.isEmpty() ? hex : grey( QColor( hex ) ).name();
}

} // namespace jinguan

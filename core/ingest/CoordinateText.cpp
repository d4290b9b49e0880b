#include "ingest/CoordinateText.h"

#include <QRegularExpression>

namespace jinguan
{

std::optional<double> degreesFromText( const QString &raw )
{
  QString text = raw.trimmed();
  for ( QChar &c : text )
  {
    if ( c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E )
      c = QChar( c.unicode() - 0xFEE0 );
  }
  bool ok = false;
  const double plain = text.toDouble( &ok );
  if ( ok )
    return plain;

  static const QRegularExpression sForm(
    QStringLiteral(
      "^(东经|西经|北纬|南纬|[EWNS])?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*(?:[°º˚度]|\\s)\\s*"
      "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:['’′‘分]|\\s|$)\\s*)?(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:''|’’|′′|[\"”″“秒])?)?\\s*([EWNS])?$" ),
    QRegularExpression::CaseInsensitiveOption );
  const QRegularExpressionMatch match = sForm.match( text );
  if ( !match.hasMatch() )
    return std::nullopt;
  const double degrees = match.captured( 2 ).toDouble();
  const double minutes = match.captured( 3 ).toDouble();
  const double seconds = match.captured( 4 ).toDouble();
  if ( minutes >= 60 || seconds >= 60 || degrees > 180 )
    return std::nullopt;
  const QString side = ( match.captured( 1 ) + match.captured( 5 ) ).toUpper();
  const bool negative =
    side == QLatin1String( "W" ) || side == QLatin1String( "S" ) || side == QStringLiteral( "西经" ) || side == QStringLiteral( "南纬" );
  const double value = degrees + minutes / 60.0 + seconds / 3600.0;
  return negative ? -value : value;
}

bool isInChina( const LonLat &point )
{
  return point.lon > 72 && point.lon < 137 && point.lat > 2 && point.lat < 55;
}

bool looksSwapped( const LonLat &point )
{
  return !isInChina( point ) && isInChina( { point.lat, point.lon } );
}

} // namespace jinguan

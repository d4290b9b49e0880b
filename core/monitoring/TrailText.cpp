#include "monitoring/TrailText.h"

#include <QCoreApplication>
#include <QStringList>

namespace jinguan::trailtext
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TrailText )
};

constexpr qsizetype sAllShown = 24;

QString symbolOf( const QString &unit )
{
  static const QList<QPair<QString, QString>> sSymbols { { QStringLiteral( "ug/m3" ), QStringLiteral( "µg/m³" ) },
    { QStringLiteral( "mg/m3" ), QStringLiteral( "mg/m³" ) } };
  for ( const auto &[id, symbol] : sSymbols )
  {
    if ( id == unit )
      return symbol;
  }
  return unit;
}
} // namespace

QString meanOf( const QList<Decimal> &values )
{
  Decimal total;
  QStringList shown;
  for ( qsizetype i = 0; i < values.size(); ++i )
  {
    total = total + values.at( i );
    if ( values.size() <= sAllShown || i < 3 || i >= values.size() - 2 )
      shown.append( values.at( i ).trimmed().toString() );
    else if ( i == 3 )
      shown.append( QStringLiteral( "…" ) );
  }
  return QStringLiteral( "(%1) / %2 = %3 / %2" )
    .arg( shown.join( QStringLiteral( " + " ) ) )
    .arg( values.size() )
    .arg( total.trimmed().toString() );
}

QString atLeast( int count, int required )
{
  return ( count >= required ? QStringLiteral( "%1 ≥ %2" ) : QStringLiteral( "%1 < %2" ) ).arg( count ).arg( required );
}

QString yesNo( bool yes )
{
  return yes ? Text::tr( "yes" ) : Text::tr( "no" );
}

QString withUnit( const Decimal &value, const QString &unit )
{
  return unit.isEmpty() || unit == QLatin1String( "1" ) ? value.toString() : value.toString() + QLatin1Char( ' ' ) + symbolOf( unit );
}

QString number( double value, int decimals )
{
  return QString::number( value, 'f', decimals );
}

} // namespace jinguan::trailtext

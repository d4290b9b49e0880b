#include "base/Time.h"

#include <QRegularExpression>

namespace jinguan
{

const QTimeZone &displayZone()
{
  static const QTimeZone sZone = [] {
    const QTimeZone zone( "Asia/Shanghai" );
    return zone.isValid() ? zone : QTimeZone( 8 * 3600 );
  }();
  return sZone;
}

QDateTime local( UtcSeconds seconds )
{
  return QDateTime::fromSecsSinceEpoch( seconds, displayZone() );
}

QString isoLocal( UtcSeconds seconds )
{
  return local( seconds ).toOffsetFromUtc( local( seconds ).offsetFromUtc() ).toString( Qt::ISODate );
}

QDateTime parseTime( const QString &text )
{
  static const QRegularExpression sForm(
    QStringLiteral( R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$)" ) );
  const QRegularExpressionMatch match = sForm.match( text.trimmed() );
  if ( !match.hasMatch() )
    return {};
  const QDate date( match.captured( 1 ).toInt(), match.captured( 2 ).toInt(), match.captured( 3 ).toInt() );
  const QTime time( match.captured( 4 ).toInt(), match.captured( 5 ).toInt(), match.captured( 6 ).toInt() );
  if ( !date.isValid() || !time.isValid() )
    return {};
  const QString offset = match.captured( 7 );
  if ( offset.isEmpty() )
    return QDateTime( date, time, displayZone() );
  if ( offset == QLatin1String( "Z" ) )
    return QDateTime( date, time, Qt::UTC );
  const int sign = offset.startsWith( QLatin1Char( '-' ) ) ? -1 : 1;
  const int seconds = sign * ( offset.mid( 1, 2 ).toInt() * 3600 + offset.right( 2 ).toInt() * 60 );
  return QDateTime( date, time, Qt::OffsetFromUTC, seconds );
}

} // namespace jinguan

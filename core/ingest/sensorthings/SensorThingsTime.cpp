#include "ingest/sensorthings/SensorThingsTime.h"

#include "ingest/RowMapper.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsTime )
};

ReadTime readInstant( const QString &raw, const QString &zone )
{
  static const QRegularExpression sOffset( QStringLiteral( "([+-])(\\d{2}):?(\\d{2})?$" ) );
  QString text = raw.trimmed();
  if ( text.endsWith( QLatin1Char( 'z' ) ) )
    text.back() = QLatin1Char( 'Z' );
  const qsizetype clock = text.indexOf( QLatin1Char( 'T' ) );
  const QRegularExpressionMatch offset = clock > 0 ? sOffset.match( text, clock ) : QRegularExpressionMatch();
  const bool hasOffset = text.endsWith( QLatin1Char( 'Z' ) ) || offset.hasMatch();
  if ( offset.hasMatch() && offset.captured( 3 ).isEmpty() )
    text += QStringLiteral( ":00" ); // `+08`
  if ( !hasOffset && zone.isEmpty() )
    return { {}, Text::tr( "“%1” has no time zone; say which one the service means in the mapping (zone)" ).arg( raw.left( 40 ) ) };
  const Result<QTimeZone> meant = TimeReader::zoneFromText( hasOffset ? QStringLiteral( "UTC" ) : zone );
  if ( !meant )
    return { {}, meant.error().message };
  static const QStringList sFormats { QStringLiteral( "yyyy-MM-ddTHH:mm:ss" ), QStringLiteral( "yyyy-MM-ddTHH:mm" ),
    QStringLiteral( "yyyy-MM-dd HH:mm:ss" ), QStringLiteral( "yyyy-MM-dd" ) };
  return TimeReader( sFormats, *meant ).read( text );
}

/** Whether an interval of \a length seconds is one of \a period; calendar months and years have more than one length. */
bool isPeriod( qint64 length, Period period )
{
  constexpr qint64 day = 86400;
  switch ( period )
  {
    case Period::Sample:
      return true;
    case Period::Month:
      return length >= 28 * day - 1 && length <= 31 * day;
    case Period::Year:
      return length >= 365 * day - 1 && length <= 366 * day;
    default:
      break;
  }
  const qint64 nominal = static_cast<qint64>( period );
  return std::llabs( length - nominal ) <= 1; // some end at 59:59
}
} // namespace

PhenomenonTime readPhenomenonTime( const QString &text, const QString &zone )
{
  PhenomenonTime time;
  const QStringList parts = text.split( QLatin1Char( '/' ) );
  if ( text.trimmed().isEmpty() || parts.size() > 2 )
  {
    time.reason =
      text.trimmed().isEmpty() ? Text::tr( "the observation has no time" ) : Text::tr( "“%1” is no time" ).arg( text.left( 60 ) );
    return time;
  }
  const ReadTime from = readInstant( parts.first(), zone );
  if ( !from.time )
    return { 0, {}, from.reason };
  time.from = *from.time;
  if ( parts.size() == 1 )
    return time;
  const ReadTime to = readInstant( parts.last(), zone );
  if ( !to.time )
    return { 0, {}, to.reason };
  if ( *to.time < time.from )
    return { 0, {}, Text::tr( "the interval “%1” ends before it begins" ).arg( text.left( 60 ) ) };
  time.to = *to.time;
  return time;
}

std::optional<UtcSeconds> beginOf( const PhenomenonTime &time, TimeLabel label, Period period, QString &reason )
{
  if ( time.to && *time.to > time.from )
  {
    if ( isPeriod( *time.to - time.from, period ) )
      return time.from;
    reason = Text::tr( "the observation covers %1 s, the mapping says %2" ).arg( *time.to - time.from ).arg( periodId( period ) );
    return std::nullopt;
  }
  return beginOfPeriod( time.from, label, period );
}

} // namespace jinguan

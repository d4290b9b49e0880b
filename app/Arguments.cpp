#include "Arguments.h"

#include "base/Time.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jinguan::argument
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Arguments )
};
constexpr int sLargestSide = 20000;
} // namespace

Result<MapFilter> filter( const QString &code, const Services &services )
{
  if ( code.isEmpty() )
    return MapFilter();
  const bool isUnit = code.startsWith( MapFilter::unitPrefix() );
  if ( const District *district = isUnit ? nullptr : services.responsibility.district( code ) )
    return MapFilter { MapFilter::Kind::District, district->code };
  if ( const ResponsibleUnit *unit = services.responsibility.unit( isUnit ? code.mid( MapFilter::unitPrefix().size() ) : code ) )
    return MapFilter { MapFilter::Kind::Unit, unit->code };
  return Error { Text::tr( "“%1” is neither a district nor a responsible unit." ).arg( code ),
    Text::tr( "Name it by its code: 510104 for the district, unit:510104 for the responsible unit, CDGX." ), {}, 0 };
}

QString areaName( const MapFilter &filter, const Services &services )
{
  if ( filter.kind == MapFilter::Kind::District )
    return services.responsibility.district( filter.code )->name.text();
  return filter.kind == MapFilter::Kind::Unit ? services.responsibility.unit( filter.code )->name.text() : QString();
}

Result<UtcSeconds> moment( const std::string &text )
{
  if ( text.empty() )
    return UtcSeconds( 0 );
  const QString typed = QString::fromStdString( text );
  const QDateTime moment = parseTime( typed );
  if ( !moment.isValid() )
    return Error { Text::tr( "“%1” is not a time." ).arg( typed ), Text::tr( "Write it like 2026-11-23T15:00 or 2026-11-23." ), {}, 0 };
  return moment.toSecsSinceEpoch();
}

Result<TimeRange> range( const std::string &from, const std::string &to )
{
  const Result<UtcSeconds> first = moment( from );
  if ( !first )
    return first.error();
  const Result<UtcSeconds> last = moment( to );
  if ( !last )
    return last.error();
  if ( *last <= *first )
    return Error {
      Text::tr( "The end, %1, is not after the begin, %2." ).arg( QString::fromStdString( to ), QString::fromStdString( from ) ),
      Text::tr( "Exchange --from and --to." ), {}, 0
    };
  return TimeRange { *first, *last };
}

Result<QgsRectangle> extent( const std::string &text )
{
  const QString typed = QString::fromStdString( text );
  QList<double> numbers;
  for ( const QString &part : typed.split( QLatin1Char( ',' ) ) )
  {
    bool ok = false;
    const double number = part.toDouble( &ok );
    if ( ok )
      numbers.append( number );
  }
  if ( numbers.size() != 4 || typed.count( QLatin1Char( ',' ) ) != 3 )
    return Error { Text::tr( "“%1” is no extent." ).arg( typed ), Text::tr( "Write west,south,east,north in degrees." ), {}, 0 };
  if ( numbers.at( 0 ) >= numbers.at( 2 ) || numbers.at( 1 ) >= numbers.at( 3 ) )
    return Error {
      Text::tr( "The extent “%1” is reversed or empty: west must be smaller than east, and south smaller than north." ).arg( typed ),
      Text::tr( "Write west,south,east,north in degrees." ), {}, 0
    };
  const QgsRectangle extent( numbers.at( 0 ), numbers.at( 1 ), numbers.at( 2 ), numbers.at( 3 ) );
  if ( !QgsRectangle( -180, -90, 180, 90 ).contains( extent ) )
    return Error { Text::tr( "The extent “%1” is not in degrees of longitude and latitude." ).arg( typed ),
      Text::tr( "Write west,south,east,north in degrees." ), {}, 0 };
  return extent;
}

Result<QSize> size( const std::string &text )
{
  static const QRegularExpression sForm( QStringLiteral( "^(\\d{1,5})x(\\d{1,5})$" ) );
  const QString typed = QString::fromStdString( text );
  const QRegularExpressionMatch match = sForm.match( typed );
  const QSize size( match.captured( 1 ).toInt(), match.captured( 2 ).toInt() );
  if ( !match.hasMatch() || size.isEmpty() || size.width() > sLargestSide || size.height() > sLargestSide )
    return Error { Text::tr( "“%1” is no size." ).arg( typed ), Text::tr( "Write it like 1600x1000." ), {}, 0 };
  return size;
}

} // namespace jinguan::argument

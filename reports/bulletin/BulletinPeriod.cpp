#include "reports/bulletin/BulletinPeriod.h"

#include <QRegularExpression>

namespace jinguan
{

QStringList BulletinPeriod::kindIds()
{
  return { QStringLiteral( "day" ), QStringLiteral( "month" ), QStringLiteral( "quarter" ), QStringLiteral( "year" ) };
}

QString BulletinPeriod::idOf( Kind kind )
{
  return kindIds().at( static_cast<int>( kind ) );
}

BulletinPeriod BulletinPeriod::around( Kind kind, const QDate &day )
{
  switch ( kind )
  {
    case Kind::Day:
      return { kind, day };
    case Kind::Month:
      return { kind, QDate( day.year(), day.month(), 1 ) };
    case Kind::Quarter:
      return { kind, QDate( day.year(), ( day.month() - 1 ) / 3 * 3 + 1, 1 ) };
    case Kind::Year:
      return { kind, QDate( day.year(), 1, 1 ) };
  }
  return {};
}

Result<BulletinPeriod> BulletinPeriod::parse( const QString &kind, const QString &begin )
{
  const qsizetype index = kindIds().indexOf( kind );
  if ( index < 0 )
    return Error { tr( "“%1” is no period of a bulletin." ).arg( kind ), tr( "Use day, month, quarter or year." ), {}, 0 };
  static const QRegularExpression sQuarter( QStringLiteral( "^([0-9]{4})-?[Qq]([1-4])$" ) );
  QDate day = QDate::fromString( begin, QStringLiteral( "yyyy-MM-dd" ) );
  bool enough = day.isValid();
  if ( !day.isValid() && index >= 1 )
    day = QDate::fromString( begin, QStringLiteral( "yyyy-MM" ) );
  if ( const QRegularExpressionMatch match = sQuarter.match( begin ); match.hasMatch() && index >= 2 )
    day = QDate( match.captured( 1 ).toInt(), match.captured( 2 ).toInt() * 3 - 2, 1 );
  if ( !day.isValid() && index == 3 )
    day = QDate::fromString( begin, QStringLiteral( "yyyy" ) );
  enough = enough || ( day.isValid() && index >= 1 );
  if ( !enough )
  {
    const QStringList examples { QStringLiteral( "2014-03-05" ), QStringLiteral( "2014-03" ), QStringLiteral( "2014-Q1" ),
      QStringLiteral( "2014" ) };
    return Error { tr( "“%1” does not name the begin of the period." ).arg( begin ), tr( "Write it as %1." ).arg( examples.at( index ) ),
      {}, 0 };
  }
  return around( static_cast<Kind>( index ), day );
}

QDate BulletinPeriod::to() const
{
  switch ( kind )
  {
    case Kind::Day:
      return from;
    case Kind::Month:
      return from.addMonths( 1 ).addDays( -1 );
    case Kind::Quarter:
      return from.addMonths( 3 ).addDays( -1 );
    case Kind::Year:
      return from.addYears( 1 ).addDays( -1 );
  }
  return from;
}

BulletinPeriod BulletinPeriod::previous() const
{
  return around( kind, from.addDays( -1 ) );
}

BulletinPeriod BulletinPeriod::yearBefore() const
{
  const QDate before = from.addYears( -1 );
  return before.day() == from.day() ? BulletinPeriod { kind, before } : BulletinPeriod { kind, {} };
}

QString BulletinPeriod::id() const
{
  switch ( kind )
  {
    case Kind::Day:
      return from.toString( QStringLiteral( "yyyy-MM-dd" ) );
    case Kind::Month:
      return from.toString( QStringLiteral( "yyyy-MM" ) );
    case Kind::Quarter:
      return QStringLiteral( "%1-Q%2" ).arg( from.year() ).arg( ( from.month() + 2 ) / 3 );
    case Kind::Year:
      return QString::number( from.year() );
  }
  return {};
}

Period BulletinPeriod::evaluated() const
{
  return kind == Kind::Day ? Period::Day : kind == Kind::Month ? Period::Month : Period::Year;
}

} // namespace jinguan

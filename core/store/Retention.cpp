#include "store/Retention.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Retention )
};
} // namespace

Result<QList<RetentionRule>> retention::parse( const QString &text )
{
  QList<RetentionRule> rules;
  for ( const QString &part : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const QStringList sides = part.trimmed().split( QLatin1Char( '=' ) );
    bool isPeriod = false;
    bool isNumber = false;
    const Period period = periodFromId( sides.first().trimmed(), &isPeriod );
    const int days = sides.size() == 2 ? sides.last().trimmed().toInt( &isNumber ) : 0;
    if ( !isPeriod || !isNumber || days < 1 || period >= Period::Month )
      return Error { Text::tr( "“%1” is no retention." ).arg( part ),
        Text::tr(
          "Write periods shorter than a month with whole days, e.g. second=7;minute=90. Periods that are not named are kept for ever." ),
        {}, 0 };
    if ( std::any_of( rules.begin(), rules.end(), [period]( const RetentionRule &rule ) { return rule.period == period; } ) )
      return Error { Text::tr( "The period “%1” is named twice." ).arg( periodId( period ) ), {}, {}, 0 };
    rules.append( { period, days } );
  }
  std::sort( rules.begin(), rules.end(), []( const RetentionRule &a, const RetentionRule &b ) { return a.period < b.period; } );
  return rules;
}

QString retention::text( const QList<RetentionRule> &rules )
{
  QStringList parts;
  for ( const RetentionRule &rule : rules )
    parts.append( QStringLiteral( "%1=%2" ).arg( periodId( rule.period ) ).arg( rule.days ) );
  return parts.join( QLatin1Char( ';' ) );
}

} // namespace jinguan

#include "sampling/TargetJson.h"

namespace jinguan
{

namespace
{
QJsonValue number( const std::optional<double> &value )
{
  return value ? QJsonValue( *value ) : QJsonValue();
}
} // namespace

QJsonObject targetJson( const YearTarget &target )
{
  return { { QStringLiteral( "unit" ), target.place }, { QStringLiteral( "year" ), target.year },
    { QStringLiteral( "measure" ), targetMeasureId( target.measure ) }, { QStringLiteral( "indicator" ), target.indicator },
    { QStringLiteral( "level" ), target.level > 0 ? QJsonValue( target.level ) : QJsonValue() },
    { QStringLiteral( "without_dust" ), target.withoutDustDays }, { QStringLiteral( "target" ), target.target },
    { QStringLiteral( "demo" ), target.isDemo } };
}

QJsonObject targetJson( const TargetStatus &status )
{
  QJsonObject row = targetJson( status.target );
  row.insert( QStringLiteral( "verdict" ), targetVerdictId( status.verdict ) );
  row.insert( QStringLiteral( "now" ), number( status.now.value ) );
  row.insert( QStringLiteral( "needed" ), number( status.needed ) );
  row.insert( QStringLiteral( "bad_days_left" ), status.badDaysLeft ? QJsonValue( *status.badDaysLeft ) : QJsonValue() );
  row.insert( QStringLiteral( "as_of" ), status.asOf.toString( Qt::ISODate ) );
  row.insert( QStringLiteral( "days_gone" ), status.daysGone );
  row.insert( QStringLiteral( "valid_days" ), status.now.validDays );
  row.insert( QStringLiteral( "days_left" ), status.daysLeft );
  row.insert( QStringLiteral( "last_year" ), number( status.lastYear ) );
  row.insert( QStringLiteral( "last_year_whole" ), number( status.lastYearWhole ) );
  row.insert( QStringLiteral( "if_as_last_year" ), number( status.ifAsLastYear ) );
  row.insert( QStringLiteral( "with_dust" ), number( status.withDust.value ) );
  row.insert( QStringLiteral( "without_dust_days" ), number( status.withoutDust.value ) );
  row.insert( QStringLiteral( "dust_days" ), status.dustDays );
  row.insert( QStringLiteral( "official" ), status.figure.value ? QJsonValue( status.figure.value->toDouble() ) : QJsonValue() );
  row.insert( QStringLiteral( "official_valid" ), status.figure.isValid() );
  row.insert( QStringLiteral( "edition" ), status.figure.basis.standard );
  return row;
}

} // namespace jinguan

#include "reports/TargetChart.h"

#include "base/LocalDay.h"
#include "layers/chart/RunningChart.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TargetChart )
};

RunningChart::Curve runningCurve( const QList<TargetDay> &days, int yearsLater )
{
  RunningChart::Curve curve;
  for ( const TargetDay &day : days )
  {
    const QDate shown = day.day.addYears( yearsLater );
    if ( day.running )
      curve.points.append( { localday::beginOf( shown ), day.running,
        day.value ? Text::tr( "day: %1" ).arg( *day.value ) : Text::tr( "no valid value on this day" ) } );
  }
  return curve;
}
} // namespace

StatChartPtr targetChart( const TargetStatus &status, const QString &place, const QString &unit )
{
  const YearTarget &target = status.target;
  auto chart = std::make_shared<RunningChart>();
  chart->head.title = targetName( target );
  chart->head.place = place;
  chart->head.period = QString::number( target.year );
  chart->head.unit = unit;
  chart->head.edition = status.figure.basis.standard;
  chart->head.validInputs = status.now.validDays;
  chart->head.emptyText = Text::tr( "No day of this year has a valid value here." );
  chart->decimals = target.measure == TargetMeasure::GoodDays || target.measure == TargetMeasure::DaysAbove ? 0 : 1;
  chart->window = { localday::beginOf( QDate( target.year, 1, 1 ) ), localday::beginOf( QDate( target.year + 1, 1, 1 ) ) };
  RunningChart::Curve now = runningCurve( status.days, 0 );
  now.label = Text::tr( "%1, from 1 January to the day" ).arg( target.year );
  chart->curves.append( now );
  RunningChart::Curve before = runningCurve( status.daysOfLastYear, 1 );
  before.label = QString::number( target.year - 1 );
  before.colour = 5;
  chart->curves.append( before );
  if ( target.measure == TargetMeasure::AnnualMean && status.needed && *status.needed >= 0 && status.now.validDays > 0 )
  {
    RunningChart::Curve needed { Text::tr( "mean the days left may have" ), 3, true, {} };
    for ( const QDate &day : { status.asOf.addDays( 1 ), QDate( target.year, 12, 31 ) } )
      needed.points.append( { localday::beginOf( day ), status.needed, {} } );
    chart->curves.append( needed );
  }
  chart->levels.append( { target.target, Text::tr( "Target %1" ).arg( target.target ) } );
  if ( target.isDemo )
    chart->head.notes.append( Text::tr( "The target is invented for demonstration." ) );
  if ( target.withoutDustDays )
    chart->head.notes.append( Text::tr( "Days under sand or dust are left out: %1." ).arg( status.dustDays ) );
  return chart;
}

} // namespace jinguan

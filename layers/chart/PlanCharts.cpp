#include "layers/chart/PlanCharts.h"

#include "layers/chart/CurveChart.h"

#include <QLocale>

namespace jinguan
{

namespace
{

QString figure( double value, int decimals )
{
  return QLocale().toString( value, 'f', decimals );
}

} // namespace

StatChartPtr PlanCharts::costCurve( const CostCurve &curve, const ScenarioComparison &comparison, int place, bool isDemo )
{
  const double total = curve.total() > 0 ? curve.total() / 100 : 1;
  const auto x = [&curve]( const CostPoint &point ) { return curve.isOverCost() ? point.budget : point.sites; };
  auto picture = std::make_shared<CurveChart>();
  picture->head.title = curve.isOverCost() ? tr( "Coverage over budgets" ) : tr( "Coverage over the number of sites" );
  picture->head.place = comparison.scenarios().at( std::max( 0, place ) ).name;
  picture->head.unit = curve.demand() == DemandKind::Population ? tr( "% of the people" )
    : curve.demand() == DemandKind::Area                        ? tr( "% of the area" )
                                                                : tr( "% of the demand" );
  picture->head.isDemo = isDemo;
  picture->head.notes = curve.notes();
  picture->xName = curve.isOverCost() ? tr( "budget" ) : tr( "new sites" );
  picture->xDecimals = curve.isOverCost() ? 1 : 0;
  CurveChart::Curve covered { tr( "best plan found" ), 1, false, {} };
  CurveChart::Curve bound { tr( "proved bound: no plan of these candidates covers more" ), 4, true, {} };
  for ( const CostPoint &point : curve.points() )
  {
    const QString gain = tr( "%1 % more than the point before" ).arg( figure( point.gain / total, 2 ) );
    covered.points.append( { x( point ), point.covered / total,
      { gain, tr( "%n site(s), cost %1", nullptr, point.sites ).arg( figure( point.cost, 1 ) ),
        tr( "proved within %1 %" ).arg( figure( 100 * point.gap(), 2 ) ) } } );
    bound.points.append( { x( point ), point.bound / total, {} } );
  }
  picture->curves = { covered, bound };
  picture->band = 1;
  if ( const int knee = curve.knee(); knee >= 0 )
    picture->marks.append(
      { tr( "from here on clearly less" ), x( curve.points().at( knee ) ), curve.points().at( knee ).covered / total, 2 } );
  for ( qsizetype i = 1; i < comparison.figures().size(); ++i )
  {
    const ScenarioFigures &plan = comparison.figures().at( i );
    picture->marks.append( { plan.name, curve.isOverCost() ? plan.cost : plan.sites, plan.demand / total, 3 } );
  }
  return picture;
}

StatChartPtr PlanCharts::sensitivity( const Sensitivity &sensitivity, SensitivityCase::Axis axis, const QString &name, bool isDemo )
{
  const QString axisText = Sensitivity::axisText( axis );
  auto picture = std::make_shared<CurveChart>();
  picture->head.title = tr( "Coverage when it is otherwise: %1" ).arg( axisText );
  picture->head.place = name;
  picture->head.unit = tr( "% of the demand" );
  picture->head.isDemo = isDemo;
  picture->head.notes = sensitivity.notes();
  CurveChart::Curve best { tr( "best plan for the case" ), 1, false, {} };
  CurveChart::Curve given { tr( "this plan" ), 2, false, {} };
  CurveChart::Curve before { tr( "network as it is" ), 5, true, {} };
  CurveChart::Curve bound { tr( "proved bound: no plan of these candidates covers more" ), 4, true, {} };
  for ( const SensitivityCase &one : sensitivity.cases( axis ) )
  {
    const double place = static_cast<double>( best.points.size() );
    picture->categories.append( axis == SensitivityCase::Axis::Radius ? QStringLiteral( "× %1" ).arg( one.value )
        : axis == SensitivityCase::Axis::Spacing                      ? QStringLiteral( "%1 m" ).arg( one.value, 0, 'f', 0 )
        : axis == SensitivityCase::Axis::Mix                          ? QStringLiteral( "%1 %" ).arg( 100 * one.value, 0, 'f', 0 )
                                                                      : one.text );
    const QStringList text { one.text, tr( "holding on to the plan loses %1 %" ).arg( figure( 100 * one.regret(), 2 ) ),
      tr( "%n of its sites chosen again", nullptr, static_cast<int>( one.kept.size() ) ) };
    given.points.append( { place, 100 * one.given, text } );
    best.points.append( { place, 100 * one.best, text } );
    before.points.append( { place, 100 * one.before, {} } );
    bound.points.append( { place, 100 * one.bound, {} } );
  }
  picture->xName = axis == SensitivityCase::Axis::Mix ? tr( "weight of people, the rest is area" ) : axisText;
  picture->curves = { best, given, before, bound };
  picture->band = 1;
  return picture;
}

} // namespace jinguan

#include "widgets/planning/SolveCurve.h"

#include "layers/chart/CurveChart.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/PlanningFields.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace jinguan
{

using namespace planningfields;

namespace
{

constexpr int sDrawEveryMs = 150;
constexpr qsizetype sMostPoints = 400; //!< more are thinned out: a curve in a dock is some 300 pixels wide

/** A curve that stays level until the next point: a plan is as good as it is until a better one is found. */
void addStep( QList<CurveChart::Point> &points, const CurveChart::Point &point )
{
  if ( !points.isEmpty() && points.constLast().y != point.y )
    points.append( { point.x, points.constLast().y, {} } );
  points.append( point );
}

} // namespace

SolveCurve::SolveCurve( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "planningCurve" ) );
  mState = text( QStringLiteral( "planningCurveState" ) );
  mChart = new StatChartView;
  mChart->setObjectName( QStringLiteral( "planningCurveChart" ) );
  mChart->setMinimumSize( 200, 140 );
  mChart->setEmptyText( tr( "Value and bound over time are drawn here while sites are proposed." ) );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 4, 0, 0 );
  layout->setSpacing( 4 );
  layout->addWidget( mState );
  layout->addWidget( mChart, 1 );
  mSoon.setSingleShot( true );
  mSoon.setInterval( sDrawEveryMs );
  connect( &mSoon, &QTimer::timeout, this, &SolveCurve::draw );
}

void SolveCurve::begin( const QString &unit, int decimals )
{
  mUnit = unit;
  mDecimals = decimals;
  mPoints.clear();
  mSoon.stop();
  draw();
}

void SolveCurve::add( const PlanPoint &point )
{
  mPoints.append( point.solve );
  if ( mPoints.size() > sMostPoints )
    for ( qsizetype i = mPoints.size() - 3; i > 0; i -= 2 )
      mPoints.removeAt( i );
  mState->setText( state() );
  if ( !mSoon.isActive() )
    mSoon.start();
}

void SolveCurve::setPoints( const QList<SolvePoint> &points )
{
  mPoints = points;
  mSoon.stop();
  draw();
}

QString SolveCurve::state() const
{
  if ( mPoints.isEmpty() )
    return {};
  const SolvePoint &last = mPoints.constLast();
  const auto measured = [this]( double value ) {
    return mUnit.isEmpty() ? figure( value, mDecimals ) : figure( value, mDecimals ) + QLatin1Char( ' ' ) + mUnit;
  };
  if ( std::isnan( last.bound ) )
    return tr( "After %1 s: %2; no bound yet." ).arg( figure( last.seconds, 1 ), measured( last.value ) );
  return tr( "After %1 s: %2, bound %3, gap %4 %." )
    .arg( figure( last.seconds, 1 ), measured( last.value ), measured( last.bound ), figure( 100 * PlanPoint { last, {} }.gap(), 2 ) );
}

void SolveCurve::draw()
{
  mState->setText( state() );
  if ( mPoints.isEmpty() )
    return mChart->setChart( nullptr );
  auto picture = std::make_shared<CurveChart>();
  picture->head.unit = mUnit;
  picture->xName = tr( "seconds" );
  picture->xDecimals = 1;
  picture->yDecimals = mDecimals;
  CurveChart::Curve value { tr( "best plan so far" ), 1, false, {} };
  CurveChart::Curve bound { tr( "bound: no plan is better" ), 4, true, {} };
  for ( const SolvePoint &point : std::as_const( mPoints ) )
  {
    const QString gap = std::isnan( point.bound ) ? QString() : tr( "gap %1 %" ).arg( figure( 100 * PlanPoint { point, {} }.gap(), 2 ) );
    addStep( value.points, { point.seconds, point.value, gap.isEmpty() ? QStringList() : QStringList { gap } } );
    if ( !std::isnan( point.bound ) )
      addStep( bound.points, { point.seconds, point.bound, {} } );
  }
  picture->curves = { value, bound };
  picture->band = bound.points.isEmpty() ? -1 : 1;
  mChart->setChart( picture );
}

} // namespace jinguan

#include "widgets/planning/StudyPages.h"

#include "layers/chart/CurveChart.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/FigureTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace jinguan
{

namespace
{

QString figure( double value, int decimals )
{
  return QLocale().toString( value, 'f', decimals );
}

} // namespace

StudyPage::StudyPage( const QString &name, const QString &start, QWidget *parent ) : QWidget( parent )
{
  setObjectName( name );
  mBody = new QVBoxLayout( this );
  mBody->setContentsMargins( 0, 4, 0, 0 );
  mBody->setSpacing( 4 );
  mTop = new QWidget;
  auto *top = new QHBoxLayout( mTop );
  top->setContentsMargins( 0, 0, 0, 0 );
  mScenario = new QComboBox;
  mScenario->setObjectName( name + QStringLiteral( "Scenario" ) );
  mScenario->setSizeAdjustPolicy( QComboBox::AdjustToContents );
  mStart = new QPushButton( start );
  mStart->setObjectName( name + QStringLiteral( "Start" ) );
  top->addWidget( mScenario );
  top->addWidget( mStart );
  top->addStretch( 1 );
  mChart = new StatChartView;
  mChart->setObjectName( name + QStringLiteral( "Chart" ) );
  mBody->addWidget( mTop );
  mBody->addWidget( mChart, 1 );
  connect( mStart, &QPushButton::clicked, this, &StudyPage::wanted );
  connect( mScenario, &QComboBox::activated, this, &StudyPage::wanted );
}

void StudyPage::addChooser( QWidget *widget )
{
  auto *top = qobject_cast<QHBoxLayout *>( mTop->layout() );
  top->insertWidget( top->count() - 1, widget );
}

void StudyPage::setScenarios( const QStringList &names )
{
  mScenario->clear();
  mScenario->addItems( names );
}

int StudyPage::scenario() const
{
  return mScenario->currentIndex();
}

void StudyPage::setReady( bool ready )
{
  mScenario->setEnabled( ready );
  mStart->setEnabled( ready && mScenario->count() > 0 );
}

CurvePage::CurvePage( QWidget *parent ) : StudyPage( QStringLiteral( "comparisonCurve" ), tr( "Draw the curve" ), parent )
{
  clear();
}

void CurvePage::clear()
{
  chart()->setChart( nullptr );
  chart()->setEmptyText( tr( "How much is covered for how many sites: the candidates of the chosen scenario, by the common yardstick." ) );
}

void CurvePage::show( const CostCurve &curve, const ScenarioComparison &comparison, bool isDemo )
{
  const double total = curve.total() > 0 ? curve.total() / 100 : 1;
  const auto x = [&curve]( const CostPoint &point ) { return curve.isOverCost() ? point.budget : point.sites; };
  auto picture = std::make_shared<CurveChart>();
  picture->head.title = curve.isOverCost() ? tr( "Coverage over budgets" ) : tr( "Coverage over the number of sites" );
  picture->head.place = comparison.scenarios().at( std::max( 0, scenario() ) ).name;
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
  chart()->setChart( picture );
}

SensitivityPage::SensitivityPage( QWidget *parent )
  : StudyPage( QStringLiteral( "comparisonSensitivity" ), tr( "Vary the assumptions" ), parent )
{
  mAxis = new QComboBox;
  mAxis->setObjectName( QStringLiteral( "comparisonSensitivityAxis" ) );
  mAxis->setMinimumContentsLength( 8 );
  mAxis->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  addChooser( mAxis );
  mSites = new FigureTable;
  mSites->setObjectName( QStringLiteral( "comparisonSensitivitySites" ) );
  mSites->setHeaders( { tr( "Site" ), tr( "Number" ), tr( "Chosen in" ), tr( "of cases" ) } );
  mSites->setMinimumWidth( 300 );
  auto *row = new QHBoxLayout;
  body()->removeWidget( chart() );
  row->addWidget( chart(), 3 );
  row->addWidget( mSites, 2 );
  body()->addLayout( row, 1 );
  connect( mAxis, &QComboBox::currentIndexChanged, this, &SensitivityPage::showAxis );
  clear();
}

void SensitivityPage::clear()
{
  mSensitivity.reset();
  mAxis->clear();
  mAxis->setEnabled( false );
  mSites->setRows( {} );
  chart()->setChart( nullptr );
  chart()->setEmptyText( tr( "How coverage and sites change with radius, spacing and weights, for the chosen scenario." ) );
}

void SensitivityPage::show( const Sensitivity &sensitivity, const QString &scenario, bool isDemo )
{
  mSensitivity = sensitivity;
  mName = scenario;
  mIsDemo = isDemo;
  mAxis->clear();
  for ( const SensitivityCase::Axis axis :
    { SensitivityCase::Axis::Radius, SensitivityCase::Axis::Spacing, SensitivityCase::Axis::Mix, SensitivityCase::Axis::Weights } )
    if ( !sensitivity.cases( axis ).isEmpty() )
      mAxis->addItem( Sensitivity::axisText( axis ), static_cast<int>( axis ) );
  mAxis->setEnabled( mAxis->count() > 1 );
  QList<QStringList> rows;
  for ( const QList<SiteRobustness> &sites : { sensitivity.sites(), sensitivity.missed() } )
    for ( const SiteRobustness &site : sites )
      rows.append( { site.name, site.number > 0 ? QString::number( site.number ) : tr( "not in the plan" ), QString::number( site.chosen ),
        QString::number( site.cases ) } );
  mSites->setRows( rows );
  showAxis();
}

void SensitivityPage::showAxis()
{
  if ( !mSensitivity || mAxis->currentIndex() < 0 )
    return;
  const auto axis = static_cast<SensitivityCase::Axis>( mAxis->currentData().toInt() );
  const QList<SensitivityCase> cases = mSensitivity->cases( axis );
  auto picture = std::make_shared<CurveChart>();
  picture->head.title = tr( "Coverage when it is otherwise: %1" ).arg( mAxis->currentText() );
  picture->head.place = mName;
  picture->head.unit = tr( "% of the demand" );
  picture->head.isDemo = mIsDemo;
  picture->head.notes = mSensitivity->notes();
  CurveChart::Curve best { tr( "best plan for the case" ), 1, false, {} };
  CurveChart::Curve given { tr( "this plan" ), 2, false, {} };
  CurveChart::Curve before { tr( "network as it is" ), 5, true, {} };
  CurveChart::Curve bound { tr( "proved bound: no plan of these candidates covers more" ), 4, true, {} };
  for ( const SensitivityCase &one : cases )
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
  picture->xName = axis == SensitivityCase::Axis::Mix ? tr( "weight of people, the rest is area" ) : Sensitivity::axisText( axis );
  picture->curves = { best, given, before, bound };
  picture->band = 1;
  chart()->setChart( picture );
}

} // namespace jinguan

#include "widgets/planning/StudyPages.h"

#include "layers/chart/PlanCharts.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/FigureTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jinguan
{

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
  chart()->setChart( PlanCharts::costCurve( curve, comparison, scenario(), isDemo ) );
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
  chart()->setChart( PlanCharts::sensitivity( *mSensitivity, axis, mName, mIsDemo ) );
}

} // namespace jinguan

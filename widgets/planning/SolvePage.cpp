#include "widgets/planning/SolvePage.h"

#include "widgets/planning/DemandPicture.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/PlanningQuestion.h"
#include "widgets/planning/SolveCurve.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jinguan
{

using namespace planningfields;

namespace
{

constexpr int sTraceRows = 500;
constexpr int sTableHeight = 190;

QString key( const char *name )
{
  return QString::fromLatin1( name );
}

bool isOfDistances( const PlanningRequest &asked )
{
  return asked.model == PlanningModel::PMedian || asked.model == PlanningModel::PCenter;
}

/** The unit of the value of a plan; empty: none. */
QString valueUnit( const PlanningRequest &asked )
{
  if ( isOfDistances( asked ) )
    return QStringLiteral( "m" );
  return asked.model == PlanningModel::MaximalCover ? asked.demandUnit() : QString();
}

int valueDecimals( const PlanningRequest &asked )
{
  if ( asked.model == PlanningModel::MutualInformation )
    return 3;
  return isOfDistances( asked ) || ( asked.model == PlanningModel::MaximalCover && asked.demand == DemandKind::Population ) ? 0 : 2;
}

} // namespace

SolvePage::SolvePage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningSolvePage" ) );
  mShowGaps = button( QStringLiteral( "planningShowGaps" ), tr( "Show gaps" ) );
  mPropose = button( QStringLiteral( "planningPropose" ), tr( "Propose" ) );
  mPropose->setDefault( true );
  mSeconds = new QDoubleSpinBox;
  mSeconds->setObjectName( QStringLiteral( "planningSeconds" ) );
  mSeconds->setRange( 1, 3600 );
  mSeconds->setDecimals( 0 );
  mSeconds->setSingleStep( 10 );
  mSeconds->setSuffix( tr( " s" ) );
  mSeconds->setAlignment( Qt::AlignRight );
  mSeconds->setToolTip( tr( "The solver stops then at the latest, with the best plan it has" ) );
  mProof = text( QStringLiteral( "planningBound" ) );
  makeTabs();

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *row = new QHBoxLayout;
  row->addWidget( mShowGaps, 1 );
  row->addWidget( mPropose, 1 );
  layout->addLayout( row );
  QFormLayout *fields = form();
  fields->addRow( tr( "Time limit" ), mSeconds );
  layout->addLayout( fields );
  layout->addWidget( mProof );
  layout->addWidget( makeVariance() );
  layout->addWidget( mTabs, 1 );
  connectPage();
  connectCourse();
}

QWidget *SolvePage::makeVariance()
{
  mVarianceRow = new QWidget;
  mVariance = new QCheckBox( tr( "Uncertainty on the map" ) );
  mVariance->setObjectName( QStringLiteral( "planningShowVariance" ) );
  mVariance->setChecked( true );
  mVariance->setToolTip( tr( "Standard deviation of kriging between stations" ) );
  mVarianceWhen = choice( QStringLiteral( "planningVarianceWhen" ) );
  mVarianceWhen->addItem( tr( "with the plan" ), false );
  mVarianceWhen->addItem( tr( "as it is" ), true );
  mVarianceLegend = text( QStringLiteral( "planningVarianceLegend" ) );
  auto *layout = new QVBoxLayout( mVarianceRow );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  auto *row = new QHBoxLayout;
  row->addWidget( mVariance );
  row->addWidget( mVarianceWhen, 1 );
  layout->addLayout( row );
  layout->addWidget( mVarianceLegend );
  mVarianceLegend->hide();
  mVarianceRow->hide();
  connect( mVariance, &QCheckBox::toggled, this, &SolvePage::varianceShownChanged );
  connect( mVarianceWhen, &QComboBox::currentIndexChanged, this, &SolvePage::varianceShownChanged );
  return mVarianceRow;
}

bool SolvePage::isVarianceShown() const
{
  return mVariance->isChecked() && session().hasProblem() && PlanningQuestion::isKriging( session().request().model )
    && PlanningRequest::fromMap( session().scenario().parameters ).variogram;
}

bool SolvePage::isVarianceBefore() const
{
  return mVarianceWhen->currentData().toBool();
}

void SolvePage::showVarianceRow()
{
  mVarianceRow->setVisible( session().hasProblem() && PlanningQuestion::isKriging( session().request().model ) );
}

void SolvePage::showVarianceLegend( const DemandPicture *picture, const QString &why )
{
  const bool shown = picture && !picture->isEmpty();
  mVarianceLegend->setVisible( shown || !why.isEmpty() );
  const Catalogue *catalogue = services().catalogue;
  const Indicator *indicator = catalogue ? catalogue->indicator( session().request().indicator ) : nullptr;
  const Unit *unit = indicator ? catalogue->unit( indicator->unit ) : nullptr;
  mVarianceLegend->setText( shown
      ? picture->legend(
        tr( "Standard deviation of kriging, %1:", "unit" ).arg( unit ? unit->symbol.toHtmlEscaped() : tr( "unit of the indicator" ) ) )
      : why );
}

void SolvePage::makeTabs()
{
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "planningTabs" ) );
  mTabs->setMinimumHeight( sTableHeight );
  mTabs->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Ignored ); // takes what is left
  mFigures = new FigureTable;
  mFigures->setObjectName( QStringLiteral( "planningFigures" ) );
  mFigures->setHeaders( { tr( "Coverage" ), tr( "Before" ), tr( "After" ), tr( "Change" ) } );
  mTabs->addTab( mFigures, tr( "Coverage" ) );
  mDistricts = new FigureTable;
  mDistricts->setObjectName( QStringLiteral( "planningDistricts" ) );
  mDistricts->setHeaders( { tr( "District" ), tr( "Before %" ), tr( "After %" ), tr( "Change" ) } );
  mTabs->addTab( mDistricts, tr( "Districts" ) );
  mCurve = new SolveCurve;
  mTabs->addTab( mCurve, tr( "Curve" ) );
  mTrace = new FigureTable;
  mTrace->setObjectName( QStringLiteral( "planningTrace" ) );
  mTrace->setHeaders( { tr( "What the solver did" ), tr( "After, s" ) } );
  mTabs->addTab( mTrace, tr( "Course" ) );
  auto *notes = new QWidget;
  auto *layout = new QVBoxLayout( notes );
  layout->setContentsMargins( 4, 4, 4, 4 );
  mNotes = text( QStringLiteral( "planningNotes" ) );
  layout->addWidget( mNotes );
  layout->addStretch( 1 );
  mTabs->addTab( notes, tr( "Notes" ) );
}

void SolvePage::connectPage()
{
  connect( mShowGaps, &QPushButton::clicked, this, &SolvePage::gapsWanted );
  connect( mPropose, &QPushButton::clicked, this, &SolvePage::proposalWanted );
  connect( mSeconds, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Time limit" ), [value]( PlanningRequest &question ) { question.seconds = value; } ); } );
  connect( &session(), &PlanningSession::figuresChanged, this, [this] {
    showFigures();
    showDistricts();
  } );
  connect( &session(), &PlanningSession::scenarioChanged, this, &SolvePage::showProof );
}

void SolvePage::connectCourse()
{
  connect( &session(), &PlanningSession::answered, this, [this] {
    mTabs->setCurrentIndex( 0 );
    showCourse();
    showVarianceRow();
  } );
  connect( &session(), &PlanningSession::solving, this, [this]( const PlanPoint &point ) {
    if ( mCurve->pointCount() == 0 )
    {
      const PlanningRequest &asked = session().question();
      mCurve->begin( valueUnit( asked ), valueDecimals( asked ) );
      mTabs->setCurrentWidget( mCurve );
    }
    mCurve->add( point );
  } );
  connect( &session(), &PlanningSession::busyChanged, this, [this]( bool busy ) {
    if ( !busy )
      return;
    mClock.start();
    mCurve->begin( {}, 0 );
    mTraceRows.clear();
    mTrace->setHeaders( { tr( "What the solver did" ), tr( "After, s" ) } );
    mTrace->setRows( {} );
  } );
  connect( &session(), &PlanningSession::progressChanged, this, [this]( double, const QString &what ) { addTrace( what ); } );
}

void SolvePage::setReady( bool ready )
{
  mShowGaps->setEnabled( ready );
  mPropose->setEnabled( ready );
  mSeconds->setEnabled( ready );
}

void SolvePage::showQuestion( const PlanningRequest &question )
{
  mSeconds->setValue( question.seconds );
}

void SolvePage::addTrace( const QString &what )
{
  if ( what.isEmpty() || ( !mTraceRows.isEmpty() && mTraceRows.constLast().constFirst() == what ) || mTraceRows.size() >= sTraceRows )
    return;
  mTraceRows.append( { what, figure( static_cast<double>( mClock.elapsed() ) / 1000.0, 1 ) } );
  mTrace->setRows( mTraceRows );
  mTrace->scrollToBottom();
}

void SolvePage::showFigures()
{
  QList<QStringList> rows;
  const CoverageFigures &before = session().before();
  const CoverageFigures &after = session().after();
  const auto add = [&rows]( const QString &name, double was, double is, int decimals ) {
    rows.append( { name, figure( was, decimals ), figure( is, decimals ), change( is - was, decimals ) } );
  };
  if ( session().hasProblem() )
  {
    add( tr( "Stations" ), before.sites, after.sites, 0 );
    add( tr( "Covered area, %" ), before.areaShare() * 100, after.areaShare() * 100, 1 );
    add( tr( "Covered area, km²" ), before.coveredArea, after.coveredArea, 1 );
    if ( after.people > 0 )
    {
      add( tr( "Covered people, %" ), before.peopleShare() * 100, after.peopleShare() * 100, 1 );
      add( tr( "Covered people, thousand" ), before.coveredPeople / 1000, after.coveredPeople / 1000, 1 );
    }
    if ( after.weight > 0 )
    {
      const QString unit = session().request().demandUnit();
      add( tr( "Covered demand, %" ), before.weightShare() * 100, after.weightShare() * 100, 1 );
      add( tr( "Covered demand, %1" ).arg( unit ), before.coveredWeight, after.coveredWeight, 1 );
    }
    if ( const PlanningRequest asked = session().request(); asked.folds > 1 && PlanningQuestion::isCovering( asked.model ) )
    {
      const double total = after.total( asked.demand );
      const auto share = [&]( const CoverageFigures &figures ) {
        return total > 0 ? 100 * figures.coveredTimes( asked.demand, asked.folds ) / total : 0;
      };
      add( tr( "Demand covered %1 times, %" ).arg( asked.folds ), share( before ), share( after ), 1 );
    }
    add( tr( "Covered more than once, km²" ), before.overlapArea(), after.overlapArea(), 1 );
    const QVariantMap &figures = session().scenario().figures;
    if ( figures.contains( key( "exact_gap_after_km2" ) ) )
      add( tr( "Exact gap, km²" ), figures.value( key( "exact_gap_before_km2" ) ).toDouble(),
        figures.value( key( "exact_gap_after_km2" ) ).toDouble(), 1 );
    else // a site has just moved; the polygons follow
      add( tr( "Counted gap, km²" ), before.gapArea(), after.gapArea(), 1 );
    const QVariantMap unsureBefore = figures.value( key( "variance_before" ) ).toMap();
    const QVariantMap unsureAfter = figures.value( key( "variance_after" ) ).toMap();
    if ( !unsureAfter.isEmpty() && !unsureBefore.isEmpty() ) // of the models by kriging variance
    {
      add( tr( "Standard deviation between stations, mean" ), unsureBefore.value( key( "mean_deviation" ) ).toDouble(),
        unsureAfter.value( key( "mean_deviation" ) ).toDouble(), 3 );
      add( tr( "Standard deviation between stations, greatest" ), unsureBefore.value( key( "greatest_deviation" ) ).toDouble(),
        unsureAfter.value( key( "greatest_deviation" ) ).toDouble(), 3 );
    }
    const PlanningRequest asked = session().request();
    if ( asked.budget > 0 || !asked.kinds.isEmpty() )
      add( tr( "Cost" ), 0, session().cost(), 1 );
  }
  mFigures->setRows( rows );
}

void SolvePage::showDistricts()
{
  QList<QStringList> rows;
  const DemandKind demand = session().request().demand;
  const auto share = [demand]( const DistrictCoverage &district ) {
    return 100
      * ( demand == DemandKind::Area         ? district.areaShare()
          : demand == DemandKind::Population ? district.peopleShare()
                                             : district.weightShare() );
  };
  const CoverageFigures &before = session().before();
  const CoverageFigures &after = session().after();
  for ( int i = 0; i < after.districts.size() && i < before.districts.size(); ++i )
  {
    const double was = share( before.districts.at( i ) );
    const double is = share( after.districts.at( i ) );
    rows.append( { after.districts.at( i ).name, figure( was, 1 ), figure( is, 1 ), change( is - was, 1 ) } );
  }
  mDistricts->setRows( rows );
}

QString SolvePage::proofText( const QVariantMap &figures ) const
{
  const PlanningRequest asked = session().request();
  const QString gap = figure( figures.value( key( "gap" ) ).toDouble() * 100, 2 );
  const bool proved = figures.value( key( "proved" ) ).toBool();
  if ( figures.contains( key( "upper_bound" ) ) )
  {
    const QString bound = figure( figures.value( key( "upper_bound" ) ).toDouble(), asked.demand == DemandKind::Population ? 0 : 1 );
    return proved ? tr( "No choice of these candidates covers more than this plan: %1 %2, which is proved.", "demand, unit" )
                      .arg( bound, asked.demandUnit() )
                  : tr( "No choice of these candidates covers more than %1 %2; this one is at most %3 % below.", "demand, unit, share" )
                      .arg( bound, asked.demandUnit(), gap );
  }
  if ( !figures.contains( key( "bound" ) ) )
    return {};
  const int decimals = valueDecimals( asked );
  const QString unit = valueUnit( asked ).isEmpty() ? QString() : QLatin1Char( ' ' ) + valueUnit( asked );
  const QString value = figure( figures.value( key( "value" ) ).toDouble(), decimals ) + unit;
  return proved ? tr( "No choice of these candidates is better than this plan: %1, which is proved." ).arg( value )
                : tr( "This plan reaches %1; no choice of these candidates can do better than %2, so it is at most %3 % from the best." )
                    .arg( value, figure( figures.value( key( "bound" ) ).toDouble(), decimals ) + unit, gap );
}

void SolvePage::showProof()
{
  const QVariantMap &figures = session().scenario().figures;
  QStringList lines;
  if ( const QString proof = proofText( figures ); !proof.isEmpty() )
    lines.append( proof );
  const QString stop = figures.value( key( "stop" ) ).toString();
  if ( stop == coverStopId( CoverStop::NothingToGain ) )
    lines.append( tr( "More sites would gain nothing." ) );
  else if ( stop == coverStopId( CoverStop::NoRoom ) )
    lines.append( tr( "No further candidate keeps the spacing." ) );
  else if ( stop == coverStopId( CoverStop::NoBudget ) )
    lines.append( tr( "The budget pays for no further candidate." ) );
  else if ( stop == coverStopId( CoverStop::NoQuota ) )
    lines.append( tr( "The quotas leave no further candidate." ) );
  else if ( stop == coverStopId( CoverStop::Cancelled ) )
    lines.append( tr( "Cancelled: these are the sites chosen until then." ) );
  if ( figures.value( key( "ended" ) ).toString() == QLatin1String( "time" ) )
    lines.append( tr( "The time limit ended the search." ) );
  if ( figures.contains( key( "seconds_to_value" ) ) )
    lines.append( tr( "Found after %1 s, %2 s in all." )
                    .arg( figure( figures.value( key( "seconds_to_value" ) ).toDouble(), 1 ),
                      figure( figures.value( key( "seconds" ) ).toDouble(), 1 ) ) );
  mProof->setText( lines.join( QLatin1Char( ' ' ) ) );
  mProof->setVisible( !lines.isEmpty() );
  const QStringList notes = figures.contains( key( "notes" ) ) ? figures.value( key( "notes" ) ).toStringList() : session().notes();
  mNotes->setText( notes.isEmpty() ? QString() : QStringLiteral( "• " ) + notes.join( QStringLiteral( "\n• " ) ) );
  Q_EMIT summaryChanged();
}

void SolvePage::showCourse()
{
  const QVariantList trace = session().scenario().figures.value( key( "trace" ) ).toList();
  if ( trace.isEmpty() )
    return; // what was reported on the way stays
  mTraceRows.clear();
  QList<SolvePoint> points;
  for ( const QVariant &entry : trace )
  {
    const QVariantMap point = entry.toMap();
    const double value = point.value( key( "value" ) ).toDouble();
    const double bound = point.value( key( "bound" ) ).toDouble();
    const double best = std::max( std::abs( value ), std::abs( bound ) );
    points.append( { point.value( key( "seconds" ) ).toDouble(), value, bound } );
    mTraceRows.append( { figure( point.value( key( "seconds" ) ).toDouble(), 2 ), figure( value, 2 ), figure( bound, 2 ),
      figure( best > 0 ? 100 * std::abs( value - bound ) / best : 0, 2 ) } );
  }
  mCurve->begin( valueUnit( session().request() ), valueDecimals( session().request() ) );
  mCurve->setPoints( points );
  mTrace->setHeaders( { tr( "After, s" ), tr( "Value" ), tr( "Bound" ), tr( "Gap, %" ) } );
  mTrace->setRows( mTraceRows );
}

QString SolvePage::summary() const
{
  if ( !session().hasProblem() )
    return {};
  const CoverageFigures &after = session().after();
  const DemandKind demand = session().request().demand;
  const double share = after.total( demand ) > 0 ? after.covered( demand ) / after.total( demand ) : 0;
  const int sites = static_cast<int>( session().scenario().sites.size() );
  return sites > 0 ? tr( "%n site(s), %1 % covered", nullptr, sites ).arg( figure( share * 100, 1 ) )
                   : tr( "%1 % covered as it is" ).arg( figure( share * 100, 1 ) );
}

bool SolvePage::isDone() const
{
  return session().hasProblem() && !session().scenario().sites.isEmpty();
}

} // namespace jinguan

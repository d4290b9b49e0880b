#include "widgets/analysis/WaterLoadDialog.h"

#include "evaluation/StoreEvaluationInput.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTableWidget>

#include <algorithm>

namespace jinguan
{

namespace
{
bool isSection( const Station &station )
{
  return station.kind == QLatin1String( "water_section" );
}

QString text( const std::optional<double> &value, int decimals )
{
  return value ? QString::number( *value, 'f', decimals ) : QString();
}
} // namespace

WaterLoadDialog::WaterLoadDialog( const AnalysisServices &services, QWidget *parent )
  : AnalysisDialog( services, QStringLiteral( "loads" ), tr( "Loads and deductions" ), parent )
{
  mSection = stationBox( QStringLiteral( "Section" ), isSection );
  mSection->insertItem( 0, tr( "All sections" ), QString() );
  mSection->setCurrentIndex( 0 );
  mUpstream = stationBox( QStringLiteral( "Upstream" ), isSection );
  mUpstream->insertItem( 0, tr( "upstream as stated" ), QString() );
  mUpstream->setCurrentIndex( 0 );
  mIndicator = indicatorBox( QStringLiteral( "Indicator" ),
    { QStringLiteral( "NH3-N" ), QStringLiteral( "CODMn" ), QStringLiteral( "TP" ), QStringLiteral( "TN" ), QStringLiteral( "COD" ) } );
  mMonth = dayEdit( QStringLiteral( "Month" ), services.extent.to > 0 ? local( services.extent.to ).date() : QDate::currentDate() );
  mMonth->setDisplayFormat( QStringLiteral( "yyyy-MM" ) );
  mRule = new QComboBox;
  mRule->setObjectName( QStringLiteral( "loadsRule" ) );
  mRule->addItem( tr( "loads only" ), QString() );
  if ( Result<EcoDeduction> deduction = EcoDeduction::load( services.evaluator->standards() ) )
  {
    mDeduction = std::make_shared<const EcoDeduction>( deduction.take() );
    for ( const DeductionRule &rule : mDeduction->rules() )
      mRule->addItem( rule.name.text(), rule.id );
  }
  mRule->setCurrentIndex( std::min( 1, mRule->count() - 1 ) );
  addRow( tr( "Month" ), { mMonth, mIndicator } );
  addRow( tr( "Section" ), { mSection, mUpstream } );
  addRow( tr( "Formula" ), { mRule } );
  connect( table(), &QTableWidget::currentCellChanged, this, [this]( int row ) { explain( row ); } );
  resize( 1180, 640 );
  setStatus( tr( "Load = concentration × flow × time over the hours that have both. A click on a row shows its arithmetic." ) );
}

LoadRequest WaterLoadDialog::question() const
{
  LoadRequest request;
  request.indicator = mIndicator->currentData().toString();
  const QDate month = mMonth->date();
  request.from = QDate( month.year(), month.month(), 1 );
  request.to = request.from.addMonths( 1 ).addDays( -1 );
  // The month in which the readings end is taken as far as they go: its whole days.
  const QDate last = services().extent.to > 0 ? local( services().extent.to ).date().addDays( -1 ) : request.to;
  if ( last >= request.from && last < request.to )
    request.to = last;
  if ( const QString section = mSection->currentData().toString(); !section.isEmpty() )
  {
    request.sections << section;
    if ( const QString upstream = mUpstream->currentData().toString(); !upstream.isEmpty() )
      request.upstream.insert( section, upstream );
  }
  request.rule = mRule->currentData().toString();
  return request;
}

void WaterLoadDialog::setQuestion( const LoadRequest &request )
{
  mMonth->setDate( request.from );
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( request.indicator ) ) );
  const QString section = request.sections.value( 0 );
  mSection->setCurrentIndex( std::max( 0, mSection->findData( section ) ) );
  mUpstream->setCurrentIndex( std::max( 0, mUpstream->findData( request.upstream.value( section ) ) ) );
  mRule->setCurrentIndex( std::max( 0, mRule->findData( request.rule ) ) );
}

void WaterLoadDialog::start()
{
  if ( !mDeduction )
    return;
  setBusy( true );
  mTask.start(
    [request = question(), workspace = services().workspace, catalogue = services().catalogue, evaluator = services().evaluator,
      stations = services().stations, deduction = mDeduction]( const std::atomic_bool & ) -> Answer {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return std::make_shared<Result<QList<SectionLoad>>>( store.error() );
      const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, *catalogue, QStringLiteral( "surface_water" ) );
      if ( !input )
        return std::make_shared<Result<QList<SectionLoad>>>( input.error() );
      return std::make_shared<Result<QList<SectionLoad>>>(
        LoadStudy( evaluator->waterQuality(), *deduction ).run( request, stations, *input ) );
    },
    [this]( const Answer &answer ) { take( answer ); } );
}

void WaterLoadDialog::take( const Answer &answer )
{
  setBusy( false );
  mRows.clear();
  setTrail( Trail() );
  if ( !*answer )
  {
    setStatus( answer->error().text() );
    setTable( {}, {} );
    Q_EMIT answered();
    return;
  }
  mRows = answer->value();
  QList<QStringList> lines;
  double sum = 0;
  int loads = 0, demos = 0;
  for ( const SectionLoad &row : std::as_const( mRows ) )
  {
    const QString change =
      row.number > 0 && row.upstreamNumber > 0 ? QStringLiteral( "%1" ).arg( row.number - row.upstreamNumber ) : QString();
    const bool owes = row.deduction && row.deduction->amount.value;
    lines << QStringList { row.name.text(), text( row.concentration, 3 ), row.number > 0 ? QString::number( row.number ) : QString(),
      row.upstream.isEmpty() ? QString() : stationName( row.upstream ), change, text( row.flow, 1 ), text( row.level, 2 ),
      row.flowStation.isEmpty() ? QString() : stationName( row.flowStation ),
      row.load.load.value ? row.load.load.value->toString() : QString(), owes ? row.deduction->amount.value->toString() : QString(),
      row.reason };
    sum += owes ? row.deduction->amount.value->toDouble() : 0;
    loads += row.load.load.isValid() ? 1 : 0;
    demos += row.demo ? 1 : 0;
  }
  setTable( { tr( "Section" ), tr( "Mean, mg/L" ), tr( "Class" ), tr( "Upstream" ), tr( "Classes from upstream" ), tr( "Flow, m³/s" ),
              tr( "Level, m" ), tr( "Flow measured at" ), tr( "Load, t" ), tr( "Amount, 10k CNY" ), tr( "Why not" ) },
    lines );
  const LoadRequest asked = question();
  QString said = tr( "%1 to %2: " ).arg( asked.from.toString( Qt::ISODate ), asked.to.toString( Qt::ISODate ) )
    + tr( "%n section(s) with a load", nullptr, loads );
  if ( !mRule->currentData().toString().isEmpty() )
    said += tr( "; amounts together %1 × 10k CNY" ).arg( sum, 0, 'f', 2 );
  if ( demos > 0 )
    said += tr( ". Demo: sections, flows or prices are invented" );
  setStatus( said );
  Q_EMIT answered();
}

void WaterLoadDialog::explain( int row )
{
  if ( row < 0 || row >= mRows.size() )
    return;
  const SectionLoad &load = mRows.at( row );
  setTrail( load.trail, load.name.text() );
}

} // namespace jinguan

#include "widgets/analysis/EffectDialog.h"

#include "evaluation/StoreEvaluationInput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

EffectChart::EffectChart( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "effectChart" ) );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Preferred );
}

void EffectChart::setBars( const QList<EffectBar> &bars, const QString &unit )
{
  mBars = bars;
  mUnit = unit;
  setVisible( !bars.isEmpty() );
  updateGeometry();
  update();
}

QSize EffectChart::sizeHint() const
{
  return { 500, static_cast<int>( mBars.size() + 2 ) * ( fontMetrics().height() + 8 ) };
}

void EffectChart::paintEvent( QPaintEvent * )
{
  if ( mBars.isEmpty() )
    return;
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  double farthest = 0;
  int names = 0;
  for ( const EffectBar &bar : mBars )
  {
    farthest = std::max( { farthest, std::abs( bar.low ), std::abs( bar.high ) } );
    names = std::max( names, fontMetrics().horizontalAdvance( bar.name ) );
  }
  const double left = names + 16, right = width() - 12, middle = ( left + right ) / 2;
  const double scale = farthest > 0 ? ( right - middle ) / farthest : 1;
  const double row = ( height() - fontMetrics().height() - 8.0 ) / static_cast<double>( mBars.size() );
  const QColor ink = palette().color( QPalette::WindowText );
  QColor soft = ink;
  soft.setAlpha( 90 );
  painter.setPen( QPen( soft, 1 ) );
  painter.drawLine( QPointF( middle, 0 ), QPointF( middle, row * static_cast<double>( mBars.size() ) ) );
  for ( qsizetype i = 0; i < mBars.size(); ++i )
  {
    const EffectBar &bar = mBars.at( i );
    const double y = ( static_cast<double>( i ) + 0.5 ) * row;
    painter.setPen( ink );
    QFont font = painter.font();
    font.setBold( bar.total );
    painter.setFont( font );
    painter.drawText( QRectF( 4, y - row / 2, left - 12, row ), Qt::AlignVCenter | Qt::AlignRight, bar.name );
    const QColor colour = !bar.shown ? soft : bar.difference < 0 ? QColor( 0x2E, 0x9E, 0x5B ) : QColor( 0xC0, 0x39, 0x2B );
    painter.setPen( QPen( colour, bar.total ? 3 : 2 ) );
    painter.drawLine( QPointF( middle + bar.low * scale, y ), QPointF( middle + bar.high * scale, y ) );
    painter.setBrush( colour );
    painter.drawEllipse( QPointF( middle + bar.difference * scale, y ), bar.total ? 5 : 4, bar.total ? 5 : 4 );
  }
  painter.setPen( ink );
  const QRectF foot( left, height() - fontMetrics().height() - 4.0, right - left, fontMetrics().height() + 4.0 );
  painter.drawText( foot, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral( "−%1" ).arg( farthest, 0, 'f', 1 ) );
  painter.drawText( foot, Qt::AlignHCenter | Qt::AlignVCenter, tr( "after less before, %1" ).arg( mUnit ) );
  painter.drawText( foot, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral( "+%1" ).arg( farthest, 0, 'f', 1 ) );
}

EffectDialog::EffectDialog( const AnalysisServices &services, QWidget *parent )
  : AnalysisDialog( services, QStringLiteral( "effect" ), tr( "Effect of a measure" ), parent )
{
  const auto isAir = []( const Station &station ) {
    return station.elements.contains( QStringLiteral( "air" ) ) && station.kind != QLatin1String( "weather" );
  };
  mStation = stationBox( QStringLiteral( "Station" ), isAir );
  mAgainst = stationBox( QStringLiteral( "Against" ), isAir );
  mAgainst->insertItem( 0, tr( "the same station" ), QString() );
  mAgainst->setCurrentIndex( 0 );
  mIndicator = indicatorBox( QStringLiteral( "Indicator" ),
    { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ), QStringLiteral( "O3" ), QStringLiteral( "NO2" ), QStringLiteral( "SO2" ),
      QStringLiteral( "CO" ) } );
  const QDate last = services.extent.to > 0 ? local( services.extent.to ).date() : QDate::currentDate();
  mBeforeFrom = dayEdit( QStringLiteral( "BeforeFrom" ), last.addYears( -1 ).addDays( -30 ) );
  mBeforeTo = dayEdit( QStringLiteral( "BeforeTo" ), last.addYears( -1 ) );
  mAfterFrom = dayEdit( QStringLiteral( "AfterFrom" ), last.addDays( -30 ) );
  mAfterTo = dayEdit( QStringLiteral( "AfterTo" ), last );
  mWeather = new QCheckBox( tr( "Also within classes of wind and temperature" ) );
  mWeather->setObjectName( QStringLiteral( "effectWeather" ) );
  mWeather->setChecked( true );
  addRow( tr( "Station" ), { mStation, mIndicator } );
  addRow( tr( "Before" ), { mBeforeFrom, mBeforeTo, mAgainst } );
  addRow( tr( "After" ), { mAfterFrom, mAfterTo, mWeather } );
  mChart = new EffectChart;
  mChart->hide();
  addFigure( mChart );
  setStatus( tr( "Compares daily means of two periods, or of a place and its control place. A difference counts as shown when its interval "
                 "does not hold zero." ) );
}

EffectRequest EffectDialog::question() const
{
  EffectRequest request;
  request.indicator = mIndicator->currentData().toString();
  request.after = { { mStation->currentData().toString() }, mAfterFrom->date(), mAfterTo->date() };
  const QString against = mAgainst->currentData().toString();
  request.before = { { against.isEmpty() ? mStation->currentData().toString() : against }, mBeforeFrom->date(), mBeforeTo->date() };
  request.byWeather = mWeather->isChecked();
  return request;
}

void EffectDialog::setQuestion( const EffectRequest &request )
{
  mStation->setCurrentIndex( mStation->findData( request.after.stations.value( 0 ) ) );
  mAgainst->setCurrentIndex(
    request.before.stations == request.after.stations ? 0 : mAgainst->findData( request.before.stations.value( 0 ) ) );
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( request.indicator ) ) );
  mBeforeFrom->setDate( request.before.from );
  mBeforeTo->setDate( request.before.to );
  mAfterFrom->setDate( request.after.from );
  mAfterTo->setDate( request.after.to );
  mWeather->setChecked( request.byWeather );
}

void EffectDialog::start()
{
  setBusy( true );
  mTask.start(
    [request = question(), workspace = services().workspace, catalogue = services().catalogue, evaluator = services().evaluator,
      stations = services().stations]( const std::atomic_bool & ) -> Answer {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return std::make_shared<Result<EffectStudyResult>>( store.error() );
      const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, *catalogue, QStringLiteral( "air" ) );
      if ( !input )
        return std::make_shared<Result<EffectStudyResult>>( input.error() );
      return std::make_shared<Result<EffectStudyResult>>( EffectStudy( evaluator->standards() ).run( request, stations, *input ) );
    },
    [this]( const Answer &answer ) { take( answer ); } );
}

void EffectDialog::take( const Answer &answer )
{
  setBusy( false );
  if ( !*answer )
  {
    setStatus( answer->error().text() );
    setTable( {}, {} );
    setTrail( Trail() );
    mChart->setBars( {}, {} );
    Q_EMIT answered();
    return;
  }
  const EffectStudyResult &result = answer->value();
  QList<QStringList> rows;
  QList<EffectBar> bars;
  const auto add = [&]( const QString &name, const EffectResult &effect, const QString &weight, bool total ) {
    const auto digits = []( double value ) { return QString::number( value, 'f', 1 ); };
    rows << QStringList { name, QString::number( effect.before ), QString::number( effect.after ), digits( effect.meanBefore ),
      digits( effect.meanAfter ), digits( effect.difference ), effect.percent ? digits( *effect.percent ) : QString(), digits( effect.low ),
      digits( effect.high ), effect.significant ? tr( "yes" ) : tr( "no" ), weight };
    bars << EffectBar { name, effect.difference, effect.low, effect.high, effect.significant, total };
  };
  const bool enough = result.plain.state == Figure::State::Valid;
  if ( enough )
    add( tr( "All days" ), result.plain, {}, true );
  if ( enough && result.weatherAware )
  {
    const Result<WeatherClasses> classes = WeatherClasses::load( services().evaluator->standards() );
    for ( const WeatherAwareResult::Class &one : result.weatherAware->classes )
      add( classes ? classes->name( one.weather ).text() : one.weather, one.effect, QString::number( 100 * one.weight, 'f', 1 ), false );
    if ( result.weatherAware->total.state == Figure::State::Valid )
      add( tr( "Weather alike" ), result.weatherAware->total, QStringLiteral( "100" ), true );
  }
  setTable( { tr( "Days" ), tr( "Days before" ), tr( "Days after" ), tr( "Mean before" ), tr( "Mean after" ), tr( "Difference" ),
              QStringLiteral( "%" ), tr( "95 % from" ), tr( "95 % to" ), tr( "Shown" ), tr( "Weight, %" ) },
    rows );
  const Indicator *indicator = services().catalogue->indicator( mIndicator->currentData().toString() );
  const Unit *unit = indicator ? services().catalogue->unit( indicator->unit ) : nullptr;
  mChart->setBars( bars, unit ? unit->symbol : QString() );
  setTrail( result.trail );
  if ( !enough )
    setStatus(
      tr( "Too few days: three on each side are needed, there are %1 and %2." ).arg( result.plain.before ).arg( result.plain.after ) );
  else if ( result.weatherAware )
    setStatus( tr( "Weather of %1 and %2. %n day(s) of classes that only one side has, or without weather, are left out of the comparison "
                   "of like weather.",
      nullptr, result.weatherAware->leftOut )
                 .arg( stationName( result.windBefore ), stationName( result.windAfter ) ) );
  else
    setStatus( mWeather->isChecked() ? tr( "No station near it measured wind and temperature in both periods." )
                                     : tr( "Without regard to weather." ) );
  Q_EMIT answered();
}

} // namespace jinguan

#include "widgets/analysis/SectorDialog.h"

#include "evaluation/StoreEvaluationInput.h"
#include "layers/MapCrs.h"

#include <QComboBox>
#include <QDateEdit>

#include <algorithm>

namespace jinguan
{

SectorDialog::SectorDialog( const AnalysisServices &services, QWidget *parent )
  : AnalysisDialog( services, QStringLiteral( "sectors" ), tr( "Corridor view: where pollution came from" ), parent )
{
  mStation = stationBox( QStringLiteral( "Station" ), []( const Station &station ) {
    return station.elements.contains( QStringLiteral( "air" ) ) && station.kind != QLatin1String( "weather" );
  } );
  mIndicator = indicatorBox( QStringLiteral( "Indicator" ),
    { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ), QStringLiteral( "O3" ), QStringLiteral( "NO2" ), QStringLiteral( "SO2" ),
      QStringLiteral( "CO" ) } );
  mPercentile = new QComboBox;
  mPercentile->setObjectName( QStringLiteral( "sectorsPercentile" ) );
  for ( const int percentile : { 75, 90 } )
    mPercentile->addItem( tr( "above percentile %1" ).arg( percentile ), percentile );
  const QDate last = services.extent.to > 0 ? local( services.extent.to ).date() : QDate::currentDate();
  mFrom = dayEdit( QStringLiteral( "From" ), last.addDays( -30 ) );
  mTo = dayEdit( QStringLiteral( "To" ), last );
  addRow( tr( "Station" ), { mStation, mIndicator } );
  addRow( tr( "From, to" ), { mFrom, mTo } );
  addRow( tr( "High values" ), { mPercentile } );
  setStatus( tr( "A sector says from where air came in the hour, not where its load was emitted." ) );
}

UpwindRequest SectorDialog::question() const
{
  UpwindRequest request;
  request.station = mStation->currentData().toString();
  request.indicator = mIndicator->currentData().toString();
  request.from = mFrom->date();
  request.to = mTo->date();
  request.percentile = mPercentile->currentData().toDouble();
  return request;
}

void SectorDialog::setQuestion( const UpwindRequest &request )
{
  mStation->setCurrentIndex( mStation->findData( request.station ) );
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( request.indicator ) ) );
  mFrom->setDate( request.from );
  mTo->setDate( request.to );
  mPercentile->setCurrentIndex( std::max( 0, mPercentile->findData( qRound( request.percentile ) ) ) );
}

void SectorDialog::start()
{
  const UpwindRequest request = question();
  setBusy( true );
  mTask.start(
    [request, workspace = services().workspace, catalogue = services().catalogue, stations = services().stations](
      const std::atomic_bool & ) -> Answer {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return std::make_shared<Result<UpwindResult>>( store.error() );
      const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, *catalogue, QStringLiteral( "air" ) );
      if ( !input )
        return std::make_shared<Result<UpwindResult>>( input.error() );
      return std::make_shared<Result<UpwindResult>>( UpwindSectors::analyse( request, stations, *input ) );
    },
    [this, request]( const Answer &answer ) { take( request, answer ); } );
}

void SectorDialog::take( const UpwindRequest &request, const Answer &answer )
{
  setBusy( false );
  if ( !*answer )
  {
    setStatus( answer->error().text() );
    setTable( {}, {} );
    Q_EMIT answered();
    return;
  }
  mResult = answer->value();
  mCorridors.clear();
  const auto place = []( const QList<Station> &stations, const QString &code, const QDate &day ) -> std::optional<LonLat> {
    for ( const Station &station : stations )
      if ( const StationPosition *position = station.code == code ? station.positionOn( day ) : nullptr )
        return position->at;
    return std::nullopt;
  };
  const std::optional<LonLat> here = place( services().stations, request.station, request.to );
  const std::optional<LonLat> wind = place( services().stations, mResult.windStation, request.to );
  const double distance = here && wind && request.station != mResult.windStation
    ? mapcrs::distanceArea().measureLine( QgsPointXY( here->lon, here->lat ), QgsPointXY( wind->lon, wind->lat ) ) / 1000
    : 0;
  if ( here )
    Q_EMIT computed( tr( "%1 %2, %3 – %4" )
                       .arg( stationName( request.station ), indicatorName( request.indicator ), request.from.toString( Qt::ISODate ),
                         request.to.toString( Qt::ISODate ) ),
      *here, mResult );
  showTable();
  setStatus( tr( "Wind of %1, %2 km away; %3 hours, %4 without wind. High means above %5; by chance a sector would have a CPF of %6." )
               .arg( stationName( mResult.windStation ) )
               .arg( distance, 0, 'f', 1 )
               .arg( mResult.hours )
               .arg( mResult.withoutWind )
               .arg( mResult.threshold, 0, 'f', 1 )
               .arg( 1 - mResult.percentile / 100, 0, 'f', 2 ) );
  Q_EMIT answered();
}

void SectorDialog::setCorridors( const QList<std::pair<QString, UpwindSector>> &corridors )
{
  mCorridors = corridors;
}

void SectorDialog::showTable()
{
  QList<QStringList> rows;
  const auto add = [&rows]( const QString &name, const UpwindSector &sector ) {
    rows << QStringList { name, QString::number( sector.hours ), QString::number( sector.hourShare, 'f', 1 ),
      QString::number( sector.mean, 'f', 1 ), QString::number( sector.pollutionShare, 'f', 1 ), QString::number( sector.above ),
      QString::number( sector.probability, 'f', 2 ) };
  };
  for ( const UpwindSector &sector : mResult.sectors )
    add( UpwindSectors::sectorName( sector.sector ), sector );
  add( tr( "calm" ), mResult.calm );
  for ( const auto &[name, share] : std::as_const( mCorridors ) )
    add( tr( "along %1" ).arg( name ), share );
  setTable(
    { tr( "Wind from" ), tr( "Hours" ), tr( "Hours, %" ), tr( "Mean" ), tr( "Pollution, %" ), tr( "High hours" ), QStringLiteral( "CPF" ) },
    rows );
}

} // namespace jinguan

#include "layers/StationLayer.h"

#include "layers/MapCrs.h"
#include "layers/SymbolFactory.h"
#include "QgisTestMain.h"

#include <QSignalSpy>

#include <qgslegendsymbolitem.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

StationKind airKind()
{
  StationKind kind;
  kind.id = QStringLiteral( "air_standard" );
  kind.element = QStringLiteral( "air" );
  kind.name = { QStringLiteral( "标准站" ), QStringLiteral( "Standard station" ) };
  kind.shape = QStringLiteral( "circle" );
  kind.sizeMm = 4;
  return kind;
}

Station station( const QString &code, double lon, const QString &district )
{
  Station station;
  station.code = code;
  station.name = { code, code };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.district = district;
  station.unit = district;
  station.positions << StationPosition { { lon, 30.6 }, {}, {}, {} };
  return station;
}

StationStatusSymbol graded( int level, const QString &name, const QString &colour )
{
  StationStatusSymbol status;
  status.grade.state = Grade::State::Graded;
  status.grade.level = level;
  status.grade.name = { name, name };
  status.grade.colour = colour;
  status.link = StationStatusSymbol::Link::OnTime;
  status.shortText = QString::number( level * 50 );
  return status;
}

/** The symbol of the first class of a renderer. */
std::unique_ptr<QgsMarkerSymbol> firstSymbol( const QgsFeatureRenderer &renderer )
{
  const QgsLegendSymbolList items = renderer.legendSymbolItems();
  return std::unique_ptr<QgsMarkerSymbol>( static_cast<QgsMarkerSymbol *>( items.constFirst().symbol()->clone() ) );
}

} // namespace

/** Stations on the map: what is drawn, in which order, and that the legend says the same. */
class TestStationLayer : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void withoutStatus_isHollowNotGood();
    void legend_isWhatIsDrawnWorstLast();
    void newMoment_changesOnlyWhatDiffers();
    void incident_liesOnTop();
    void planned_isHollowWithPlus();
    void suspended_keepsNoGrade();
    void retired_isNotShown();
    void filter_leavesOthersOut();
    void movedStation_standsWhereItWas();
    void gradeNumbers_replaceValues();
    void networkOnly_drawsRunningStationsAlike();
    void numbers_areNamedOrLeftOut();
    void layer_namesItsCodeField();
    void incidents_areWhereTheStationsAre();
    void ink_canBeRead();
    void everyShape_hasADrawing();
    void scale_changesSizeOfClonesOnly();

  private:
    QStringList legend() const;
    QVariant attribute( const QString &code, const QString &field ) const;

    MapPalette mPalette = MapPalette::loadDefault();
    std::unique_ptr<StationLayer> mStations;
    std::unique_ptr<QgsVectorLayer> mOwner;
};

void TestStationLayer::init()
{
  setUiLanguage( Language::Chinese );
  mStations = std::make_unique<StationLayer>( airKind(), mPalette );
  mOwner.reset( mStations->layer() );
  mStations->setStations(
    { station( "A", 104.0, "510104" ), station( "B", 104.1, "510105" ), station( "C", 104.2, "510105" ) }, QDate( 2019, 7, 18 ), {} );
}

void TestStationLayer::cleanup()
{
  mStations.reset();
  mOwner.reset();
}

QStringList TestStationLayer::legend() const
{
  QStringList labels;
  const QgsLegendSymbolList items = mOwner->renderer()->legendSymbolItems();
  for ( const QgsLegendSymbolItem &item : items )
    labels << item.label();
  return labels;
}

QVariant TestStationLayer::attribute( const QString &code, const QString &field ) const
{
  QgsFeatureIterator features = mOwner->getFeatures();
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    if ( feature.attribute( QStringLiteral( "code" ) ) == code )
      return feature.attribute( field );
  return {};
}

void TestStationLayer::withoutStatus_isHollowNotGood()
{
  QCOMPARE( legend(), QStringList { QStringLiteral( "No data" ) } );
  QCOMPARE( attribute( "A", "level" ).toInt(), 0 );
  const std::unique_ptr<QgsMarkerSymbol> symbol = firstSymbol( *mOwner->renderer() );
  QCOMPARE( symbol->symbolLayer( symbol->symbolLayerCount() - 1 )->fillColor().name(), mPalette.colour( "map.ground" ).name() );
}

void TestStationLayer::legend_isWhatIsDrawnWorstLast()
{
  mStations->setStatuses( { { "A", graded( 4, "中度污染", "#FF0000" ) }, { "B", graded( 1, "优", "#00E400" ) } } );
  QCOMPARE( legend(), QStringList( { "No data", "优", "中度污染" } ) );
  QVERIFY( mOwner->renderer()->usingSymbolLevels() );
  int pass = -1;
  const QgsLegendSymbolList items = mOwner->renderer()->legendSymbolItems();
  for ( const QgsLegendSymbolItem &item : items )
  {
    QVERIFY( item.symbol()->symbolLayer( 0 )->renderingPass() > pass );
    pass = item.symbol()->symbolLayer( 0 )->renderingPass();
  }
  QCOMPARE( attribute( "A", "short_text" ).toString(), QStringLiteral( "200" ) );
}

void TestStationLayer::newMoment_changesOnlyWhatDiffers()
{
  QSignalSpy repaints( mOwner.get(), &QgsMapLayer::repaintRequested );
  const QHash<QString, StationStatusSymbol> statuses { { "A", graded( 1, "优", "#00E400" ) } };
  mStations->setStatuses( statuses );
  QVERIFY( repaints.count() > 0 );
  repaints.clear();
  mStations->setStatuses( statuses );
  QCOMPARE( repaints.count(), 0 );
}

void TestStationLayer::incident_liesOnTop()
{
  StationStatusSymbol incident = graded( 1, "优", "#00E400" );
  incident.openIncident = true;
  StationStatusSymbol late = graded( 1, "优", "#00E400" );
  late.link = StationStatusSymbol::Link::Late;
  mStations->setStatuses( { { "A", graded( 1, "优", "#00E400" ) }, { "B", incident }, { "C", late } } );
  QCOMPARE( legend(), QStringList( { "优", "优, late or offline", "优, open incident" } ) );
}

void TestStationLayer::planned_isHollowWithPlus()
{
  Station planned = station( "P", 104.0, "510104" );
  planned.states.append( { StationStatus::Planned, {}, {} } );
  mStations->setStations( { planned }, QDate( 2019, 7, 18 ), {} );
  mStations->setStatuses( { { "P", graded( 1, "优", "#00E400" ) } } );
  QCOMPARE( legend(), QStringList { QStringLiteral( "Planned" ) } );
  const std::unique_ptr<QgsMarkerSymbol> symbol = firstSymbol( *mOwner->renderer() );
  const auto *plus = dynamic_cast<const QgsSimpleMarkerSymbolLayer *>( symbol->symbolLayer( symbol->symbolLayerCount() - 1 ) );
  QVERIFY( plus );
  QCOMPARE( plus->shape(), Qgis::MarkerShape::Cross );
  QVERIFY( attribute( "P", "short_text" ).toString().isEmpty() );
}

void TestStationLayer::suspended_keepsNoGrade()
{
  Station suspended = station( "S", 104.0, "510104" );
  suspended.states.append( { StationStatus::Suspended, {}, {} } );
  mStations->setStations( { suspended }, QDate( 2019, 7, 18 ), {} );
  mStations->setStatuses( { { "S", graded( 1, "优", "#00E400" ) } } );
  QCOMPARE( legend(), QStringList { QStringLiteral( "Suspended" ) } );
}

void TestStationLayer::retired_isNotShown()
{
  Station retired = station( "R", 104.0, "510104" );
  retired.states.append( { StationStatus::Running, {}, {} } );
  retired.states.append( { StationStatus::Retired, QDate( 2018, 1, 1 ), {} } );
  mStations->setStations( { retired }, QDate( 2019, 7, 18 ), {} );
  QCOMPARE( mStations->stationCount(), 0 );
  mStations->setStations( { retired }, QDate( 2017, 7, 18 ), {} );
  QCOMPARE( mStations->stationCount(), 1 );
}

void TestStationLayer::filter_leavesOthersOut()
{
  const QList<Station> all { station( "A", 104.0, "510104" ), station( "B", 104.1, "510105" ) };
  mStations->setStations( all, QDate( 2019, 7, 18 ), { MapFilter::Kind::District, QStringLiteral( "510105" ) } );
  QCOMPARE( mOwner->featureCount(), 1 );
  QgsFeature only;
  QVERIFY( mOwner->getFeatures().nextFeature( only ) );
  QCOMPARE( mStations->codeOf( only.id() ), QStringLiteral( "B" ) );
}

void TestStationLayer::movedStation_standsWhereItWas()
{
  Station moved = station( "M", 104.0, "510104" );
  moved.positions = { { { 104.0, 30.6 }, {}, QDate( 2019, 12, 31 ), {} }, { { 104.03, 30.6 }, QDate( 2020, 1, 1 ), {}, {} } };
  const auto lonOn = [&]( const QDate &day ) {
    mStations->setStations( { moved }, day, {} );
    QgsFeature only;
    mOwner->getFeatures().nextFeature( only );
    return only.geometry().asPoint().x();
  };
  QCOMPARE( lonOn( QDate( 2019, 7, 18 ) ), 104.0 );
  QCOMPARE( lonOn( QDate( 2021, 7, 18 ) ), 104.03 );
}

void TestStationLayer::gradeNumbers_replaceValues()
{
  mStations->setStatuses( { { "A", graded( 4, "中度污染", "#FF0000" ) } } );
  mStations->setGradeNumbers( true );
  QCOMPARE( attribute( "A", "short_text" ).toString(), QStringLiteral( "4" ) );
}

void TestStationLayer::networkOnly_drawsRunningStationsAlike()
{
  mStations->setStatuses( { { "A", graded( 4, "中度污染", "#FF0000" ) }, { "B", graded( 1, "优", "#00E400" ) } } );
  mStations->setNetworkOnly( true );
  QCOMPARE( legend(), QStringList { QStringLiteral( "Existing" ) } );
  QCOMPARE( attribute( "A", "short_text" ).toString(), QString() );
  QCOMPARE( attribute( "A", "value_text" ).toString(), QString() );
  mStations->setNetworkOnly( false );
  QCOMPARE( legend().constLast(), QStringLiteral( "中度污染" ) );
}

void TestStationLayer::numbers_areNamedOrLeftOut()
{
  const QString plain = mOwner->name();
  StationStatusSymbol index = graded( 1, "优", "#00E400" );
  index.indicator = index.shortMeaning = QStringLiteral( "AQI" );
  index.value = 50;
  StationStatusSymbol humidity = graded( 1, "优", "#00E400" );
  humidity.indicator = QStringLiteral( "RH" );
  humidity.value = 87;
  humidity.unit = QStringLiteral( "%" );
  humidity.shortText = QStringLiteral( "87" );
  humidity.shortMeaning = QStringLiteral( "RH, %" );
  mStations->setStatuses( { { "A", index }, { "B", index }, { "C", humidity } } );
  QCOMPARE( mOwner->name(), plain + QStringLiteral( " (AQI)" ) );
  QCOMPARE( attribute( "A", "short_text" ).toString(), QStringLiteral( "50" ) );
  QVERIFY( attribute( "C", "short_text" ).toString().isEmpty() ); // 87 would pass for an index
  QCOMPARE( attribute( "C", "value_text" ).toString(), QStringLiteral( "RH 87 %" ) );
  mStations->setStatuses( {} );
  QCOMPARE( mOwner->name(), plain );
}

void TestStationLayer::layer_namesItsCodeField()
{
  const QString field = mOwner->customProperty( stationCodeFieldProperty ).toString();
  QVERIFY( mOwner->fields().lookupField( field ) >= 0 );
  QCOMPARE( field, QStringLiteral( "code" ) );
}

void TestStationLayer::incidents_areWhereTheStationsAre()
{
  QVERIFY( mStations->incidentPlaces().isEmpty() );
  StationStatusSymbol incident = graded( 1, "优", "#00E400" );
  incident.openIncident = true;
  mStations->setStatuses( { { "A", graded( 1, "优", "#00E400" ) }, { "B", incident } } );
  QCOMPARE( mStations->incidentPlaces().size(), 1 );
  const QgsPointXY drawn = [this] {
    QgsFeature feature;
    QgsFeatureIterator features = mOwner->getFeatures( QgsFeatureRequest().setFilterExpression( QStringLiteral( "code = 'B'" ) ) );
    features.nextFeature( feature );
    return feature.geometry().asPoint();
  }();
  QCOMPARE( mStations->incidentPlaces().first().lon, drawn.x() );
}

void TestStationLayer::ink_canBeRead()
{
  QCOMPARE( stationsymbols::inkFor( QColor( "#FFFF00" ) ), QColor( 0x22, 0x22, 0x22 ) );
  QCOMPARE( stationsymbols::inkFor( QColor( "#7E0023" ) ), QColor( Qt::white ) );
}

void TestStationLayer::everyShape_hasADrawing()
{
  for ( const char *name : { "drop", "trefoil", "leaf", "tree", "reed", "factory", "reed_mark" } )
    QVERIFY2( symbols::svg( QString::fromLatin1( name ) ).startsWith( QLatin1String( "base64:" ) ), name );
  QVERIFY( symbols::svg( QStringLiteral( "no such drawing" ) ).isEmpty() );
  QVERIFY( symbols::svg( QStringLiteral( "drop" ) ) != symbols::svg( QStringLiteral( "drop" ), true ) );
}

void TestStationLayer::scale_changesSizeOfClonesOnly()
{
  const auto sizeAt = [this]( double scale ) {
    std::unique_ptr<QgsFeatureRenderer> renderer( mOwner->renderer()->clone() );
    QgsRenderContext context;
    context.setRendererScale( scale );
    renderer->startRender( context, mOwner->fields() );
    const double size = firstSymbol( *renderer )->size();
    renderer->stopRender( context );
    return size;
  };
  const double before = firstSymbol( *mOwner->renderer() )->size();
  QVERIFY( sizeAt( 1000000 ) < sizeAt( 100000 ) );
  QCOMPARE( sizeAt( 100000 ), before * stationsymbols::sizeFactor( 100000 ) );
  QCOMPARE( firstSymbol( *mOwner->renderer() )->size(), before );
}

JINGUAN_QGIS_TEST_MAIN( TestStationLayer )
#include "test_stationlayer.moc"

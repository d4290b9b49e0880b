#include "base/Resources.h"
#include "FakeWorkspace.h"
#include "field/PhotoFolder.h"
#include "Pictures.h"
#include "TestSupport.h"
#include "widgets/ChartView.h"
#include "widgets/ElementBar.h"
#include "widgets/FilterBox.h"
#include "widgets/GradeChip.h"
#include "widgets/ReadingTable.h"
#include "widgets/StationHead.h"
#include "widgets/StationHistory.h"
#include "widgets/StationPanel.h"
#include "widgets/StationPhotos.h"
#include "widgets/TimeBar.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace jinguan;
using namespace jinguan::test;

/** With JINGUAN_TEST_PICTURES naming a folder, what the panel looks like is written there. */
class TestStationPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void panel_isEmptyAtFirst();
    void showStation_showsIdentityAndReadings();
    void showStation_pastShowsWhatWasInForce();
    void showStation_withoutReadingsSaysWhatToDo();
    void showStation_failureIsSaid();
    void history_spansAndIndicator();
    void history_computedDaysAreOfferedAndMarked();
    void setServices_dropsTheOldWorkspace();
    void value_namesIndicatorAndUnit();
    void readings_oldOnesAreReplacedOrDated();
    void photos_areCopiedTurnedAndShown();
    void photos_refuseWhatIsNone_data();
    void photos_refuseWhatIsNone();
    void photos_dropOnThePanel();
    void positions_tellHowFarItMoved();
    void layout_fitsItsBudget_data();
    void layout_fitsItsBudget();

  private:
    Station station() const;
    StationPanelServices services() { return { mCatalogue.get(), mEvaluator.get(), mResponsibility.get(), mWorkspace.get() }; }
    static void screenshot( QWidget &widget, const QString &name );

    std::unique_ptr<Catalogue> mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<Responsibility> mResponsibility;
    std::unique_ptr<FakeWorkspace> mWorkspace;
    const UtcSeconds mFrom = parseTime( QStringLiteral( "2014-11-01" ) ).toSecsSinceEpoch();
    const int mHours = 30 * 24;
    const UtcSeconds mLast = mFrom + ( 30 * 24 - 1 ) * 3600;
};

void TestStationPanel::initTestCase()
{
  QFont font( QStringLiteral( "Noto Sans CJK SC" ) );
  font.setPixelSize( 13 );
  QApplication::setFont( font );
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = std::make_unique<Catalogue>( catalogue.take() );
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), *mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = std::make_unique<Responsibility>( responsibility.take() );
}

void TestStationPanel::init()
{
  setUiLanguage( Language::Chinese );
  mWorkspace = std::make_unique<FakeWorkspace>();
  const QList<QPair<QString, double>> indicators = { { QStringLiteral( "PM2.5" ), 88 }, { QStringLiteral( "PM10" ), 131 },
    { QStringLiteral( "O3" ), 46 }, { QStringLiteral( "NO2" ), 61 }, { QStringLiteral( "SO2" ), 6 } };
  for ( const auto &[indicator, level] : indicators )
  {
    QList<Reading> readings;
    for ( int i = 0; i < mHours; ++i )
      readings << Reading { mFrom + i * 3600, level + std::round( level * 0.4 * std::sin( i * 0.26 ) ),
        i % 97 == 5 ? QualityFlag::Fault : QualityFlag::Valid, false };
    readings.last().value = level;
    readings.last().flag = QualityFlag::Valid;
    mWorkspace->content.add( { QStringLiteral( "1434A" ), {}, indicator, Method::Automatic, QStringLiteral( "uci-394" ), 0 },
      QStringLiteral( "ug/m3" ), readings );
  }
}

Station TestStationPanel::station() const
{
  Station station;
  station.code = QStringLiteral( "1434A" );
  station.name = { QStringLiteral( "沙河铺" ), QStringLiteral( "Shahepu" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.elements << QStringLiteral( "air" );
  station.controlLevel = QStringLiteral( "national" );
  station.sitingClass = mCatalogue->sitingClassesOf( QStringLiteral( "air" ) ).first()->id;
  station.district = QStringLiteral( "510104" );
  station.unit = QStringLiteral( "510104" );
  station.provenance = QStringLiteral( "PM2.5 逐时值取自 UCI 394（CC BY 4.0）。" );
  station.positions = { { { 104.1113, 30.6272 }, {}, QDate( 2014, 5, 31 ), QStringLiteral( "2013 版" ) },
    { { 104.1113, 30.6542 }, QDate( 2014, 6, 1 ), {}, QStringLiteral( "2015 版" ) } };
  return station;
}

void TestStationPanel::screenshot( QWidget &widget, const QString &name )
{
  QVERIFY( test::keepPicture( widget, name ) );
}

void TestStationPanel::panel_isEmptyAtFirst()
{
  StationPanel panel;
  QCOMPARE( panel.stationCode(), QString() );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "emptyText" ) )->text().size() > 20 );
  panel.showStation( station(), mLast, true ); // without services nothing happens
  QCOMPARE( panel.stationCode(), QString() );
}

void TestStationPanel::showStation_showsIdentityAndReadings()
{
  StationPanel panel;
  panel.setServices( services() );
  panel.resize( 360, 860 );
  panel.show();
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  QSignalSpy drawn( panel.history()->chart(), &ChartView::chartChanged );
  panel.showStation( station(), mLast + 3600, true );
  QCOMPARE( panel.findChild<QLabel *>( QStringLiteral( "stationName" ) )->text(), QStringLiteral( "沙河铺" ) );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "stationIdentity" ) )->text().contains( QStringLiteral( "1434A" ) ) );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "stationDuty" ) )->text().contains( QStringLiteral( "锦江区" ) ) );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "stationDuty" ) )->toolTip().contains( QStringLiteral( "生态环境局" ) ) );
  QVERIFY( shown.wait() );

  auto *table = panel.findChild<ReadingTable *>();
  QCOMPARE( table->rowCount(), 5 );
  QCOMPARE( table->item( 0, ReadingTable::ValueColumn )->text(), QStringLiteral( "88" ) );
  QVERIFY( table->item( 0, ReadingTable::ValueColumn )->textAlignment() & Qt::AlignRight );
  QCOMPARE( table->item( 0, ReadingTable::UnitColumn )->text(), QStringLiteral( "µg/m³" ) );
  const Grade expected = mEvaluator->grade( { QStringLiteral( "PM2.5" ), 88, Period::Hour, mLast, false }, station() );
  QCOMPARE( expected.state, Grade::State::Graded );
  QCOMPARE( table->item( 0, ReadingTable::GradeColumn )->text(), expected.name.text() );
  QCOMPARE( panel.findChild<GradeChip *>( QStringLiteral( "stationGrade" ) )->grade().state, Grade::State::Graded );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "stationIndex" ) )->text().toInt() >= *expected.index );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "stationFacts" ) )->text().contains( QStringLiteral( "2014-11-30 23:00" ) ) );

  QTRY_VERIFY( !panel.history()->chart()->chart().isEmpty() );
  QCOMPARE( panel.history()->indicator(), QStringLiteral( "PM2.5" ) );
  QCOMPARE( panel.history()->chart()->chart().pointCount(), mHours );
  QVERIFY( !panel.history()->chart()->chart().bands.isEmpty() );
  screenshot( panel, QStringLiteral( "panel_zh" ) );
  panel.clear();
  QCOMPARE( panel.stationCode(), QString() );
}

void TestStationPanel::history_computedDaysAreOfferedAndMarked()
{
  QList<PeriodValue> days;
  for ( int day = 0; day < 30; ++day )
  {
    PeriodValue value;
    value.computed = true;
    value.reading.begin = mFrom + day * 86400;
    value.reading.value = 60 + day;
    value.state = day == 7 ? RollupState::TooFew : RollupState::Valid;
    value.reading.flag = day == 7 ? QualityFlag::Invalid : QualityFlag::Valid;
    days << value;
  }
  mWorkspace->content.computedDays.insert( 1, days );
  StationPanel panel;
  panel.setServices( services() );
  panel.resize( 380, 860 );
  panel.show();
  panel.showStation( station(), mLast + 3600, true );
  auto *choices = panel.findChild<QComboBox *>( QStringLiteral( "indicatorCombo" ) );
  QTRY_COMPARE( choices->count(), 6 );
  QStringList computed;
  for ( int i = 0; i < choices->count(); ++i )
  {
    if ( choices->itemText( i ).contains( StationHistory::tr( "%1 (computed)" ).arg( QString() ) ) )
      computed << QString::number( i );
  }
  QCOMPARE( computed.size(), 1 );
  choices->setCurrentIndex( computed.first().toInt() );
  QTRY_COMPARE( panel.history()->chart()->chart().pointCount(), 30 );
  const ChartSeries &series = panel.history()->chart()->chart().series.first();
  QCOMPARE( series.period, Period::Day );
  QCOMPARE( series.points.at( 7 ).flag, QualityFlag::Invalid );
  QVERIFY2( series.label.endsWith( SeriesLoader::tr( "%1 · computed" ).arg( QString() ) ), qPrintable( series.label ) );
  panel.history()->setSpan( StationHistory::Span::Month );
  screenshot( panel, QStringLiteral( "panel_computed_zh" ) );
}

void TestStationPanel::showStation_pastShowsWhatWasInForce()
{
  StationPanel panel;
  panel.setServices( services() );
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  const int hour = 200;
  panel.showStation( station(), mFrom + hour * 3600 + 600, false );
  QVERIFY( shown.wait() );
  const double expected = mWorkspace->content.readings.value( 1 ).at( hour ).value;
  QCOMPARE( panel.findChild<ReadingTable *>()->item( 0, ReadingTable::ValueColumn )->text(), QString::number( expected, 'f', 0 ) );
  // Long before the first reading there is none.
  panel.showStation( station(), mFrom - 86400, false );
  QVERIFY( shown.wait() );
  QVERIFY( !panel.findChild<QLabel *>( QStringLiteral( "noReadings" ) )->isHidden() );
  QVERIFY( panel.findChild<ReadingTable *>()->isHidden() );
}

void TestStationPanel::showStation_withoutReadingsSaysWhatToDo()
{
  mWorkspace = std::make_unique<FakeWorkspace>();
  StationPanel panel;
  panel.setServices( services() );
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  panel.showStation( station(), mLast, true );
  QVERIFY( shown.wait() );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "noReadings" ) )->text().contains( QStringLiteral( "Import" ) ) );
  QVERIFY( panel.history()->isHidden() );
  QCOMPARE( panel.findChild<GradeChip *>( QStringLiteral( "stationGrade" ) )->grade().state, Grade::State::NoData );
}

void TestStationPanel::showStation_failureIsSaid()
{
  mWorkspace->content.failure = QStringLiteral( "readings.db is locked" );
  StationPanel panel;
  panel.setServices( services() );
  QSignalSpy failed( &panel, &StationPanel::failed );
  panel.showStation( station(), mLast, true );
  QVERIFY( failed.wait() );
  QVERIFY( panel.findChild<QLabel *>( QStringLiteral( "noReadings" ) )->text().contains( mWorkspace->content.failure ) );
}

void TestStationPanel::history_spansAndIndicator()
{
  StationPanel panel;
  panel.setServices( services() );
  panel.showStation( station(), mLast, true );
  ChartView *chart = panel.history()->chart();
  QTRY_VERIFY( !chart->chart().isEmpty() );
  QCOMPARE( chart->chart().window.to - chart->chart().window.from, 7 * 86400 );
  panel.findChild<QToolButton *>( QStringLiteral( "span0" ) )->click();
  QCOMPARE( chart->chart().window.to - chart->chart().window.from, 86400 );
  QCOMPARE( chart->chart().window.to, mLast + 3600 );
  panel.findChild<QToolButton *>( QStringLiteral( "span4" ) )->click();
  QCOMPARE( chart->chart().window.from, mFrom );

  panel.history()->setIndicator( QStringLiteral( "NO2" ) );
  QTRY_COMPARE( chart->chart().indicator, mCatalogue->indicator( QStringLiteral( "NO2" ) )->symbol );
  QCOMPARE( chart->chart().place, QStringLiteral( "沙河铺" ) );
  QCOMPARE( chart->chart().source, QStringLiteral( "uci-394" ) );
  QSignalSpy picked( &panel, &StationPanel::momentPicked );
  Q_EMIT chart->momentPicked( mFrom );
  QCOMPARE( picked.size(), 1 );
}

void TestStationPanel::setServices_dropsTheOldWorkspace()
{
  StationPanel panel;
  panel.setServices( services() );
  panel.showStation( station(), mLast, true );
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  panel.setServices( { mCatalogue.get(), mEvaluator.get(), mResponsibility.get(), nullptr } );
  const int opened = mWorkspace->content.opened;
  mWorkspace.reset(); // nothing may read from it any more
  QCoreApplication::processEvents();
  QCOMPARE( shown.size(), 0 );
  QVERIFY( opened <= 1 );
  QCOMPARE( panel.stationCode(), QString() );
  panel.showStation( station(), mLast, true );
  QCOMPARE( panel.stationCode(), QStringLiteral( "1434A" ) );
}

void TestStationPanel::value_namesIndicatorAndUnit()
{
  StationPanel panel;
  panel.setServices( services() );
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  panel.showStation( station(), mLast + 3600, true );
  QVERIFY( shown.wait() );
  QCOMPARE( panel.findChild<QLabel *>( QStringLiteral( "stationMeaning" ) )->text(), QStringLiteral( "AQI" ) );

  // A weather station has no index: its value must not pass for one.
  panel.setServices( {} );
  mWorkspace = std::make_unique<FakeWorkspace>();
  mWorkspace->content.add( { QStringLiteral( "W1" ), {}, QStringLiteral( "RH" ), Method::Automatic, QStringLiteral( "cnemc" ), 0 },
    QStringLiteral( "%" ), { { mLast, 87, QualityFlag::Valid, false } } );
  panel.setServices( services() );
  Station weather = station();
  weather.code = QStringLiteral( "W1" );
  weather.kind = QStringLiteral( "weather" );
  panel.showStation( weather, mLast + 3600, true );
  QVERIFY( shown.wait() );
  QCOMPARE( panel.findChild<QLabel *>( QStringLiteral( "stationIndex" ) )->text(), QStringLiteral( "87" ) );
  QCOMPARE( panel.findChild<QLabel *>( QStringLiteral( "stationMeaning" ) )->text(), QStringLiteral( "RH, %" ) );
}

void TestStationPanel::readings_oldOnesAreReplacedOrDated()
{
  // A device delivers one indicator years after the file of the fixture ends.
  const UtcSeconds now = mLast + 10 * 365 * 86400;
  mWorkspace->content.add( { QStringLiteral( "1434A" ), {}, QStringLiteral( "PM2.5" ), Method::Automatic, QStringLiteral( "hj212" ), 0 },
    QStringLiteral( "ug/m3" ), { { now, 41, QualityFlag::Valid, false } } );
  StationPanel panel;
  panel.setServices( services() );
  QSignalSpy shown( &panel, &StationPanel::readingsShown );
  panel.showStation( station(), now + 3600, true );
  QVERIFY( shown.wait() );
  auto *table = panel.findChild<ReadingTable *>();
  QCOMPARE( table->rowCount(), 5 ); // one line for PM2.5
  QCOMPARE( table->item( 0, ReadingTable::ValueColumn )->text(), QStringLiteral( "41" ) );
  QVERIFY( !table->item( 0, ReadingTable::IndicatorColumn )->text().contains( QStringLiteral( "20" ) ) );
  QVERIFY2( table->item( 1, ReadingTable::IndicatorColumn )->text().contains( QStringLiteral( "2014-11-30" ) ),
    qPrintable( table->item( 1, ReadingTable::IndicatorColumn )->text() ) );
}

namespace
{
/** A JPEG of 60 × 40 pixels, left half red, with the EXIF mark \a orientation. */
QByteArray jpegWithOrientation( char orientation )
{
  QImage image( 60, 40, QImage::Format_RGB32 );
  image.fill( Qt::blue );
  for ( int y = 0; y < 40; ++y )
    for ( int x = 0; x < 30; ++x )
      image.setPixelColor( x, y, Qt::red );
  QByteArray jpeg;
  QBuffer buffer( &jpeg );
  buffer.open( QIODevice::WriteOnly );
  image.save( &buffer, "JPEG", 95 );
  QByteArray exif( "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25 );
  exif += orientation;
  exif += QByteArray( "\0\0\0\0\0\0", 6 );
  QByteArray segment( "\xff\xe1\0", 3 );
  segment += static_cast<char>( exif.size() + 2 );
  return jpeg.left( 2 ) + segment + exif + jpeg.mid( 2 );
}
} // namespace

void TestStationPanel::photos_areCopiedTurnedAndShown()
{
  QTemporaryDir folder;
  const QString source = folder.filePath( QStringLiteral( "站房.jpg" ) );
  const QByteArray content = jpegWithOrientation( 6 ); // held turned: to be shown turned by 90 degrees
  QFile file( source );
  QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() );
  file.close();
  mWorkspace->path = folder.filePath( QStringLiteral( "工作区" ) );
  mWorkspace->openMode = OpenMode::ReadWrite;

  StationPanel panel;
  panel.setServices( services() );
  panel.resize( 360, 860 );
  panel.show();
  panel.showStation( station(), mLast + 3600, true );
  StationPhotos *photos = panel.photos();
  auto *picture = photos->findChild<QLabel *>( QStringLiteral( "photoPicture" ) );
  QVERIFY( photos->photos().isEmpty() && picture->isHidden() );
  QVERIFY( photos->findChild<QLabel *>( QStringLiteral( "photoCaption" ) )->text().contains( QStringLiteral( "No photo" ) ) );

  QSignalSpy shown( photos, &StationPhotos::shown );
  photos->add( { source } );
  QVERIFY( shown.wait() );
  QCOMPARE( photos->photos().size(), 1 );
  const QString copy = photos->shownPhoto();
  QCOMPARE( QFileInfo( copy ).absolutePath(), mWorkspace->path + QStringLiteral( "/photos/1434A" ) );
  QFile copied( copy );
  QVERIFY( copied.open( QIODevice::ReadOnly ) );
  QCOMPARE( copied.readAll(), content ); // as it was taken
  const QImage image = picture->pixmap().toImage();
  QCOMPARE( image.size(), QSize( 40, 60 ) );
  QVERIFY( image.pixelColor( 20, 5 ).red() > 200 && image.pixelColor( 20, 55 ).blue() > 200 );
  screenshot( panel, QStringLiteral( "panel_photo" ) );

  photos->add( { source } ); // the same again
  QVERIFY( shown.wait() );
  QCOMPARE( photos->photos().size(), 1 );
  Station other = station();
  other.code = QStringLiteral( "1435A" );
  panel.showStation( other, mLast + 3600, true );
  QVERIFY( photos->photos().isEmpty() );
}

void TestStationPanel::photos_refuseWhatIsNone_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QByteArray>( "content" );
  QTest::newRow( "text called a picture" ) << QStringLiteral( "a.jpg" ) << QByteArray( "no picture" );
  QTest::newRow( "empty" ) << QStringLiteral( "b.png" ) << QByteArray();
  QTest::newRow( "picture without its ending" ) << QStringLiteral( "c.txt" ) << jpegWithOrientation( 1 );
  QTest::newRow( "not there" ) << QString() << QByteArray();
}

void TestStationPanel::photos_refuseWhatIsNone()
{
  QFETCH( QString, name );
  QFETCH( QByteArray, content );
  QTemporaryDir folder;
  if ( !name.isEmpty() )
  {
    QFile file( folder.filePath( name ) );
    QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() );
  }
  const PhotoFolder photos( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "A/../B" ) );
  QCOMPARE( QFileInfo( photos.path() ).dir().dirName(), QStringLiteral( "photos" ) ); // the code does not lead elsewhere
  const Result<QString> added = photos.add( folder.filePath( name.isEmpty() ? QStringLiteral( "nowhere.jpg" ) : name ) );
  QVERIFY( !added.ok() );
  QVERIFY( !added.error().message.isEmpty() && !added.error().remedy.isEmpty() );
  QVERIFY( photos.photos().isEmpty() );
}

void TestStationPanel::photos_dropOnThePanel()
{
  QTemporaryDir folder;
  const QString source = folder.filePath( QStringLiteral( "门口.jpg" ) );
  QFile file( source );
  QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( jpegWithOrientation( 1 ) ) > 0 );
  file.close();
  mWorkspace->path = folder.filePath( QStringLiteral( "w" ) );
  mWorkspace->openMode = OpenMode::ReadWrite;
  StationPanel panel;
  panel.setServices( services() );
  panel.show();
  QMimeData picture;
  picture.setUrls( { QUrl::fromLocalFile( source ) } );
  QDragEnterEvent early( { 10, 10 }, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier );
  QCoreApplication::sendEvent( &panel, &early );
  QVERIFY( !early.isAccepted() ); // no station yet
  panel.showStation( station(), mLast + 3600, true );
  QMimeData table;
  table.setUrls( { QUrl::fromLocalFile( folder.filePath( QStringLiteral( "readings.csv" ) ) ) } );
  QDragEnterEvent foreign( { 10, 10 }, Qt::CopyAction, &table, Qt::LeftButton, Qt::NoModifier );
  QCoreApplication::sendEvent( &panel, &foreign );
  QVERIFY( !foreign.isAccepted() ); // is for the window to import
  QDragEnterEvent enter( { 10, 10 }, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier );
  QCoreApplication::sendEvent( &panel, &enter );
  QVERIFY( enter.isAccepted() );
  QSignalSpy shown( panel.photos(), &StationPhotos::shown );
  QDropEvent drop( { 10, 10 }, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier );
  QCoreApplication::sendEvent( &panel, &drop );
  QVERIFY( shown.wait() );
  QCOMPARE( panel.photos()->photos().size(), 1 );
}

void TestStationPanel::positions_tellHowFarItMoved()
{
  const QStringList lines = StationHead::positionsText( station() ).split( QLatin1Char( '\n' ) );
  QCOMPARE( lines.size(), 2 );
  QVERIFY( lines.at( 0 ).contains( QStringLiteral( "2014-05-31" ) ) );
  // 0.0270 degrees of latitude at 30.6 degrees north are 2.99 km on the ellipsoid (3.00 km on a sphere).
  QVERIFY2( lines.at( 1 ).contains( QStringLiteral( "2.99 km" ) ), qPrintable( lines.at( 1 ) ) );
}

void TestStationPanel::layout_fitsItsBudget_data()
{
  QTest::addColumn<bool>( "chinese" );
  QTest::addColumn<bool>( "dark" );
  QTest::newRow( "Chinese" ) << true << false;
  QTest::newRow( "English" ) << false << false;
  QTest::newRow( "English, dark" ) << false << true;
}

void TestStationPanel::layout_fitsItsBudget()
{
  QFETCH( bool, chinese );
  QFETCH( bool, dark );
  setUiLanguage( chinese ? Language::Chinese : Language::English );
  const QPalette before = QApplication::palette();
  if ( dark )
  {
    QPalette palette( QColor( 43, 47, 51 ) );
    palette.setColor( QPalette::Base, QColor( 35, 38, 42 ) );
    QApplication::setPalette( palette );
  }
  {
    StationPanel panel;
    panel.setServices( services() );
    panel.resize( 360, 620 ); // what a screen of 1366 × 768 leaves
    panel.show();
    panel.showStation( station(), mLast + 3600, true );
    QTRY_VERIFY( !panel.history()->chart()->chart().isEmpty() );
    QVERIFY2( panel.minimumSizeHint().width() <= 360, qPrintable( QString::number( panel.minimumSizeHint().width() ) ) );
    for ( const QWidget *child : panel.findChildren<QWidget *>() )
    {
      if ( child->isVisible() && !child->objectName().startsWith( QStringLiteral( "qt_" ) ) )
        QVERIFY2( child->mapTo( &panel, QPoint( child->width(), 0 ) ).x() <= 360, qPrintable( child->objectName() ) );
    }
    // The panel scrolls up and down only: nothing may be wider than what the scroll bar leaves.
    const auto *scroll = panel.findChild<QScrollArea *>( QStringLiteral( "stationScroll" ) );
    QVERIFY2( scroll->widget()->minimumSizeHint().width() <= 320 - 16,
      qPrintable( QString::number( scroll->widget()->minimumSizeHint().width() ) ) );
    QVERIFY( scroll->widget()->width() <= scroll->viewport()->width() );
    TimeBar time;
    time.setExtent( { mFrom, mLast } );
    time.setFlowing( true );
    QVERIFY2( time.minimumSizeHint().width() <= 900, qPrintable( QString::number( time.minimumSizeHint().width() ) ) );
    FilterBox filter;
    filter.setAreas( mResponsibility->districts(), mResponsibility->units() );
    QVERIFY2( filter.sizeHint().width() <= 260, qPrintable( QString::number( filter.sizeHint().width() ) ) );
    ElementBar elements;
    elements.setElements( mCatalogue->elements() );
    QVERIFY2( elements.sizeHint().width() <= 900, qPrintable( QString::number( elements.sizeHint().width() ) ) );

    QWidget bars;
    auto *column = new QVBoxLayout( &bars );
    column->addWidget( &elements );
    column->addWidget( &filter );
    column->addWidget( &time );
    bars.resize( 1366, bars.sizeHint().height() );
    bars.show();
    const QString suffix = QStringLiteral( "%1%2" ).arg(
      chinese ? QStringLiteral( "zh" ) : QStringLiteral( "en" ), dark ? QStringLiteral( "_dark" ) : QString() );
    screenshot( bars, QStringLiteral( "bars_" ) + suffix );
    panel.resize( 360, 860 );
    QCoreApplication::processEvents();
    QVERIFY( scroll->widget()->width() <= scroll->viewport()->width() );
    screenshot( panel, QStringLiteral( "panel_" ) + suffix );
    for ( QWidget *widget : { static_cast<QWidget *>( &elements ), static_cast<QWidget *>( &filter ), static_cast<QWidget *>( &time ) } )
      widget->setParent( nullptr );
  }
  QApplication::setPalette( before );
}

QTEST_MAIN( TestStationPanel )
#include "test_stationpanel.moc"

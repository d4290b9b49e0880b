#include "base/Resources.h"
#include "TestSupport.h"
#include "widgets/ElementBar.h"
#include "widgets/FilterBox.h"
#include "widgets/SearchBox.h"
#include "widgets/StationList.h"
#include "widgets/TimeBar.h"
#include "widgets/TimeSlider.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace jinguan;

/** The switches and lists around the map: what each tells when it is used, and that it fits. */
class TestWindowBars : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void elementBar_tellsOnlyChanges();
    void elementBar_fitsInBothLanguages();
    void timeBar_isLiveUntilAMomentIsChosen();
    void timeBar_followsTheExtentWhileLive();
    void timeBar_playsToTheEnd();
    void timeBar_stepsAndTyping();
    void timeBar_liveMarkNeedsFlow();
    void timeSlider_clickAndKeys();
    void filterBox_districtIsNotUnit();
    void filterBox_keepsChoiceWhenFilledAnew();
    void searchBox_find_data();
    void searchBox_find();
    void searchBox_keyboardPicks();
    void stationList_filterSortCopy();
    void stationList_fitsItsRoom_data();
    void stationList_fitsItsRoom();
    void stationList_selectIsSilent();

  private:
    QList<Element> mElements;
    static QList<StationRow> rows();
};

namespace
{
constexpr UtcSeconds sFrom = 1'420'041'600; // 2015-01-01 00:00 in China
const TimeRange sExtent = { sFrom, sFrom + 30 * 86400 };
} // namespace

void TestWindowBars::initTestCase()
{
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mElements = catalogue->elements();
  QCOMPARE( mElements.size(), 10 );
}

void TestWindowBars::elementBar_tellsOnlyChanges()
{
  ElementBar bar;
  QCOMPARE( bar.element(), QString() );
  bar.setElements( mElements );
  QCOMPARE( bar.element(), QStringLiteral( "air" ) );
  QSignalSpy changed( &bar, &ElementBar::elementChanged );
  bar.setElement( QStringLiteral( "air" ) );
  bar.setElement( QStringLiteral( "nothing like it" ) );
  QCOMPARE( changed.size(), 0 );
  bar.setElement( QStringLiteral( "noise" ) );
  QCOMPARE( changed.size(), 1 );
  auto *button = bar.findChild<QToolButton *>( QStringLiteral( "element_soil" ) );
  QVERIFY( button );
  button->click();
  QCOMPARE( changed.size(), 2 );
  QCOMPARE( changed.last().first().toString(), QStringLiteral( "soil" ) );
  QVERIFY( !bar.findChild<QToolButton *>( QStringLiteral( "element_noise" ) )->isChecked() );
  bar.setElements( mElements );
  QCOMPARE( bar.element(), QStringLiteral( "soil" ) );
  QCOMPARE( changed.size(), 2 );
}

void TestWindowBars::elementBar_fitsInBothLanguages()
{
  for ( const Language language : { Language::Chinese, Language::English } )
  {
    setUiLanguage( language );
    ElementBar bar;
    bar.setElements( mElements );
    const int width = bar.sizeHint().width();
    QVERIFY2( width <= 860, qPrintable( QStringLiteral( "%1 px" ).arg( width ) ) );
  }
  setUiLanguage( Language::Chinese );
}

void TestWindowBars::timeBar_isLiveUntilAMomentIsChosen()
{
  TimeBar bar;
  QVERIFY( bar.isLive() );
  QVERIFY( bar.isEnabled() );
  QSignalSpy changed( &bar, &TimeBar::momentChanged );
  bar.setExtent( sExtent );
  QCOMPARE( changed.size(), 1 );
  QCOMPARE( changed.last(), QVariantList( { sExtent.to, true } ) );
  bar.setMoment( sFrom + 3600 );
  QCOMPARE( changed.last(), QVariantList( { sFrom + 3600, false } ) );
  bar.setMoment( sFrom + 3600 );
  QCOMPARE( changed.size(), 2 );
  bar.setMoment( sFrom - 5 );
  QCOMPARE( bar.moment(), sFrom );
  bar.findChild<QToolButton *>( QStringLiteral( "liveButton" ) )->click();
  QCOMPARE( changed.last(), QVariantList( { sExtent.to, true } ) );
}

void TestWindowBars::timeBar_followsTheExtentWhileLive()
{
  TimeBar bar;
  bar.setExtent( sExtent );
  QSignalSpy changed( &bar, &TimeBar::momentChanged );
  bar.setExtent( { sExtent.from, sExtent.to + 3600 } );
  QCOMPARE( changed.last(), QVariantList( { sExtent.to + 3600, true } ) );
  bar.setMoment( sFrom + 7200 );
  const qsizetype before = changed.size();
  bar.setExtent( { sExtent.from, sExtent.to + 7200 } );
  QCOMPARE( changed.size(), before );
  QCOMPARE( bar.moment(), sFrom + 7200 );
}

void TestWindowBars::timeBar_playsToTheEnd()
{
  TimeBar bar;
  bar.setExtent( sExtent );
  bar.setStep( 86400 );
  bar.setFrameInterval( 1 );
  QSignalSpy playing( &bar, &TimeBar::playingChanged );
  QSignalSpy changed( &bar, &TimeBar::momentChanged );
  bar.play();
  QVERIFY( bar.isPlaying() );
  QVERIFY( !bar.isLive() );
  QCOMPARE( bar.moment(), sExtent.to - 7 * 86400 );
  QTRY_VERIFY( !bar.isPlaying() );
  QCOMPARE( bar.moment(), sExtent.to );
  QCOMPARE( changed.size(), 8 );
  QCOMPARE( playing.size(), 2 );
  QCOMPARE( playing.last().first().toBool(), false );
}

void TestWindowBars::timeBar_stepsAndTyping()
{
  TimeBar bar;
  bar.setExtent( sExtent );
  bar.setStep( 4 * 3600 );
  QCOMPARE( bar.step(), 4 * 3600 );
  bar.setStep( 77 );
  QCOMPARE( bar.step(), 4 * 3600 );
  bar.stepBack();
  QCOMPARE( bar.moment(), sExtent.to - 4 * 3600 );
  bar.stepForward();
  QCOMPARE( bar.moment(), sExtent.to );
  QSignalSpy changed( &bar, &TimeBar::momentChanged );
  auto *edit = bar.findChild<QDateTimeEdit *>( QStringLiteral( "momentEdit" ) );
  edit->setDateTime( QDateTime( QDate( 2015, 1, 10 ), QTime( 8, 0 ), Qt::UTC ) );
  QCOMPARE( changed.size(), 1 );
  QCOMPARE( isoLocal( bar.moment() ), QStringLiteral( "2015-01-10T08:00:00+08:00" ) );
}

void TestWindowBars::timeBar_liveMarkNeedsFlow()
{
  TimeBar bar;
  bar.setExtent( sExtent );
  auto *live = bar.findChild<QToolButton *>( QStringLiteral( "liveButton" ) );
  const auto middle = [live] { return live->icon().pixmap( 16, 16 ).toImage().pixelColor( 8, 8 ); };
  QCOMPARE( middle().alpha(), 0 );
  bar.setFlowing( true );
  QVERIFY( middle().red() > 150 && middle().green() < 100 );
  bar.setMoment( sFrom );
  QCOMPARE( middle().alpha(), 0 );
}

void TestWindowBars::timeSlider_clickAndKeys()
{
  TimeSlider slider;
  slider.resize( 612, 32 );
  slider.setExtent( sExtent );
  slider.setStep( 3600 );
  QSignalSpy chosen( &slider, &TimeSlider::momentChosen );
  const UtcSeconds wanted = sFrom + 10 * 86400;
  QTest::mouseClick( &slider, Qt::LeftButton, {}, QPoint( qRound( slider.xOf( wanted ) ), 16 ) );
  QCOMPARE( chosen.size(), 1 );
  QVERIFY( std::abs( slider.moment() - wanted ) <= 2 * 3600 );
  QCOMPARE( slider.moment() % 3600, 0 );
  const UtcSeconds before = slider.moment();
  QTest::keyClick( &slider, Qt::Key_Right );
  QCOMPARE( slider.moment(), before + 3600 );
  QTest::keyClick( &slider, Qt::Key_End );
  QCOMPARE( slider.moment(), sExtent.to );
  QTest::keyClick( &slider, Qt::Key_End );
  QCOMPARE( chosen.size(), 3 );
}

void TestWindowBars::filterBox_districtIsNotUnit()
{
  FilterBox box;
  const QList<District> districts = { { QStringLiteral( "510104" ), { QStringLiteral( "锦江区" ), QStringLiteral( "Jinjiang" ) }, {},
    {} } };
  const QList<ResponsibleUnit> units = { { QStringLiteral( "510104" ), { QStringLiteral( "锦江区" ), QStringLiteral( "Jinjiang" ) }, {},
                                           true, {}, {} },
    { QStringLiteral( "CDGX" ), { QStringLiteral( "高新区" ), QStringLiteral( "Hi-Tech" ) }, {}, false, {}, {} } };
  box.setAreas( districts, units );
  QSignalSpy changed( &box, &FilterBox::filterChanged );
  box.setFilter( { MapFilter::Kind::District, QStringLiteral( "510104" ) } );
  QCOMPARE( changed.size(), 1 );
  box.setFilter( { MapFilter::Kind::Unit, QStringLiteral( "510104" ) } );
  QCOMPARE( changed.size(), 2 );
  QCOMPARE( box.filter().kind, MapFilter::Kind::Unit );
  box.setFilter( { MapFilter::Kind::District, QStringLiteral( "CDGX" ) } ); // a unit is no district
  QCOMPARE( changed.size(), 2 );
  Station station;
  station.district = QStringLiteral( "510104" );
  station.unit = QStringLiteral( "CDGX" );
  QVERIFY( !box.filter().accepts( station ) );
  box.setFilter( { MapFilter::Kind::Unit, QStringLiteral( "CDGX" ) } );
  QVERIFY( box.filter().accepts( station ) );
  box.setFilter( {} );
  QVERIFY( box.filter().accepts( station ) );
}

void TestWindowBars::filterBox_keepsChoiceWhenFilledAnew()
{
  FilterBox box;
  const QList<District> one = { { QStringLiteral( "510104" ), { QStringLiteral( "锦江区" ), {} }, {}, {} } };
  box.setAreas( one, {} );
  box.setFilter( { MapFilter::Kind::District, QStringLiteral( "510104" ) } );
  QSignalSpy changed( &box, &FilterBox::filterChanged );
  box.setAreas( one, {} );
  QCOMPARE( changed.size(), 0 );
  QCOMPARE( box.filter().code, QStringLiteral( "510104" ) );
  box.setAreas( {}, {} );
  QCOMPARE( changed.size(), 1 );
  QCOMPARE( box.filter().kind, MapFilter::Kind::City );
}

namespace
{
QList<SearchEntry> searchEntries()
{
  return { { QStringLiteral( "station" ), QStringLiteral( "1434A" ), { QStringLiteral( "沙河铺" ), QStringLiteral( "Shahepu" ) }, {},
             QStringLiteral( "锦江区" ) },
    { QStringLiteral( "station" ), QStringLiteral( "1431A" ), { QStringLiteral( "金泉两河" ), QStringLiteral( "Jinquan Lianghe" ) }, {},
      {} },
    { QStringLiteral( "district" ), QStringLiteral( "510104" ), { QStringLiteral( "锦江区" ), QStringLiteral( "Jinjiang District" ) }, {},
      {} },
    { QStringLiteral( "river" ), QStringLiteral( "锦江" ), { QStringLiteral( "锦江" ), QStringLiteral( "Jin River" ) },
      { QStringLiteral( "府河" ) }, {} } };
}
} // namespace

void TestWindowBars::searchBox_find_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<QString>( "found" );
  QTest::newRow( "nothing typed" ) << "  "
                                   << "";
  QTest::newRow( "part of a Chinese name" ) << "河铺"
                                            << "1434A";
  QTest::newRow( "whole before beginning" ) << "锦江"
                                            << "锦江,510104";
  QTest::newRow( "code" ) << "143"
                          << "1434A,1431A";
  QTest::newRow( "code in small letters" ) << "1431a"
                                           << "1431A";
  QTest::newRow( "English, any case" ) << "jin"
                                       << "1431A,510104,锦江";
  QTest::newRow( "another name" ) << "府河"
                                  << "锦江";
  QTest::newRow( "unknown" ) << "xyz"
                             << "";
}

void TestWindowBars::searchBox_find()
{
  SearchBox box;
  box.setEntries( searchEntries() );
  QFETCH( QString, text );
  QStringList ids;
  for ( const SearchEntry &entry : box.find( text ) )
    ids << entry.id;
  QTEST( ids.join( QLatin1Char( ',' ) ), "found" );
}

void TestWindowBars::searchBox_keyboardPicks()
{
  QWidget window;
  window.resize( 500, 300 );
  SearchBox box;
  box.setParent( &window );
  box.setEntries( searchEntries() );
  window.show();
  QSignalSpy picked( &box, &SearchBox::picked );
  QTest::keyClicks( &box, QStringLiteral( "143" ) );
  auto *popup = window.findChild<QListWidget *>( QStringLiteral( "searchPopup" ) );
  QVERIFY( popup && popup->isVisible() );
  QCOMPARE( popup->count(), 2 );
  QTest::keyClick( &box, Qt::Key_Down );
  QTest::keyClick( &box, Qt::Key_Return );
  QCOMPARE( picked.size(), 1 );
  QCOMPARE( picked.last(), QVariantList( { QStringLiteral( "station" ), QStringLiteral( "1431A" ) } ) );
  QVERIFY( !popup->isVisible() );
  box.clear();
  QTest::keyClicks( &box, QStringLiteral( "qqq" ) );
  QTest::keyClick( &box, Qt::Key_Return );
  QCOMPARE( picked.size(), 1 );
  QVERIFY( popup->isVisible() ); // says that nothing was found
  QTest::keyClick( &box, Qt::Key_Escape );
  QVERIFY( !popup->isVisible() );
}

QList<StationRow> TestWindowBars::rows()
{
  Grade good { Grade::State::Graded, 1, { QStringLiteral( "优" ), QStringLiteral( "Good" ) }, QStringLiteral( "#00E400" ), {}, {}, {}, {},
    {}, 1 };
  Grade bad { Grade::State::Graded, 3, { QStringLiteral( "轻度污染" ), QStringLiteral( "Light" ) }, QStringLiteral( "#FF7E00" ), {}, {}, {},
    {}, {}, 1 };
  const QString unit = QStringLiteral( "µg/m³" );
  return { { QStringLiteral( "1434A" ), QStringLiteral( "沙河铺" ), {}, QStringLiteral( "锦江区" ), {}, QStringLiteral( "PM2.5" ), 112.0, 0,
             unit, sFrom, bad },
    { QStringLiteral( "1431A" ), QStringLiteral( "金泉两河" ), {}, QStringLiteral( "金牛区" ), {}, QStringLiteral( "PM2.5" ), 9.0, 0, unit,
      sFrom, good },
    { QStringLiteral( "1438A" ), QStringLiteral( "草堂寺" ), {}, QStringLiteral( "青羊区" ), {}, QStringLiteral( "PM2.5" ), std::nullopt, 0,
      unit, 0, {} } };
}

void TestWindowBars::stationList_filterSortCopy()
{
  StationList list;
  list.setRows( rows() );
  QTableView *view = list.view();
  view->sortByColumn( StationListModel::Value, Qt::DescendingOrder );
  QCOMPARE(
    list.shownCodes(), QStringList( { QStringLiteral( "1434A" ), QStringLiteral( "1431A" ), QStringLiteral( "1438A" ) } ) ); // 112 before 9
  QVERIFY( view->model()->index( 0, StationListModel::Value ).data( Qt::TextAlignmentRole ).toInt() & Qt::AlignRight );
  auto *filter = list.findChild<QLineEdit *>( QStringLiteral( "stationFilter" ) );
  filter->setText( QStringLiteral( "金牛" ) );
  QCOMPARE( list.shownCodes(), QStringList( QStringLiteral( "1431A" ) ) );
  filter->clear();
  QCOMPARE( list.shownCodes().size(), 3 );

  view->selectRow( 0 );
  view->findChild<QAction *>( QStringLiteral( "copyAction" ) )->trigger();
  const QStringList lines = QApplication::clipboard()->text().split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  QCOMPARE( lines.size(), 2 );
  QCOMPARE( lines.at( 0 ).count( QLatin1Char( '\t' ) ), StationListModel::ColumnCount - 1 );
  QVERIFY( lines.at( 1 ).contains( QStringLiteral( "沙河铺\t1434A" ) ) );
  QVERIFY( lines.at( 1 ).contains( QStringLiteral( "\t112\tµg/m³\t轻度污染\t2015-01-01 00:00" ) ) );
}

void TestWindowBars::stationList_fitsItsRoom_data()
{
  QTest::addColumn<int>( "width" );
  QTest::addColumn<bool>( "everything" );
  QTest::newRow( "screen of 1366" ) << 720 << false;
  QTest::newRow( "narrow dock" ) << 660 << false;
  QTest::newRow( "screen of 1920" ) << 1400 << true;
}

void TestWindowBars::stationList_fitsItsRoom()
{
  QFETCH( int, width );
  QFETCH( bool, everything );
  StationList list;
  list.setRows( rows() );
  list.resize( width, 200 );
  list.show();
  QVERIFY( QTest::qWaitForWindowExposed( &list ) );
  const QTableView *view = list.view();
  int right = 0;
  for ( int column = 0; column < StationListModel::ColumnCount; ++column )
    if ( !view->isColumnHidden( column ) )
      right = std::max( right, view->columnViewportPosition( column ) + view->columnWidth( column ) );
  QVERIFY2( right <= view->viewport()->width(), qPrintable( QStringLiteral( "%1 of %2" ).arg( right ).arg( view->viewport()->width() ) ) );
  for ( const int column : { StationListModel::Name, StationListModel::Indicator, StationListModel::Value, StationListModel::ValueUnit,
          StationListModel::GradeColumn, StationListModel::Time } )
    QVERIFY2( !view->isColumnHidden( column ), qPrintable( QString::number( column ) ) );
  QCOMPARE( !view->isColumnHidden( StationListModel::Code ) && !view->isColumnHidden( StationListModel::Unit ), everything );
  const QString tip = view->model()->index( 0, 0 ).data( Qt::ToolTipRole ).toString();
  QVERIFY( tip.contains( view->model()->index( 0, StationListModel::Code ).data().toString() ) ); // what is hidden is told
  // what somebody asks for is shown, fitting or not
  view->horizontalHeader()->actions().at( StationListModel::Unit )->trigger();
  QCOMPARE( view->isColumnHidden( StationListModel::Unit ), everything );
}

void TestWindowBars::stationList_selectIsSilent()
{
  StationList list;
  list.setRows( rows() );
  QSignalSpy picked( &list, &StationList::stationPicked );
  list.select( QStringLiteral( "1438A" ) );
  QCOMPARE( list.view()->currentIndex().data( StationListModel::codeRole ).toString(), QStringLiteral( "1438A" ) );
  list.setRows( rows() ); // new values of the same stations
  QCOMPARE( picked.size(), 0 );
  QCOMPARE( list.view()->currentIndex().data( StationListModel::codeRole ).toString(), QStringLiteral( "1438A" ) );
  QTest::keyClick( list.view(), list.view()->currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down );
  QCOMPARE( picked.size(), 1 );
}

QTEST_MAIN( TestWindowBars )
#include "test_windowbars.moc"

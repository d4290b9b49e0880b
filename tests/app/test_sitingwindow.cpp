// Siting rules in the window: the check from the menu, what it draws, a figure given, a rule changed and kept in the workspace.

#include "AnalysisCentre.h"
#include "DemoFixture.h"
#include "MainWindow.h"
#include "planning/rules/SitingFacts.h"
#include "planning/rules/SitingRules.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "SitingCentre.h"
#include "Translation.h"
#include "widgets/planning/RuleVerdictView.h"
#include "widgets/planning/SitingCheckDialog.h"
#include "widgets/planning/SitingRulesDialog.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

using namespace jinguan;
using namespace Qt::StringLiterals;

class TestSitingWindow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void clause_isDrawnOnTheMap();
    void missingFigure_isGivenAndCounts();
    void rule_isChangedForTheWorkspace();

  private:
    /** Opens the check by its menu entry and checks \a station, or all of \a element. */
    SitingCheckDialog *check( const QString &element, const QString &station );
    int shownBands() const;
    static void answerWith( const QString &text );

    test::DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
};

void TestSitingWindow::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
  Settings::initialise();
  VERIFY_OK( mFixture.build() );
  QVERIFY( installLanguage( Language::Chinese ) );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  mWindow->show();
}

SitingCheckDialog *TestSitingWindow::check( const QString &element, const QString &station )
{
  auto *action = mWindow->findChild<QAction *>( u"actionSitingCheck"_s );
  if ( !action )
    return nullptr;
  action->trigger();
  auto *dialog = mWindow->findChild<SitingCheckDialog *>( u"sitingCheckDialog"_s );
  if ( !dialog )
    return nullptr;
  dialog->setElement( element );
  dialog->setStation( station );
  QSignalSpy answered( dialog, &SitingCheckDialog::answered );
  dialog->start();
  return answered.wait( 60000 ) ? dialog : nullptr;
}

int TestSitingWindow::shownBands() const
{
  int shown = 0;
  const QList<QGraphicsItem *> items = mWindow->findChild<QgsMapCanvas *>()->scene()->items();
  for ( const QGraphicsItem *item : items )
    if ( const auto *band = dynamic_cast<const QgsRubberBand *>( item ); band && band->isVisible() && band->numberOfVertices() > 1 )
      ++shown;
  return shown;
}

/** Types \a text into the next input dialog and accepts it. */
void TestSitingWindow::answerWith( const QString &text )
{
  QTimer::singleShot( 0, [text] {
    auto *asked = qobject_cast<QInputDialog *>( QApplication::activeModalWidget() );
    if ( !asked )
      return answerWith( text );
    asked->setTextValue( text );
    asked->accept();
  } );
}

void TestSitingWindow::clause_isDrawnOnTheMap()
{
  SitingCheckDialog *dialog = check( u"air"_s, {} );
  QVERIFY( dialog );
  QVERIFY( dialog->rows().size() > 20 );
  dialog->setStation( u"DEMO-AM01"_s );
  QSignalSpy answered( dialog, &SitingCheckDialog::answered );
  dialog->start();
  QVERIFY( answered.wait( 60000 ) );
  QCOMPARE( dialog->rows().size(), 1 );
  const int before = shownBands();
  QVERIFY( dialog->verdicts()->select( u"air.source_free"_s ) );
  QCOMPARE( shownBands(), before + 2 ); // the line and its halo
  QVERIFY( !dialog->verdicts()->select( u"nothing"_s ) );
  QCOMPARE( shownBands(), before );
  QVERIFY( dialog->verdicts()->select( u"air.source_free"_s ) );
  QVERIFY( mWindow->width() <= 1366 );
  dialog->close();
  QTRY_COMPARE( shownBands(), before );
}

void TestSitingWindow::missingFigure_isGivenAndCounts()
{
  SitingCheckDialog *dialog = check( u"air"_s, u"DEMO-AM01"_s );
  QVERIFY( dialog );
  QVERIFY( dialog->verdicts()->select( u"air.inlet_height_auto"_s ) );
  QCOMPARE( dialog->verdicts()->current()->verdict, ClauseVerdict::DataMissing );
  QSignalSpy answered( dialog, &SitingCheckDialog::answered );
  answerWith( u"4.5"_s );
  dialog->findChild<QPushButton *>( u"ruleVerdictGive"_s )->click();
  QVERIFY( answered.wait( 60000 ) );
  QCOMPARE( dialog->verdicts()->current()->verdict, ClauseVerdict::Meets );
  QCOMPARE( *dialog->verdicts()->current()->measured, 4.5 );

  // People of the built-up area, for the network of standard stations.
  dialog = check( u"air"_s, {} );
  QVERIFY( dialog );
  auto *table = dialog->findChild<QTableWidget *>( u"sitingTable"_s );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    table->setCurrentCell( row, 0 );
    if ( dialog->verdicts()->select( u"air.min_points"_s ) )
      break;
  }
  QVERIFY( dialog->verdicts()->current() );
  QCOMPARE( dialog->verdicts()->current()->missingAttribute, u"population_10k"_s );
  QSignalSpy again( dialog, &SitingCheckDialog::answered );
  answerWith( u"1500"_s );
  dialog->findChild<QPushButton *>( u"ruleVerdictGive"_s )->click();
  QVERIFY( again.wait( 60000 ) );
  QVERIFY( dialog->verdicts()->current() );
  QCOMPARE( dialog->verdicts()->current()->rule.id, u"air.min_points"_s );
  QVERIFY( dialog->verdicts()->current()->measured );
  QVERIFY( dialog->verdicts()->current()->restsOnSchematic ); // the built-up area is drawn by hand
  dialog->close();
}

void TestSitingWindow::rule_isChangedForTheWorkspace()
{
  mWindow->findChild<QAction *>( u"actionSitingRules"_s )->trigger();
  auto *dialog = mWindow->findChild<SitingRulesDialog *>( u"sitingRulesDialog"_s );
  QVERIFY( dialog );
  QVERIFY( dialog->select( u"bureau.greenway_distance"_s ) );
  dialog->findChild<QLineEdit *>( u"ruleValue"_s )->setText( u"250"_s );
  QSignalSpy changed( &mWindow->analyses()->siting(), &SitingCentre::rulesChanged );
  dialog->findChild<QPushButton *>( u"sitingRuleSave"_s )->click();
  QCOMPARE( changed.size(), 1 );
  mWindow->close();
  mWindow.reset();
  const Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFixture.demo, OpenMode::ReadOnly );
  VERIFY_OK( opened );
  const Result<SitingRules> rules = SitingRules::of( ( *opened )->network() );
  VERIFY_OK( rules );
  QCOMPARE( rules->rule( u"bureau.greenway_distance"_s )->value, 250.0 );
  const Result<QMap<QString, QVariantMap>> facts = SitingFacts::of( ( *opened )->network() );
  VERIFY_OK( facts );
  QCOMPARE( facts->value( u"air_standard"_s ).value( u"population_10k"_s ).toString(), u"1500"_s );
  const Result<Station> station = ( *opened )->network().station( u"DEMO-AM01"_s );
  VERIFY_OK( station );
  QCOMPARE( station->attributes.value( u"inlet_height"_s ).toString(), u"4.5"_s );
}

JINGUAN_QGIS_TEST_MAIN( TestSitingWindow )
#include "test_sitingwindow.moc"

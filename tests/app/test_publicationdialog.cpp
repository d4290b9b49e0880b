#include "DemoFixture.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "PublicationCentre.h"
#include "QgisTestMain.h"
#include "reports/publish/BundleCheck.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/publication/PublicationDialog.h"
#include "widgets/publication/PublicationForm.h"
#include "widgets/publication/PublicationSketch.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>

using namespace jinguan;
using namespace jinguan::test;

/** The publication catalogue in the window: from the suggestions to a bundle, by three people. */
class TestPublicationDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { mWindow.reset(); }

    void dialog_startsEmptyAndSaysWhatToDo();
    void suggestions_becomeDrafts();
    void steps_sayWhyTheyCannotBeTaken();
    void form_savesANewVersion();
    void form_refusesNonsense();
    void preview_countsWhatWouldBeReleased();
    void flow_reviewApprovePublish();
    void bundle_isMadeAndNoted();
    void bundle_canBeCancelled();
    void withdraw_needsAReason();
    void texts_fitInBothLanguages();

  private:
    void actAs( const QString &name, const QString &role );
    PublicationDialog *dialog() { return mWindow->publication()->show(); }
    template<typename T> T *child( const char *name ) { return dialog()->findChild<T *>( QLatin1String( name ) ); }
    void press( const char *name ) { QTest::mouseClick( child<QPushButton>( name ), Qt::LeftButton ); }
    void keepPicture( const QString &name );

    DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
    QTemporaryDir mConfig;
};

void TestPublicationDialog::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  Settings::setUserProfile( { QStringLiteral( "王工" ), {}, QStringLiteral( "planner" ), {} } );
  QVERIFY( installLanguage( test::pictureLanguage( Language::Chinese ) ) );
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  mWindow->show();
  QVERIFY( mWindow->isComplete() || completed.wait( 60000 ) );
}

void TestPublicationDialog::actAs( const QString &name, const QString &role )
{
  Settings::setUserProfile( { name, {}, role, {} } );
  mWindow->publication()->updateUser();
  mWindow->session()->workspace().network().setUser( Settings::userProfile() );
}

void TestPublicationDialog::keepPicture( const QString &name )
{
  QVERIFY( test::keepPicture( *dialog(), QStringLiteral( "publication-" ) + name ) );
}

void TestPublicationDialog::dialog_startsEmptyAndSaysWhatToDo()
{
  mWindow->findChild<QAction *>( QStringLiteral( "actionPublication" ) )->trigger();
  QVERIFY( dialog() );
  QVERIFY( dialog()->width() <= 1366 && dialog()->height() <= 768 );
  QVERIFY( child<QLabel>( "publicationEmpty" )->isVisible() );
  QCOMPARE( child<QTableWidget>( "publicationList" )->rowCount(), 0 );
  QVERIFY( !child<QPushButton>( "publicationBundle" )->isEnabled() );
  QVERIFY( !child<QPushButton>( "publicationBundle" )->toolTip().isEmpty() );
  keepPicture( QStringLiteral( "empty" ) );
}

void TestPublicationDialog::suggestions_becomeDrafts()
{
  press( "publicationSuggested" );
  auto *list = child<QTableWidget>( "publicationList" );
  QVERIFY( list->rowCount() >= 10 );
  QVERIFY( !child<QLabel>( "publicationEmpty" )->isVisible() );
  const int count = list->rowCount();
  press( "publicationSuggested" );
  QCOMPARE( list->rowCount(), count );
  child<QLineEdit>( "publicationSearch" )->setText( QStringLiteral( "声环境" ) );
  QCOMPARE( list->rowCount(), 1 );
  child<QLineEdit>( "publicationSearch" )->clear();
  auto *states = child<QComboBox>( "publicationStates" );
  states->setCurrentIndex( states->findData( static_cast<int>( PublicationState::Published ) ) );
  QCOMPARE( list->rowCount(), 0 );
  states->setCurrentIndex( 0 );
  QCOMPARE( list->rowCount(), count );
}

void TestPublicationDialog::steps_sayWhyTheyCannotBeTaken()
{
  dialog()->choose( QStringLiteral( "noise-key-areas" ) );
  // The author neither reviews nor approves.
  for ( const char *name : { "publication-review", "publication-approve", "publication-publish", "publication-withdraw" } )
  {
    QVERIFY2( !child<QPushButton>( name )->isEnabled(), name );
    QVERIFY2( !child<QPushButton>( name )->toolTip().isEmpty(), name );
  }
  actAs( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
  QVERIFY( child<QPushButton>( "publication-review" )->isEnabled() );
  QVERIFY( !child<QPushButton>( "publication-approve" )->isEnabled() );
  actAs( QStringLiteral( "王工" ), QStringLiteral( "planner" ) );
}

void TestPublicationDialog::form_savesANewVersion()
{
  dialog()->choose( QStringLiteral( "noise-key-areas" ) );
  QVERIFY( !child<QPushButton>( "publicationSave" )->isEnabled() );
  child<QSpinBox>( "publicationDelay" )->setValue( 2 );
  QVERIFY( child<QPushButton>( "publicationSave" )->isEnabled() );
  // While something is not saved no step is taken on what is not shown.
  actAs( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
  QVERIFY( !child<QPushButton>( "publication-review" )->isEnabled() );
  actAs( QStringLiteral( "王工" ), QStringLiteral( "planner" ) );
  press( "publicationSave" );
  QCOMPARE( dialog()->chosen()->version, 2 );
  QCOMPARE( dialog()->chosen()->delayHours, 2 );
  QCOMPARE( child<QTableWidget>( "publicationHistory" )->rowCount(), 2 );
  keepPicture( QStringLiteral( "item" ) );
}

void TestPublicationDialog::form_refusesNonsense()
{
  const int count = child<QTableWidget>( "publicationList" )->rowCount();
  press( "publicationNew" );
  QTest::keyClicks( child<QLineEdit>( "publicationCode" ), QStringLiteral( "Bad Code" ) );
  press( "publicationSave" );
  QVERIFY( child<QLabel>( "publicationMessage" )->text().contains( QStringLiteral( "Bad Code" ) ) );
  QCOMPARE( child<QTableWidget>( "publicationList" )->rowCount(), count );
}

void TestPublicationDialog::preview_countsWhatWouldBeReleased()
{
  dialog()->choose( QStringLiteral( "noise-key-areas" ) );
  QSignalSpy previewed( dialog(), &PublicationDialog::previewed );
  child<QTabWidget>( "publicationTabs" )->setCurrentIndex( 1 );
  QVERIFY( !previewed.isEmpty() || previewed.wait( 60000 ) );
  QVERIFY( child<QTableWidget>( "publicationSample" )->rowCount() > 50 );
  QVERIFY( child<PublicationSketch>( "publicationSketch" )->marks().size() > 5 );
  QVERIFY( !child<QLabel>( "publicationSummary" )->text().isEmpty() );
  keepPicture( QStringLiteral( "preview" ) );
}

void TestPublicationDialog::flow_reviewApprovePublish()
{
  actAs( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
  child<QLineEdit>( "publicationComment" )->setText( QStringLiteral( "同意" ) );
  press( "publication-review" );
  QCOMPARE( dialog()->chosen()->state, PublicationState::Reviewed );
  QVERIFY( child<QLineEdit>( "publicationComment" )->text().isEmpty() );
  actAs( QStringLiteral( "李局" ), QStringLiteral( "approver" ) );
  press( "publication-approve" );
  QCOMPARE( dialog()->chosen()->state, PublicationState::Approved );
  QVERIFY( !child<QPushButton>( "publicationBundle" )->isEnabled() );
  press( "publication-publish" );
  QCOMPARE( dialog()->chosen()->state, PublicationState::Published );
  QVERIFY( child<QPushButton>( "publicationBundle" )->isEnabled() );
  child<QTabWidget>( "publicationTabs" )->setCurrentIndex( 2 );
  auto *history = child<QTableWidget>( "publicationHistory" );
  QCOMPARE( history->rowCount(), 5 );
  QCOMPARE( history->item( 0, 4 )->text(), QStringLiteral( "李局" ) );
  QCOMPARE( history->item( 2, 6 )->text(), QStringLiteral( "同意" ) );
  keepPicture( QStringLiteral( "history" ) );
}

void TestPublicationDialog::bundle_isMadeAndNoted()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "公开包" ) );
  QSignalSpy bundled( mWindow->publication(), &PublicationCentre::bundled );
  mWindow->publication()->makeBundle( folder );
  QVERIFY( mWindow->publication()->isBusy() );
  QVERIFY( !child<QPushButton>( "publicationBundle" )->isEnabled() );
  QVERIFY( bundled.wait( 120000 ) );
  QVERIFY2( bundled.first().first().toBool(), qPrintable( child<QLabel>( "publicationMessage" )->text() ) );
  QVERIFY( !BundleCheck::hasFailure( BundleCheck( folder ).files() ) );
  auto *bundles = child<QTableWidget>( "publicationBundles" );
  QCOMPARE( bundles->rowCount(), 1 );
  QCOMPARE( bundles->item( 0, 2 )->text(), QStringLiteral( "李局" ) );
  const Result<QList<PublicationBundle>> kept = mWindow->session()->workspace().publication().bundles();
  VERIFY_OK( kept );
  QVERIFY( kept->first().files.size() > 10 );
  QCOMPARE( kept->first().items.first().version, 2 );
  child<QTabWidget>( "publicationTabs" )->setCurrentIndex( 3 );
  keepPicture( QStringLiteral( "bundles" ) );
}

void TestPublicationDialog::bundle_canBeCancelled()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "cancelled" ) );
  QSignalSpy bundled( mWindow->publication(), &PublicationCentre::bundled );
  mWindow->publication()->makeBundle( folder );
  press( "publicationCancel" );
  QVERIFY( !bundled.isEmpty() || bundled.wait( 60000 ) );
  QVERIFY( !bundled.first().first().toBool() );
  QVERIFY( !QFileInfo::exists( folder ) );
  QCOMPARE( child<QTableWidget>( "publicationBundles" )->rowCount(), 1 );
}

void TestPublicationDialog::withdraw_needsAReason()
{
  QVERIFY( !child<QPushButton>( "publication-withdraw" )->isEnabled() );
  child<QLineEdit>( "publicationComment" )->setText( QStringLiteral( "数据有误" ) );
  QVERIFY( child<QPushButton>( "publication-withdraw" )->isEnabled() );
  press( "publication-withdraw" );
  QCOMPARE( dialog()->chosen()->state, PublicationState::Withdrawn );
  QVERIFY( !child<QPushButton>( "publicationBundle" )->isEnabled() );
}

void TestPublicationDialog::texts_fitInBothLanguages()
{
  for ( const QPushButton *button : dialog()->findChildren<QPushButton *>() )
  {
    if ( button->isVisible() )
      QVERIFY2( button->width() >= button->fontMetrics().horizontalAdvance( button->text() ), qPrintable( button->text() ) );
  }
}

JINGUAN_QGIS_TEST_MAIN( TestPublicationDialog )
#include "test_publicationdialog.moc"

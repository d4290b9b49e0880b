#include "PublicationCentre.h"

#include "reports/publish/BundleContent.h"
#include "Settings.h"
#include "widgets/publication/PublicationDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

namespace
{
constexpr int sStopMs = 3000;
} // namespace

PublicationCentre::PublicationCentre( const Services &services, QMainWindow *window )
  : QObject( window ), mServices( services ), mWindow( window )
{
  if ( Result<PublicPlaces> places = BundleCollector::places(); places )
    mPlaces = places.take();
  else
    mDefect = places.error().text();
  connect( &mProcess, &QProcess::readyReadStandardError, this, &PublicationCentre::heard );
  connect( &mProcess, &QProcess::finished, this, &PublicationCentre::ended );
  connect( &mProcess, &QProcess::errorOccurred, this, [this]( QProcess::ProcessError error ) {
    if ( error == QProcess::FailedToStart )
      ended( -1, QProcess::CrashExit );
  } );
}

PublicationCentre::~PublicationCentre()
{
  mProcess.disconnect( this );
  mProcess.terminate();
  if ( !mProcess.waitForFinished( sStopMs ) )
    mProcess.kill();
}

void PublicationCentre::addTo( QMenu *menu )
{
  menu->addAction( tr( "&Publication …" ), this, &PublicationCentre::show )->setObjectName( QStringLiteral( "actionPublication" ) );
}

void PublicationCentre::setSession( WorkspaceSession *session )
{
  cancel();
  delete mDialog; // waits for work that reads the workspace
  mSession = session;
}

void PublicationCentre::updateUser()
{
  if ( mDialog )
    mDialog->setUser( Settings::userProfile() );
}

PublicationDialog *PublicationCentre::show()
{
  if ( !mSession )
    return nullptr;
  if ( !mDefect.isEmpty() )
  {
    Q_EMIT failed( mDefect ); // without the limits nothing may be shown as public
    return nullptr;
  }
  if ( !mDialog )
  {
    mDialog = new PublicationDialog( { &mSession->workspace(), &mServices.catalogue, &mServices.responsibility, mServices.evaluator.get(),
                                       &mPlaces, Settings::userProfile() },
      mWindow );
    mDialog->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDialog, &PublicationDialog::bundleAsked, this, &PublicationCentre::askForFolder );
    connect( mDialog, &PublicationDialog::bundleCancelled, this, &PublicationCentre::cancel );
  }
  mDialog->show();
  mDialog->raise();
  return mDialog;
}

void PublicationCentre::askForFolder()
{
  const QString folder = QFileDialog::getExistingDirectory( mDialog, tr( "Folder of the bundle (new or empty)" ) );
  if ( !folder.isEmpty() )
    makeBundle( folder );
}

void PublicationCentre::makeBundle( const QString &folder )
{
  if ( !mSession || isBusy() )
    return;
  mHeard.clear();
  mLastWords.clear();
  mIsCancelled = false;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "QT_QPA_PLATFORM" ), QStringLiteral( "offscreen" ) );
  environment.insert(
    QStringLiteral( "JINGUAN_LANG" ), Settings::language() == Language::English ? QStringLiteral( "en" ) : QStringLiteral( "zh" ) );
  mProcess.setProcessEnvironment( environment );
  if ( mDialog )
    mDialog->showProgress( 0, tr( "Making the bundle …" ) );
  mProcess.start( qEnvironmentVariable( "JINGUAN_PROGRAM", QCoreApplication::applicationFilePath() ),
    { QStringLiteral( "publish" ), QStringLiteral( "bundle" ), QStringLiteral( "--workspace" ), mSession->workspace().folder(),
      QStringLiteral( "--out" ), folder, QStringLiteral( "--read-only" ), QStringLiteral( "--progress" ), QStringLiteral( "--json" ) } );
}

void PublicationCentre::cancel()
{
  if ( !isBusy() )
    return;
  mIsCancelled = true;
  mProcess.terminate(); // it takes away what it has made so far
}

void PublicationCentre::heard()
{
  mHeard += mProcess.readAllStandardError();
  while ( mHeard.contains( '\n' ) )
  {
    const qsizetype end = mHeard.indexOf( '\n' );
    const QString line = QString::fromUtf8( mHeard.left( end ) );
    mHeard.remove( 0, end + 1 );
    bool isProgress = false;
    const double percent = line.section( QLatin1Char( '\t' ), 0, 0 ).toDouble( &isProgress );
    if ( !isProgress )
      mLastWords = line.trimmed();
    else if ( mDialog && !mIsCancelled )
      mDialog->showProgress( percent / 100, line.section( QLatin1Char( '\t' ), 1 ) );
  }
}

void PublicationCentre::record( const QByteArray &json )
{
  const QJsonObject object = QJsonDocument::fromJson( json ).object();
  PublicationBundle bundle;
  bundle.at = QDateTime::fromString( object.value( QStringLiteral( "made" ) ).toString(), Qt::ISODate );
  bundle.moment = QDateTime::fromString( object.value( QStringLiteral( "moment" ) ).toString(), Qt::ISODate ).toSecsSinceEpoch();
  bundle.folder = object.value( QStringLiteral( "folder" ) ).toString();
  const QJsonArray items = object.value( QStringLiteral( "items" ) ).toArray();
  for ( const QJsonValue &item : items )
    bundle.items.append( { item[QStringLiteral( "code" )].toString(), item[QStringLiteral( "version" )].toInt(),
      item[QStringLiteral( "values" )].toInteger() } );
  const QJsonArray files = object.value( QStringLiteral( "files" ) ).toArray();
  for ( const QJsonValue &file : files )
    bundle.files.append( { file[QStringLiteral( "path" )].toString(), file[QStringLiteral( "bytes" )].toInteger(),
      file[QStringLiteral( "sha256" )].toString() } );
  if ( !mSession )
    return;
  const Result<PublicationBundle> kept = mSession->workspace().publication().recordBundle( bundle );
  if ( !kept )
    Q_EMIT failed( kept.error().text() );
}

void PublicationCentre::ended( int exitCode, QProcess::ExitStatus status )
{
  heard();
  const bool isMade = status == QProcess::NormalExit && exitCode == 0;
  if ( isMade )
    record( mProcess.readAllStandardOutput() );
  if ( mDialog )
  {
    if ( isMade )
      mDialog->showOutcome( tr( "The bundle is made; open index.html in its folder." ), false );
    else if ( mIsCancelled )
      mDialog->showOutcome( tr( "Cancelled; no bundle was made." ), false );
    else
      mDialog->showOutcome( mLastWords.isEmpty() ? tr( "The bundle could not be made." ) : mLastWords, true );
  }
  Q_EMIT bundled( isMade );
}

} // namespace jinguan

#include "widgets/StationPanel.h"

#include "evaluation/StatusBoard.h"
#include "field/PhotoFolder.h"
#include "widgets/ReadingTable.h"
#include "widgets/StationHead.h"
#include "widgets/StationHistory.h"
#include "widgets/StationPhotos.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jinguan
{

StationPanel::StationPanel( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "stationPanel" ) );
  build();
}

StationPanel::~StationPanel() = default;

void StationPanel::build()
{
  auto *empty = new QLabel(
    tr( "Click a station on the map, or search for it above, to see its readings, its history and who answers for it." ), this );
  empty->setObjectName( QStringLiteral( "emptyText" ) );
  empty->setWordWrap( true );
  empty->setAlignment( Qt::AlignCenter );
  empty->setMargin( 24 );
  empty->setForegroundRole( QPalette::PlaceholderText );

  auto *content = new QWidget( this );
  mHead = new StationHead( content );
  mPhotos = new StationPhotos( content );
  mTable = new ReadingTable( content );
  mNoReadings = new QLabel( content );
  mNoReadings->setObjectName( QStringLiteral( "noReadings" ) );
  mNoReadings->setWordWrap( true );
  mNoReadings->setForegroundRole( QPalette::PlaceholderText );
  mNoReadings->setMinimumWidth( 1 );
  mHistory = new StationHistory( content );
  mPositionsTitle = new QLabel( tr( "Positions" ), content );
  QFont bold = font();
  bold.setBold( true );
  mPositionsTitle->setFont( bold );
  mPositions = new QLabel( content );
  mPositions->setObjectName( QStringLiteral( "stationPositions" ) );
  mPositions->setWordWrap( true );
  mPositions->setTextFormat( Qt::PlainText );
  mPositions->setMinimumWidth( 1 );
  mPositions->setTextInteractionFlags( Qt::TextSelectableByMouse );
  auto *column = new QVBoxLayout( content );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( mHead );
  column->addWidget( mPhotos );
  column->addWidget( mTable );
  column->addWidget( mNoReadings );
  column->addWidget( mHistory, 1 );
  column->addWidget( mPositionsTitle );
  column->addWidget( mPositions );

  auto *scroll = new QScrollArea( this );
  scroll->setObjectName( QStringLiteral( "stationScroll" ) );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setWidgetResizable( true );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setWidget( content );
  mPages = new QStackedWidget( this );
  mPages->addWidget( empty );
  mPages->addWidget( scroll );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mPages );
  setMinimumWidth( 320 );
  setAcceptDrops( true );

  connect( mTable, &ReadingTable::indicatorPicked, mHistory, &StationHistory::setIndicator );
  connect( mHistory, &StationHistory::momentPicked, this, &StationPanel::momentPicked );
  connect( mPhotos, &StationPhotos::failed, this, &StationPanel::failed );
  connect( mPhotos, &StationPhotos::fieldSheetAsked, this, &StationPanel::fieldSheetAsked );
}

namespace
{
QStringList picturesOf( const QMimeData &data )
{
  QStringList files;
  for ( const QUrl &url : data.urls() )
    if ( url.isLocalFile() && PhotoFolder::isPictureName( url.toLocalFile() ) )
      files.append( url.toLocalFile() );
  return files;
}
} // namespace

void StationPanel::dragEnterEvent( QDragEnterEvent *event )
{
  if ( mPhotos->canAdd() && mPages->currentIndex() == 1 && !picturesOf( *event->mimeData() ).isEmpty() )
    event->acceptProposedAction();
  else
    event->ignore();
}

void StationPanel::dropEvent( QDropEvent *event )
{
  mPhotos->add( picturesOf( *event->mimeData() ) );
  event->acceptProposedAction();
}

void StationPanel::setServices( const StationPanelServices &services )
{
  mTask.cancelAndWait();
  mServices = services;
  mOpener = {};
  if ( services.workspace )
    mOpener = [workspace = services.workspace] { return workspace->openReadings(); };
  mPhotos->setWorkspace( services.workspace ? services.workspace->folder() : QString(),
    services.workspace && services.workspace->mode() == OpenMode::ReadWrite );
  mHistory->setServices( services.catalogue, services.evaluator, mOpener );
  clear();
}

QString StationPanel::elementShown() const
{
  return mStation.elements.contains( mElement ) || mStation.elements.isEmpty() ? mElement : mStation.elements.first();
}

void StationPanel::setElement( const QString &element )
{
  if ( element == mElement )
    return;
  mElement = element;
  if ( !mStation.code.isEmpty() )
    showStation( mStation, mAt, mLive );
}

void StationPanel::showStation( const Station &station, UtcSeconds at, bool live )
{
  if ( !mServices.catalogue || !mServices.responsibility )
    return;
  const bool another = station.code != mStation.code;
  mStation = station;
  mAt = at;
  mLive = live;
  mHead->setStation( station, elementShown(), at, *mServices.catalogue, *mServices.responsibility );
  mPositions->setText( StationHead::positionsText( station ) );
  mPositions->setVisible( !station.positions.isEmpty() );
  mPositionsTitle->setVisible( !station.positions.isEmpty() );
  if ( another )
  {
    mHead->clearStatus();
    mTable->setRowCount( 0 );
    mTable->hide();
    mNoReadings->setText( tr( "Loading…" ) );
    mNoReadings->show();
    mHistory->clear();
  }
  mPhotos->showStation( station.code );
  mPages->setCurrentIndex( 1 );
  load();
}

void StationPanel::clear()
{
  mTask.cancel();
  mStation = {};
  mTable->setRowCount( 0 );
  mHistory->clear();
  mPages->setCurrentIndex( 0 );
}

void StationPanel::load()
{
  if ( !mOpener || !mServices.evaluator )
  {
    showData( {} );
    return;
  }
  const auto work = [opener = mOpener, code = mStation.code, at = mAt, live = mLive]( const std::atomic_bool &cancelled ) {
    return readStationData( opener, code, at, live, StatusBoard::horizon(), cancelled );
  };
  mTask.start( work, [this]( const Result<StationData> &data ) {
    if ( data )
    {
      showData( *data );
      return;
    }
    mTable->hide();
    mNoReadings->setText( data.error().text() );
    mNoReadings->show();
    Q_EMIT failed( data.error().text() );
  } );
}

void StationPanel::showData( const StationData &data )
{
  const QString element = elementShown();
  mTable->setVisible( !data.latest.isEmpty() );
  mNoReadings->setVisible( data.latest.isEmpty() );
  mNoReadings->setText( data.series.isEmpty()
      ? tr( "This station has no readings yet. Import readings, or connect its device, to fill it." )
      : tr( "No readings at this moment. Choose another moment in the time bar." ) );
  if ( mServices.evaluator )
  {
    const StatusBoard board( *mServices.catalogue, *mServices.evaluator );
    const StatusBoard::Question question { element, {}, mAt, {}, {} };
    mHead->setStatus(
      board.statuses( question, { mStation }, data.latest ).value( mStation.code ), element, data.latest, *mServices.catalogue );
    mTable->setReadings( data.latest, mStation, element, *mServices.catalogue, *mServices.evaluator );
  }
  mHistory->setVisible( !data.series.isEmpty() );
  if ( !data.series.isEmpty() )
    mHistory->setStation( mStation, data, element, mAt );
  Q_EMIT readingsShown( mStation.code );
}

} // namespace jinguan

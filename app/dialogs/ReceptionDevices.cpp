#include "dialogs/ReceptionDevices.h"

#include "base/Time.h"
#include "dialogs/ResendDialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReceptionDevices )
};

constexpr int sUsualInterval = 60;
constexpr int sDriftToNotice = 60; // seconds

QTableWidget *makeTable( QWidget *parent, const char *name, const QStringList &columns )
{
  auto *table = new QTableWidget( 0, static_cast<int>( columns.size() ), parent );
  table->setObjectName( QString::fromLatin1( name ) );
  table->setHorizontalHeaderLabels( columns );
  table->verticalHeader()->hide();
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->setSelectionMode( QAbstractItemView::SingleSelection );
  table->setEditTriggers( QAbstractItemView::NoEditTriggers );
  table->setAlternatingRowColors( true );
  table->horizontalHeader()->setStretchLastSection( true );
  return table;
}

/** Changes what has changed, so that choice and scroll position stay. */
void setRow( QTableWidget *table, int row, const QStringList &texts )
{
  for ( int column = 0; column < texts.size(); ++column )
  {
    QTableWidgetItem *item = table->item( row, column );
    if ( !item )
      table->setItem( row, column, item = new QTableWidgetItem );
    if ( item->text() == texts.at( column ) )
      continue;
    item->setText( texts.at( column ) );
    item->setToolTip( texts.at( column ) );
  }
}

QString clockText( UtcSeconds time )
{
  return time > 0 ? local( time ).toString( QStringLiteral( "MM-dd HH:mm:ss" ) ) : QString();
}

QString wishText( const QString &cn )
{
  static const QHash<QString, const char *> sTexts { { QStringLiteral( "1011" ),
                                                       QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "What time is it?" ) },
    { QStringLiteral( "1012" ), QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "Set the clock" ) },
    { QStringLiteral( "1061" ), QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "Which interval?" ) },
    { QStringLiteral( "1062" ), QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "Set the interval" ) },
    { QStringLiteral( "1063" ), QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "Which minute interval?" ) },
    { QStringLiteral( "1064" ), QT_TRANSLATE_NOOP( "jinguan::ReceptionDevices", "Set the minute interval" ) } };
  const char *text = sTexts.value( cn );
  return text ? Text::tr( text ) : Text::tr( "Send again (%1)" ).arg( cn );
}

QString stateText( DeviceRequest::State state )
{
  switch ( state )
  {
    case DeviceRequest::State::Open:
      return Text::tr( "waits for the device" );
    case DeviceRequest::State::Sent:
      return Text::tr( "sent" );
    case DeviceRequest::State::Accepted:
      return Text::tr( "accepted" );
    case DeviceRequest::State::Done:
      return Text::tr( "done" );
    case DeviceRequest::State::Refused:
      return Text::tr( "refused" );
    case DeviceRequest::State::TimedOut:
      return Text::tr( "no answer" );
    case DeviceRequest::State::Offline:
      return Text::tr( "did not come" );
  }
  return {};
}
} // namespace

ReceptionDevices::ReceptionDevices( LiveReception &reception, QWidget *parent ) : QWidget( parent ), mReception( reception )
{
  mDevices = makeTable( this, "receptionDeviceTable",
    { tr( "Device (MN)" ), tr( "Station" ), tr( "Edition" ), tr( "Last heard" ), tr( "Packets" ), tr( "Refused" ), tr( "Readings" ),
      tr( "Clock" ), tr( "Last refusal" ) } );
  mDevices->setColumnWidth( 0, 190 );
  mDevices->setColumnWidth( 3, 120 );
  for ( const int column : { 1, 2, 4, 5, 6, 7 } )
    mDevices->setColumnWidth( column, 78 );
  mRequests = makeTable(
    this, "receptionRequestTable", { tr( "Asked" ), tr( "Device (MN)" ), tr( "Request" ), tr( "State" ), tr( "What the device said" ) } );
  mRequests->setColumnWidth( 0, 120 );
  mRequests->setColumnWidth( 1, 190 );
  mRequests->setColumnWidth( 2, 170 );
  mRequests->setColumnWidth( 3, 130 );
  mProblem = new QLabel( this );
  mProblem->setObjectName( QStringLiteral( "receptionAskProblem" ) );
  mProblem->setWordWrap( true );
  mProblem->hide();
  auto *buttons = new QHBoxLayout;
  const auto add = [&]( const char *name, const QString &text, const QString &tip, auto &&slot ) {
    auto *button = new QPushButton( text, this );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setToolTip( tip );
    connect( button, &QPushButton::clicked, this, slot );
    buttons->addWidget( button );
    mButtons.append( button );
  };
  add( "askClock", tr( "Ask for the time" ), tr( "Command 1011" ), [this] { ask( DeviceTalk::Wish::Clock ); } );
  add( "setClock", tr( "Set the clock" ), tr( "Command 1012: the time of this computer" ), [this] { ask( DeviceTalk::Wish::SetClock ); } );
  add( "askInterval", tr( "Ask for the interval" ), tr( "Command 1061" ), [this] { ask( DeviceTalk::Wish::Interval ); } );
  add( "setInterval", tr( "Set the interval …" ), tr( "Command 1062: seconds between real-time data" ), [this] { setInterval(); } );
  add( "resend", tr( "Have data sent again …" ), tr( "Commands 2011, 2051, 2061 and 2031 with a span of time" ), [this] { resend(); } );
  buttons->addStretch();
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mDevices, 3 );
  layout->addLayout( buttons );
  layout->addWidget( mProblem );
  layout->addWidget( mRequests, 2 );
  connect( mDevices, &QTableWidget::itemSelectionChanged, this, &ReceptionDevices::updateButtons );
  updateButtons();
}

void ReceptionDevices::showState( const ReceptionState &state )
{
  showDevices( state.heard );
  showRequests( state.requests );
  updateButtons();
}

void ReceptionDevices::showDevices( const QList<ReceptionDevice> &heard )
{
  mHeard = heard;
  mDevices->setRowCount( static_cast<int>( heard.size() ) );
  for ( int row = 0; row < heard.size(); ++row )
  {
    const DeviceState &state = heard.at( row ).state;
    QString clock;
    if ( state.clockDrift )
      clock = std::abs( *state.clockDrift ) < sDriftToNotice
        ? tr( "right" )
        : tr( "%1 s", "clock drift with its sign" ).arg( QString::asprintf( "%+lld", *state.clockDrift ) );
    const QString station = heard.at( row ).station.isEmpty() ? tr( "unknown" ) : heard.at( row ).station;
    setRow( mDevices, row,
      { state.mn, station, state.edition, clockText( state.lastSeen ), QString::number( state.packets ), QString::number( state.rejected ),
        QString::number( state.readings ), clock, state.lastReason } );
  }
}

void ReceptionDevices::showRequests( const QList<DeviceRequest> &requests )
{
  mRequests->setRowCount( static_cast<int>( requests.size() ) );
  for ( int row = 0; row < requests.size(); ++row )
  {
    const DeviceRequest &request = requests.at( row );
    const QString said = request.answer.isEmpty() || request.result.isEmpty() ? request.result + request.answer
                                                                              : request.result + QStringLiteral( " · " ) + request.answer;
    setRow( mRequests, row, { clockText( request.askedAt ), request.mn, wishText( request.cn ), stateText( request.state ), said } );
  }
}

const ReceptionDevice *ReceptionDevices::chosen() const
{
  const QList<QTableWidgetItem *> selected = mDevices->selectedItems();
  const int row = selected.isEmpty() ? -1 : selected.first()->row();
  return row >= 0 && row < mHeard.size() ? &mHeard.at( row ) : nullptr;
}

void ReceptionDevices::updateButtons()
{
  const ReceptionDevice *device = chosen();
  for ( QPushButton *button : mButtons )
    button->setEnabled( mReception.isRunning() && device && !device->station.isEmpty() );
}

void ReceptionDevices::send( DeviceTalk::Wish wish, int number, Period period, const TimeRange &span )
{
  const ReceptionDevice *device = chosen();
  if ( !device )
    return;
  const Result<DeviceRequest> request = DeviceTalk::request( device->device, wish, number, period, span );
  mProblem->setVisible( !request );
  if ( request )
    mReception.ask( *request );
  else
    mProblem->setText( request.error().text() );
}

void ReceptionDevices::ask( DeviceTalk::Wish wish )
{
  send( wish, 0 );
}

void ReceptionDevices::setInterval()
{
  bool ok = false;
  const int seconds = QInputDialog::getInt(
    this, tr( "Interval of real-time data" ), tr( "Seconds between real-time data (30 to 3,600)" ), sUsualInterval, 30, 3600, 1, &ok );
  if ( ok )
    send( DeviceTalk::Wish::SetInterval, seconds );
}

void ReceptionDevices::resend()
{
  ResendDialog dialog( this );
  if ( dialog.exec() == QDialog::Accepted )
    send( DeviceTalk::Wish::Resend, 0, dialog.period(), dialog.span() );
}

} // namespace jinguan

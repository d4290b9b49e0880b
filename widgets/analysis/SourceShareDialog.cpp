#include "widgets/analysis/SourceShareDialog.h"

#include "layers/MapPalette.h"
#include "monitoring/Standards.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sColours = 10;         //!< series colours of the palette
constexpr double sLeastLabelled = 6; //!< percent
} // namespace

ShareChart::ShareChart( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "shareChart" ) );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::MinimumExpanding );
}

void ShareChart::setBars( const QList<Bar> &bars, const QList<SourceCategory> &categories )
{
  mBars = bars;
  mDrawn.clear();
  const MapPalette palette = MapPalette::loadDefault();
  for ( qsizetype i = 0; i < categories.size(); ++i )
  {
    const QString id = categories.at( i ).id;
    const auto holds = [&id]( const Bar &bar ) {
      return std::any_of( bar.parts.cbegin(), bar.parts.cend(), [&id]( const auto &part ) { return part.first == id; } );
    };
    if ( std::none_of( bars.cbegin(), bars.cend(), holds ) )
      continue;
    mDrawn << categories.at( i );
    const QColor colour = palette.colour( QStringLiteral( "series.%1" ).arg( i % sColours + 1 ) );
    mColours.insert( id, i < sColours ? colour : colour.lighter( 150 ) );
  }
  setVisible( !bars.isEmpty() );
  updateGeometry();
  update();
}

QSize ShareChart::sizeHint() const
{
  const int row = fontMetrics().height() + 12;
  return { 500, static_cast<int>( std::min<qsizetype>( 8, mBars.size() ) + 1 + ( mDrawn.size() + 3 ) / 4 ) * row };
}

void ShareChart::paintEvent( QPaintEvent * )
{
  if ( mBars.isEmpty() )
    return;
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const QColor ink = palette().color( QPalette::WindowText );
  int names = 0;
  for ( const Bar &bar : mBars )
    names = std::max( names, fontMetrics().horizontalAdvance( bar.name ) );
  const int legendRow = fontMetrics().height() + 6;
  const int legendRows = static_cast<int>( ( mDrawn.size() + 3 ) / 4 );
  const double left = names + 16, right = width() - 8;
  const double row = std::min( 44.0, ( height() - legendRow * legendRows - 4.0 ) / static_cast<double>( mBars.size() ) );
  for ( qsizetype i = 0; i < mBars.size(); ++i )
  {
    const double top = static_cast<double>( i ) * row;
    painter.setPen( ink );
    painter.drawText( QRectF( 4, top, left - 12, row ), Qt::AlignRight | Qt::AlignVCenter, mBars.at( i ).name );
    double x = left;
    for ( const auto &[category, share] : mBars.at( i ).parts )
    {
      const QRectF part( x, top + 3, ( right - left ) * share / 100, row - 6 );
      painter.fillRect( part, mColours.value( category ) );
      painter.setPen( QPen( palette().color( QPalette::Window ), 1 ) );
      painter.drawRect( part );
      if ( share >= sLeastLabelled )
      {
        painter.setPen( Qt::white );
        painter.drawText( part, Qt::AlignCenter, QStringLiteral( "%1 %" ).arg( share, 0, 'f', 0 ) );
      }
      x = part.right();
    }
  }
  for ( qsizetype i = 0; i < mDrawn.size(); ++i )
  {
    const double x = 8 + static_cast<double>( i % 4 ) * ( width() - 16.0 ) / 4;
    const double y = height() - legendRow * ( legendRows - static_cast<int>( i ) / 4 );
    painter.fillRect( QRectF( x, y + 3, 12, 12 ), mColours.value( mDrawn.at( i ).id ) );
    painter.setPen( ink );
    painter.drawText(
      QRectF( x + 18, y, ( width() - 16.0 ) / 4 - 20, legendRow ), Qt::AlignLeft | Qt::AlignVCenter, mDrawn.at( i ).name.text() );
  }
}

SourceShareDialog::SourceShareDialog( const AnalysisServices &services, QWidget *parent )
  : AnalysisDialog( services, QStringLiteral( "shares" ), tr( "Source apportionment" ), parent )
{
  mPlace = new QComboBox;
  mPlace->setObjectName( QStringLiteral( "sharesPlace" ) );
  mPlace->setMinimumContentsLength( 18 );
  mPlace->addItem( tr( "All places" ), QString() );
  addRow( tr( "Place" ), { mPlace } );
  setStartText( tr( "Read again" ) );
  mChart = new ShareChart;
  mChart->hide();
  addFigure( mChart );
  connect( mPlace, &QComboBox::currentIndexChanged, this, &SourceShareDialog::showShares );
}

void SourceShareDialog::start()
{
  setBusy( true );
  mTask.start(
    [workspace = services().workspace]( const std::atomic_bool & ) -> Answer {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      return std::make_shared<Result<QList<SourceShare>>>(
        store ? SourceShares::read( **store ) : Result<QList<SourceShare>>( store.error() ) );
    },
    [this]( const Answer &answer ) { take( answer ); } );
}

void SourceShareDialog::take( const Answer &answer )
{
  setBusy( false );
  mShares = *answer ? answer->value() : QList<SourceShare>();
  const QString chosen = mPlace->currentData().toString();
  {
    const QSignalBlocker quiet( mPlace );
    mPlace->clear();
    mPlace->addItem( tr( "All places" ), QString() );
    for ( const SourceShare &share : std::as_const( mShares ) )
      if ( mPlace->findData( share.place ) < 0 )
      {
        const District *district = services().responsibility->district( share.place );
        const ResponsibleUnit *unit = services().responsibility->unit( share.place );
        mPlace->addItem( share.place == defaultRegion() ? tr( "Whole city" )
            : district                                  ? district->name.text()
            : unit                                      ? unit->name.text()
                                                        : stationName( share.place ),
          share.place );
      }
    mPlace->setCurrentIndex( std::max( 0, mPlace->findData( chosen ) ) );
  }
  showShares();
  if ( !*answer )
    setStatus( answer->error().text() );
  else if ( mShares.isEmpty() )
    setStatus( tr( "There are none yet. Import a table with place, period, source category, share, concentration and method: jinguan "
                   "apportionment import FILE." ) );
  else
    setStatus( std::any_of( mShares.cbegin(), mShares.cend(), []( const SourceShare &share ) { return share.demo; } )
        ? tr( "Results of others, as imported. Demo: some are invented." )
        : tr( "Results of others, as imported." ) );
  Q_EMIT answered();
}

void SourceShareDialog::showShares()
{
  const QString place = mPlace->currentData().toString();
  const Result<QList<SourceCategory>> categories = SourceShares::categories();
  QHash<QString, QString> names;
  for ( const SourceCategory &category : categories ? *categories : QList<SourceCategory>() )
    names.insert( category.id, category.name.text() );
  QList<QStringList> rows;
  QList<ShareChart::Bar> bars;
  for ( const SourceShare &share : std::as_const( mShares ) )
  {
    if ( !place.isEmpty() && share.place != place )
      continue;
    const QString where = mPlace->itemText( std::max( 0, mPlace->findData( share.place ) ) );
    const QString when = QStringLiteral( "%1 – %2" ).arg( share.from.toString( Qt::ISODate ), share.to.toString( Qt::ISODate ) );
    const QString bar = QStringLiteral( "%1 %2 %3 %4" ).arg( where, when, indicatorName( share.pollutant ), share.method );
    rows << QStringList { where, when, indicatorName( share.pollutant ), share.method, names.value( share.category, share.category ),
      QString::number( share.share, 'f', 1 ), share.concentration ? QString::number( *share.concentration, 'f', 1 ) : QString(),
      share.demo ? tr( "demo" ) : QString() };
    if ( bars.isEmpty() || bars.constLast().name != bar )
      bars << ShareChart::Bar { bar, {} };
    bars.last().parts.append( { share.category, share.share } );
  }
  setTable( { tr( "Place" ), tr( "Period" ), tr( "Pollutant" ), tr( "Method" ), tr( "Source" ), tr( "Share, %" ),
              tr( "Concentration, µg/m³" ), QString() },
    rows );
  mChart->setBars( bars, categories ? *categories : QList<SourceCategory>() );
}

} // namespace jinguan

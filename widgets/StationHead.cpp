#include "widgets/StationHead.h"

#include "layers/chart/AxisTicks.h"
#include "layers/chart/ReadingText.h"
#include "layers/MapPalette.h"
#include "widgets/GradeChip.h"
#include "widgets/map/IdentifyPanel.h"

#include <qgsdistancearea.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr double sEquatorialRadius = 6378137; //!< CGCS2000, metres
constexpr double sPolarRadius = 6356752.314140356;

const QString sDot = QStringLiteral( " · " );

QString controlLevelText( const QString &level )
{
  if ( level == QLatin1String( "national" ) )
    return QCoreApplication::translate( "jinguan::StationHead", "national" );
  if ( level == QLatin1String( "provincial" ) )
    return QCoreApplication::translate( "jinguan::StationHead", "provincial" );
  if ( level == QLatin1String( "municipal" ) )
    return QCoreApplication::translate( "jinguan::StationHead", "municipal" );
  if ( level == QLatin1String( "district" ) )
    return QCoreApplication::translate( "jinguan::StationHead", "district level" );
  return level;
}

QStringList bodyNames( const QList<const Body *> &bodies )
{
  QStringList names;
  for ( const Body *body : bodies )
    names << body->nameNow.text();
  return names;
}

QLabel *makeLabel( QWidget *parent, const char *name )
{
  auto *label = new QLabel( parent );
  label->setObjectName( QLatin1String( name ) );
  label->setWordWrap( true );
  label->setTextFormat( Qt::PlainText );
  label->setTextInteractionFlags( Qt::TextSelectableByMouse );
  label->setMinimumWidth( 1 ); // wraps instead of widening the dock
  return label;
}

} // namespace

StationHead::StationHead( QWidget *parent )
  : QWidget( parent ),
    mName( makeLabel( this, "stationName" ) ),
    mIdentity( makeLabel( this, "stationIdentity" ) ),
    mDuty( makeLabel( this, "stationDuty" ) ),
    mNotice( makeLabel( this, "stationNotice" ) ),
    mIndex( makeLabel( this, "stationIndex" ) ),
    mMeaning( makeLabel( this, "stationMeaning" ) ),
    mChip( new GradeChip( this ) ),
    mFacts( makeLabel( this, "stationFacts" ) )
{
  setObjectName( QStringLiteral( "stationHead" ) );
  QFont bold = font();
  bold.setBold( true );
  bold.setPixelSize( 16 );
  mName->setFont( bold );
  bold.setPixelSize( 34 );
  mIndex->setFont( bold );
  mIndex->setWordWrap( false );
  mIndex->setMinimumWidth( 0 );
  mIndex->setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Preferred );
  mMeaning->setWordWrap( false );
  mMeaning->setMinimumWidth( 0 );
  mMeaning->setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Preferred );
  mMeaning->setForegroundRole( QPalette::PlaceholderText );
  mDuty->setForegroundRole( QPalette::PlaceholderText );
  mChip->setObjectName( QStringLiteral( "stationGrade" ) );

  static const MapPalette sPalette = MapPalette::loadDefault();
  const QColor mark = sPalette.colour( QStringLiteral( "schematic" ) );
  mNotice->setStyleSheet( QStringLiteral( "QLabel { border: 1px solid %1; border-radius: 4px; padding: 4px 6px; }" ).arg( mark.name() ) );

  auto *verdict = new QHBoxLayout;
  verdict->setSpacing( 8 );
  auto *number = new QVBoxLayout;
  number->setSpacing( 0 );
  number->addWidget( mIndex );
  number->addWidget( mMeaning );
  verdict->addLayout( number );
  verdict->addWidget( mChip );
  verdict->addWidget( mFacts, 1 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addWidget( mName );
  column->addWidget( mIdentity );
  column->addWidget( mDuty );
  column->addWidget( mNotice );
  column->addLayout( verdict );
}

void StationHead::setStation(
  const Station &station, const QString &element, UtcSeconds at, const Catalogue &catalogue, const Responsibility &responsibility )
{
  mStation = station;
  mName->setText( station.name.text() );
  const StationKind *kind = catalogue.stationKind( station.kind );
  const SitingClass *siting = catalogue.sitingClass( station.sitingClass );
  QStringList identity = { station.code, controlLevelText( station.controlLevel ), siting ? siting->name.text() : station.sitingClass,
    kind ? kind->name.text() : station.kind, station.river };
  if ( station.isControlPoint )
    identity << tr( "clean reference" );
  if ( !station.countsInEvaluation )
    identity << tr( "not in the city's evaluation" );
  identity.removeAll( QString() );
  mIdentity->setText( identity.join( sDot ) );

  const District *district = responsibility.district( station.district );
  const ResponsibleUnit *unit = responsibility.unit( station.unit );
  QStringList place = { district ? district->name.text() : station.district };
  if ( unit && unit->code != station.district )
    place << tr( "unit %1", "responsible unit" ).arg( unit->name.text() );
  place << stationStatusText( station.statusOn( local( at ).date() ) );
  place.removeAll( QString() );
  const Duty duty = responsibility.dutyFor( element );
  const QStringList lead = bodyNames( duty.lead );
  const QStringList cooperating = bodyNames( duty.cooperating );
  if ( !lead.isEmpty() )
    place << tr( "lead %1", "lead bureau" ).arg( lead.join( tr( ", ", "between names" ) ) );
  if ( cooperating.size() == 1 )
    place << tr( "with %1", "cooperating bureau" ).arg( cooperating.first() );
  else if ( cooperating.size() > 1 )
    place << tr( "with %1 and others (%2 in all)", "cooperating bureaus" ).arg( cooperating.first() ).arg( cooperating.size() );
  mDuty->setText( place.join( sDot ) );
  QStringList tip;
  if ( duty.clause )
    tip << tr( "Clause %1: %2" ).arg( duty.clause->number, duty.clause->title.text() );
  if ( !lead.isEmpty() )
    tip << tr( "Lead: %1" ).arg( lead.join( tr( ", ", "between names" ) ) );
  if ( !cooperating.isEmpty() )
    tip << tr( "Cooperating: %1" ).arg( cooperating.join( tr( ", ", "between names" ) ) );
  mDuty->setToolTip( tip.join( QLatin1Char( '\n' ) ) );
  setNotice( station, false );
}

void StationHead::setNotice( const Station &station, bool demoValues )
{
  QStringList notice;
  if ( station.isDemo )
    notice << tr( "Demo: this station is invented for demonstration." );
  else if ( demoValues )
    notice << tr( "Demo: some values are invented for demonstration." );
  if ( !station.provenance.isEmpty() )
    notice << station.provenance;
  mNotice->setText( notice.join( QLatin1Char( ' ' ) ) );
  mNotice->setVisible( !notice.isEmpty() );
}

void StationHead::clearStatus()
{
  for ( QLabel *label : { mIndex, mMeaning } )
  {
    label->clear();
    label->hide();
  }
  mChip->setGrade( {} );
  mFacts->setText( QString() );
}

void StationHead::setStatus(
  const StationStatusSymbol &status, const QString &element, const QList<LatestReading> &readings, const Catalogue &catalogue )
{
  setNotice( mStation, status.isDemo );
  const QString meaning = status.unit.isEmpty() ? status.indicator : tr( "%1, %2", "indicator, unit" ).arg( status.indicator, status.unit );
  mIndex->setText( status.numberText() );
  mMeaning->setText( meaning );
  mIndex->setVisible( status.value.has_value() );
  mMeaning->setVisible( status.value.has_value() );
  mChip->setGrade( status.grade );

  QStringList facts;
  QStringList drivers;
  for ( const QString &driver : status.grade.drivers )
  {
    const Indicator *indicator = catalogue.indicator( driver );
    drivers << ( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : driver );
  }
  if ( !drivers.isEmpty() )
    facts << ( element == QLatin1String( "air" ) ? tr( "Primary pollutant: %1" ) : tr( "Decided by: %1" ) )
               .arg( drivers.join( tr( ", ", "between names" ) ) );
  QStringList how;
  for ( const LatestReading &reading : readings )
  {
    if ( reading.reading.begin == status.newest )
    {
      how = { methodText( reading.series.key.method ), qualityFlagText( reading.reading.flag ) };
      break;
    }
  }
  if ( status.newest )
    facts << ( QStringList { TimeAxis::timeText( status.newest ) } + how ).join( sDot );
  if ( status.link == StationStatusSymbol::Link::Late )
    facts << tr( "late" );
  else if ( status.link == StationStatusSymbol::Link::Offline )
    facts << tr( "too old to be judged" );
  else if ( status.link == StationStatusSymbol::Link::Never )
    facts << tr( "no readings at this moment" );
  mFacts->setText( facts.join( QLatin1Char( '\n' ) ) );
}

QString StationHead::positionsText( const Station &station )
{
  QgsDistanceArea measure;
  measure.setEllipsoid( sEquatorialRadius, sPolarRadius );
  QStringList lines;
  const StationPosition *previous = nullptr;
  for ( const StationPosition &position : station.positions )
  {
    const QString from = position.validFrom.isNull() ? tr( "from the start" ) : position.validFrom.toString( Qt::ISODate );
    const QString to = position.validTo.isNull() ? tr( "now" ) : position.validTo.toString( Qt::ISODate );
    QString line = QStringLiteral( "%1 – %2   %3" ).arg( from, to, coordinateText( position.at ) );
    if ( previous )
    {
      const double metres =
        measure.measureLine( QgsPointXY( previous->at.lon, previous->at.lat ), QgsPointXY( position.at.lon, position.at.lat ) );
      line += sDot + ( metres < 1000 ? tr( "moved %1 m" ).arg( qRound( metres ) ) : tr( "moved %1 km" ).arg( metres / 1000, 0, 'f', 2 ) );
    }
    if ( !position.source.isEmpty() )
      line += sDot + position.source;
    lines << line;
    previous = &position;
  }
  return lines.join( QLatin1Char( '\n' ) );
}

} // namespace jinguan

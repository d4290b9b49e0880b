#include "widgets/briefing/BriefInflowPage.h"

#include "warning/IncidentDesk.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum UpstreamColumn
{
  UpName,
  UpNow,
  UpWay,
  UpHours,
  UpIncidents,
  UpUnit,
  UpRiver,
  UpReaches
};

QStandardItem *gradeItem( const StationStatusSymbol &status )
{
  return status.grade.isGraded() ? BriefTable::chip( status.grade.name.text(), QColor( status.grade.colour ), -status.grade.level )
                                 : BriefTable::words( QStringLiteral( "–" ) );
}

QStandardItem *decimal( double value )
{
  return BriefTable::number( QString::number( value, 'f', 1 ), value );
}

QLabel *heading( const QString &text, QWidget *parent )
{
  auto *label = new QLabel( QStringLiteral( "<b>%1</b>" ).arg( text.toHtmlEscaped() ), parent );
  label->setWordWrap( true );
  return label;
}

/** Name of a wind direction, `NE`, in the language of the interface. */
QString sectorText( const QString &sector )
{
  static const QHash<QString, const char *> sNames { { QStringLiteral( "N" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "north" ) },
    { QStringLiteral( "NNE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "north-north-east" ) },
    { QStringLiteral( "NE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "north-east" ) },
    { QStringLiteral( "ENE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "east-north-east" ) },
    { QStringLiteral( "E" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "east" ) },
    { QStringLiteral( "ESE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "east-south-east" ) },
    { QStringLiteral( "SE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "south-east" ) },
    { QStringLiteral( "SSE" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "south-south-east" ) },
    { QStringLiteral( "S" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "south" ) },
    { QStringLiteral( "SSW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "south-south-west" ) },
    { QStringLiteral( "SW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "south-west" ) },
    { QStringLiteral( "WSW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "west-south-west" ) },
    { QStringLiteral( "W" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "west" ) },
    { QStringLiteral( "WNW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "west-north-west" ) },
    { QStringLiteral( "NW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "north-west" ) },
    { QStringLiteral( "NNW" ), QT_TRANSLATE_NOOP( "jinguan::BriefInflowPage", "north-north-west" ) } };
  const char *name = sNames.value( sector, nullptr );
  return name ? QCoreApplication::translate( "jinguan::BriefInflowPage", name ) : sector;
}
} // namespace

BriefInflowPage::BriefInflowPage( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "briefInflow" ) );
  mUpstream = new BriefTable( "briefUpstream",
    { tr( "Station" ), tr( "Now" ), tr( "km" ), tr( "Hours" ), tr( "Incidents" ), tr( "Unit" ), tr( "River" ), tr( "Reaches" ) }, { UpNow },
    this );
  mUpwind = new BriefTable( "briefUpwind", { tr( "Station" ), tr( "Now" ), tr( "km" ), tr( "Value" ), tr( "Unit" ) }, { UpNow }, this );
  mWind = new QLabel( this );
  mWind->setObjectName( QStringLiteral( "briefWind" ) );
  mWind->setWordWrap( true );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 4 );
  column->addWidget( heading( tr( "Up the rivers" ), this ) );
  column->addWidget( mUpstream, 1 );
  column->addSpacing( 8 );
  column->addWidget( heading( tr( "Up the wind" ), this ) );
  column->addWidget( mWind );
  column->addWidget( mUpwind, 1 );
  connect( mUpstream, &BriefTable::picked, this, &BriefInflowPage::stationPicked );
  connect( mUpwind, &BriefTable::picked, this, &BriefInflowPage::stationPicked );
  clear();
}

void BriefInflowPage::clear()
{
  mUpstream->setRows( {} );
  mUpwind->setRows( {} );
  mWind->clear();
}

void BriefInflowPage::show( const DistrictBrief &brief, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  for ( const BriefUpstream &one : brief.upstream )
  {
    QStringList what;
    for ( const BriefIncident &incident : one.incidents )
      what.append( QStringLiteral( "[%1] %2" ).arg( severityText( incident.incident.severity ), incident.what ) );
    rows.append( { BriefTable::words( one.name.text() ), gradeItem( one.now ), decimal( one.metres / 1000 ), decimal( one.seconds / 3600 ),
      BriefTable::number( one.incidents.isEmpty() ? QString() : QString::number( one.incidents.size() ),
        -static_cast<double>( one.incidents.size() ), what.join( QLatin1Char( '\n' ) ) ),
      BriefTable::words( context.placeName( one.unit ) ), BriefTable::words( one.river ), BriefTable::words( one.reachName.text() ) } );
    keys.append( one.station );
  }
  mUpstream->setEmptyText( tr( "Nothing lies up the rivers of this area within reach." ) );
  mUpstream->setRows( rows, keys );

  const BriefUpwind &wind = brief.upwind;
  mWind->setText( wind.windStation.isEmpty() ? wind.note
                                             : tr( "Wind from the %1 (%2°), %3 m/s, at %4 from %5" )
                                                 .arg( sectorText( wind.sector ), QString::number( wind.direction, 'f', 0 ),
                                                   wind.speed ? QString::number( *wind.speed, 'f', 1 ) : QStringLiteral( "–" ),
                                                   wind.windName.text(), local( wind.at ).toString( QStringLiteral( "MM-dd HH:mm" ) ) ) );
  rows.clear();
  keys.clear();
  for ( const BriefUpwindStation &one : wind.stations )
  {
    rows.append( { BriefTable::words( one.name.text() ), gradeItem( one.now ), decimal( one.metres / 1000 ),
      BriefTable::words( one.now.fullText() ), BriefTable::words( context.placeName( one.unit ) ) } );
    keys.append( one.station );
  }
  mUpwind->setEmptyText( wind.windStation.isEmpty() ? tr( "Without the wind nothing can be told of what lies up it." ) : wind.note );
  mUpwind->setRows( rows, keys );
}

} // namespace jinguan

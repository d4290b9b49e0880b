#include "widgets/briefing/BriefCityPage.h"

#include "warning/IncidentDesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum Column
{
  Unit,
  Index,
  Incidents,
  Overdue,
  Silent,
  Running,
  Rank,
  Sections
};

QStandardItem *count( int number, const QString &tip = {} )
{
  return BriefTable::number( number > 0 ? QString::number( number ) : QStringLiteral( "–" ), number, tip );
}
} // namespace

BriefCityPage::BriefCityPage( QWidget *parent ) : QWidget( parent ), mPalette( MapPalette::loadDefault() )
{
  setObjectName( QStringLiteral( "briefCity" ) );
  mUnits = new BriefTable( "briefUnits",
    { tr( "Unit" ), tr( "AQI" ), tr( "Incidents" ), tr( "Overdue" ), tr( "Not reporting" ), tr( "Running" ), tr( "Rank" ),
      tr( "Sections below III" ) },
    { Index, Incidents }, this );
  mWords = new QLineEdit( this );
  mWords->setObjectName( QStringLiteral( "briefUnitWords" ) );
  mWords->setPlaceholderText( tr( "Find a unit" ) );
  mWords->setClearButtonEnabled( true );
  connect( mWords, &QLineEdit::textChanged, mUnits, &BriefTable::setWords );
  connect( mUnits, &BriefTable::picked, this, &BriefCityPage::unitPicked );
  mHow = new QLabel( this );
  mHow->setObjectName( QStringLiteral( "briefUnitHow" ) );
  mHow->setWordWrap( true );
  auto *hint = new QLabel( tr( "A click on a unit shows its brief. Whose brief is shown first stands in Preferences ▸ profile." ), this );
  hint->setWordWrap( true );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 4 );
  column->addWidget( hint );
  column->addWidget( mWords );
  column->addWidget( mUnits, 1 );
  column->addWidget( mHow );
}

void BriefCityPage::clear()
{
  mUnits->setRows( {} );
  mHow->clear();
}

void BriefCityPage::show( const CityOverview &overview, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  for ( const BriefUnit &unit : overview.units )
  {
    const QColor severity = unit.severest > 0 ? mPalette.colour( QStringLiteral( "severity.%1" ).arg( unit.severest ) ) : QColor();
    rows.append( { BriefTable::words( context.placeName( unit.unit ) ),
      unit.aqi ? BriefTable::chip( QString::number( *unit.aqi ), QColor( unit.airColour ), *unit.aqi )
               : BriefTable::number( QString(), -1 ),
      unit.incidents > 0 ? BriefTable::chip(
        QString::number( unit.incidents ), severity, unit.incidents, tr( "gravest: %1" ).arg( severityText( unit.severest ) ) )
                         : BriefTable::number( QString(), 0 ),
      count( unit.overdue ), count( unit.notReporting ),
      BriefTable::number( QStringLiteral( "%1 / %2" ).arg( unit.running ).arg( unit.stations ), unit.running ),
      BriefTable::number(
        unit.rank > 0 ? QString::number( unit.rank ) + ( unit.provisional ? QStringLiteral( " *" ) : QString() ) : QStringLiteral( "–" ),
        unit.rank > 0 ? unit.rank : 1000,
        unit.composite ? tr( "composite index %1" ).arg( QString::number( *unit.composite, 'f', 2 ) ) : QString() ),
      BriefTable::number(
        unit.waterGraded > 0 ? QStringLiteral( "%1 / %2" ).arg( unit.waterBelow ).arg( unit.waterGraded ) : QStringLiteral( "–" ),
        unit.waterBelow ) } );
    keys.append( unit.unit );
  }
  mUnits->setRows( rows, keys );
  mHow->setText( overview.how );
}

} // namespace jinguan

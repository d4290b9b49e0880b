#include "widgets/briefing/BriefNetworkPage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
QStandardItem *count( int number )
{
  return BriefTable::number( number > 0 ? QString::number( number ) : QStringLiteral( "–" ), number );
}

QLabel *heading( const QString &text, QWidget *parent )
{
  return new QLabel( QStringLiteral( "<b>%1</b>" ).arg( text.toHtmlEscaped() ), parent );
}

QString shortTime( UtcSeconds at )
{
  return at > 0 ? local( at ).toString( QStringLiteral( "MM-dd HH:mm" ) ) : QStringLiteral( "–" );
}
} // namespace

BriefNetworkPage::BriefNetworkPage( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "briefNetwork" ) );
  mElements = new BriefTable( "briefElements",
    { tr( "Element" ), tr( "Stations" ), tr( "On time" ), tr( "Late" ), tr( "Offline" ), tr( "Never" ), tr( "Planned" ),
      tr( "Suspended" ) },
    {}, this );
  mSilent = new BriefTable( "briefSilent", { tr( "Station" ), tr( "Last reading" ), tr( "Element" ) }, {}, this );
  mSilent->setEmptyText( tr( "Every running station delivers what is due." ) );
  mRates = new BriefTable( "briefRates", { tr( "Element" ), tr( "Stations" ) }, {}, this );
  mRates->setEmptyText( tr( "Nothing was due this month." ) );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 4 );
  column->addWidget( heading( tr( "Stations by element" ), this ) );
  column->addWidget( mElements, 3 );
  column->addSpacing( 4 );
  column->addWidget( heading( tr( "Not reporting" ), this ) );
  column->addWidget( mSilent, 2 );
  column->addSpacing( 4 );
  column->addWidget( heading( tr( "Rates of the month to date, %" ), this ) );
  column->addWidget( mRates, 3 );
  connect( mSilent, &BriefTable::picked, this, &BriefNetworkPage::stationPicked );
  clear();
}

void BriefNetworkPage::clear()
{
  mElements->setRows( {} );
  mSilent->setRows( {} );
  mRates->setRows( {} );
}

void BriefNetworkPage::show( const DistrictBrief &brief, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  for ( const BriefElement &one : brief.elements )
    rows.append( { BriefTable::words( context.elementName( one.element ) ), count( one.stations ), count( one.onTime ), count( one.late ),
      count( one.offline ), count( one.never ), count( one.planned ), count( one.suspended ) } );
  mElements->setRows( rows );

  rows.clear();
  QStringList keys;
  for ( const BriefStation &one : brief.stations )
  {
    if ( !one.isNotReporting() )
      continue;
    rows.append( { BriefTable::words( one.name.text(), one.code ),
      BriefTable::number( shortTime( one.now.newest ), static_cast<double>( one.now.newest ) ),
      BriefTable::words( context.elementName( one.element ) ) } );
    keys.append( one.code );
  }
  mSilent->setRows( rows, keys );
  showRates( brief, context );
}

void BriefNetworkPage::showRates( const DistrictBrief &brief, const BriefContext &context )
{
  QStringList headings { tr( "Element" ), tr( "Stations" ) };
  QList<QList<QStandardItem *>> rows;
  for ( const BriefNetwork &one : brief.network )
  {
    QList<QStandardItem *> row { BriefTable::words( one.element.isEmpty() ? tr( "All" ) : context.elementName( one.element ) ),
      BriefTable::number(
        QString::number( one.stations ), one.stations, tr( "%n of them without an automatic series", nullptr, one.silent ) ) };
    for ( const BriefRate &rate : one.rates )
    {
      if ( rows.isEmpty() )
        headings.append( rate.name.text() );
      row.append( BriefTable::number( rate.rate ? QString::number( *rate.rate * 100, 'f', 1 ) : QStringLiteral( "–" ),
        rate.rate.value_or( -1 ), tr( "%1 of %2 periods arrived" ).arg( one.counts.received ).arg( one.counts.due ) ) );
    }
    rows.append( row );
  }
  mRates->setHeadings( headings );
  mRates->setRows( rows );
}

} // namespace jinguan

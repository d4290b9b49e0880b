#include "widgets/briefing/BriefTargetTable.h"

#include "widgets/sampling/SamplingTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sStateColumn = 1;

QStandardItem *number( const std::optional<double> &value, int decimals, const QString &tip = {} )
{
  return BriefTable::number( value ? QString::number( *value, 'f', decimals ) : QStringLiteral( "–" ), value.value_or( -1e300 ), tip );
}
} // namespace

BriefTargetTable::BriefTargetTable( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "briefTargetBox" ) );
  mHow = new QLabel( this );
  mHow->setObjectName( QStringLiteral( "briefTargetHow" ) );
  mHow->setWordWrap( true );
  mTable = new BriefTable( "briefTargets",
    { tr( "Target" ), tr( "State" ), tr( "Now" ), tr( "Aim" ), tr( "Needed" ), tr( "Days left" ), tr( "Last year" ) }, { sStateColumn },
    this );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 0 );
  column->setSpacing( 4 );
  column->addWidget( mHow );
  column->addWidget( mTable, 1 );
  clear();
}

void BriefTargetTable::clear()
{
  mTable->setRows( {} );
  hide();
}

void BriefTargetTable::show( const DistrictBrief &brief, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  bool tooFew = false;
  for ( const TargetStatus &status : brief.targets )
  {
    const QString unitId = targetUnit( status.target );
    const Unit *unit = context.catalogue->unit( unitId );
    const int decimals = unitId == QLatin1String( "day" ) ? 0 : 1;
    const QString mark = status.tooFewDays ? QStringLiteral( " *" ) : QString();
    QStandardItem *now = number( status.now.value, decimals, status.figure.basis.text() );
    now->setText( now->text() + mark );
    tooFew = tooFew || status.tooFewDays;
    rows.append( { BriefTable::words(
                     tr( "%1 (%2)" ).arg( targetName( status.target ), unit ? unit->symbol : tr( "days" ) ), status.target.source ),
      BriefTable::chip( targetVerdictText( status.verdict ), samplingview::colourOf( status.verdict ), static_cast<int>( status.verdict ) ),
      now, number( status.target.target, decimals ), number( status.needed, 1 ), number( status.daysLeft, 0 ),
      number( status.lastYear, decimals ) } );
  }
  mTable->setRows( rows );
  const QString how =
    tr( "Targets of the year as of %1; needed: what the days left may have on average" ).arg( brief.today.toString( Qt::ISODate ) );
  mHow->setText( tooFew ? tr( "%1; * fewer valid days than asked for" ).arg( how ) : how );
  setVisible( !rows.isEmpty() );
}

} // namespace jinguan

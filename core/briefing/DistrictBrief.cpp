#include "briefing/DistrictBrief.h"

#include <QCoreApplication>
#include <QSet>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictBrief )
};

/** Stations that \a wanted accepts, each once. */
template<typename Wanted> int countOf( const QList<BriefStation> &stations, Wanted wanted )
{
  QSet<QString> codes;
  for ( const BriefStation &station : stations )
  {
    if ( wanted( station ) )
      codes.insert( station.code );
  }
  return static_cast<int>( codes.size() );
}
} // namespace

QString briefChangeId( BriefChange change )
{
  switch ( change )
  {
    case BriefChange::Same:
      return QStringLiteral( "same" );
    case BriefChange::Better:
      return QStringLiteral( "better" );
    case BriefChange::Worse:
      return QStringLiteral( "worse" );
    case BriefChange::New:
      return QStringLiteral( "new" );
    case BriefChange::Gone:
      return QStringLiteral( "gone" );
    case BriefChange::NotGraded:
      break;
  }
  return QStringLiteral( "not_graded" );
}

QString briefChangeText( BriefChange change )
{
  switch ( change )
  {
    case BriefChange::Same:
      return Text::tr( "unchanged" );
    case BriefChange::Better:
      return Text::tr( "better" );
    case BriefChange::Worse:
      return Text::tr( "worse" );
    case BriefChange::New:
      return Text::tr( "new" );
    case BriefChange::Gone:
      return Text::tr( "no grade now" );
    case BriefChange::NotGraded:
      break;
  }
  return Text::tr( "not graded" );
}

int DistrictBrief::stationCount() const
{
  return countOf( stations, []( const BriefStation & ) { return true; } );
}

int DistrictBrief::runningCount() const
{
  return countOf( stations, []( const BriefStation &station ) { return station.isRunning(); } );
}

int DistrictBrief::notReportingCount() const
{
  return countOf( stations, []( const BriefStation &station ) { return station.isNotReporting(); } );
}

int DistrictBrief::exceedanceDays( const QDate &from, const QDate &to ) const
{
  return static_cast<int>( std::count_if( calendar.cbegin(), calendar.cend(),
    [&]( const BriefDay &day ) { return day.valid && day.level > 2 && day.day >= from && day.day <= to; } ) );
}

} // namespace jinguan

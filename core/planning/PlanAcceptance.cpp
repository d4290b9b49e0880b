#include "planning/PlanAcceptance.h"

#include "base/LocalDay.h"
#include "planning/PlanningRequest.h"
#include "planning/SitingAreas.h"
#include "planning/UnitFinder.h"

#include <algorithm>

namespace jinguan
{

namespace
{

const QString sPlan = QStringLiteral( "plan" );
const QString sPlannedMove = QStringLiteral( "planned_move" );
const QString sScenario = QStringLiteral( "scenario" );
const QString sWithdrawn = QStringLiteral( "withdrawn" );
const QString sMovedFrom = QStringLiteral( "moved_from" );

QDate dayOr( const QDate &day )
{
  return day.isValid() ? day : localday::dateOf( QDateTime::currentSecsSinceEpoch() );
}

QVariantMap planOf( const Station &station )
{
  return station.attributes.value( sPlan ).toMap();
}

LonLat placeOf( const QVariantMap &plan )
{
  return { plan.value( QStringLiteral( "lon" ) ).toDouble(), plan.value( QStringLiteral( "lat" ) ).toDouble() };
}

bool isAt( const LonLat &a, const LonLat &b )
{
  return Geodesy::distance( a, b ) <= PlanAcceptance::sameplace;
}

bool isRetired( const Station &station )
{
  return station.statusOn( {} ) == StationStatus::Retired;
}

/** Adds \a station to those to be written, in the place of what is there of it. */
void put( QList<Station> &written, const Station &station )
{
  for ( Station &other : written )
    if ( other.code == station.code )
    {
      other = station;
      return;
    }
  written.append( station );
}

/** Whether \a station came into the workspace by accepting that site, of this or of another scenario. */
bool isPlannedAt( const Station &station, const ScenarioSite &site )
{
  const QVariantMap plan = planOf( station );
  return !plan.isEmpty() && station.kind == site.kind && isAt( placeOf( plan ), site.at );
}

/** Enters a state not earlier than the ones before, so that it is the newest. */
void enter( Station &station, StationStatus status, QDate day, const QString &reason )
{
  for ( const StationStateChange &state : station.states )
    if ( state.from.isValid() && day < state.from )
      day = state.from;
  station.states.append( { status, day, reason } );
}

/** The next free code of \a year. */
class Serial
{
  public:
    Serial( const QList<Station> &stations, int year ) : mPrefix( QStringLiteral( "P%1-" ).arg( year ) )
    {
      for ( const Station &station : stations )
        if ( station.code.startsWith( mPrefix ) )
          mLast = std::max( mLast, station.code.mid( mPrefix.size() ).toInt() );
    }
    QString next() { return mPrefix + QStringLiteral( "%1" ).arg( ++mLast, 3, 10, QLatin1Char( '0' ) ); }

  private:
    QString mPrefix;
    int mLast = 0;
};

Station *find( QList<Station> &stations, const QString &code )
{
  const auto found = std::find_if( stations.begin(), stations.end(), [&code]( const Station &station ) { return station.code == code; } );
  return found == stations.end() ? nullptr : &*found;
}

AcceptedSite siteOf( const Station &station, const std::optional<Scenario> &scenario )
{
  AcceptedSite site;
  site.code = station.code;
  site.name = station.name.text();
  site.movedFrom = planOf( station ).value( sMovedFrom ).toString();
  for ( qsizetype i = 0; scenario && i < scenario->sites.size(); ++i )
    if ( isPlannedAt( station, scenario->sites.at( i ) ) )
    {
      site.site = scenario->sites.at( i ).id;
      site.number = static_cast<int>( i ) + 1;
    }
  return site;
}

} // namespace

PlanAcceptance::PlanAcceptance( NetworkStore &store, const Catalogue &catalogue, const Responsibility &responsibility )
  : mStore( store ), mCatalogue( catalogue ), mResponsibility( responsibility )
{}

QString PlanAcceptance::plannedMove( const Station &station )
{
  return station.attributes.value( sPlannedMove ).toMap().value( QStringLiteral( "to" ) ).toString();
}

QMap<qint64, QString> PlanAcceptance::accepted( const Scenario &scenario, const QList<Station> &stations )
{
  QMap<qint64, QString> codes;
  for ( const Station &station : stations )
    for ( const ScenarioSite &site : scenario.sites )
      if ( isPlannedAt( station, site ) && planOf( station ).value( sScenario ).toString() == scenario.name && !isRetired( station ) )
        codes.insert( site.id, station.code );
  return codes;
}

Result<QList<PlanAcceptance::Choice>> PlanAcceptance::choose(
  const Scenario &scenario, const QList<qint64> &ids, const QList<Station> &stations ) const
{
  const QMap<qint64, QString> done = accepted( scenario, stations );
  QList<Choice> choices;
  for ( qsizetype i = 0; i < scenario.sites.size(); ++i )
  {
    const ScenarioSite &site = scenario.sites.at( i );
    const int number = static_cast<int>( i ) + 1;
    if ( ids.isEmpty() ? done.contains( site.id ) : !ids.contains( site.id ) )
      continue;
    if ( done.contains( site.id ) )
      return Error { tr( "Site %1 of “%2” is accepted already, as station %3." ).arg( number ).arg( scenario.name, done.value( site.id ) ),
        tr( "Leave it out, or withdraw the acceptance first." ), {}, 0 };
    if ( !mCatalogue.stationKind( site.kind ) )
      return Error {
        tr( "Site %1 of “%2” is of the station kind “%3”, which is not in the catalogue." ).arg( number ).arg( scenario.name, site.kind ),
        tr( "Propose sites of a known kind." ), {}, 0
      };
    choices.append( { &site, number } );
  }
  for ( const qint64 id : ids )
    if ( std::none_of( choices.cbegin(), choices.cend(), [id]( const Choice &choice ) { return choice.site->id == id; } ) )
      return Error { tr( "The scenario “%1” has no such site." ).arg( scenario.name ),
        tr( "It has %n site(s).", nullptr, static_cast<int>( scenario.sites.size() ) ), {}, 0 };
  if ( choices.isEmpty() )
    return Error { scenario.sites.isEmpty() ? tr( "The scenario “%1” has no sites." ).arg( scenario.name )
                                            : tr( "All sites of “%1” are accepted already." ).arg( scenario.name ),
      {}, {}, 0 };
  return choices;
}

Result<void> PlanAcceptance::refuseTaken( const Scenario &scenario, const QList<Choice> &choices, const QList<Station> &stations ) const
{
  for ( qsizetype i = 0; i < choices.size(); ++i )
  {
    const ScenarioSite &site = *choices.at( i ).site;
    for ( qsizetype j = 0; j < i; ++j )
      if ( choices.at( j ).site->kind == site.kind && isAt( choices.at( j ).site->at, site.at ) )
        return Error { tr( "Sites %1 and %2 of “%3” are at the same place." )
                         .arg( choices.at( j ).number )
                         .arg( choices.at( i ).number )
                         .arg( scenario.name ),
          tr( "Accept one of them only." ), {}, 0 };
    for ( const Station &station : stations )
    {
      const StationPosition *position = station.positionOn( {} );
      if ( station.kind == site.kind && !isRetired( station ) && position && isAt( position->at, site.at ) )
        return Error { tr( "At the place of site %1 of “%2” there is a station of that kind already: %3 (%4)." )
                         .arg( choices.at( i ).number )
                         .arg( scenario.name, station.code, stationStatusText( station.statusOn( {} ) ) ),
          tr( "Leave the site out, or move it." ), {}, 0 };
    }
  }
  return {};
}

Station PlanAcceptance::stationFor( const Choice &choice, const Scenario &scenario, const AcceptanceRequest &request,
  const UnitFinder &units, const SitingAreas *areas ) const
{
  const ScenarioSite &site = *choice.site;
  const PlanningRequest question = PlanningRequest::fromMap( scenario.parameters );
  const QDate day = dayOr( request.day );
  Station station;
  station.name = { site.name, site.name };
  station.kind = site.kind;
  station.elements = QStringList { mCatalogue.stationKind( site.kind )->element };
  station.sitingClass = site.sitingClass.isEmpty() && areas ? areas->classAt( site.at ) : site.sitingClass;
  station.countsInEvaluation = false; // the city's evaluation counts what was agreed upon, and what measures
  station.district = units.district( site.at );
  station.unit = units.unit( site.at );
  station.isDemo = mStore.property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  station.provenance = station.isDemo
    ? tr( "Planned in a demonstration workspace, from the scenario “%1”; nothing is built." ).arg( scenario.name )
    : tr( "Planned, from the scenario “%1”; nothing is built yet." ).arg( scenario.name );
  station.attributes = site.attributes;
  station.positions = { { site.at, day, {}, tr( "scenario “%1”" ).arg( scenario.name ) } };
  const QString why = request.reason.trimmed().isEmpty() ? site.reason : request.reason.trimmed();
  enter( station, StationStatus::Planned, day,
    tr( "Accepted from the scenario “%1”, site %2: %3" ).arg( scenario.name, QString::number( choice.number ), why ) );

  const double radius = question.radiusOf( site.kind );
  QVariantMap plan { { sScenario, scenario.name }, { QStringLiteral( "site" ), choice.number }, { QStringLiteral( "rank" ), site.rank },
    { QStringLiteral( "lon" ), site.at.lon }, { QStringLiteral( "lat" ), site.at.lat }, { QStringLiteral( "gain" ), site.gain },
    { QStringLiteral( "demand" ), demandKindId( question.demand ) }, { QStringLiteral( "site_reason" ), site.reason },
    { QStringLiteral( "decision" ), request.reason.trimmed() }, { QStringLiteral( "decided_by" ), request.decidedBy },
    { QStringLiteral( "decided_at" ), QDateTime::currentDateTimeUtc().toString( Qt::ISODate ) },
    { QStringLiteral( "day" ), day.toString( Qt::ISODate ) }, { QStringLiteral( "radius_m" ), radius > 0 ? radius : scenario.radius },
    { QStringLiteral( "cost" ), question.costOf( site.kind ) }, { QStringLiteral( "verdicts" ), request.verdicts.value( site.id ) } };
  if ( !site.movedFrom.isEmpty() )
    plan.insert( sMovedFrom, site.movedFrom );
  station.attributes.insert( sPlan, plan );
  return station;
}

void PlanAcceptance::revive( Station &station, const Station &fresh )
{
  const StationStateChange planned = fresh.states.constLast();
  enter( station, planned.status, planned.from, planned.reason );
  for ( StationPosition &position : station.positions )
    if ( position.validFrom.isValid() && planned.from < position.validFrom )
      position.validFrom = planned.from;
  for ( auto attribute = fresh.attributes.cbegin(); attribute != fresh.attributes.cend(); ++attribute )
    station.attributes.insert( attribute.key(), attribute.value() );
  station.name = fresh.name;
  station.sitingClass = fresh.sitingClass;
  station.provenance = fresh.provenance;
}

Result<void> PlanAcceptance::announceMove( const Station &planned, QList<Station> &stations, QList<Station> &written ) const
{
  const QVariantMap plan = planOf( planned );
  const QString from = plan.value( sMovedFrom ).toString();
  if ( from.isEmpty() )
    return {};
  Station *old = find( stations, from );
  if ( !old || isRetired( *old ) )
    return Error { tr( "Site %1 is to take the place of the station %2, which is not in the network any more." )
                     .arg( plan.value( QStringLiteral( "site" ) ).toInt() )
                     .arg( from ),
      tr( "Propose again with the stations of today." ), {}, 0 };
  const QString other = plannedMove( *old );
  if ( !other.isEmpty() && other != planned.code )
    return Error { tr( "The station %1 is to move already, to %2." ).arg( from, other ), tr( "Withdraw that acceptance first." ), {}, 0 };
  old->attributes.insert( sPlannedMove,
    QVariantMap { { QStringLiteral( "to" ), planned.code }, { sScenario, plan.value( sScenario ) },
      { QStringLiteral( "day" ), plan.value( QStringLiteral( "day" ) ) } } );
  put( written, *old );
  return {};
}

Result<AcceptanceResult> PlanAcceptance::accept( const AcceptanceRequest &request )
{
  const Result<Scenario> scenario = mStore.scenario( request.scenario );
  if ( !scenario )
    return scenario.error();
  Result<QList<Station>> stations = mStore.stations();
  if ( !stations )
    return stations.error();
  const Result<QList<Choice>> choices = choose( *scenario, request.sites, *stations );
  if ( !choices )
    return choices.error();
  if ( const Result<void> free = refuseTaken( *scenario, *choices, *stations ); !free )
    return free.error();
  const Result<UnitFinder> units = UnitFinder::read( mStore, mResponsibility );
  if ( !units )
    return units.error();

  // Where the plan does not say for which class a site is, its place does, as far as the layers tell.
  std::optional<SitingAreas> areas;
  if ( std::any_of( choices->cbegin(), choices->cend(), []( const Choice &choice ) { return choice.site->sitingClass.isEmpty(); } ) )
  {
    const Result<SitingAreas> read = SitingAreas::read( mStore, mCatalogue, scenario->element );
    if ( !read )
      return read.error();
    areas = *read;
  }

  Serial serial( *stations, dayOr( request.day ).year() );
  QList<Station> written;
  QList<AcceptedSite> sites;
  for ( const Choice &choice : *choices )
  {
    Station station = stationFor( choice, *scenario, request, *units, areas ? &*areas : nullptr );
    const auto before = std::find_if( stations->cbegin(), stations->cend(), [&choice]( const Station &other ) {
      return isPlannedAt( other, *choice.site ) && isRetired( other ) && planOf( other ).contains( sWithdrawn );
    } );
    const bool revived = before != stations->cend();
    if ( revived )
    {
      Station old = *before;
      revive( old, station );
      station = old;
    }
    else
      station.code = serial.next();
    put( written, station );
    if ( const Result<void> announced = announceMove( station, *stations, written ); !announced )
      return announced.error();
    sites.append( { choice.site->id, choice.number, station.code, station.name.text(), choice.site->movedFrom, revived } );
  }
  return write( *scenario, sites, written );
}

Result<AcceptanceResult> PlanAcceptance::withdraw( const WithdrawalRequest &request )
{
  Result<QList<Station>> stations = mStore.stations();
  if ( !stations )
    return stations.error();
  const Result<Scenario> stored = mStore.scenario( request.scenario );
  const std::optional<Scenario> scenario = stored ? std::optional<Scenario>( *stored ) : std::nullopt;
  QList<Station> written;
  QList<AcceptedSite> sites;
  const QString why = request.reason.trimmed();
  for ( Station &station : *stations )
  {
    QVariantMap plan = planOf( station );
    if ( plan.value( sScenario ).toString() != request.scenario || isRetired( station ) )
      continue;
    const AcceptedSite site = siteOf( station, scenario );
    if ( !request.sites.isEmpty() && !request.sites.contains( site.site ) )
      continue;
    if ( station.statusOn( {} ) != StationStatus::Planned )
      return Error {
        tr( "The station %1 is %2: what was built is not withdrawn." ).arg( station.code, stationStatusText( station.statusOn( {} ) ) ),
        tr( "Leave it out, or retire the station." ), {}, 0
      };
    enter( station, StationStatus::Retired, dayOr( request.day ),
      why.isEmpty() ? tr( "Acceptance withdrawn." ) : tr( "Acceptance withdrawn: %1" ).arg( why ) );
    plan.insert( sWithdrawn, QDateTime::currentDateTimeUtc().toString( Qt::ISODate ) );
    station.attributes.insert( sPlan, plan );
    put( written, station );
    sites.append( site );
    if ( Station *old = find( *stations, site.movedFrom ); old && plannedMove( *old ) == station.code )
    {
      old->attributes.remove( sPlannedMove );
      put( written, *old );
    }
  }
  for ( const qint64 id : request.sites )
    if ( std::none_of( sites.cbegin(), sites.cend(), [id]( const AcceptedSite &site ) { return site.site == id; } ) )
      return Error { tr( "Of “%1”, a site that was never accepted cannot be withdrawn." ).arg( request.scenario ),
        tr( "Choose from those that are accepted." ), {}, 0 };
  if ( sites.isEmpty() )
    return Error { tr( "Nothing was accepted from the scenario “%1”." ).arg( request.scenario ), {}, {}, 0 };
  return write( scenario, sites, written );
}

Result<AcceptanceResult> PlanAcceptance::write(
  const std::optional<Scenario> &scenario, QList<AcceptedSite> sites, const QList<Station> &written )
{
  Result<QList<Station>> saved = mStore.saveStations( written );
  if ( !saved )
    return saved.error();
  AcceptanceResult result;
  result.sites = std::move( sites );
  result.stations = *saved;
  if ( !scenario )
    return result;
  result.scenario = *scenario;
  const Result<QList<Station>> now = mStore.stations();
  QVariantMap mark;
  if ( now )
  {
    const QMap<qint64, QString> codes = accepted( *scenario, *now );
    for ( auto code = codes.cbegin(); code != codes.cend(); ++code )
      mark.insert( QString::number( code.key() ), code.value() );
  }
  result.scenario.parameters.insert( QStringLiteral( "accepted" ), mark );
  const Result<Scenario> marked = now ? mStore.saveScenario( result.scenario ) : Result<Scenario>( now.error() );
  if ( marked )
    result.scenario = *marked;
  else
    result.unmarked = marked.error();
  return result;
}

} // namespace jinguan

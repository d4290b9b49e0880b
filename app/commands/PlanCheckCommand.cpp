// `jinguan plan check`: stations, a scenario or a place against the siting rules.

#include "commands/PlanCheckCommand.h"

#include "CommandLine.h"
#include "planning/rules/RuleCheck.h"
#include "planning/rules/SitingFacts.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <qgsgeometry.h>
#include <qgsjsonutils.h>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanCheckCommand )
};

struct CheckArguments
{
    std::string workspace;
    std::string station;
    std::string scenario;
    std::string at;
    std::string kind;
    std::string sitingClass;
    std::string element;
    std::string day;
    std::vector<std::string> attributes;
    std::vector<std::string> facts;
    bool all = false;
    std::string out;
};

/** A site with its answers. */
struct CheckedSite
{
    SiteToCheck site;
    QList<ClauseCheck> checks;
};

/** All that was checked. */
struct Checked
{
    QList<CheckedSite> sites;
    QMap<QString, QList<ClauseCheck>> networks; //!< by station kind
    QStringList notes;
};

/** `a=1` of the command line. */
Result<QVariantMap> pairs( const std::vector<std::string> &written )
{
  QVariantMap map;
  for ( const std::string &one : written )
  {
    const QString text = fromArgument( one );
    const qsizetype equal = text.indexOf( QLatin1Char( '=' ) );
    if ( equal <= 0 )
      return Error { Text::tr( "“%1” is no attribute. Write it like inlet_height=12." ).arg( text ), {}, {}, 0 };
    map.insert( text.left( equal ).trimmed(), text.mid( equal + 1 ).trimmed() );
  }
  return map;
}

Result<LonLat> placeOf( const QString &text )
{
  const QStringList parts = text.split( QLatin1Char( ',' ) );
  bool lonOk = false;
  bool latOk = false;
  const LonLat at { parts.value( 0 ).toDouble( &lonOk ), parts.value( 1 ).toDouble( &latOk ) };
  if ( parts.size() != 2 || !lonOk || !latOk || std::abs( at.lon ) > 180 || std::abs( at.lat ) > 90 )
    return Error { Text::tr( "“%1” is no place. Write it like 104.0657,30.6595." ).arg( text ), {}, {}, 0 };
  return at;
}

/** The sites the command line asks for. */
Result<QList<SiteToCheck>> sitesOf( const CheckArguments &arguments, const NetworkStore &store, const Services &services, const QDate &day )
{
  QList<SiteToCheck> sites;
  if ( !arguments.at.empty() )
  {
    const Result<LonLat> at = placeOf( fromArgument( arguments.at ) );
    if ( !at )
      return at.error();
    SiteToCheck site;
    site.at = *at;
    site.kind = arguments.kind.empty() ? QStringLiteral( "air_standard" ) : fromArgument( arguments.kind );
    site.sitingClass = fromArgument( arguments.sitingClass );
    if ( !services.catalogue.stationKind( site.kind ) )
      return Error { Text::tr( "The station kind “%1” is not in the catalogue." ).arg( site.kind ), {}, {}, 0 };
    if ( !site.sitingClass.isEmpty() && !services.catalogue.sitingClass( site.sitingClass ) )
      return Error { Text::tr( "The siting class “%1” is not in the catalogue." ).arg( site.sitingClass ), {}, {}, 0 };
    sites.append( site );
  }
  else if ( !arguments.scenario.empty() )
  {
    const Result<Scenario> scenario = store.scenario( fromArgument( arguments.scenario ) );
    if ( !scenario )
      return scenario.error();
    for ( const ScenarioSite &site : scenario->sites )
      sites.append( SiteToCheck::of( site ) );
  }
  else if ( !arguments.station.empty() )
  {
    const Result<Station> station = store.station( fromArgument( arguments.station ) );
    if ( !station )
      return station.error();
    sites.append( SiteToCheck::of( *station, day ) );
  }
  else
  {
    const QString element = arguments.element.empty() ? QStringLiteral( "air" ) : fromArgument( arguments.element );
    if ( !services.catalogue.element( element ) )
      return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( element ), {}, {}, 0 };
    const Result<QList<Station>> stations = store.stations();
    if ( !stations )
      return stations.error();
    for ( const Station &station : *stations )
    {
      const StationKind *kind = services.catalogue.stationKind( station.kind );
      const bool wanted = kind && kind->element == element && ( arguments.kind.empty() || station.kind == fromArgument( arguments.kind ) );
      if ( wanted && station.statusOn( day ) != StationStatus::Retired )
        sites.append( SiteToCheck::of( station, day ) );
    }
  }
  return sites;
}

/** Stations of \a kind with the proposed ones among \a sites: what rules about the network are about. */
NetworkToCheck networkOf( const QString &kind, const QList<SiteToCheck> &sites, const SiteSurroundings &around, const QVariantMap &facts )
{
  NetworkToCheck network = NetworkToCheck::of( kind, around, facts );
  for ( const SiteToCheck &site : sites )
    if ( site.code.isEmpty() && site.kind == kind )
      network.sites.append( site );
  return network;
}

Result<Checked> run( const CheckArguments &arguments, const NetworkStore &store, const Services &services )
{
  QDate day;
  if ( !arguments.day.empty() )
  {
    day = QDate::fromString( fromArgument( arguments.day ), Qt::ISODate );
    if ( !day.isValid() )
      return Error { Text::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( arguments.day ) ), {}, {}, 0 };
  }
  Result<QList<SiteToCheck>> sites = sitesOf( arguments, store, services, day );
  if ( !sites )
    return sites.error();
  const Result<QVariantMap> attributes = pairs( arguments.attributes );
  const Result<QVariantMap> facts = pairs( arguments.facts );
  if ( !attributes || !facts )
    return attributes ? facts.error() : attributes.error();
  QStringList kinds;
  for ( SiteToCheck &site : *sites )
  {
    site.attributes.insert( *attributes );
    if ( !kinds.contains( site.kind ) )
      kinds.append( site.kind );
  }
  const Result<SitingRules> rules = SitingRules::of( store );
  if ( !rules )
    return rules.error();
  const Result<std::shared_ptr<const SiteSurroundings>> around = SiteSurroundings::read( store, *rules, kinds, day );
  if ( !around )
    return around.error();
  Result<QMap<QString, QVariantMap>> kept = SitingFacts::of( store );
  if ( !kept )
    return kept.error();
  for ( const QString &kind : std::as_const( kinds ) )
    ( *kept )[kind].insert( *facts ); // what the command line says goes first
  Checked checked;
  for ( const SiteToCheck &site : std::as_const( *sites ) )
    checked.sites.append( { site, RuleCheck::check( site, *rules, **around, day ) } );
  const bool single = !arguments.station.empty() || !arguments.at.empty();
  for ( const QString &kind : std::as_const( kinds ) )
    if ( !single )
      if ( const QList<ClauseCheck> network =
             RuleCheck::checkNetwork( networkOf( kind, *sites, **around, kept->value( kind ) ), *rules, **around, day );
           !network.isEmpty() )
        checked.networks.insert( kind, network );
  if ( const QStringList schematic = ( *around )->schematicLayers(); !schematic.isEmpty() )
    checked.notes.append(
      Text::tr( "Schematic, not surveyed: %1. What rests on them is indicative." ).arg( schematic.join( QStringLiteral( ", " ) ) ) );
  QStringList missing;
  for ( const QString &id : ( *around )->missing() )
    missing.append( ( *around )->layerName( id ) );
  if ( !missing.isEmpty() )
    checked.notes.append( Text::tr( "Not in the workspace: %1." ).arg( missing.join( QStringLiteral( ", " ) ) ) );
  return checked;
}

QJsonArray toJson( const QList<ClauseCheck> &checks )
{
  QJsonArray array;
  for ( const ClauseCheck &check : checks )
    array.append( QJsonObject::fromVariantMap( check.toMap() ) );
  return array;
}

QJsonObject toJson( const ClauseCounts &counts )
{
  return { { QStringLiteral( "meets" ), counts.meets }, { QStringLiteral( "fails" ), counts.fails },
    { QStringLiteral( "data_missing" ), counts.missing }, { QStringLiteral( "not_applicable" ), counts.notApplicable } };
}

QJsonObject toJson( const Checked &checked )
{
  QJsonArray sites;
  for ( const CheckedSite &one : checked.sites )
    sites.append( QJsonObject { { QStringLiteral( "code" ), one.site.code }, { QStringLiteral( "name" ), one.site.label() },
      { QStringLiteral( "kind" ), one.site.kind }, { QStringLiteral( "siting_class" ), one.site.sitingClass },
      { QStringLiteral( "lon" ), one.site.at.lon }, { QStringLiteral( "lat" ), one.site.at.lat },
      { QStringLiteral( "counts" ), toJson( ClauseCounts::of( one.checks ) ) }, { QStringLiteral( "clauses" ), toJson( one.checks ) } } );
  QJsonArray networks;
  for ( auto network = checked.networks.cbegin(); network != checked.networks.cend(); ++network )
    networks.append( QJsonObject { { QStringLiteral( "kind" ), network.key() },
      { QStringLiteral( "counts" ), toJson( ClauseCounts::of( network.value() ) ) },
      { QStringLiteral( "clauses" ), toJson( network.value() ) } } );
  return { { QStringLiteral( "sites" ), sites }, { QStringLiteral( "network" ), networks },
    { QStringLiteral( "notes" ), QJsonArray::fromStringList( checked.notes ) } };
}

/** One feature per site and clause that has something to draw. */
Result<void> writeGeoJson( const Checked &checked, const QString &path )
{
  QJsonArray features;
  const auto add = [&features]( const ClauseCheck &check, const QString &site ) {
    if ( check.geometry.isNull() || check.verdict == ClauseVerdict::NotApplicable )
      return;
    QJsonObject properties = QJsonObject::fromVariantMap( check.toMap() );
    properties.insert( QStringLiteral( "site" ), site );
    features.append(
      QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Feature" ) }, { QStringLiteral( "properties" ), properties },
        { QStringLiteral( "geometry" ), QJsonDocument::fromJson( check.geometry.asJson( 7 ).toUtf8() ).object() } } );
  };
  for ( const CheckedSite &one : checked.sites )
    for ( const ClauseCheck &check : one.checks )
      add( check, one.site.label() );
  for ( auto network = checked.networks.cbegin(); network != checked.networks.cend(); ++network )
    for ( const ClauseCheck &check : network.value() )
      add( check, network.key() );
  const QJsonObject collection { { QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) },
    { QStringLiteral( "notes" ), QJsonArray::fromStringList( checked.notes ) }, { QStringLiteral( "features" ), features } };
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( QJsonDocument( collection ).toJson() ) < 0 || !file.commit() )
    return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), {}, path, 0 };
  return {};
}

void printClauses( const Output &output, const QList<ClauseCheck> &checks, bool all )
{
  QList<QStringList> rows;
  for ( const ClauseCheck &check : checks )
  {
    if ( check.verdict == ClauseVerdict::NotApplicable && !all )
      continue;
    QStringList marks;
    if ( check.unverified )
      marks << Text::tr( "unverified" );
    if ( check.restsOnSchematic )
      marks << Text::tr( "schematic" );
    rows.append( { clauseVerdictText( check.verdict ), check.rule.name.text(), check.measuredText(), check.limit, check.rule.sourceText(),
      marks.join( QStringLiteral( ", " ) ), check.text } );
  }
  output.table( { Text::tr( "Verdict" ), Text::tr( "Clause" ), Text::tr( "Measured" ), Text::tr( "Required" ), Text::tr( "Source" ),
                  Text::tr( "Marks" ), Text::tr( "Finding" ) },
    rows );
}

void print( const Output &output, const Checked &checked, const Services &services, bool all )
{
  const auto kindName = [&services]( const QString &id ) {
    const StationKind *kind = services.catalogue.stationKind( id );
    return kind ? kind->name.text() : id;
  };
  if ( checked.sites.size() == 1 )
  {
    output.text(
      QStringLiteral( "%1 (%2)" ).arg( checked.sites.constFirst().site.label(), kindName( checked.sites.constFirst().site.kind ) ) );
    printClauses( output, checked.sites.constFirst().checks, all );
  }
  else
  {
    QList<QStringList> rows;
    for ( const CheckedSite &one : checked.sites )
    {
      const ClauseCounts counts = ClauseCounts::of( one.checks );
      QStringList failed;
      for ( const ClauseCheck &check : one.checks )
        if ( check.failed() )
          failed.append( check.rule.name.text() );
      rows.append( { one.site.code, one.site.label(), kindName( one.site.kind ), QString::number( counts.meets ),
        QString::number( counts.fails ), QString::number( counts.missing ), failed.join( QStringLiteral( "; " ) ) } );
    }
    output.table( { Text::tr( "Code" ), Text::tr( "Place" ), Text::tr( "Kind" ), Text::tr( "Meets" ), Text::tr( "Fails" ),
                    Text::tr( "Data missing" ), Text::tr( "Clauses that fail" ) },
      rows );
  }
  for ( auto network = checked.networks.cbegin(); network != checked.networks.cend(); ++network )
  {
    output.text( QString() );
    output.text( Text::tr( "All stations of the kind “%1” together" ).arg( kindName( network.key() ) ) );
    printClauses( output, network.value(), all );
  }
  for ( const QString &note : checked.notes )
    output.text( QStringLiteral( "* " ) + note );
}

int check( CommandContext &context, const CheckArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<Checked> checked = run( arguments, workspace->network(), *services );
  if ( !checked )
    return context.output.fail( checked.error() );
  if ( !arguments.out.empty() )
    if ( const Result<void> written = writeGeoJson( *checked, fromArgument( arguments.out ) ); !written )
      return context.output.fail( written.error() );
  if ( context.output.isJson() )
    context.output.object( toJson( *checked ) );
  else
    print( context.output, *checked, *services, arguments.all );
  int fails = 0;
  for ( const CheckedSite &one : checked->sites )
    fails += ClauseCounts::of( one.checks ).fails;
  for ( const QList<ClauseCheck> &network : checked->networks )
    fails += ClauseCounts::of( network ).fails;
  return static_cast<int>( fails > 0 ? ExitCode::DoneWithFindings : ExitCode::Done );
}
} // namespace

void addPlanCheckCommand( CLI::App &plan, CommandContext &context )
{
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App *command = addCommand( plan, context, "check",
    Text::tr( "Hold stations, a scenario or a place against the siting rules, clause by clause. Exit code 1 when a clause fails." ),
    [=, &context] { return check( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  CLI::Option *station = command->add_option( "--station", arguments->station, Text::tr( "Code of a station" ).toStdString() );
  CLI::Option *scenario =
    command->add_option( "--scenario", arguments->scenario, Text::tr( "Name of a scenario: each of its sites" ).toStdString() );
  CLI::Option *at = command->add_option( "--at", arguments->at, Text::tr( "A place, longitude,latitude in degrees" ).toStdString() );
  station->excludes( scenario )->excludes( at );
  scenario->excludes( at );
  command->add_option( "--kind", arguments->kind, Text::tr( "Station kind, of the place or of the stations" ).toStdString() );
  command->add_option( "--class", arguments->sitingClass, Text::tr( "Siting class of the place, e.g. greenway" ).toStdString() );
  command->add_option( "--element", arguments->element, Text::tr( "All stations of this element, by default air" ).toStdString() );
  command->add_option( "--day", arguments->day, Text::tr( "Day whose rules and positions hold; by default today" ).toStdString() );
  command->add_option(
    "--attribute", arguments->attributes, Text::tr( "What is known of the site, e.g. inlet_height=12; may be repeated" ).toStdString() );
  command->add_option(
    "--fact", arguments->facts, Text::tr( "What is known of the network, e.g. population_10k=1000; may be repeated" ).toStdString() );
  command->add_flag( "--all", arguments->all, Text::tr( "Also clauses that do not apply" ).toStdString() );
  command->add_option( "--out", arguments->out, Text::tr( "GeoJSON file for what there is to draw" ).toStdString() );
}

} // namespace jinguan

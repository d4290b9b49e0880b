#include "commands/PlanMoreCommands.h"
#include "ConsoleProgress.h"
#include "planning/PlanAcceptance.h"
#include "planning/SiteDossier.h"
#include "planning/SiteVerdicts.h"
#include "Settings.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanAcceptCommands )
};

struct AcceptArguments
{
    std::string workspace;
    std::string scenario;
    std::vector<int> sites;
    std::string day;
    std::string reason;
    bool withdraw = false;
};

/** Stored ids of the sites that \a numbers name, 1-based in the order of the list. */
Result<QList<qint64>> siteIds( const Scenario &scenario, const std::vector<int> &numbers )
{
  QList<qint64> ids;
  for ( const int number : numbers )
  {
    if ( number < 1 || number > scenario.sites.size() )
      return Error { Text::tr( "The scenario “%1” has no site %2." ).arg( scenario.name, QString::number( number ) ),
        Text::tr( "It has %n site(s), numbered from 1.", nullptr, static_cast<int>( scenario.sites.size() ) ), {}, 0 };
    const qint64 id = scenario.sites.at( number - 1 ).id;
    if ( !ids.contains( id ) )
      ids.append( id );
  }
  return ids;
}

void print( const Output &output, const AcceptanceResult &result, bool withdrawn )
{
  QJsonArray sites;
  QList<QStringList> rows;
  for ( const AcceptedSite &site : result.sites )
  {
    sites.append( QJsonObject { { QStringLiteral( "site" ), site.number }, { QStringLiteral( "code" ), site.code },
      { QStringLiteral( "name" ), site.name }, { QStringLiteral( "moved_from" ), site.movedFrom },
      { QStringLiteral( "revived" ), site.revived } } );
    rows.append( { site.number > 0 ? QString::number( site.number ) : QStringLiteral( "–" ), site.code, site.name,
      site.revived                 ? Text::tr( "planned again" )
        : site.movedFrom.isEmpty() ? QString()
                                   : Text::tr( "in the place of %1" ).arg( site.movedFrom ) } );
  }
  if ( output.isJson() )
    output.object( { { QStringLiteral( "scenario" ), result.scenario.name },
      { withdrawn ? QStringLiteral( "withdrawn" ) : QStringLiteral( "accepted" ), sites } } );
  else
    output.table( { Text::tr( "Site" ), Text::tr( "Station" ), Text::tr( "Name" ), QString() }, rows );
  const int count = static_cast<int>( result.sites.size() );
  output.message( withdrawn ? Text::tr( "%n station(s) retired: the acceptance is withdrawn.", nullptr, count )
                            : Text::tr( "%n planned station(s) are in the network now.", nullptr, count ) );
  if ( result.unmarked )
    output.message( Text::tr( "The scenario could not be marked: %1" ).arg( result.unmarked->text() ) );
}

int accept( CommandContext &context, const AcceptArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const QDate day = QDate::fromString( fromArgument( arguments.day ), Qt::ISODate );
  if ( !arguments.day.empty() && !day.isValid() )
    return context.output.fail(
      { Text::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( arguments.day ) ), {}, {}, 0 } );
  NetworkStore &network = workspace->network();
  const QString name = fromArgument( arguments.scenario );
  QList<qint64> ids;
  const Result<Scenario> scenario = network.scenario( name );
  if ( !arguments.sites.empty() )
  {
    const Result<QList<qint64>> chosen = scenario ? siteIds( *scenario, arguments.sites ) : Result<QList<qint64>>( scenario.error() );
    if ( !chosen )
      return context.output.fail( chosen.error() );
    ids = *chosen;
  }
  QHash<qint64, QVariantList> verdicts;
  if ( scenario && !arguments.withdraw )
  {
    const Result<SiteVerdicts> rules = SiteVerdicts::read( network, { *scenario } );
    if ( !rules )
      return context.output.fail( rules.error() );
    for ( const ScenarioSite &site : scenario->sites )
      verdicts.insert( site.id, rules->list( site ) );
  }
  PlanAcceptance acceptance( network, services->catalogue, services->responsibility );
  const QString reason = fromArgument( arguments.reason );
  const Result<AcceptanceResult> result = arguments.withdraw
    ? acceptance.withdraw( { name, ids, day, reason } )
    : acceptance.accept( { name, ids, day, reason, Settings::userProfile().name, verdicts } );
  if ( !result )
    return context.output.fail( result.error() );
  print( context.output, *result, arguments.withdraw );
  return static_cast<int>( result->unmarked ? ExitCode::DoneWithFindings : ExitCode::Done );
}

struct DossierArguments
{
    std::string workspace;
    std::string scenario;
    int site = 0;
};

QString metres( double length )
{
  return QString::number( length, 'f', 0 ) + QStringLiteral( " m" );
}

QString demandText( double demand, DemandKind kind )
{
  return kind == DemandKind::Area    ? QString::number( demand, 'f', 2 ) + QStringLiteral( " km²" )
    : kind == DemandKind::Population ? Text::tr( "%1 people" ).arg( demand, 0, 'f', 0 )
                                     : QString::number( demand, 'f', 3 );
}

QString coveredText( const CoveredDemand &sum, DemandKind kind )
{
  QString text = QString::number( sum.areaKm2, 'f', 2 ) + QStringLiteral( " km²" );
  if ( sum.people > 0 )
    text = Text::tr( "%1, %2 people", "area, number" ).arg( text, QString::number( sum.people, 'f', 0 ) );
  return kind == DemandKind::Layer
    ? Text::tr( "%1, weight %2", "area and people, number" ).arg( text, QString::number( sum.demand, 'f', 3 ) )
    : text;
}

QString withCode( const QString &name, const QString &code )
{
  return name.isEmpty() || name == code ? code : QStringLiteral( "%1 (%2)" ).arg( name, code );
}

QString verdictText( const QString &id )
{
  for ( const ClauseVerdict verdict :
    { ClauseVerdict::Meets, ClauseVerdict::Fails, ClauseVerdict::DataMissing, ClauseVerdict::NotApplicable } )
    if ( clauseVerdictId( verdict ) == id )
      return clauseVerdictText( verdict );
  return id;
}

void printDossier( const Output &output, const SiteDossier &dossier )
{
  output.facts( { { Text::tr( "Site" ), QStringLiteral( "%1 · %2" ).arg( dossier.number ).arg( dossier.scenario ) },
    { Text::tr( "Name" ), dossier.name }, { Text::tr( "Station kind" ), withCode( dossier.kindName, dossier.kind ) },
    { Text::tr( "Longitude, latitude" ), QStringLiteral( "%1, %2" ).arg( dossier.at.lon, 0, 'f', 6 ).arg( dossier.at.lat, 0, 'f', 6 ) },
    { Text::tr( "District" ), withCode( dossier.districtName, dossier.district ) },
    { Text::tr( "Responsible unit" ), withCode( dossier.unitName, dossier.unit ) },
    { Text::tr( "Siting class" ), withCode( dossier.sitingClassName, dossier.sitingClass ) },
    { Text::tr( "Radius" ), metres( dossier.radius ) }, { Text::tr( "Cost" ), QString::number( dossier.cost ) },
    { Text::tr( "Reason" ), dossier.reason }, { Text::tr( "Planned station" ), dossier.station },
    { Text::tr( "Takes the place of" ), dossier.movedFrom }, { Text::tr( "Covers" ), coveredText( dossier.covers, dossier.demand ) },
    { Text::tr( "of that, no station yet" ), coveredText( dossier.newly, dossier.demand ) },
    { Text::tr( "of that, nothing else at all" ), coveredText( dossier.alone, dossier.demand ) } } );
  QList<QStringList> rows;
  for ( const SiteDossier::Neighbour &one : dossier.neighbours )
    rows.append( { one.number > 0 ? Text::tr( "site %1" ).arg( one.number ) : one.code, one.name, metres( one.distance ),
      QString::number( one.sharedKm2, 'f', 2 ) } );
  output.text( QString() );
  output.table( { Text::tr( "Neighbour" ), Text::tr( "Name" ), Text::tr( "Distance" ), Text::tr( "Shared km²" ) }, rows );
  rows.clear();
  for ( const SiteDossier::Alternative &one : dossier.alternatives )
    rows.append( { one.name, metres( one.distance ), demandText( one.loss, dossier.demand ) } );
  output.text( QString() );
  output.table( { Text::tr( "Alternative" ), Text::tr( "Distance" ), Text::tr( "Loss" ) }, rows );
  rows.clear();
  for ( const QVariant &verdict : dossier.verdicts )
  {
    const QVariantMap clause = verdict.toMap();
    rows.append( { clause.value( QStringLiteral( "standard" ) ).toString() + QLatin1Char( ' ' )
        + clause.value( QStringLiteral( "clause" ) ).toString(),
      verdictText( clause.value( QStringLiteral( "verdict" ) ).toString() ), clause.value( QStringLiteral( "text" ) ).toString() } );
  }
  output.text( QString() );
  output.table( { Text::tr( "Rule" ), Text::tr( "Verdict" ), Text::tr( "Finding" ) }, rows );
  for ( const QString &note : dossier.notes )
    output.text( QStringLiteral( "• " ) + note );
}

int dossier( CommandContext &context, const DossierArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<DossierInputs> inputs =
    DossierInputs::read( workspace->network(), fromArgument( arguments.scenario ), services->responsibility );
  if ( !inputs )
    return context.output.fail( inputs.error() );
  ConsoleProgress progress;
  const Result<QList<SiteDossier>> dossiers = DossierMaker::make( *inputs, arguments.site, services->catalogue, progress );
  if ( !dossiers )
    return context.output.fail( dossiers.error() );
  QJsonArray list;
  for ( const SiteDossier &one : *dossiers )
  {
    list.append( QJsonObject::fromVariantMap( one.toMap() ) );
    if ( context.output.isJson() )
      continue;
    if ( list.size() > 1 )
      context.output.text( QString() );
    printDossier( context.output, one );
  }
  if ( context.output.isJson() )
    context.output.object( { { QStringLiteral( "scenario" ), inputs->scenario.name }, { QStringLiteral( "dossiers" ), list } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addPlanAcceptCommands( CLI::App &plan, CommandContext &context )
{
  const auto arguments = std::make_shared<AcceptArguments>();
  CLI::App *command = addCommand( plan, context, "accept", Text::tr( "Turn sites of a scenario into planned stations, or take that back." ),
    [=, &context] { return accept( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--scenario", arguments->scenario, Text::tr( "Name of the scenario" ).toStdString() )->required();
  command
    ->add_option( "--sites", arguments->sites,
      Text::tr( "Numbers of its sites, e.g. 1,3; by default all that are not accepted yet (with --withdraw: all that are)" ).toStdString() )
    ->delimiter( ',' );
  command->add_option( "--day", arguments->day, Text::tr( "Day from which the stations are planned; by default today" ).toStdString() );
  command->add_option( "--reason", arguments->reason, Text::tr( "Reason of the decision; it stays with the stations" ).toStdString() );
  command->add_flag( "--withdraw", arguments->withdraw, Text::tr( "Take the acceptance back: the stations are retired" ).toStdString() );

  const auto dossierArguments = std::make_shared<DossierArguments>();
  CLI::App *dossierCommand = addCommand( plan, context, "dossier", Text::tr( "All that is known of the sites of a scenario." ),
    [=, &context] { return dossier( context, *dossierArguments ); } );
  dossierCommand->add_option( "--workspace,-w", dossierArguments->workspace )->required();
  dossierCommand->add_option( "--scenario", dossierArguments->scenario, Text::tr( "Name of the scenario" ).toStdString() )->required();
  dossierCommand->add_option( "--site", dossierArguments->site, Text::tr( "Number of one site; by default all" ).toStdString() )
    ->check( CLI::PositiveNumber );
}

} // namespace jinguan

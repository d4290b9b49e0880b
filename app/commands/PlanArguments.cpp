#include "commands/PlanArguments.h"

#include "planning/PlanningRequestFile.h"

#include <QFileInfo>

#include <cmath>

namespace jinguan
{

namespace
{

Error wrong( const QString &message, const QString &remedy )
{
  return Error { message, remedy, {}, 0 };
}

/** A finite number, or none. */
std::optional<double> numberOf( const QString &text )
{
  bool ok = false;
  const double number = text.toDouble( &ok );
  return ok && std::isfinite( number ) ? std::optional<double>( number ) : std::nullopt;
}

std::optional<int> wholeOf( const QString &text )
{
  bool ok = false;
  const int number = text.toInt( &ok );
  return ok ? std::optional<int>( number ) : std::nullopt;
}

QStringList textsOf( const std::vector<std::string> &texts )
{
  QStringList list;
  for ( const std::string &text : texts )
    list.append( fromArgument( text ) );
  return list;
}

template<typename Value> void take( const std::optional<Value> &given, Value &into )
{
  if ( given )
    into = *given;
}

void take( const std::optional<std::string> &given, QString &into )
{
  if ( given )
    into = fromArgument( *given );
}

void take( const std::vector<std::string> &given, QStringList &into )
{
  if ( !given.empty() )
    into = textsOf( given );
}

/** Element, kind and radius, with what the catalogue knows. */
Result<void> fillFromCatalogue( const PlanArguments &arguments, const Catalogue &catalogue, PlanningRequest &request )
{
  // Without --kind the first kind that may be placed is meant.
  QString named = arguments.kind ? fromArgument( *arguments.kind ) : QString();
  if ( !arguments.kind && !arguments.siteKinds.empty() )
    named = fromArgument( arguments.siteKinds.front() ).section( QLatin1Char( ':' ), 0, 0 );
  take( arguments.element, request.element );
  const StationKind *meant = catalogue.stationKind( named.isEmpty() ? request.kind : named );
  if ( !arguments.element && ( request.element.isEmpty() || !named.isEmpty() ) )
    request.element = meant ? meant->element : request.element.isEmpty() ? QStringLiteral( "air" ) : request.element;
  const QList<const StationKind *> kinds = catalogue.stationKindsOf( request.element );
  if ( kinds.isEmpty() )
    return wrong( PlanArguments::tr( "The element “%1” is not in the catalogue." ).arg( request.element ), {} );
  if ( !named.isEmpty() )
    request.kind = named;
  else if ( request.kind.isEmpty() || arguments.element )
    request.kind = kinds.first()->id;
  const StationKind *kind = catalogue.stationKind( request.kind );
  if ( !kind )
    return wrong( PlanArguments::tr( "The station kind “%1” is not in the catalogue." ).arg( request.kind ), {} );
  take( arguments.radius, request.radius );
  if ( !arguments.radius && !( request.radius > 0 ) )
    request.radius = kind->representativeRadius;
  return {};
}

Result<void> fillLists( const PlanArguments &arguments, const Catalogue &catalogue, PlanningRequest &request )
{
  take( arguments.candidates, request.candidateSources );
  take( arguments.exclude, request.excludedRoles );
  take( arguments.mayMove, request.mayMove );
  if ( !arguments.siteKinds.empty() )
    request.kinds.clear();
  for ( const std::string &text : arguments.siteKinds )
  {
    const Result<SiteKind> kind = PlanArguments::readSiteKind( fromArgument( text ), catalogue );
    if ( !kind )
      return kind.error();
    request.kinds.append( *kind );
  }
  for ( const SiteKind &kind : request.kinds )
    if ( !catalogue.stationKind( kind.kind ) )
      return wrong( PlanArguments::tr( "The station kind “%1” is not in the catalogue." ).arg( kind.kind ), {} );
  if ( !arguments.quotas.empty() )
    request.quotas.clear();
  for ( const std::string &text : arguments.quotas )
  {
    const Result<SiteQuota> quota = PlanArguments::readQuota( fromArgument( text ) );
    if ( !quota )
      return quota.error();
    request.quotas.append( *quota );
  }
  for ( const SiteQuota &quota : request.quotas )
    if ( quota.scope == SiteQuota::Scope::SitingClass && !catalogue.sitingClass( quota.id ) )
      return wrong( PlanArguments::tr( "The siting class “%1” is not in the catalogue." ).arg( quota.id ), {} );
  return {};
}

Result<void> fillModel( const PlanArguments &arguments, PlanningRequest &request )
{
  if ( arguments.model )
  {
    const QString id = fromArgument( *arguments.model );
    const std::optional<PlanningModel> model = planningModelFromId( id );
    QStringList known;
    for ( const PlanningModel one : planningModels() )
      known.append( planningModelId( one ) );
    if ( !model )
      return wrong( PlanArguments::tr( "“%1” is no planning model." ).arg( id ),
        PlanArguments::tr( "Choose from: %1." ).arg( known.join( QLatin1String( ", " ) ) ) );
    request.model = *model;
  }
  if ( arguments.variogram )
  {
    const Result<VariogramModel> variogram = PlanArguments::readVariogram( fromArgument( *arguments.variogram ) );
    if ( !variogram )
      return variogram.error();
    request.variogram = *variogram;
  }
  take( arguments.folds, request.folds );
  take( arguments.share, request.share );
  take( arguments.budget, request.budget );
  take( arguments.indicator, request.indicator );
  request.trend = request.trend || arguments.trend;
  take( arguments.seconds, request.seconds );
  if ( arguments.seed )
    request.seed = *arguments.seed;
  return {};
}

Result<void> fillPlace( const PlanArguments &arguments, PlanningRequest &request )
{
  take( arguments.region, request.region );
  take( arguments.count, request.count );
  take( arguments.cell, request.cellSize );
  take( arguments.candidateStep, request.candidateStep );
  take( arguments.spacing, request.minSpacing );
  request.includePlanned = request.includePlanned || arguments.includePlanned;
  if ( arguments.day )
  {
    request.day = QDate::fromString( fromArgument( *arguments.day ), Qt::ISODate );
    if ( !request.day.isValid() )
      return wrong( PlanArguments::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( *arguments.day ) ), {} );
  }
  if ( arguments.demand )
    if ( const Result<void> demand = PlanArguments::readDemand( fromArgument( *arguments.demand ), request ); !demand )
      return demand.error();
  if ( arguments.step && request.demandLayer )
    request.demandLayer->step = *arguments.step;
  return {};
}

} // namespace

Result<void> PlanArguments::readDemand( const QString &text, PlanningRequest &request )
{
  const QString head = text.section( QLatin1Char( ':' ), 0, 0 );
  const QString rest = text.section( QLatin1Char( ':' ), 1 );
  bool plain = false;
  const DemandKind kind = demandKindFromId( text, &plain );
  if ( plain && kind != DemandKind::Layer )
  {
    request.demand = kind;
    request.demandLayer.reset();
    return {};
  }
  DemandLayer layer;
  if ( head == QLatin1String( "lines" ) && !rest.isEmpty() )
  {
    layer.kind = DemandLayer::Kind::Lines;
    layer.source = rest;
  }
  else if ( head == QLatin1String( "points" ) && !rest.isEmpty() )
  {
    layer.kind = DemandLayer::Kind::Points;
    layer.source = rest.section( QLatin1Char( ':' ), 0, 0 );
    layer.field = rest.section( QLatin1Char( ':' ), 1 );
  }
  else if ( head == QLatin1String( "raster" ) && !rest.isEmpty() )
  {
    layer.kind = DemandLayer::Kind::Raster;
    layer.source = QFileInfo( rest ).absoluteFilePath();
  }
  else if ( text == QLatin1String( "suitability" ) )
  {
    layer.kind = DemandLayer::Kind::Suitability;
    if ( request.suitability.isEmpty() )
      return wrong( tr( "--demand suitability needs criteria, and none are given." ),
        tr( "Write them into a request file and give it with --request." ) );
  }
  else
    return wrong( tr( "“%1” is no demand." ).arg( text ),
      tr( "Give one of: %1." ).arg( QStringLiteral( "area, population, lines:ROLE, points:ROLE[:FIELD], raster:PATH, suitability" ) ) );
  request.demand = DemandKind::Layer;
  request.demandLayer = layer;
  return {};
}

Result<SiteKind> PlanArguments::readSiteKind( const QString &text, const Catalogue &catalogue )
{
  const QStringList parts = text.split( QLatin1Char( ':' ) );
  const StationKind *known = catalogue.stationKind( parts.constFirst() );
  if ( !known )
    return wrong( tr( "The station kind “%1” is not in the catalogue." ).arg( parts.constFirst() ),
      tr( "Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]]." ) );
  SiteKind kind;
  kind.kind = parts.constFirst();
  const bool ownRadius = !parts.value( 1 ).isEmpty();
  const std::optional<double> radius = ownRadius ? numberOf( parts.value( 1 ) ) : std::optional<double>( known->representativeRadius );
  const std::optional<double> cost = parts.size() > 2 ? numberOf( parts.at( 2 ) ) : std::optional<double>( kind.cost );
  const std::optional<int> least = parts.size() > 3 ? wholeOf( parts.at( 3 ) ) : std::optional<int>( kind.least );
  const std::optional<int> most = parts.size() > 4 ? wholeOf( parts.at( 4 ) ) : std::optional<int>( kind.most );
  if ( parts.size() > 5 || !radius || !cost || !least || !most )
    return wrong( tr( "“%1” is no kind of site." ).arg( text ),
      tr( "Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]], for example air_micro:1000:8:2:20." ) );
  kind.radius = *radius;
  kind.cost = *cost;
  kind.least = *least;
  kind.most = *most;
  return kind;
}

Result<SiteQuota> PlanArguments::readQuota( const QString &text )
{
  const QStringList parts = text.split( QLatin1Char( ':' ) );
  const std::optional<int> least = wholeOf( parts.value( 2 ) );
  const std::optional<int> most = parts.size() > 3 ? wholeOf( parts.at( 3 ) ) : std::optional<int>( -1 );
  const bool district = parts.constFirst() == QLatin1String( "district" );
  if ( parts.size() < 3 || parts.size() > 4 || !( district || parts.constFirst() == QLatin1String( "class" ) ) || parts.at( 1 ).isEmpty()
    || !least || !most )
    return wrong( tr( "“%1” is no quota." ).arg( text ),
      tr( "Write --quota district:CODE:LEAST[:MOST] or --quota class:ID:LEAST[:MOST], for example class:greenway:2." ) );
  return SiteQuota { district ? SiteQuota::Scope::District : SiteQuota::Scope::SitingClass, parts.at( 1 ), *least, *most };
}

Result<VariogramModel> PlanArguments::readVariogram( const QString &text )
{
  const QStringList parts = text.split( QLatin1Char( ':' ) );
  const QString form =
    tr( "Write --variogram SHAPE:NUGGET:SILL:RANGE with the shape spherical, exponential, gaussian or matern, the sill with the "
        "nugget in it, the range in "
        "metres, for example spherical:20:150:12000." );
  VariogramModel model;
  const std::optional<VariogramShape> shape = variogramShapeFromId( parts.constFirst() );
  const bool known = shape.has_value();
  model.shape = shape.value_or( model.shape );
  const std::optional<double> nugget = numberOf( parts.value( 1 ) );
  const std::optional<double> sill = numberOf( parts.value( 2 ) );
  const std::optional<double> range = numberOf( parts.value( 3 ) );
  if ( parts.size() != 4 || !known || !nugget || !sill || !range )
    return wrong( tr( "“%1” is no variogram." ).arg( text ), form );
  if ( *nugget < 0 || !( *sill > 0 ) || *sill < *nugget || !( *range > 0 ) )
    return wrong( tr( "The variogram has nugget %1, sill %2 and range %3 m." ).arg( *nugget ).arg( *sill ).arg( *range ),
      tr( "The nugget is 0 or more, the sill more than 0 and at least the nugget, the range more than 0 m." ) );
  model.nugget = *nugget;
  model.partialSill = *sill - *nugget;
  model.range = *range;
  return model;
}

Result<PlanningRequest> PlanArguments::toRequest( const Services &services ) const
{
  PlanningRequest question;
  if ( !request.empty() )
  {
    const Result<PlanningRequest> read = PlanningRequestFile::read( fromArgument( request ) );
    if ( !read )
      return read.error();
    question = *read;
  }
  Result<void> filled = fillFromCatalogue( *this, services.catalogue, question );
  if ( filled )
    filled = fillPlace( *this, question );
  if ( filled )
    filled = fillLists( *this, services.catalogue, question );
  if ( filled )
    filled = fillModel( *this, question );
  if ( filled )
    filled = question.validate();
  if ( filled )
    return question;
  Error error = filled.error();
  if ( error.file.isEmpty() && !request.empty() )
    error.file = fromArgument( request );
  return error;
}

void PlanArguments::addQuestion( CLI::App *command )
{
  const auto option = [command]( const char *name, auto &value, const QString &about ) {
    return command->add_option( name, value, about.toStdString() );
  };
  command->add_option( "--workspace,-w", workspace )->required();
  option( "--request", request, tr( "JSON file with the question; options override what it says" ) );
  option( "--write-request", writeRequest, tr( "Write the question to this JSON file, and answer nothing" ) );
  option( "--element", element, tr( "Element id; air by default" ) );
  option( "--kind", kind, tr( "Station kind; by default the first of the element" ) );
  option( "--region", region, tr( "Code of a district or responsible unit; by default the city" ) );
  option( "--radius", radius, tr( "Representative radius in metres; by default that of the kind" ) );
  option( "--site-kind", siteKinds,
    tr( "KIND:RADIUS:COST[:LEAST[:MOST]]: a kind that may be placed and whose stations count; several make a mixed plan" ) )
    ->take_all();
  option( "--demand", demand, tr( "area, population, lines:ROLE, points:ROLE[:FIELD], raster:PATH, or suitability; area by default" ) );
  option( "--step", step, tr( "Step along lines of demand in metres; 100 by default" ) );
  option( "--cell", cell, tr( "Cell size of the demand grid in metres; chosen when left out" ) );
  option( "--day", day, tr( "Day on which existing stations must be running" ) );
  command->add_flag( "--include-planned", includePlanned, tr( "Planned stations count as existing" ).toStdString() );
}

void PlanArguments::addProposal( CLI::App *command )
{
  const auto option = [command]( const char *name, auto &value, const QString &about ) {
    return command->add_option( name, value, about.toStdString() );
  };
  option( "--count", count, tr( "Number of new sites; 5 by default" ) );
  option( "--candidates", candidates,
    tr( "grid, greenway, ecobelt, road, river, township, built-up, station, drawn, class:ID; several with commas" ) )
    ->delimiter( ',' );
  option( "--candidate-step", candidateStep, tr( "Distance of candidates in metres; chosen when left out" ) );
  option( "--spacing", spacing, tr( "Least distance between stations in metres" ) );
  option( "--exclude", exclude, tr( "Layer roles inside whose polygons no site may stand, with commas" ) )->delimiter( ',' );
  option( "--model", model, tr( "maximal_cover, set_cover, p_median, p_center, mean_variance, max_variance, mutual_information" ) );
  option( "--folds", folds, tr( "Stations that must cover a place for it to count" ) );
  option( "--share", share, tr( "Share of the demand that set_cover must reach, 0 to 1" ) );
  option( "--budget", budget, tr( "What all new sites together may cost" ) );
  option( "--quota", quotas, tr( "district:CODE:LEAST[:MOST] or class:ID:LEAST[:MOST]: new sites of a district or siting class" ) )
    ->take_all();
  option( "--may-move", mayMove, tr( "Codes of existing stations that may be given up for a place among the candidates, with commas" ) )
    ->delimiter( ',' );
  option( "--variogram", variogram, tr( "SHAPE:NUGGET:SILL:RANGE of the variance models; fitted when left out" ) );
  option( "--indicator", indicator, tr( "Indicator of the variance models" ) );
  command->add_flag( "--trend", trend, tr( "A plane as trend in the variance models (universal kriging)" ).toStdString() );
  option( "--seconds", seconds, tr( "Time of the solver" ) );
  option( "--seed", seed, tr( "Seed of the solver; the same seed gives the same plan" ) );
}

} // namespace jinguan

#include "print/BatchPlan.h"

#include "Arguments.h"
#include "CommandLine.h"
#include "store/Workspace.h"

#include <QDir>
#include <QRegularExpression>

namespace jinguan
{

namespace
{

const QString sAll = QStringLiteral( "all" );
const QString sCity = QStringLiteral( "city" );
const QString sLatest = QStringLiteral( "latest" );

/** A span of time that a report is about. */
struct Span
{
    QString text; //!< as written
    QString kind; //!< `day`, `month`, `quarter`, `year`; empty: the newest readings
    QDate first;
    QDate last;
};

Result<Span> spanOf( const QString &text )
{
  if ( text.isEmpty() || text == sLatest )
    return Span { text, {}, {}, {} };
  static const QRegularExpression sQuarter( QStringLiteral( "^(\\d{4})-Q([1-4])$" ) );
  if ( const QRegularExpressionMatch quarter = sQuarter.match( text ); quarter.hasMatch() )
  {
    const QDate first( quarter.captured( 1 ).toInt(), quarter.captured( 2 ).toInt() * 3 - 2, 1 );
    return Span { text, QStringLiteral( "quarter" ), first, first.addMonths( 3 ).addDays( -1 ) };
  }
  static const QRegularExpression sForm( QStringLiteral( "^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$" ) );
  const QRegularExpressionMatch match = sForm.match( text );
  const bool hasMonth = match.capturedLength( 2 ) > 0, hasDay = match.capturedLength( 3 ) > 0;
  const QDate first( match.captured( 1 ).toInt(), hasMonth ? match.captured( 2 ).toInt() : 1, hasDay ? match.captured( 3 ).toInt() : 1 );
  if ( !match.hasMatch() || !first.isValid() )
    return Error { BatchPlan::tr( "“%1” is no period." ).arg( text ),
      BatchPlan::tr( "Write a year 2026, a quarter 2026-Q3, a month 2026-10, a day 2026-10-03, or latest." ), {}, 0 };
  if ( hasDay )
    return Span { text, QStringLiteral( "day" ), first, first };
  return hasMonth ? Span { text, QStringLiteral( "month" ), first, first.addMonths( 1 ).addDays( -1 ) }
                  : Span { text, QStringLiteral( "year" ), first, first.addYears( 1 ).addDays( -1 ) };
}

/** The options with which a report of \a kind is about \a span. */
QStringList optionsFor( const BatchKind &kind, const Span &span )
{
  if ( span.kind.isEmpty() )
    return {};
  QStringList options;
  if ( kind.takes( "--period" ) )
    options << QStringLiteral( "--period" ) << span.kind;
  if ( kind.takes( "--from" ) )
    options << QStringLiteral( "--from" ) << span.text;
  else // the last moment of the span, which belongs to it
    options << QStringLiteral( "--at" ) << span.last.toString( Qt::ISODate ) + QStringLiteral( "T23:59:59+08:00" );
  return options;
}

/** \a text without what file names cannot hold. */
QString inFileName( QString text )
{
  static const QRegularExpression sForbidden( QStringLiteral( "[\\\\/:*?\"<>|\\s]+" ) );
  return text.replace( sForbidden, QStringLiteral( "_" ) );
}

/** What a job may be called. */
struct Names
{
    QString kind, unit, code, element, elementId, period;
};

QString fileName( const QString &pattern, const Names &names, qsizetype number )
{
  const std::pair<const char *, QString> values[] = { { "{kind}", names.kind }, { "{unit}", names.unit }, { "{code}", names.code },
    { "{element}", names.element }, { "{element-id}", names.elementId }, { "{period}", names.period },
    { "{number}", QStringLiteral( "%1" ).arg( number, 3, 10, QLatin1Char( '0' ) ) } };
  QString name = pattern;
  for ( const auto &[place, value] : values )
    name.replace( QString::fromLatin1( place ), inFileName( value ) );
  // A place that has nothing to say leaves no gap.
  static const QRegularExpression sDoubled( QStringLiteral( "([-_ ])\\1+" ) ), sBegin( QStringLiteral( "(^|/)[-_ ]+" ) ),
    sEnd( QStringLiteral( "[-_ ]+(\\.[a-z]+)$" ) );
  return name.replace( sDoubled, QStringLiteral( "\\1" ) )
    .replace( sBegin, QStringLiteral( "\\1" ) )
    .replace( sEnd, QStringLiteral( "\\1" ) );
}

/** Makes the jobs; its functions follow one another. */
class Planner
{
  public:
    Planner( const BatchRequest &request, const QList<BatchKind> &kinds, const Services &services, Workspace &workspace )
      : mRequest( request ), mKinds( kinds ), mServices( services ), mWorkspace( workspace )
    {}

    Result<QList<BatchJob>> jobs();

  private:
    Result<BatchKind> kindOf( const QString &command ) const;
    Result<QStringList> elementsOf( const BatchKind &kind ) const;
    Result<QStringList> unitsOf( const BatchKind &kind ) const;
    Result<QStringList> elementsWithStations() const;
    void add( const BatchKind &kind, const QString &element, const QString &unit, const Span &span );
    Result<void> checkNames() const;

    const BatchRequest &mRequest;
    const QList<BatchKind> &mKinds;
    const Services &mServices;
    Workspace &mWorkspace;
    QList<BatchJob> mJobs;
};

Result<BatchKind> Planner::kindOf( const QString &command ) const
{
  QStringList usable;
  for ( const BatchKind &kind : mKinds )
  {
    const QStringList missing = kind.missing();
    if ( kind.command == command && missing.isEmpty() )
      return kind;
    if ( kind.command == command )
      return Error {
        BatchPlan::tr( "“%1” needs %2, which is another for every report." ).arg( command, missing.join( QStringLiteral( ", " ) ) ),
        BatchPlan::tr( "Print it by itself." ), {}, 0
      };
    if ( missing.isEmpty() )
      usable << kind.command;
  }
  return Error { BatchPlan::tr( "There is no kind of report “%1”." ).arg( command ),
    BatchPlan::tr( "Use %1." ).arg( usable.join( QStringLiteral( ", " ) ) ), {}, 0 };
}

Result<QStringList> Planner::elementsWithStations() const
{
  const Result<QList<Station>> stations = mWorkspace.network().stations();
  if ( !stations )
    return stations.error();
  QSet<QString> measured;
  for ( const Station &station : *stations )
    for ( const QString &element : station.elements )
      measured << element;
  QStringList found;
  for ( const Element &element : mServices.catalogue.elements() )
    if ( measured.contains( element.id ) )
      found << element.id;
  return found;
}

Result<QStringList> Planner::elementsOf( const BatchKind &kind ) const
{
  if ( !kind.takes( "--element" ) )
    return QStringList { QString() };
  const bool optional = kind.command == QLatin1String( "district" ); // it shows all of them
  if ( mRequest.elements.isEmpty() && optional )
    return QStringList { QString() };
  if ( mRequest.elements.isEmpty() || mRequest.elements.contains( sAll ) )
    return elementsWithStations();
  for ( const QString &element : mRequest.elements )
    if ( !mServices.catalogue.element( element ) )
      return Error { BatchPlan::tr( "The element “%1” is not in the catalogue." ).arg( element ), {}, {}, 0 };
  return mRequest.elements;
}

Result<QStringList> Planner::unitsOf( const BatchKind &kind ) const
{
  if ( !kind.takes( "--district" ) )
    return QStringList { QString() };
  const bool needsUnit = kind.command == QLatin1String( "district" );
  if ( mRequest.districts.isEmpty() && !needsUnit )
    return QStringList { QString() };
  QStringList units;
  for ( const QString &code : mRequest.districts.isEmpty() ? QStringList { sAll } : mRequest.districts )
  {
    if ( code == sAll )
      for ( const ResponsibleUnit &unit : mServices.responsibility.units() )
        units << unit.code;
    else if ( code == sCity && !needsUnit )
      units << QString();
    else if ( code != sCity )
    {
      const Result<MapFilter> known = argument::filter( code, mServices );
      if ( !known )
        return known.error();
      units << known->code;
    }
  }
  units.removeDuplicates();
  return units;
}

void Planner::add( const BatchKind &kind, const QString &element, const QString &unit, const Span &span )
{
  // Every district has a responsible unit of its code.
  const MapFilter area = unit.isEmpty() ? MapFilter() : MapFilter { MapFilter::Kind::Unit, unit };
  BatchJob job;
  job.kind = kind.command;
  job.element = element;
  job.unit = unit;
  job.period = span.text;
  job.arguments = QStringList { QStringLiteral( "report" ), kind.command, QStringLiteral( "--workspace" ), mRequest.workspace };
  if ( !element.isEmpty() )
    job.arguments << QStringLiteral( "--element" ) << element;
  if ( !unit.isEmpty() )
    job.arguments << QStringLiteral( "--district" ) << area.argument();
  job.arguments << optionsFor( kind, span ) << mRequest.common;

  Names names;
  names.kind = PrintKind::of( kind.command ).name;
  names.code = unit;
  names.elementId = element;
  names.period = span.text == sLatest ? QString() : span.text;
  if ( const Element *known = mServices.catalogue.element( element ) )
    names.element = known->name.text();
  if ( kind.takes( "--district" ) )
    names.unit = unit.isEmpty() ? BatchPlan::tr( "Whole city" ) : argument::areaName( area, mServices );
  job.file = QDir::cleanPath( mRequest.folder + QLatin1Char( '/' ) + fileName( mRequest.pattern, names, mJobs.size() + 1 ) );
  QStringList title { names.kind, names.unit, names.element, names.period };
  title.removeAll( QString() );
  job.title = title.join( QStringLiteral( " · " ) );
  mJobs << job;
}

Result<void> Planner::checkNames() const
{
  QHash<QString, qsizetype> seen;
  for ( qsizetype i = 0; i < mJobs.size(); ++i )
  {
    // Sticks and Windows do not tell A from a.
    const QString name = mJobs.at( i ).file.toLower();
    if ( seen.contains( name ) )
      return Error { BatchPlan::tr( "The pattern gives two reports the same name: “%1” and “%2”." )
                       .arg( mJobs.at( seen.value( name ) ).title, mJobs.at( i ).title ),
        BatchPlan::tr( "Add what parts them, e.g. {unit}, {element}, {period}, {kind} or {number}." ), mJobs.at( i ).file, 0 };
    seen.insert( name, i );
  }
  return {};
}

Result<QList<BatchJob>> Planner::jobs()
{
  if ( Result<void> checked = BatchPlan::checkPattern( mRequest.pattern ); !checked )
    return checked.error();
  if ( mRequest.kinds.isEmpty() )
    return Error { BatchPlan::tr( "No kind of report was named." ), BatchPlan::tr( "Name at least one, e.g. district." ), {}, 0 };
  QList<Span> spans;
  for ( const QString &period : mRequest.periods.isEmpty() ? QStringList { QString() } : mRequest.periods )
  {
    const Result<Span> span = spanOf( period );
    if ( !span )
      return span.error();
    spans << *span;
  }
  for ( const QString &command : mRequest.kinds )
  {
    const Result<BatchKind> kind = kindOf( command );
    if ( !kind )
      return kind.error();
    const Result<QStringList> elements = elementsOf( *kind );
    const Result<QStringList> units = unitsOf( *kind );
    if ( !elements || !units )
      return elements ? units.error() : elements.error();
    for ( const QString &element : *elements )
      for ( const QString &unit : *units )
        for ( const Span &span : std::as_const( spans ) )
          add( *kind, element, unit, span );
  }
  if ( Result<void> checked = checkNames(); !checked )
    return checked.error();
  return mJobs;
}

} // namespace

QStringList BatchKind::missing() const
{
  static const QStringList sGiven { QStringLiteral( "--workspace" ), QStringLiteral( "--out" ), QStringLiteral( "--element" ),
    QStringLiteral( "--district" ), QStringLiteral( "--period" ), QStringLiteral( "--from" ), QStringLiteral( "--at" ) };
  QStringList missing;
  for ( const QString &option : required )
    if ( !sGiven.contains( option ) )
      missing << option;
  return missing;
}

QList<BatchKind> batchKinds()
{
  CommandContext context;
  CLI::App app;
  addReportCommands( app, context );
  QList<BatchKind> kinds;
  for ( const CLI::App *command : app.get_subcommand( "report" )->get_subcommands( []( const CLI::App * ) { return true; } ) )
  {
    BatchKind kind;
    kind.command = QString::fromStdString( command->get_name() );
    for ( const CLI::Option *option : command->get_options() )
    {
      if ( option->get_lnames().empty() )
        continue;
      const QString name = QStringLiteral( "--" ) + QString::fromStdString( option->get_lnames().front() );
      kind.options << name;
      if ( option->get_required() )
        kind.required << name;
    }
    // Those that print nothing by themselves have no page.
    if ( kind.takes( "--paper" ) && kind.takes( "--secrecy" ) && kind.command != QLatin1String( "batch" ) )
      kinds << kind;
  }
  return kinds;
}

QStringList BatchPlan::places()
{
  return { QStringLiteral( "{kind}" ), QStringLiteral( "{unit}" ), QStringLiteral( "{code}" ), QStringLiteral( "{element}" ),
    QStringLiteral( "{element-id}" ), QStringLiteral( "{period}" ), QStringLiteral( "{number}" ) };
}

Result<void> BatchPlan::checkPattern( const QString &pattern )
{
  static const QRegularExpression sPlace( QStringLiteral( "\\{[^}]*\\}?" ) );
  for ( auto matches = sPlace.globalMatch( pattern ); matches.hasNext(); )
  {
    const QString place = matches.next().captured();
    if ( !places().contains( place ) )
      return Error { tr( "The pattern has the unknown place “%1”." ).arg( place ),
        tr( "Use %1." ).arg( places().join( QStringLiteral( ", " ) ) ), {}, 0 };
  }
  static const QRegularExpression sForbidden( QStringLiteral( "[\\\\:*?\"<>|]" ) );
  if ( sForbidden.match( pattern ).hasMatch() || pattern.startsWith( QLatin1Char( '/' ) ) || pattern.contains( QLatin1String( ".." ) ) )
    return Error { tr( "The pattern “%1” cannot name files." ).arg( pattern ),
      tr( "Leave out \\ : * ? \" < > | and .., and do not begin with /." ), {}, 0 };
  static const QRegularExpression sEnding( QStringLiteral( "\\.(pdf|png|svg)$" ) );
  if ( !sEnding.match( pattern ).hasMatch() )
    return Error { tr( "The pattern “%1” names no kind of file." ).arg( pattern ), tr( "End it with .pdf, .png or .svg." ), {}, 0 };
  return {};
}

Result<QList<BatchJob>> BatchPlan::jobs(
  const BatchRequest &request, const QList<BatchKind> &kinds, const Services &services, Workspace &workspace )
{
  return Planner( request, kinds, services, workspace ).jobs();
}

} // namespace jinguan

#include "base/Resources.h"
#include "CommandLine.h"
#include "evaluation/EvaluationNames.h"
#include "evaluation/StoreEvaluationInput.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EvaluateCommand )
};

const QStringList sAirStandards { QStringLiteral( "HJ 633" ), QStringLiteral( "HJ 663" ), QStringLiteral( "GB 3095" ) };

struct EvaluateArguments
{
    std::string workspace;
    std::string element;
    std::string period;
    std::string from;
    std::string to;
    std::vector<std::string> editions;
    std::string by = "station";
    bool trail = false;
    bool rank = false;
};

EvaluationRequest::By placesOf( const std::string &by )
{
  return by == "district" ? EvaluationRequest::By::District
    : by == "unit"        ? EvaluationRequest::By::Unit
    : by == "city"        ? EvaluationRequest::By::City
                          : EvaluationRequest::By::Station;
}

/** A day as `2014-03-01`. */
Result<QDate> dayOf( const std::string &text )
{
  const QDate day = QDate::fromString( fromArgument( text ), Qt::ISODate );
  if ( !day.isValid() || text.size() != 10 )
    return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( text ) ), Text::tr( "Write it as 2014-03-01." ), {}, 0 };
  return day;
}

/** Refuses what would change nothing, so that nobody takes a result for another one. */
Result<void> checkEditions( const EvaluationRequest &request, const Standards &standards )
{
  if ( request.editions.isEmpty() )
    return {};
  if ( request.element != QLatin1String( "air" ) )
    return Error { Text::tr( "An edition can be chosen for air only; “%1” is evaluated by the edition in force." ).arg( request.element ),
      Text::tr( "Leave --edition out." ), {}, 0 };
  for ( const QString &asked : request.editions )
  {
    const Edition *edition = standards.edition( asked );
    if ( edition && !sAirStandards.contains( edition->standard ) )
      return Error { Text::tr( "The edition “%1” has no effect on air." ).arg( asked ),
        Text::tr( "Editions of HJ 633, HJ 663 and GB 3095 can be chosen." ), {}, 0 };
  }
  return {};
}

Result<EvaluationRequest> requestOf( const EvaluateArguments &arguments, const Standards &standards )
{
  EvaluationRequest request;
  request.element = fromArgument( arguments.element );
  request.period = periodFromId( fromArgument( arguments.period ) );
  request.by = placesOf( arguments.by );
  request.withTrail = arguments.trail;
  for ( const std::string &edition : arguments.editions )
    request.editions.append( fromArgument( edition ) );
  const Result<QDate> from = dayOf( arguments.from );
  const Result<QDate> to = dayOf( arguments.to );
  if ( !from || !to )
    return from ? to.error() : from.error();
  request.from = *from;
  request.to = *to;
  if ( const Result<void> checked = checkEditions( request, standards ); !checked )
    return checked.error();
  const bool isLong = request.period == Period::Month || request.period == Period::Year;
  if ( arguments.rank && ( request.element != QLatin1String( "air" ) || !isLong ) )
    return Error { Text::tr( "Places are ranked by the composite index of air, over months or years." ),
      Text::tr( "Ask for --element air with --period month or year, or leave --rank out." ), {}, 0 };
  if ( arguments.trail && request.period == Period::Hour )
    return Error { Text::tr( "The arithmetic is kept for days, months and years, not for hours." ), Text::tr( "Leave --trail out." ), {},
      0 };
  return request;
}

/** Prints rows in both forms. */
class EvaluationPrinter
{
  public:
    EvaluationPrinter( const EvaluationRequest &request, const EvaluationNames &names, const Responsibility &responsibility )
      : mRequest( request ), mNames( names ), mResponsibility( responsibility )
    {}

    QString placeName( const EvaluationRow &row ) const { return mNames.place( row, mRequest.by, mResponsibility ); }

    QJsonArray json( const QList<EvaluationRow> &rows ) const
    {
      QJsonArray array;
      for ( const EvaluationRow &row : rows )
      {
        QJsonObject main = figureJson( row, row.main );
        main.insert( QStringLiteral( "grade" ), row.grade.text() );
        main.insert( QStringLiteral( "aqi" ), row.index ? QJsonValue( *row.index ) : QJsonValue() );
        main.insert( QStringLiteral( "drivers" ), QJsonArray::fromStringList( row.drivers ) );
        main.insert( QStringLiteral( "attained" ), row.attained ? QJsonValue( *row.attained ) : QJsonValue() );
        main.insert( QStringLiteral( "rank" ), row.rank > 0 ? QJsonValue( row.rank ) : QJsonValue() );
        main.insert( QStringLiteral( "spans_editions" ), row.spansEditions );
        if ( mRequest.withTrail )
          main.insert( QStringLiteral( "trail" ), trailJson( row.trail ) );
        array.append( main );
        for ( const Figure &figure : row.figures )
          array.append( figureJson( row, figure ) );
      }
      return array;
    }

    void table( const QList<EvaluationRow> &rows, const Output &output ) const
    {
      const QStringList headings { Text::tr( "Rank" ), Text::tr( "Place" ), Text::tr( "Time" ), Text::tr( "Figure" ), Text::tr( "Value" ),
        Text::tr( "Unit" ), Text::tr( "Verdict" ), Text::tr( "Inputs" ), Text::tr( "State" ), Text::tr( "By" ) };
      QList<QStringList> lines;
      QSet<QString> places;
      QSet<QString> shown;
      for ( const EvaluationRow &row : rows )
      {
        places.insert( row.place );
        if ( row.main.state == Figure::State::NoData )
          continue;
        shown.insert( row.place );
        lines.append( line( row, row.main, row.grade.text(), row.rank > 0 ? QString::number( row.rank ) : QString() ) );
        for ( const Figure &figure : row.figures )
        {
          if ( figure.value )
            lines.append( line( row, figure, {}, {} ) );
        }
        if ( !mRequest.withTrail )
          continue;
        output.table( headings, lines );
        lines.clear();
        for ( const TrailStep &step : row.trail.steps() )
          output.text(
            QStringLiteral( "    %1: %2 → %3    [%4]" ).arg( step.label, step.expression, step.result, mNames.basis( step.clause ) ) );
      }
      if ( !lines.isEmpty() )
        output.table( headings, lines );
      if ( const int without = static_cast<int>( places.size() - shown.size() ); without > 0 )
        output.message( Text::tr( "%n place(s) without data are not shown.", nullptr, without ) );
    }

  private:
    QStringList line( const EvaluationRow &row, const Figure &figure, const QString &grade, const QString &rank ) const
    {
      return { rank, placeName( row ), EvaluationNames::time( row, mRequest.period ), mNames.figure( figure ),
        figure.value ? figure.value->toString() : QString(), mNames.unit( figure.unit ), grade, EvaluationNames::inputs( figure ),
        EvaluationNames::state( figure.state ), mNames.basis( figure.basis ) };
    }

    QJsonObject figureJson( const EvaluationRow &row, const Figure &figure ) const
    {
      const bool station = mRequest.by == EvaluationRequest::By::Station;
      return { { station ? QStringLiteral( "station" ) : QStringLiteral( "area" ), row.place },
        { QStringLiteral( "name" ), placeName( row ) }, { QStringLiteral( "time" ), isoLocal( row.begin ) },
        { QStringLiteral( "period" ), periodId( mRequest.period ) }, { QStringLiteral( "figure" ), figure.id },
        { QStringLiteral( "indicator" ), figure.indicator },
        { QStringLiteral( "value" ), figure.value ? QJsonValue( figure.value->toDouble() ) : QJsonValue() },
        { QStringLiteral( "unit" ), figure.unit }, { QStringLiteral( "grade" ), QString() }, { QStringLiteral( "aqi" ), QJsonValue() },
        { QStringLiteral( "standard" ), figure.basis.standard }, { QStringLiteral( "edition" ), figure.basis.edition },
        { QStringLiteral( "clause" ), figure.basis.clause }, { QStringLiteral( "confirmed" ), figure.basis.confirmed },
        { QStringLiteral( "valid_inputs" ), figure.validInputs }, { QStringLiteral( "required_inputs" ), figure.requiredInputs },
        { QStringLiteral( "valid" ), figure.isValid() } };
    }

    static QJsonArray trailJson( const Trail &trail )
    {
      QJsonArray steps;
      for ( const TrailStep &step : trail.steps() )
        steps.append( QJsonObject { { QStringLiteral( "label" ), step.label }, { QStringLiteral( "expression" ), step.expression },
          { QStringLiteral( "result" ), step.result }, { QStringLiteral( "clause" ), step.clause } } );
      return steps;
    }

    const EvaluationRequest &mRequest;
    const EvaluationNames &mNames;
    const Responsibility &mResponsibility;
};

/** By period, then by rank; places without a rank come last. */
void sortByRank( QList<EvaluationRow> &rows )
{
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) {
    if ( a.begin != b.begin )
      return a.begin < b.begin;
    return a.rank != b.rank && a.rank > 0 && ( b.rank == 0 || a.rank < b.rank );
  } );
}

int evaluate( CommandContext &context, const EvaluateArguments &arguments )
{
  const Services *services = context.services();
  if ( !services )
    return static_cast<int>( ExitCode::Failed );
  const QString resources = Resources::path( QString() );
  const Result<EvaluationNames> names = EvaluationNames::load( resources, services->catalogue, services->evaluator->standards() );
  if ( !names )
    return context.output.fail( names.error() );
  const Result<EvaluationRequest> request = requestOf( arguments, services->evaluator->standards() );
  if ( !request )
    return context.output.fail( request.error() );
  const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( resources, services->catalogue );
  if ( !evaluation )
    return context.output.fail( evaluation.error() );
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !stations )
    return context.output.fail( stations.error() );
  const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( workspace->readings(), services->catalogue, request->element );
  if ( !input )
    return context.output.fail( input.error() );
  Result<QList<EvaluationRow>> rows = evaluation->evaluate( *request, *stations, *input );
  if ( !rows )
    return context.output.fail( rows.error() );
  if ( arguments.rank )
  {
    sortByRank( *rows );
    for ( EvaluationRow &row : *rows )
      row.figures.clear();
  }
  const EvaluationPrinter printer( *request, *names, services->responsibility );
  if ( context.output.isJson() )
    context.output.rows( printer.json( *rows ) );
  else if ( rows->isEmpty() )
    context.output.message( Text::tr( "No place of this workspace has anything of that element." ) );
  else
    printer.table( *rows, context.output );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addEvaluateCommand( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<EvaluateArguments>();
  CLI::App *command = addCommand( app, context, "evaluate",
    Text::tr( "Evaluates readings by the standards in force: every figure with its edition, clause and number of inputs." ),
    [=, &context] { return evaluate( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--element", arguments->element, Text::tr( "Element id, e.g. air" ).toStdString() )->required();
  command->add_option( "--period", arguments->period, Text::tr( "hour, day, month or year" ).toStdString() )
    ->required()
    ->check( CLI::IsMember( { "hour", "day", "month", "year" } ) );
  command->add_option( "--from", arguments->from, Text::tr( "First day, e.g. 2014-01-01" ).toStdString() )->required();
  command->add_option( "--to", arguments->to, Text::tr( "Last day, included" ).toStdString() )->required();
  command->add_option(
    "--edition", arguments->editions, Text::tr( "Edition to compute air by, instead of the one in force" ).toStdString() );
  command->add_option( "--by", arguments->by, Text::tr( "Places: station, district, unit or city" ).toStdString() )
    ->check( CLI::IsMember( { "station", "district", "unit", "city" } ) );
  command->add_flag( "--trail", arguments->trail, Text::tr( "With the arithmetic of every figure" ).toStdString() );
  command->add_flag( "--rank", arguments->rank, Text::tr( "Only the ranking of places (air by month or year)" ).toStdString() );
}

} // namespace jinguan

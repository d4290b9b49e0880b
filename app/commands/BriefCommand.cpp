#include "commands/BriefCommand.h"
#include "Arguments.h"
#include "base/Resources.h"
#include "briefing/BriefJson.h"
#include "ConsoleProgress.h"
#include "goals/GoalBoard.h"
#include "warning/IncidentDesk.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BriefCommand )
};

struct BriefArguments
{
    std::string workspace;
    std::string unit;
    std::string district;
    std::string at;
    bool goals = false;
};

/** The unit or district that is asked for. */
Result<BriefArea> areaOf( const BriefArguments &arguments, const Services &services )
{
  const QString unit = fromArgument( arguments.unit );
  const QString district = fromArgument( arguments.district );
  if ( !unit.isEmpty() && !district.isEmpty() )
    return Error { Text::tr( "A unit and a district cannot be asked for at once." ), Text::tr( "Leave one of them out." ), {}, 0 };
  if ( !unit.isEmpty() && !services.responsibility.unit( unit ) )
    return Error { Text::tr( "“%1” is no code of a responsible unit." ).arg( unit ), Text::tr( "Write it as 510107 or CDGX." ), {}, 0 };
  if ( !district.isEmpty() && !services.responsibility.district( district ) )
    return Error { Text::tr( "“%1” is no code of a district." ).arg( district ), Text::tr( "Write it as 510107." ), {}, 0 };
  return BriefArea { unit, district.isEmpty() ? QString() : services.responsibility.district( district )->code };
}

QString timeText( UtcSeconds at )
{
  return at > 0 ? local( at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) : QStringLiteral( "–" );
}

QString percent( const std::optional<double> &rate )
{
  return rate ? QString::number( *rate * 100, 'f', 1 ) + QStringLiteral( " %" ) : QStringLiteral( "–" );
}

/** Prints a brief for people. */
class BriefPrinter
{
  public:
    BriefPrinter( const DistrictBrief &brief, const Services &services, const Output &output )
      : mBrief( brief ), mServices( services ), mOutput( output )
    {}

    void print() const
    {
      mOutput.text( Text::tr( "%1, as known at %2" ).arg( mBrief.name.text(), timeText( mBrief.moment ) ) );
      if ( mBrief.isDemo )
        mOutput.text( Text::tr( "Demo: some of the stations or values are invented." ) );
      mOutput.text( Text::tr( "Stations: %1, running %2, not reporting %3" )
                      .arg( mBrief.stationCount() )
                      .arg( mBrief.runningCount() )
                      .arg( mBrief.notReportingCount() ) );
      elements();
      changes();
      incidents();
      inflow();
      rankings();
      network();
      days();
      comparisons();
      targets();
      for ( const QString &note : mBrief.notes )
        mOutput.text( QStringLiteral( "* " ) + note );
    }

  private:
    QString elementName( const QString &id ) const
    {
      const Element *element = mServices.catalogue.element( id );
      return element ? element->name.text() : Text::tr( "all" );
    }
    QString placeName( const QString &code ) const
    {
      const ResponsibleUnit *unit = mServices.responsibility.unit( code );
      const District *district = mServices.responsibility.district( code );
      return unit ? unit->name.text() : district ? district->name.text() : code;
    }
    void section( const QString &title, const QStringList &headings, const QList<QStringList> &rows, const QString &empty ) const
    {
      mOutput.text( QString() );
      mOutput.text( title );
      if ( rows.isEmpty() )
        mOutput.text( QStringLiteral( "  " ) + empty );
      else
        mOutput.table( headings, rows );
    }

    void elements() const
    {
      QList<QStringList> rows;
      for ( const BriefElement &one : mBrief.elements )
        rows << QStringList { elementName( one.element ), QString::number( one.stations ), QString::number( one.onTime ),
          QString::number( one.late ), QString::number( one.offline ), QString::number( one.never ), QString::number( one.planned ),
          QString::number( one.suspended ), one.notReporting.join( QLatin1Char( ' ' ) ) };
      section( Text::tr( "State of the stations" ),
        { Text::tr( "Element" ), Text::tr( "Stations" ), Text::tr( "On time" ), Text::tr( "Late" ), Text::tr( "Offline" ),
          Text::tr( "Never delivered" ), Text::tr( "Planned" ), Text::tr( "Suspended" ), Text::tr( "Not reporting" ) },
        rows, Text::tr( "none" ) );
    }

    void changes() const
    {
      QList<QStringList> rows;
      for ( const BriefStation &one : mBrief.stations )
      {
        if ( one.now.grade.isGraded() || one.change == BriefChange::Gone )
          rows << QStringList { one.code, one.name.text(), elementName( one.element ), one.now.fullText(), one.now.grade.name.text(),
            one.yesterday.grade.name.text(), briefChangeText( one.change ) };
      }
      section( Text::tr( "Grades now and at the same hour yesterday" ),
        { Text::tr( "Code" ), Text::tr( "Station" ), Text::tr( "Element" ), Text::tr( "Value" ), Text::tr( "Now" ), Text::tr( "Yesterday" ),
          Text::tr( "Change" ) },
        rows, Text::tr( "no station has a grade" ) );
    }

    void incidents() const
    {
      QList<QStringList> rows;
      for ( const BriefIncident &one : mBrief.incidents )
        rows << QStringList { QString::number( one.incident.id ), severityText( one.incident.severity ), one.station.text(), one.what,
          incidentStateText( one.incident.state ), one.incident.assignee, IncidentDeadlines::stepText( one.step ),
          one.due > 0 ? timeText( one.due ) + ( one.overdue ? Text::tr( " overdue" ) : QString() ) : QString() };
      section( Text::tr( "Open incidents" ),
        { QStringLiteral( "#" ), Text::tr( "Severity" ), Text::tr( "Station" ), Text::tr( "What" ), Text::tr( "State" ),
          Text::tr( "Assigned to" ), Text::tr( "Next step" ), Text::tr( "Due" ) },
        rows, Text::tr( "none" ) );
    }

    void inflow() const
    {
      QList<QStringList> rows;
      for ( const BriefUpstream &one : mBrief.upstream )
        rows << QStringList { one.name.text(), placeName( one.unit ), one.river, QString::number( one.metres / 1000, 'f', 1 ),
          QString::number( one.seconds / 3600, 'f', 1 ), one.now.grade.name.text(), QString::number( one.incidents.size() ) };
      section( Text::tr( "Up the rivers" ),
        { Text::tr( "Station" ), Text::tr( "Unit" ), Text::tr( "River" ), QStringLiteral( "km" ), QStringLiteral( "h" ), Text::tr( "Now" ),
          Text::tr( "Incidents" ) },
        rows, Text::tr( "nothing upstream within reach" ) );
      const BriefUpwind &wind = mBrief.upwind;
      rows.clear();
      for ( const BriefUpwindStation &one : wind.stations )
        rows << QStringList { one.name.text(), placeName( one.unit ), QString::number( one.metres / 1000, 'f', 1 ), one.now.fullText(),
          one.now.grade.name.text() };
      const QString title = wind.windStation.isEmpty()
        ? Text::tr( "Up the wind" )
        : Text::tr( "Up the wind: %1 (%2°, %3 m/s) at %4, %5" )
            .arg( wind.sector, QString::number( wind.direction, 'f', 0 ),
              wind.speed ? QString::number( *wind.speed, 'f', 1 ) : QStringLiteral( "–" ), wind.windName.text(), timeText( wind.at ) );
      section( title, { Text::tr( "Station" ), Text::tr( "Unit" ), QStringLiteral( "km" ), Text::tr( "Value" ), Text::tr( "Now" ) }, rows,
        wind.note );
    }

    void rankings() const
    {
      for ( const BriefRanking &one : mBrief.rankings )
      {
        QList<QStringList> rows;
        for ( const BriefRankRow &row : one.rows )
        {
          if ( row.rank > 0 )
            rows << QStringList { QString::number( row.rank ), placeName( row.unit ), row.figure.value->toString(), row.grade.text(),
              row.unit == mBrief.area.unit || row.unit == mBrief.area.district ? QStringLiteral( "◀" ) : QString() };
        }
        section(
          one.title, { Text::tr( "Rank" ), Text::tr( "Unit" ), Text::tr( "Value" ), Text::tr( "Grade" ), QString() }, rows, one.how );
        if ( !rows.isEmpty() )
          mOutput.text( QStringLiteral( "  " ) + one.how );
      }
    }

    void network() const
    {
      QStringList headings { Text::tr( "Element" ), Text::tr( "Stations" ) };
      QList<QStringList> rows;
      for ( const BriefNetwork &one : mBrief.network )
      {
        QStringList row { elementName( one.element ), QString::number( one.stations ) };
        for ( const BriefRate &rate : one.rates )
        {
          if ( rows.isEmpty() )
            headings << rate.name.text();
          row << percent( rate.rate );
        }
        rows << row;
      }
      section( Text::tr( "Rates of the network since %1" ).arg( mBrief.monthBegin.toString( Qt::ISODate ) ), headings, rows,
        Text::tr( "nothing was due" ) );
    }

    void days() const
    {
      QList<QStringList> rows;
      for ( const BriefDay &one : mBrief.calendar )
      {
        if ( ( one.valid && one.level > 2 ) || !one.above.isEmpty() )
          rows << QStringList { one.day.toString( Qt::ISODate ), one.aqi ? QString::number( *one.aqi ) : QString(), one.grade.text(),
            one.above.join( QLatin1Char( ' ' ) ), one.edition };
      }
      section( Text::tr( "Days above the limit since the first of January" ),
        { Text::tr( "Day" ), QStringLiteral( "AQI" ), Text::tr( "Grade" ), Text::tr( "Above" ), Text::tr( "By" ) }, rows,
        Text::tr( "none, of %n day(s) with a valid index", nullptr,
          static_cast<int>(
            std::count_if( mBrief.calendar.cbegin(), mBrief.calendar.cend(), []( const BriefDay &day ) { return day.valid; } ) ) ) );
    }

    void comparisons() const
    {
      QList<QStringList> rows;
      const auto text = []( const BriefComparison &row, const BriefValue &value ) {
        return value.value ? QString::number( *value.value, 'f', row.decimals ) + ( value.valid ? QString() : QStringLiteral( " *" ) )
                           : QStringLiteral( "–" );
      };
      for ( const BriefComparison &one : mBrief.comparisons )
        rows << QStringList { elementName( one.element ), one.name, text( one, one.present ), text( one, one.lastMonth ),
          text( one, one.lastYear ), one.unit };
      section(
        Text::tr( "This month to %1, the same days of the month before and of last year" ).arg( mBrief.comparedTo.toString( Qt::ISODate ) ),
        { Text::tr( "Element" ), Text::tr( "Figure" ), Text::tr( "This month" ), Text::tr( "Last month" ), Text::tr( "Last year" ),
          Text::tr( "Unit" ) },
        rows, Text::tr( "nothing to compare" ) );
      if ( !rows.isEmpty() )
        mOutput.text( Text::tr( "  * fewer valid inputs than the standard asks for" ) );
    }

    void targets() const
    {
      QList<QStringList> rows;
      const auto text = []( const std::optional<double> &value ) {
        return value ? QString::number( *value, 'f', 1 ) : QStringLiteral( "–" );
      };
      for ( const TargetStatus &one : mBrief.targets )
        rows << QStringList { targetName( one.target ), text( one.target.target ), text( one.now.value ), targetVerdictText( one.verdict ),
          text( one.needed ), QString::number( one.daysLeft ), text( one.lastYear ) };
      section( Text::tr( "Targets of the year" ),
        { Text::tr( "Target" ), Text::tr( "Aim" ), Text::tr( "Now" ), Text::tr( "State" ), Text::tr( "Needed" ), Text::tr( "Days left" ),
          Text::tr( "Same days last year" ) },
        rows, Text::tr( "none was set" ) );
    }

    const DistrictBrief &mBrief;
    const Services &mServices;
    const Output &mOutput;
};

void printGoals( const Output &output, const QList<BriefGoal> &goals, const Services &services )
{
  QList<QStringList> rows;
  for ( const BriefGoal &goal : goals )
  {
    const Element *element = services.catalogue.element( goal.element );
    const Clause *clause = services.responsibility.clause( goal.clause );
    rows << QStringList { element ? element->name.text() : goal.element, goal.name,
      goal.present ? QString::number( *goal.present, 'f', 1 ) + QLatin1Char( ' ' ) + goal.unit : QStringLiteral( "–" ),
      GoalBoard::stateText( goal.state ), goal.due.toString( Qt::ISODate ), clause ? clause->number : goal.clause };
  }
  output.table( { Text::tr( "Element" ), Text::tr( "What counts" ), Text::tr( "Fulfilled" ), Text::tr( "State" ), Text::tr( "Until" ),
                  Text::tr( "Clause" ) },
    rows );
  for ( const BriefGoal &goal : goals )
  {
    if ( !goal.missing.isEmpty() )
      output.text( Text::tr( "%1 – missing: %2" ).arg( goal.name, goal.missing.join( Text::tr( ", " ) ) ) );
    else if ( !goal.note.isEmpty() && goal.state == BriefGoalState::Unknown )
      output.text( Text::tr( "%1 – %2" ).arg( goal.name, goal.note ) );
  }
}

/** What both commands open. */
struct Opened
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    BriefArea area;
    BriefingInput input;
    UtcSeconds moment = 0;
};

Result<void> prepare( Opened &opened, const BriefArguments &arguments )
{
  const Result<BriefArea> area = areaOf( arguments, *opened.services );
  if ( !area )
    return area.error();
  opened.area = *area;
  const Result<UtcSeconds> at = argument::moment( arguments.at );
  if ( !at )
    return at.error();
  Result<BriefingInput> input =
    BriefingInput::read( opened.workspace->network(), opened.workspace->sampling(), opened.services->catalogue );
  if ( !input )
    return input.error();
  opened.input = input.take();
  opened.moment = *at;
  if ( opened.moment > 0 )
    return {};
  const Result<UtcSeconds> now =
    DistrictBriefing::present( opened.input, opened.workspace->readings(), QDateTime::currentSecsSinceEpoch() );
  if ( !now )
    return now.error();
  opened.moment = *now;
  return {};
}

/** Opens for one of the commands; false after telling why not. */
bool open( CommandContext &context, const BriefArguments &arguments, Opened &opened )
{
  opened.services = context.services();
  opened.workspace = opened.services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !opened.workspace )
    return false;
  const Result<void> prepared = prepare( opened, arguments );
  if ( !prepared )
    context.output.fail( prepared.error() );
  return prepared.ok();
}

Result<QList<BriefGoal>> readGoals( const Opened &opened, Progress &progress )
{
  return GoalBoard::read(
    *opened.workspace, opened.services->catalogue, opened.services->responsibility, opened.area, opened.moment, progress );
}

int tellOverview( CommandContext &context, const Opened &opened, const DistrictBriefing &briefing, Progress &progress )
{
  const Result<CityOverview> overview = briefing.overview( opened.moment, progress );
  if ( !overview )
    return context.output.fail( overview.error() );
  context.output.rows( overviewJson( *overview, opened.services->responsibility ) );
  context.output.message( overview->how );
  return static_cast<int>( ExitCode::Done );
}

int tellBrief( CommandContext &context, const BriefArguments &arguments )
{
  Opened opened;
  if ( !open( context, arguments, opened ) )
    return static_cast<int>( ExitCode::Failed );
  const Result<std::shared_ptr<const BriefingKnowledge>> knowledge = BriefingKnowledge::load(
    Resources::path( QString() ), opened.services->catalogue, *opened.services->evaluator, opened.services->responsibility );
  if ( !knowledge )
    return context.output.fail( knowledge.error() );
  ConsoleProgress progress;
  const DistrictBriefing briefing( **knowledge, opened.input, opened.workspace->readings(), opened.workspace->incidents() );
  if ( opened.area.isCity() )
    return tellOverview( context, opened, briefing, progress );
  Result<DistrictBrief> brief = briefing.read( opened.area, opened.moment, progress );
  if ( !brief )
    return context.output.fail( brief.error() );
  if ( arguments.goals )
  {
    Result<QList<BriefGoal>> goals = readGoals( opened, progress );
    if ( !goals )
      return context.output.fail( goals.error() );
    brief->goals = goals.take();
  }
  if ( context.output.isJson() )
    context.output.object( briefJson( *brief ) );
  else
  {
    BriefPrinter( *brief, *opened.services, context.output ).print();
    if ( !brief->goals.isEmpty() )
    {
      context.output.text( QString() );
      printGoals( context.output, brief->goals, *opened.services );
    }
  }
  return static_cast<int>( ExitCode::Done );
}

int tellGoals( CommandContext &context, const BriefArguments &arguments )
{
  Opened opened;
  if ( !open( context, arguments, opened ) )
    return static_cast<int>( ExitCode::Failed );
  ConsoleProgress progress;
  const Result<QList<BriefGoal>> goals = readGoals( opened, progress );
  if ( !goals )
    return context.output.fail( goals.error() );
  if ( context.output.isJson() )
    context.output.rows( goalsJson( *goals ) );
  else
    printGoals( context.output, *goals, *opened.services );
  return static_cast<int>( ExitCode::Done );
}

void addArea( CLI::App *command, const std::shared_ptr<BriefArguments> &arguments )
{
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--unit", arguments->unit, Text::tr( "Code of a responsible unit, e.g. 510107 or CDGX" ).toStdString() );
  command->add_option( "--district", arguments->district, Text::tr( "Code of a district (geography)" ).toStdString() );
  command->add_option( "--at", arguments->at,
    Text::tr( "As known at this moment; by default now, or the end of the data of a demo or archive" ).toStdString() );
}
} // namespace

void addBriefCommands( CLI::App &app, CommandContext &context )
{
  const auto brief = std::make_shared<BriefArguments>();
  CLI::App *command = addCommand( app, context, "brief",
    Text::tr( "The morning of a district officer: stations, grades since yesterday, incidents due, inflow, ranking, months." ),
    [=, &context] { return tellBrief( context, *brief ); } );
  addArea( command, brief );
  command->add_flag( "--goals", brief->goals, Text::tr( "With the goals of the plan" ).toStdString() );

  const auto goals = std::make_shared<BriefArguments>();
  addArea( addCommand( app, context, "goals", Text::tr( "The goals of the plan and how far each is fulfilled, with what is missing." ),
             [=, &context] { return tellGoals( context, *goals ); } ),
    goals );
}

} // namespace jinguan

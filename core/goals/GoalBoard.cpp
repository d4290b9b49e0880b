#include "goals/GoalBoard.h"

#include "base/PartProgress.h"
#include "base/Resources.h"
#include "briefing/PlanGoals.h"
#include "planning/assess/CoverageAssessment.h"

namespace jinguan
{

namespace
{

BriefGoalState stateOf( GoalState state )
{
  return state == GoalState::Met ? BriefGoalState::Met : state == GoalState::NotMet ? BriefGoalState::NotMet : BriefGoalState::Unknown;
}

BriefGoal goalOf( const NetworkGoal &goal )
{
  BriefGoal result;
  result.id = goal.id;
  result.element = goal.element;
  result.name = goal.text.text();
  result.clause = goal.clause;
  result.quote = goal.quote;
  result.due = goal.due;
  result.target = goal.target;
  result.unit = QStringLiteral( "%" );
  result.confirmed = goal.confirmed;
  return result;
}

BriefGoal single( const GoalVerdict &verdict )
{
  BriefGoal goal = goalOf( verdict.goal );
  goal.target = verdict.target;
  goal.present = verdict.present;
  goal.state = stateOf( verdict.state );
  goal.missing = verdict.missing;
  goal.note = verdict.note;
  goal.schematic = verdict.schematic;
  return goal;
}

/** The classes of one goal in one row: a class that cannot be told is not counted as there. */
BriefGoal overClasses( const QList<GoalVerdict> &verdicts )
{
  BriefGoal goal = goalOf( verdicts.constFirst().goal );
  goal.target = 100;
  int met = 0, open = 0;
  for ( const GoalVerdict &verdict : verdicts )
  {
    met += verdict.state == GoalState::Met ? 1 : 0;
    open += verdict.state == GoalState::Unknown ? 1 : 0;
    goal.schematic = goal.schematic || verdict.schematic;
    if ( verdict.state != GoalState::Met )
      goal.missing.append( verdict.state == GoalState::NotMet ? verdict.name : GoalBoard::tr( "%1 (cannot be told)" ).arg( verdict.name ) );
  }
  const int all = static_cast<int>( verdicts.size() );
  goal.present = 100.0 * met / all;
  goal.state = met == all ? BriefGoalState::Met : met + open == all ? BriefGoalState::Unknown : BriefGoalState::NotMet;
  goal.note = GoalBoard::tr( "%1 of %2 classes" ).arg( met ).arg( all );
  return goal;
}

QList<BriefGoal> grouped( const QList<GoalVerdict> &verdicts )
{
  QList<BriefGoal> goals;
  for ( qsizetype i = 0; i < verdicts.size(); )
  {
    if ( verdicts.at( i ).goal.measure != NetworkGoal::Measure::EachClass )
    {
      goals.append( single( verdicts.at( i++ ) ) );
      continue;
    }
    QList<GoalVerdict> classes;
    const QString id = verdicts.at( i ).goal.id;
    while ( i < verdicts.size() && verdicts.at( i ).goal.id == id )
      classes.append( verdicts.at( i++ ) );
    goals.append( overClasses( classes ) );
  }
  return goals;
}

/** Goals that could not be judged at all, with the reason. */
QList<BriefGoal> unknown( const QList<NetworkGoal> &goals, const QString &why )
{
  QList<BriefGoal> list;
  for ( const NetworkGoal &goal : goals )
  {
    BriefGoal one = goalOf( goal );
    one.note = GoalBoard::tr( "Data missing: %1" ).arg( why );
    list.append( one );
  }
  return list;
}

Result<QList<BriefGoal>> coverageGoals(
  const NetworkStore &network, const Catalogue &catalogue, const AssessmentRequest &request, Progress &progress )
{
  const Result<AssessmentInputs> inputs = AssessmentInputs::read( network, catalogue, request );
  if ( !inputs )
    return inputs.error();
  if ( !inputs->places )
    return unknown( inputs->goals, inputs->noPlaces );
  const Result<std::shared_ptr<const DemandGrid>> grid = CoverageAssessment::grid( *inputs, progress );
  if ( !grid )
    return grid.error();
  const Result<SitingAreas> areas = SitingAreas::build( *inputs->siting );
  if ( !areas )
    return areas.error();
  const Result<QList<KindCoverage>> coverage = CoverageAssessment::compute( *inputs, *areas, *grid, progress );
  if ( !coverage )
    return coverage.error();
  QStringList kinds;
  for ( const StationKind *kind : inputs->kinds )
    kinds.append( kind->id );
  const QList<GoalVerdict> verdicts = judgeGoals( inputs->goals, *coverage, kinds );
  QList<NetworkGoal> left;
  for ( const NetworkGoal &goal : inputs->goals )
  {
    if ( std::none_of( verdicts.cbegin(), verdicts.cend(), [&goal]( const GoalVerdict &one ) { return one.goal.id == goal.id; } ) )
      left.append( goal );
  }
  return grouped( verdicts ) + unknown( left, GoalBoard::tr( "its kinds of stations have no radius." ) );
}

} // namespace

Result<QList<BriefGoal>> GoalBoard::read( Workspace &workspace, const Catalogue &catalogue, const Responsibility &responsibility,
  const BriefArea &area, UtcSeconds moment, Progress &progress )
{
  const Result<QList<NetworkGoal>> all = NetworkGoal::load( catalogue );
  if ( !all )
    return all.error();
  const Result<PlanGoals> others = PlanGoals::load( Resources::path( QStringLiteral( "catalogue" ) ), catalogue );
  if ( !others )
    return others.error();
  const Result<BriefingInput> input = BriefingInput::read( workspace.network(), workspace.sampling(), catalogue );
  if ( !input )
    return input.error();
  const Result<QList<BriefGoal>> open = others->judge( *input, responsibility, workspace.readings(), area, moment );
  if ( !open )
    return open.error();
  QStringList elements;
  for ( const NetworkGoal &goal : *all )
    elements.append( goal.element );
  elements.removeDuplicates();
  QList<BriefGoal> goals;
  for ( qsizetype i = 0; i < elements.size(); ++i )
  {
    const double length = 1.0 / static_cast<double>( elements.size() );
    PartProgress part( progress, static_cast<double>( i ) * length, static_cast<double>( i + 1 ) * length );
    AssessmentRequest request;
    request.element = elements.at( i );
    request.region = area.unit.isEmpty() ? area.district : area.unit;
    request.day = local( moment ).date();
    const Result<QList<BriefGoal>> judged = coverageGoals( workspace.network(), catalogue, request, part );
    if ( !judged )
      return judged.error();
    goals += *judged;
  }
  goals += *open;
  const auto place = [&catalogue]( const BriefGoal &goal ) {
    const Element *element = catalogue.element( goal.element );
    return element ? element->order : 0;
  };
  std::stable_sort( goals.begin(), goals.end(), [&]( const BriefGoal &a, const BriefGoal &b ) { return place( a ) < place( b ); } );
  return goals;
}

QString GoalBoard::stateId( BriefGoalState state )
{
  return goalStateId( state == BriefGoalState::Met ? GoalState::Met
      : state == BriefGoalState::NotMet            ? GoalState::NotMet
                                                   : GoalState::Unknown );
}

QString GoalBoard::stateText( BriefGoalState state )
{
  return goalStateText( state == BriefGoalState::Met ? GoalState::Met
      : state == BriefGoalState::NotMet              ? GoalState::NotMet
                                                     : GoalState::Unknown );
}

} // namespace jinguan

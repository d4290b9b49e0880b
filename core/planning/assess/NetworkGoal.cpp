#include "planning/assess/NetworkGoal.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "planning/assess/CoverageAssessment.h"

#include <QSet>

namespace jinguan
{

namespace
{

std::optional<NetworkGoal::Measure> measureOf( const QString &id )
{
  if ( id == QLatin1String( "district_share" ) )
    return NetworkGoal::Measure::DistrictShare;
  if ( id == QLatin1String( "each_class" ) )
    return NetworkGoal::Measure::EachClass;
  if ( id == QLatin1String( "class_share" ) )
    return NetworkGoal::Measure::ClassShare;
  return std::nullopt;
}

/** The coverages that a goal is about. */
QList<const KindCoverage *> coveragesOf( const NetworkGoal &goal, const QList<KindCoverage> &all )
{
  QList<const KindCoverage *> list;
  for ( const KindCoverage &one : all )
    if ( goal.kinds.isEmpty() || goal.kinds.contains( one.kind ) )
      list.append( &one );
  return list;
}

const CoverageRow *rowOf( const QList<CoverageRow> &rows, const QString &id )
{
  for ( const CoverageRow &row : rows )
    if ( row.id == id )
      return &row;
  return nullptr;
}

GoalVerdict verdictOn( const NetworkGoal &goal )
{
  GoalVerdict verdict;
  verdict.goal = goal;
  verdict.name = goal.text.text();
  verdict.target = goal.target;
  verdict.unit = QStringLiteral( "%" );
  return verdict;
}

void judge( GoalVerdict &verdict, double present )
{
  constexpr double rounding = 0.005; // of a percent: circles are polygons
  verdict.present = present;
  verdict.state = present >= verdict.target - rounding ? GoalState::Met : GoalState::NotMet;
}

GoalVerdict districts( const NetworkGoal &goal, const QList<const KindCoverage *> &coverages )
{
  GoalVerdict verdict = verdictOn( goal );
  const QList<CoverageRow> &all = coverages.constFirst()->districts;
  QStringList without;
  for ( const CoverageRow &district : all )
  {
    int stations = 0;
    for ( const KindCoverage *coverage : coverages )
      if ( const CoverageRow *row = rowOf( coverage->districts, district.id ) )
        stations += row->placed;
    if ( stations == 0 )
      without.append( district.name );
  }
  if ( all.isEmpty() )
  {
    verdict.note = NetworkGoal::tr( "The workspace has no districts here." );
    return verdict;
  }
  judge( verdict, 100.0 * static_cast<double>( all.size() - without.size() ) / static_cast<double>( all.size() ) );
  verdict.missing = without;
  if ( !without.isEmpty() )
    verdict.note = NetworkGoal::tr( "None in: %1" ).arg( without.join( NetworkGoal::tr( ", ", "between names" ) ) );
  return verdict;
}

QList<GoalVerdict> eachClass( const NetworkGoal &goal, const QList<const KindCoverage *> &coverages )
{
  QList<GoalVerdict> verdicts;
  for ( const CoverageRow &one : coverages.constFirst()->classes )
  {
    GoalVerdict verdict = verdictOn( goal );
    verdict.classId = one.id;
    verdict.name = one.name;
    verdict.unit = NetworkGoal::tr( "stations", "unit of a goal" );
    int recorded = 0, unrecorded = 0;
    for ( const KindCoverage *coverage : coverages )
      if ( const CoverageRow *row = rowOf( coverage->classes, one.id ) )
      {
        recorded += row->recorded;
        unrecorded += row->either - row->recorded;
      }
    judge( verdict, recorded );
    if ( !one.missing.isEmpty() )
      verdict.note = NetworkGoal::tr( "Counted by the record of the stations: %1" ).arg( one.missing );
    else if ( unrecorded > 0 )
      verdict.note = NetworkGoal::tr( "%n more station(s) stand there without naming it in their record.", nullptr, unrecorded );
    if ( verdict.state == GoalState::NotMet && recorded + unrecorded >= verdict.target )
    {
      verdict.state = GoalState::Unknown; // whether they stand for the class their record must say
      verdict.schematic = one.schematic;
    }
    verdicts.append( verdict );
  }
  return verdicts;
}

/** By all kinds together: a place that one of them serves is served. */
GoalVerdict classShare( const NetworkGoal &goal, const QList<const KindCoverage *> &coverages )
{
  GoalVerdict verdict = verdictOn( goal );
  verdict.classId = goal.scope;
  const CoverageRow *first = rowOf( coverages.constFirst()->classes, goal.scope );
  if ( !first || !first->missing.isEmpty() )
  {
    verdict.note = first ? first->missing : NetworkGoal::tr( "The class is of another element." );
    return verdict;
  }
  verdict.schematic = first->schematic;
  if ( !( first->size > 0 ) )
  {
    verdict.note = NetworkGoal::tr( "The region has nothing of this class." );
    return verdict;
  }
  QVector<QgsGeometry> served;
  for ( const KindCoverage *coverage : coverages )
    if ( const CoverageRow *row = rowOf( coverage->classes, goal.scope ); row && !row->served.isEmpty() )
      served.append( row->served );
  const double size = served.isEmpty() ? 0
    : served.size() == 1               ? SitingArea::sizeOf( served.constFirst(), first->shape )
                                       : SitingArea::sizeOf( QgsGeometry::unaryUnion( served ), first->shape );
  judge( verdict, 100 * size / first->size );
  if ( first->proxy )
    verdict.note = first->note;
  return verdict;
}

} // namespace

Result<QList<NetworkGoal>> NetworkGoal::load( const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "catalogue/network_goals.csv" ) ),
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "measure" ), QStringLiteral( "scope" ),
      QStringLiteral( "kinds" ), QStringLiteral( "target" ), QStringLiteral( "due" ), QStringLiteral( "clause" ),
      QStringLiteral( "quote_zh" ), QStringLiteral( "text_zh" ), QStringLiteral( "text_en" ), QStringLiteral( "confidence" ) } );
  if ( !table )
    return table.error();
  QList<NetworkGoal> goals;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    NetworkGoal goal;
    goal.id = table->text( row, QStringLiteral( "id" ) );
    goal.element = table->text( row, QStringLiteral( "element" ) );
    goal.scope = table->text( row, QStringLiteral( "scope" ) );
    goal.kinds = table->list( row, QStringLiteral( "kinds" ) );
    goal.target = table->number( row, QStringLiteral( "target" ), -1 );
    goal.due = QDate::fromString( table->text( row, QStringLiteral( "due" ) ), Qt::ISODate );
    goal.clause = table->text( row, QStringLiteral( "clause" ) );
    goal.quote = table->text( row, QStringLiteral( "quote_zh" ) );
    goal.text = { table->text( row, QStringLiteral( "text_zh" ) ), table->text( row, QStringLiteral( "text_en" ) ) };
    goal.confirmed = table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    const std::optional<Measure> measure = measureOf( table->text( row, QStringLiteral( "measure" ) ) );
    const bool scopeKnown = goal.scope.isEmpty() ? measure != Measure::ClassShare : catalogue.sitingClass( goal.scope ) != nullptr;
    const bool kindsKnown =
      std::all_of( goal.kinds.cbegin(), goal.kinds.cend(), [&]( const QString &kind ) { return catalogue.stationKind( kind ); } );
    if ( !measure || !catalogue.element( goal.element ) || !scopeKnown || !kindsKnown || !( goal.target > 0 ) )
      return table->errorAt(
        row, tr( "The goal “%1” names a measure, element, class or kind that is not known, or no target." ).arg( goal.id ) );
    goal.measure = *measure;
    goals.append( goal );
  }
  return goals;
}

QList<GoalVerdict> judgeGoals( const QList<NetworkGoal> &goals, const QList<KindCoverage> &coverage, const QStringList &kindsOfElement )
{
  QSet<QString> assessed;
  for ( const KindCoverage &one : coverage )
    assessed.insert( one.kind );
  QList<GoalVerdict> verdicts;
  for ( const NetworkGoal &goal : goals )
  {
    const QStringList &needed = goal.kinds.isEmpty() ? kindsOfElement : goal.kinds;
    const QList<const KindCoverage *> coverages = coveragesOf( goal, coverage );
    if ( coverages.isEmpty()
      || !std::all_of( needed.cbegin(), needed.cend(), [&]( const QString &kind ) { return assessed.contains( kind ); } ) )
      continue;
    if ( goal.measure == NetworkGoal::Measure::EachClass )
      verdicts.append( eachClass( goal, coverages ) );
    else
      verdicts.append( goal.measure == NetworkGoal::Measure::ClassShare ? classShare( goal, coverages ) : districts( goal, coverages ) );
  }
  return verdicts;
}

} // namespace jinguan

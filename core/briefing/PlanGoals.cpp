#include "briefing/PlanGoals.h"

#include "base/CsvTable.h"
#include "base/Durations.h"

#include <QCoreApplication>
#include <QSet>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanGoals )
};

constexpr qint64 sOnlineAge = 2 * secondsPerDay;
constexpr qint64 sManualAge = 366 * secondsPerDay;

/** Whether a rule that watches \a station is enabled; the rule of silence alone warns of no water. */
bool isWatched( const Station &station, const WarningRules &rules )
{
  return std::any_of( rules.rules().cbegin(), rules.rules().cend(), [&]( const WarningRule &rule ) {
    return rule.enabled && rule.kind != WarningKind::NoData && rule.kind != WarningKind::Stuck && WarningRules::concerns( rule, station );
  } );
}
} // namespace

/** What the workspace knows at the moment. */
struct PlanGoals::Known
{
    QList<Station> stations; //!< of the area that run
    QSet<QString> online;    //!< codes
    QSet<QString> manual;    //!< codes with manual results of a year
    const WarningRules &rules;
    const Responsibility &responsibility;
};

Result<PlanGoals> PlanGoals::load( const QString &folder, const Catalogue &catalogue )
{
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/plan_goals.csv" ),
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "measure" ), QStringLiteral( "kinds" ),
      QStringLiteral( "target" ), QStringLiteral( "due" ), QStringLiteral( "clause" ), QStringLiteral( "quote_zh" ),
      QStringLiteral( "text_zh" ), QStringLiteral( "text_en" ), QStringLiteral( "confidence" ) } );
  if ( !table )
    return table.error();
  static const QHash<QString, Measure> sMeasures { { QStringLiteral( "online_share" ), Measure::OnlineShare },
    { QStringLiteral( "warned_share" ), Measure::WarnedShare }, { QStringLiteral( "capability" ), Measure::Capability } };
  PlanGoals goals;
  for ( int i = 0; i < table->rowCount(); ++i )
  {
    Row row;
    row.goal.id = table->text( i, QStringLiteral( "id" ) );
    row.goal.element = table->text( i, QStringLiteral( "element" ) );
    row.goal.clause = table->text( i, QStringLiteral( "clause" ) );
    row.goal.quote = table->text( i, QStringLiteral( "quote_zh" ) );
    row.goal.due = QDate::fromString( table->text( i, QStringLiteral( "due" ) ), Qt::ISODate );
    row.goal.target = table->number( i, QStringLiteral( "target" ), -1 );
    row.goal.unit = QStringLiteral( "%" );
    row.goal.confirmed = table->text( i, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    row.text = { table->text( i, QStringLiteral( "text_zh" ) ), table->text( i, QStringLiteral( "text_en" ) ) };
    row.kinds = table->list( i, QStringLiteral( "kinds" ) );
    const auto measure = sMeasures.constFind( table->text( i, QStringLiteral( "measure" ) ) );
    const bool kindsKnown = !row.kinds.isEmpty()
      && std::all_of( row.kinds.cbegin(), row.kinds.cend(), [&]( const QString &kind ) { return catalogue.stationKind( kind ); } );
    if ( measure == sMeasures.constEnd() || !kindsKnown || !catalogue.element( row.goal.element ) || !( row.goal.target > 0 )
      || !row.goal.due.isValid() )
      return table->errorAt(
        i, Text::tr( "The goal “%1” names a measure, element or kind that is not known, or no target or day." ).arg( row.goal.id ) );
    row.measure = *measure;
    goals.mRows.append( row );
  }
  return goals;
}

BriefGoal PlanGoals::judgeStations( const Row &row, const Known &known )
{
  BriefGoal goal = row.goal;
  int all = 0, there = 0;
  for ( const Station &station : known.stations )
  {
    if ( !row.kinds.contains( station.kind ) )
      continue;
    ++all;
    const bool online = known.online.contains( station.code );
    const bool watched = row.measure != Measure::WarnedShare || isWatched( station, known.rules );
    if ( online && watched )
      ++there;
    else
      goal.missing.append( online ? Text::tr( "%1 (no warning rule)" ).arg( station.name.text() )
                                  : Text::tr( "%1 (no automatic readings)" ).arg( station.name.text() ) );
  }
  if ( all == 0 )
  {
    goal.note = Text::tr( "Data missing: the workspace holds no running place of this kind here." );
    return goal;
  }
  goal.present = 100.0 * there / all;
  goal.state = *goal.present >= goal.target ? BriefGoalState::Met : BriefGoalState::NotMet;
  goal.note = Text::tr( "%1 of %2" ).arg( there ).arg( all );
  return goal;
}

BriefGoal PlanGoals::judgeDistricts( const Row &row, const Known &known )
{
  BriefGoal goal = row.goal;
  QSet<QString> all, shown;
  for ( const Station &station : known.stations )
  {
    if ( !row.kinds.contains( station.kind ) || station.district.isEmpty() )
      continue;
    all.insert( station.district );
    if ( known.manual.contains( station.code ) )
      shown.insert( station.district );
  }
  for ( const District &district : known.responsibility.districts() )
  {
    if ( all.contains( district.code ) && !shown.contains( district.code ) )
      goal.missing.append( district.name.text() );
  }
  if ( shown.isEmpty() )
  {
    goal.note = Text::tr( "Data missing: the workspace holds no manual results of sources of the last year." );
    return goal;
  }
  goal.present = 100.0 * static_cast<double>( shown.size() ) / static_cast<double>( all.size() );
  // No results are no proof of no capability.
  goal.state = *goal.present >= goal.target ? BriefGoalState::Met : BriefGoalState::Unknown;
  goal.note =
    Text::tr( "%1 of %2 districts with sources have shown it; of the others data are missing." ).arg( shown.size() ).arg( all.size() );
  return goal;
}

Result<QList<BriefGoal>> PlanGoals::judge( const BriefingInput &input, const Responsibility &responsibility, const ReadingStore &readings,
  const BriefArea &area, UtcSeconds moment ) const
{
  Known known { {}, {}, {}, *input.rules, responsibility };
  const QDate day = local( moment ).date();
  for ( const Station &station : input.stations )
  {
    if ( area.accepts( station.unit, station.district ) && station.statusOn( day ) == StationStatus::Running )
      known.stations.append( station );
  }
  const Result<QList<LatestReading>> latest = readings.latestAt( moment, sManualAge );
  if ( !latest )
    return latest.error();
  for ( const LatestReading &one : *latest )
  {
    const qint64 age = moment - endOf( one.reading.begin, one.period );
    if ( one.series.key.issued == 0 && one.series.key.method == Method::Automatic && age <= sOnlineAge )
      known.online.insert( one.series.key.station );
    if ( one.series.key.method == Method::Manual )
      known.manual.insert( one.series.key.station );
  }
  QList<BriefGoal> goals;
  for ( const Row &row : mRows )
  {
    BriefGoal goal = row.measure == Measure::Capability ? judgeDistricts( row, known ) : judgeStations( row, known );
    goal.name = row.text.text();
    goals.append( goal );
  }
  return goals;
}

} // namespace jinguan

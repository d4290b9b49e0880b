#include "planning/assess/AssessmentTables.h"

#include <cmath>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AssessmentTables )
};

QString figure( double value, int decimals = 1 )
{
  return std::isfinite( value ) ? QString::number( value, 'f', decimals ) : QString();
}

QString figure( const std::optional<double> &value, int decimals )
{
  return value ? figure( *value, decimals ) : QString();
}

QString percent( double share, int decimals = 1 )
{
  return figure( 100 * share, decimals );
}

QString kindName( const Catalogue &catalogue, const QString &id )
{
  const StationKind *kind = catalogue.stationKind( id );
  return kind ? kind->name.text() : id;
}

/** What a figure rests on, in a word or two; empty when it is sound. */
QString basisText( bool schematic, bool confirmed, bool proxy = false )
{
  QStringList words;
  if ( schematic )
    words << Text::tr( "schematic" );
  if ( proxy )
    words << Text::tr( "stand-in" );
  if ( !confirmed )
    words << Text::tr( "to be confirmed" );
  return words.join( Text::tr( ", ", "between words" ) );
}

QStringList coverageCells( const CoverageRow &row )
{
  if ( !row.missing.isEmpty() )
    return { QString(), QString(), QString(), QString(), QString(), QString(), QString(), row.missing };
  const int decimals = row.shape == SitingArea::Shape::Points ? 0 : 1;
  return { figure( row.size, decimals ), row.unit, figure( row.covered, decimals ), row.size > 0 ? percent( row.share() ) : QString(),
    figure( row.twice, decimals ), figure( row.gap(), decimals ),
    row.hasPeople && row.people > 0 ? percent( row.peopleShare() ) : QString(),
    row.size > 0 ? basisText( row.schematic, row.confirmed, row.proxy ) : Text::tr( "nothing of it in the region" ) };
}

QStringList coverageHeadings( const QString &first, const QStringList &stations )
{
  return QStringList { Text::tr( "Station kind" ), first } + stations
    + QStringList { Text::tr( "Size" ), Text::tr( "Unit" ), Text::tr( "Covered" ), Text::tr( "Covered %" ), Text::tr( "Covered twice" ),
        Text::tr( "Gap" ), Text::tr( "People covered %" ), Text::tr( "Basis" ) };
}

AssessmentTable coverageTable( const NetworkAssessment &assessment, const Catalogue &catalogue )
{
  AssessmentTable table { QStringLiteral( "coverage" ), Text::tr( "Coverage by siting class" ), {}, {}, {}, assessment.noCoverage };
  table.headings =
    coverageHeadings( Text::tr( "Siting class" ), { Text::tr( "Stations, recorded" ), Text::tr( "Stations, standing there" ) } );
  for ( const KindCoverage &kind : assessment.coverage )
  {
    const QString name = Text::tr( "%1, %2 m" ).arg( kindName( catalogue, kind.kind ) ).arg( kind.radius );
    table.rows << QStringList { name, kind.region.name, QString(), QString::number( kind.stations ) } + coverageCells( kind.region );
    for ( const CoverageRow &row : kind.classes )
      table.rows << QStringList { name, row.name, QString::number( row.recorded ), QString::number( row.placed ) } + coverageCells( row );
  }
  if ( table.note.isEmpty() )
    table.note = Text::tr( "Share within the representative radius of a running station of the kind. Areas and lengths by exact circles, "
                           "people on cells of %1 m." )
                   .arg( assessment.cellSize );
  return table;
}

AssessmentTable districtTable( const NetworkAssessment &assessment, const Catalogue &catalogue )
{
  AssessmentTable table { QStringLiteral( "districts" ), Text::tr( "Coverage by district" ), {}, {}, {}, assessment.noCoverage };
  table.headings = coverageHeadings( Text::tr( "District" ), { Text::tr( "Stations" ) } );
  for ( const KindCoverage &kind : assessment.coverage )
  {
    const QString name = Text::tr( "%1, %2 m" ).arg( kindName( catalogue, kind.kind ) ).arg( kind.radius );
    for ( const CoverageRow &row : kind.districts )
      table.rows << QStringList { name, row.name, QString::number( row.placed ) } + coverageCells( row );
  }
  return table;
}

AssessmentTable goalTable( const NetworkAssessment &assessment )
{
  AssessmentTable table { QStringLiteral( "goals" ), Text::tr( "Goals of the plan" ), {}, {}, {}, assessment.noCoverage };
  table.headings = { Text::tr( "Goal" ), Text::tr( "Clause" ), Text::tr( "Target" ), Text::tr( "Present" ), Text::tr( "Unit" ),
    Text::tr( "Verdict" ), Text::tr( "Due" ), Text::tr( "Basis" ), Text::tr( "Note" ) };
  for ( const GoalVerdict &verdict : assessment.goals )
  {
    const int decimals = verdict.goal.measure == NetworkGoal::Measure::EachClass ? 0 : 1;
    table.rows << QStringList { verdict.goal.measure == NetworkGoal::Measure::EachClass ? Text::tr( "Station in: %1" ).arg( verdict.name )
                                                                                        : verdict.name,
      verdict.goal.clause.section( QLatin1Char( '.' ), 0, 0 ), figure( verdict.target, 0 ), figure( verdict.present, decimals ),
      verdict.unit, goalStateText( verdict.state ), verdict.goal.due.toString( Qt::ISODate ),
      basisText( verdict.schematic, verdict.goal.confirmed ), verdict.note };
  }
  for ( const GoalVerdict &verdict : assessment.goals )
    table.tips << Text::tr( "The plan: “%1”" ).arg( verdict.goal.quote );
  if ( table.note.isEmpty() )
    table.note =
      Text::tr( "The plan's words are kept in the data; how they are counted is this program's reading until the bureau confirms it." );
  return table;
}

AssessmentTable minimumTable( const NetworkAssessment &assessment )
{
  AssessmentTable table { QStringLiteral( "minimum" ), Text::tr( "Minimum numbers" ), {}, {}, {}, assessment.noCoverage };
  table.headings = { Text::tr( "Rule" ), Text::tr( "Required" ), Text::tr( "Present" ), Text::tr( "Verdict" ), Text::tr( "Arithmetic" ),
    Text::tr( "Standard" ), Text::tr( "Clause" ), Text::tr( "Basis" ), Text::tr( "Note" ) };
  for ( const MinimumRow &row : assessment.minimums )
  {
    QString required = row.required ? QString::number( *row.required ) : QString();
    if ( row.requiredMost && row.required && *row.requiredMost > *row.required )
      required += QStringLiteral( "–%1" ).arg( *row.requiredMost );
    table.rows << QStringList { row.name, required, row.present ? QString::number( *row.present ) : QString(), goalStateText( row.state ),
      row.basis, row.edition, row.clause, basisText( row.schematic, row.confirmed ), row.note };
  }
  if ( table.rows.isEmpty() && table.note.isEmpty() )
    table.note = Text::tr( "No rule of a minimum number is known for this element." );
  return table;
}

AssessmentTable redundancyTable( const NetworkAssessment &assessment )
{
  AssessmentTable table { QStringLiteral( "redundancy" ), Text::tr( "Redundancy" ), {}, {}, {}, {} };
  table.headings = { Text::tr( "Station" ), Text::tr( "Other station" ), Text::tr( "Distance km" ), QStringLiteral( "n" ),
    Text::tr( "Pearson r" ), Text::tr( "Spearman ρ" ), Text::tr( "Remark" ) };
  if ( !assessment.matrix )
  {
    table.note = assessment.noRemoval;
    return table;
  }
  for ( const StationPair &pair : assessment.pairs )
  {
    const MatrixStation &a = assessment.matrix->stations.at( pair.a );
    const MatrixStation &b = assessment.matrix->stations.at( pair.b );
    QStringList remarks;
    if ( !pair.pearson )
      remarks << Text::tr( "too few common values" );
    else if ( *pair.pearson >= assessment.redundantCorrelation )
      remarks << Text::tr( "redundant: to be looked at" );
    if ( a.isDemo || b.isDemo )
      remarks << Text::tr( "demo" );
    table.rows << QStringList { a.name, b.name, figure( pair.distance / 1000, 2 ), QString::number( pair.count ), figure( pair.pearson, 3 ),
      figure( pair.spearman, 3 ), remarks.join( Text::tr( ", ", "between words" ) ) };
    table.stations << a.code;
  }
  table.note = Text::tr( "Correlation over the moments that both stations have; pairs from r = %1 on are called redundant by convention." )
                 .arg( assessment.redundantCorrelation );
  if ( assessment.pairs.isEmpty() )
    table.note = Text::tr( "%n station(s) have %1 in these days: there is no pair.", nullptr, assessment.matrix->count() )
                   .arg( assessment.matrix->indicator );
  return table;
}

QString shapeText( VariogramShape shape )
{
  switch ( shape )
  {
    case VariogramShape::Spherical:
      return Text::tr( "spherical" );
    case VariogramShape::Exponential:
      return Text::tr( "exponential" );
    case VariogramShape::Gaussian:
      return Text::tr( "gaussian" );
    default:
      return variogramShapeId( shape );
  }
}

/** Which way of estimating answers, in a sentence. */
QString methodText( const RemovalBias &removal )
{
  const QString errors = Text::tr( "Left-out error: kriging %1, inverse distance %2, mean of the others %3." )
                           .arg( figure( removal.krigingError, 2 ).isEmpty() ? Text::tr( "none" ) : figure( removal.krigingError, 2 ),
                             figure( removal.inverseError, 2 ), figure( removal.meanError, 2 ) );
  switch ( removal.fallback )
  {
    case FieldFallback::None:
      return Text::tr( "By ordinary kriging (%1, nugget %2, partial sill %3, range %4 km)." )
               .arg( shapeText( removal.variogram.shape ), figure( removal.variogram.nugget, 2 ),
                 figure( removal.variogram.partialSill, 2 ), figure( removal.variogram.range / 1000, 1 ) )
        + QLatin1Char( ' ' ) + errors;
    case FieldFallback::TooFewStations:
      return Text::tr( "By inverse distance: too few stations to krige." ) + QLatin1Char( ' ' ) + errors;
    case FieldFallback::NoStructure:
      return Text::tr( "By inverse distance: kriging predicts no better than the mean of the others, or the variogram does not rise." )
        + QLatin1Char( ' ' ) + errors;
    case FieldFallback::Unsolvable:
      break;
  }
  return Text::tr( "By inverse distance: kriging cannot be solved, stations stand at one place." ) + QLatin1Char( ' ' ) + errors;
}

AssessmentTable removalTable( const NetworkAssessment &assessment )
{
  AssessmentTable table { QStringLiteral( "removal" ), Text::tr( "Removal bias" ), {}, {}, {}, assessment.noRemoval };
  table.headings = { Text::tr( "Station" ), QStringLiteral( "n" ), Text::tr( "Mean observed" ), Text::tr( "Bias, kriging" ),
    Text::tr( "RMSE, kriging" ), Text::tr( "Bias, inverse distance" ), Text::tr( "RMSE, inverse distance" ), Text::tr( "Relative bias %" ),
    Text::tr( "City mean moves by" ), Text::tr( "City mean moves %" ) };
  if ( !assessment.removal )
    return table;
  const RemovalBias &removal = *assessment.removal;
  for ( const StationRemoval &one : removal.stations )
  {
    const MatrixStation &station = assessment.matrix->stations.at( one.station );
    const bool kriged = one.kriging.count > 0;
    table.rows << QStringList { station.name, QString::number( one.inverse.count ), figure( one.mean, 1 ),
      kriged ? figure( one.kriging.bias, 2 ) : QString(), kriged ? figure( one.kriging.rootSquare, 2 ) : QString(),
      figure( one.inverse.bias, 2 ), figure( one.inverse.rootSquare, 2 ), percent( one.relativeBias( removal.method ) ),
      one.inCityMean ? figure( one.cityMeanShift, 2 ) : Text::tr( "not in the mean" ),
      one.inCityMean ? percent( one.cityShiftShare, 2 ) : QString() };
    table.stations << station.code;
  }
  table.note = methodText( removal );
  return table;
}

AssessmentTable representativenessTable( const NetworkAssessment &assessment )
{
  AssessmentTable table { QStringLiteral( "representativeness" ), Text::tr( "Representativeness" ), {}, {}, {},
    assessment.noRepresentativeness };
  table.headings = { Text::tr( "Stations" ), Text::tr( "Mean" ), Text::tr( "Mean of all" ), Text::tr( "Mean %" ),
    Text::tr( "Percentile 30 %" ), Text::tr( "Percentile 50 %" ), Text::tr( "Percentile 80 %" ), Text::tr( "Percentile 90 %" ),
    Text::tr( "Mean" ), Text::tr( "Percentiles" ) };
  if ( !assessment.representativeness )
    return table;
  const Representativeness &all = *assessment.representativeness;
  for ( const SubsetComparison &subset : all.subsets )
  {
    QStringList row { subset.name, figure( subset.mean, 1 ), figure( subset.allMean, 1 ), percent( subset.deviation, 2 ) };
    for ( const PercentileComparison &one : subset.percentiles )
      row << percent( one.deviation, 2 );
    table.rows << row + QStringList { goalStateText( subset.meanState ), goalStateText( subset.percentileState ) };
    table.stations << subset.without;
  }
  table.headings[8] = Text::tr( "Within ±%1 %" ).arg( 100 * all.meanLimit );
  table.headings[9] = Text::tr( "Within ±%1 %" ).arg( 100 * all.percentileLimit );
  table.note = Text::tr( "%1, %2: deviation from all stations over %3 days." ).arg( all.edition, all.clause ).arg( all.days );
  return table;
}

AssessmentTable rankingTable( const NetworkAssessment &assessment, const Catalogue &catalogue )
{
  AssessmentTable table { QStringLiteral( "ranking" ), Text::tr( "Ranking" ), {}, {}, {}, {} };
  table.headings = { Text::tr( "Rank" ), Text::tr( "Station" ), Text::tr( "Code" ), Text::tr( "Station kind" ), Text::tr( "District" ),
    Text::tr( "Score" ), Text::tr( "Alone km²" ), Text::tr( "Alone, people" ), Text::tr( "Removal bias %" ), Text::tr( "1 − largest r" ),
    Text::tr( "Most alike" ), Text::tr( "Remark" ) };
  for ( const RankedStation &one : assessment.ranking )
  {
    table.rows << QStringList { QString::number( one.rank ), one.name, one.code,
      one.kind.isEmpty() ? QString() : kindName( catalogue, one.kind ), one.district, figure( one.score, 3 ),
      figure( one.uniqueArea.value, 1 ), figure( one.uniquePeople.value, 0 ),
      one.removalBias.value ? percent( *one.removalBias.value ) : QString(), figure( one.distinctness.value, 3 ), one.closest,
      one.isDemo ? Text::tr( "demo" ) : QString() };
    table.stations << one.code;
  }
  if ( !assessment.ranking.isEmpty() )
  {
    const RankedStation &first = assessment.ranking.constFirst();
    table.note = Text::tr( "Score: %1 % area served alone, %2 % people served alone, %3 % removal bias, %4 % distinctness, each against "
                           "the largest of its kind. What "
                           "nobody has weighs nothing; a station without a figure scores nothing for it." )
                   .arg( percent( first.uniqueArea.weight, 0 ), percent( first.uniquePeople.weight, 0 ),
                     percent( first.removalBias.weight, 0 ), percent( first.distinctness.weight, 0 ) );
  }
  else
    table.note = Text::tr( "No station of these kinds runs here." );
  return table;
}

} // namespace

QStringList assessmentTableIds()
{
  return { QStringLiteral( "coverage" ), QStringLiteral( "districts" ), QStringLiteral( "goals" ), QStringLiteral( "minimum" ),
    QStringLiteral( "redundancy" ), QStringLiteral( "removal" ), QStringLiteral( "representativeness" ), QStringLiteral( "ranking" ) };
}

QList<AssessmentTable> assessmentTables( const NetworkAssessment &assessment, const Catalogue &catalogue )
{
  return { coverageTable( assessment, catalogue ), districtTable( assessment, catalogue ), goalTable( assessment ),
    minimumTable( assessment ), redundancyTable( assessment ), removalTable( assessment ), representativenessTable( assessment ),
    rankingTable( assessment, catalogue ) };
}

} // namespace jinguan

#include "planning/rules/ClauseCheck.h"

namespace jinguan
{

QString clauseVerdictId( ClauseVerdict verdict )
{
  switch ( verdict )
  {
    case ClauseVerdict::Meets:
      return QStringLiteral( "meets" );
    case ClauseVerdict::Fails:
      return QStringLiteral( "fails" );
    case ClauseVerdict::DataMissing:
      return QStringLiteral( "data_missing" );
    case ClauseVerdict::NotApplicable:
      return QStringLiteral( "not_applicable" );
  }
  return {};
}

QString clauseVerdictText( ClauseVerdict verdict )
{
  switch ( verdict )
  {
    case ClauseVerdict::Meets:
      return QCoreApplication::translate( "jinguan::ClauseCheck", "meets" );
    case ClauseVerdict::Fails:
      return QCoreApplication::translate( "jinguan::ClauseCheck", "fails" );
    case ClauseVerdict::DataMissing:
      return QCoreApplication::translate( "jinguan::ClauseCheck", "data missing" );
    case ClauseVerdict::NotApplicable:
      return QCoreApplication::translate( "jinguan::ClauseCheck", "not applicable" );
  }
  return {};
}

QString ClauseCheck::measuredText() const
{
  if ( !measured )
    return {};
  const QString figure = ruleFigureText( *measured, rule.unit );
  return isBound ? QStringLiteral( "> " ) + figure : figure;
}

QVariantMap ClauseCheck::toMap() const
{
  QVariantMap map { { QStringLiteral( "rule" ), rule.id }, { QStringLiteral( "name" ), rule.name.text() },
    { QStringLiteral( "verdict" ), clauseVerdictId( verdict ) },
    { QStringLiteral( "measured" ), measured ? QVariant( *measured ) : QVariant() }, { QStringLiteral( "measured_is_bound" ), isBound },
    { QStringLiteral( "unit" ), rule.unit }, { QStringLiteral( "limit" ), limit }, { QStringLiteral( "text" ), text },
    { QStringLiteral( "standard" ), rule.standard }, { QStringLiteral( "edition" ), rule.editionLabel },
    { QStringLiteral( "clause" ), rule.clause }, { QStringLiteral( "bureau" ), rule.bureau },
    { QStringLiteral( "unverified" ), unverified }, { QStringLiteral( "rests_on_schematic" ), restsOnSchematic },
    { QStringLiteral( "layers" ), layers }, { QStringLiteral( "missing_attribute" ), missingAttribute } };
  return map;
}

ClauseCounts ClauseCounts::of( const QList<ClauseCheck> &checks )
{
  ClauseCounts counts;
  for ( const ClauseCheck &check : checks )
    switch ( check.verdict )
    {
      case ClauseVerdict::Meets:
        ++counts.meets;
        break;
      case ClauseVerdict::Fails:
        ++counts.fails;
        break;
      case ClauseVerdict::DataMissing:
        ++counts.missing;
        break;
      case ClauseVerdict::NotApplicable:
        ++counts.notApplicable;
        break;
    }
  return counts;
}

ClauseVerdict ClauseCounts::worst() const
{
  return fails > 0 ? ClauseVerdict::Fails
    : missing > 0  ? ClauseVerdict::DataMissing
    : meets > 0    ? ClauseVerdict::Meets
                   : ClauseVerdict::NotApplicable;
}

} // namespace jinguan

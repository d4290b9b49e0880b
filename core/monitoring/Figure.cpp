#include "monitoring/Figure.h"

#include "monitoring/Standards.h"

#include <QRegularExpression>

namespace jinguan
{

Basis Basis::of( const Edition &edition, const QString &clause, bool confirmed )
{
  return Basis { edition.label, edition.id, clause, confirmed && edition.checked };
}

QList<TrailStep> Trail::stepsOf( const QString &indicator ) const
{
  if ( indicator.isEmpty() )
    return mSteps;
  // Steps over several name the one they are about: “Single index of PM2.5”.
  const QRegularExpression named( QStringLiteral( "(?<![\\w.-])%1(?![\\w-])" ).arg( QRegularExpression::escape( indicator ) ) );
  QList<TrailStep> own;
  for ( const TrailStep &step : mSteps )
  {
    if ( step.indicator == indicator || ( step.indicator.isEmpty() && step.label.contains( named ) ) )
      own.append( step );
  }
  return own.isEmpty() ? mSteps : own;
}

} // namespace jinguan

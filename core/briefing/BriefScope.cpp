#include "briefing/BriefScope.h"

#include <QCoreApplication>

namespace jinguan
{

const Station *BriefScope::station( const QString &code ) const
{
  const auto found =
    std::find_if( input.stations.cbegin(), input.stations.cend(), [&code]( const Station &one ) { return one.code == code; } );
  return found == input.stations.cend() ? nullptr : &*found;
}

EvaluationRequest::By BriefScope::places() const
{
  return !area.unit.isEmpty()  ? EvaluationRequest::By::Unit
    : !area.district.isEmpty() ? EvaluationRequest::By::District
                               : EvaluationRequest::By::City;
}

QHash<QString, StationStatusSymbol> BriefScope::statuses( const QString &element, const QList<Station> &of ) const
{
  StatusBoard::Question question;
  question.element = element;
  question.at = moment;
  for ( const BriefIncident &one : incidents )
    question.openIncidents.insert( one.incident.station );
  return StatusBoard( knowledge.catalogue, knowledge.evaluator ).statuses( question, of, latest );
}

Result<void> BriefScope::step( double fraction, const QString &what ) const
{
  if ( progress.isCancelled() )
    return Error { QCoreApplication::translate( "jinguan::DistrictBriefing", "The brief was cancelled." ), {}, {}, 0 };
  progress.report( fraction, what );
  return {};
}

Result<EvaluationSeries> KnownInput::series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const
{
  if ( from >= mMoment )
    return EvaluationSeries();
  Result<EvaluationSeries> series = mInput.series( station, indicator, from, std::min( to, mMoment ) );
  if ( series )
    series->readings.removeIf( [&]( const Reading &reading ) { return endOf( reading.begin, series->period ) > mMoment; } );
  return series;
}

} // namespace jinguan

#include "monitoring/WarningRun.h"

namespace jinguan
{

QList<WarningRun> warningRuns( const QList<WarningSample> &samples, qint64 minimum, bool below )
{
  QList<WarningRun> runs;
  WarningRun run;
  const auto worse = [below]( double a, double b ) { return below ? a < b : a > b; };
  const auto finish = [&]( UtcSeconds ended ) {
    if ( run.samples > 0 && run.opened > 0 )
    {
      run.ended = ended;
      runs.append( run );
    }
    run = WarningRun();
  };
  for ( const WarningSample &sample : samples )
  {
    if ( run.samples == 0 && !sample.opens )
      continue;
    if ( run.samples > 0 && sample.closes )
    {
      finish( sample.end );
      continue;
    }
    // Before the minimum is reached, a sample that only hangs between breaks the proof.
    if ( run.opened == 0 && !sample.opens )
    {
      run = WarningRun();
      continue;
    }
    if ( run.samples++ == 0 )
    {
      run.since = sample.begin;
      run.firstMeasure = run.peak = sample.measure;
      run.peakAt = sample.begin;
    }
    else if ( worse( sample.measure, run.peak ) )
    {
      run.peak = sample.measure;
      run.peakAt = sample.begin;
    }
    run.lastAt = sample.end;
    if ( run.opened == 0 && sample.end - run.since >= minimum )
      run.opened = sample.end;
  }
  finish( 0 );
  return runs;
}

QList<WarningCrossing> warningCrossings( const QList<WarningSample> &samples )
{
  QList<WarningCrossing> crossings;
  bool inside = false;
  for ( const WarningSample &sample : samples )
  {
    const bool now = inside ? !sample.closes : sample.opens;
    if ( now != inside )
      crossings.append( { sample.begin, now, sample.measure } );
    inside = now;
  }
  return crossings;
}

} // namespace jinguan

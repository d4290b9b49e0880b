#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/RollupRules.h"
#include "monitoring/Standards.h"
#include "WorkspaceFixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <map>
#include <random>

#include <sys/types.h>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr int sMinutes = 60;
constexpr int sSeries = 5;

/** Catalogue, standards and the rules made of them. */
struct Knowledge
{
    Catalogue catalogue;
    Standards standards;
    std::unique_ptr<RollupRules> rules;
};

Result<std::unique_ptr<Knowledge>> loadKnowledge()
{
  auto knowledge = std::make_unique<Knowledge>();
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  if ( !catalogue || !standards )
    return catalogue ? standards.error() : catalogue.error();
  knowledge->catalogue = catalogue.take();
  knowledge->standards = standards.take();
  Result<RollupRules> rules = RollupRules::load( knowledge->standards, knowledge->catalogue );
  if ( !rules )
    return rules.error();
  knowledge->rules = std::make_unique<RollupRules>( rules.take() );
  return knowledge;
}

/** Value of a minute; known without the store. */
double valueAt( int series, qint64 minute, int version )
{
  return double( ( minute * 7 + series * 13 + version * 101 ) % 997 );
}

/** What the child does: writes an hour of minutes after another, changes some before, and rolls up in short slices; for ever. */
int writeAndRollUp( const QString &folder )
{
  const Result<std::unique_ptr<Knowledge>> knowledge = loadKnowledge();
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadingsOnly );
  if ( !knowledge || !workspace )
    return 2;
  ReadingStore &store = ( *workspace )->readings();
  QList<SeriesId> series;
  for ( int i = 0; i < sSeries; ++i )
  {
    SeriesKey key = seriesKey( QStringLiteral( "S%1" ).arg( i ) );
    key.indicator = QStringLiteral( "TEMP" );
    const Result<SeriesId> id = store.ensureSeries( key, QStringLiteral( "degC" ) );
    if ( !id )
      return 3;
    series.append( *id );
  }
  const Result<qint64> delivery = store.beginDelivery( {} );
  const Result<TimeRange> extent = store.extent();
  if ( !delivery || !extent )
    return 4;
  fputs( "ready\n", stdout );
  fflush( stdout );
  Progress silent;
  RollupLimits limits;
  limits.sliceMilliseconds = 1;
  qint64 hour = extent->to == 0 ? 0 : ( extent->to - sBegin ) / 3600 + 1;
  for ( ;; ++hour )
  {
    QList<IncomingReading> batch;
    for ( int i = 0; i < sSeries; ++i )
    {
      for ( int m = 0; m < sMinutes; ++m )
        batch.append(
          { series[i], Period::Minute, { sBegin + hour * 3600 + m * 60, valueAt( i, hour * 60 + m, 0 ), QualityFlag::Valid, false } } );
      if ( hour > 30 ) // a correction of what was rolled up long ago
        batch.append( { series[i], Period::Minute,
          { sBegin + ( hour - 30 ) * 3600, valueAt( i, ( hour - 30 ) * 60, 1 ), QualityFlag::Valid, false } } );
    }
    if ( !store.write( *delivery, batch ) || ( hour % 3 == 0 && !store.rollUp( *( *knowledge )->rules, limits, silent ) ) )
      return 5;
  }
}
} // namespace

/** A process that rolls up may end at any moment: what was acknowledged is rolled up afterwards, and nothing else. */
class TestRollupKill : public WorkspaceFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void rollUp_survivesKill();
};

void TestRollupKill::rollUp_survivesKill()
{
  make( QStringLiteral( "x" ) ).reset();
  std::mt19937 random( 20260301 );
  for ( int kill = 0; kill < 20; ++kill )
  {
    const std::unique_ptr<QProcess> process = child( { QStringLiteral( "--roll-up" ), mWorkspace } );
    QVERIFY( process->waitForReadyRead( 30000 ) );
    process->waitForFinished( 5 + static_cast<int>( random() % 120 ) );
    QCOMPARE( process->state(), QProcess::Running );
    ::kill( static_cast<pid_t>( process->processId() ), SIGKILL );
    QVERIFY( process->waitForFinished( 30000 ) );
  }
  const Result<std::unique_ptr<Knowledge>> knowledge = loadKnowledge();
  VERIFY_OK( knowledge );
  const std::unique_ptr<Workspace> workspace = reopen();
  ReadingStore &store = workspace->readings();
  Progress silent;
  VERIFY_OK( store.verifyChain( silent ) );
  VERIFY_OK( store.rollUp( *( *knowledge )->rules, {}, silent ) );
  QCOMPARE( *store.staleCount(), 0 );
  const Result<QList<Series>> series = store.series();
  VERIFY_OK( series );
  QCOMPARE( series->size(), sSeries );
  qint64 hours = 0;
  for ( const Series &one : *series )
  {
    // The hours from the readings as they are, by plain addition.
    const TimeRange all { 0, sBegin + 400 * 86400LL };
    const Result<QList<Reading>> readings = store.readings( one.id, Period::Minute, all );
    VERIFY_OK( readings );
    std::map<UtcSeconds, double> sums;
    for ( const Reading &reading : *readings )
      sums[reading.begin - reading.begin % 3600] += reading.value;
    const Result<QList<PeriodValue>> computed = store.history( one.id, Period::Hour, all );
    VERIFY_OK( computed );
    QCOMPARE( computed->size(), static_cast<qsizetype>( sums.size() ) );
    qsizetype at = 0;
    for ( const auto &[begin, sum] : sums )
    {
      QCOMPARE( computed->at( at ).reading.begin, begin );
      QCOMPARE( computed->at( at ).inputs, sMinutes );
      QCOMPARE( computed->at( at ).reading.value, sum / sMinutes );
      ++at;
    }
    hours += at;
    const Result<QList<Envelope>> stored = store.envelopes( one.id, Period::Minute, all, 86400 );
    VERIFY_OK( stored );
    qint64 count = 0;
    for ( const Envelope &envelope : *stored )
      count += envelope.count;
    QCOMPARE( count, readings->size() );
  }
  QVERIFY2( hours > 20 * sSeries, "too little was written between the kills" );
}

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  if ( application.arguments().value( 1 ) == QLatin1String( "--roll-up" ) )
    return writeAndRollUp( application.arguments().value( 2 ) );
  TestRollupKill test;
  return QTest::qExec( &test, argc, argv );
}

#include "moc_WorkspaceFixture.cpp"
#include "test_rollupkill.moc"

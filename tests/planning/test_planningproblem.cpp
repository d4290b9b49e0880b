#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/PlanningProblem.h"

#include <algorithm>

using namespace jinguan;

class TestPlanningProblem : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void existing_countsEveryKindWithItsRadius()
    {
      PlanningRequest request = test::cityRequest();
      request.kinds = { { QStringLiteral( "air_standard" ), 2500, 100 }, { QStringLiteral( "air_micro" ), 600, 8 } };
      request.mayMove = QStringList { QStringLiteral( "M1" ) };
      const auto problem = build( request );
      QVERIFY( problem );
      QCOMPARE( problem->existing().size(), 3U );
      QCOMPARE( problem->existing()[0].radius, 2500.0 ); // S1
      QCOMPARE( problem->existing()[2].radius, 600.0 );  // M1
      QCOMPARE( problem->fixed().size(), 2U );
      QVERIFY( problem->fixed()[1].at == test::at( 21, 10 ) );
      QCOMPARE( problem->movable().size(), 1U );
      QCOMPARE( problem->movable()[0].code, QStringLiteral( "M1" ) );
      QCOMPARE( problem->movable()[0].kind, QStringLiteral( "air_micro" ) );
      QCOMPARE( problem->movable()[0].site.radius, 600.0 );
      QVERIFY( problem->movable()[0].site.at == test::at( 9, 9 ) );
    }

    void existing_countsTheKindAskedForBesideTheOffered()
    {
      PlanningRequest request = test::cityRequest();
      request.kinds = { { QStringLiteral( "air_micro" ), 600, 8 } };
      const auto problem = build( request );
      QVERIFY( problem );
      QCOMPARE( problem->existing().size(), 3U );
      QCOMPARE( problem->existing()[0].radius, 2500.0 ); // air_standard is not offered: the radius of the request
    }

    void mayMove_mustBeAStationThatCounts()
    {
      PlanningRequest request = test::cityRequest();
      request.mayMove = QStringList { QStringLiteral( "M1" ) }; // a micro-station, not of the kind
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      QVERIFY( !inputs.ok() );
      QVERIFY2( inputs.error().text().contains( QStringLiteral( "M1" ) ), qPrintable( inputs.error().text() ) );
    }

    void candidates_knowDistrictAndSitingClass_data()
    {
      QTest::addColumn<QString>( "source" );
      QTest::addColumn<QString>( "sitingClass" );
      QTest::newRow( "grid" ) << "grid" << QString();
      QTest::newRow( "greenway" ) << "greenway"
                                  << "greenway";
      QTest::newRow( "township" ) << "township"
                                  << "township";
      QTest::newRow( "station" ) << "station" << QString();
      QTest::newRow( "drawn" ) << "drawn" << QString();
    }

    void candidates_knowDistrictAndSitingClass()
    {
      QFETCH( QString, source );
      QFETCH( QString, sitingClass );
      PlanningRequest request = test::cityRequest();
      request.candidateSources = QStringList { source };
      request.drawnCandidates = { test::at( 3, 3 ), test::at( 15, 8 ), test::at( 30, 30 ) };
      const auto problem = build( request );
      QVERIFY( problem );
      const CandidateSet set = problem->candidates();
      QVERIFY( set.size() >= 2 );
      bool west = false;
      bool east = false;
      for ( const Candidate &candidate : set.candidates() )
      {
        QCOMPARE( candidate.source, source );
        QCOMPARE( candidate.sitingClass, sitingClass );
        QCOMPARE( candidate.district, candidate.at.lon < test::at( 10, 0 ).lon ? QStringLiteral( "510104" ) : QStringLiteral( "510105" ) );
        west = west || candidate.district == QLatin1String( "510104" );
        east = east || candidate.district == QLatin1String( "510105" );
      }
      QVERIFY( west );
      if ( source == QLatin1String( "drawn" ) )
        QCOMPARE( set.size(), 2 ); // the third lies outside
      if ( source == QLatin1String( "station" ) )
        QCOMPARE( set.size(), 2 ); // S1 and M1; S2 stands outside
      else
        QVERIFY( east );
    }

  private:
    std::shared_ptr<const PlanningProblem> build( const PlanningRequest &request )
    {
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      if ( !inputs )
      {
        qWarning( "%s", qPrintable( inputs.error().text() ) );
        return nullptr;
      }
      Progress progress;
      const auto problem = PlanningProblem::build( *inputs, progress );
      if ( !problem )
      {
        qWarning( "%s", qPrintable( problem.error().text() ) );
        return nullptr;
      }
      return *problem;
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestPlanningProblem )
#include "test_planningproblem.moc"

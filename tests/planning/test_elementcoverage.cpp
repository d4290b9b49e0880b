#include "TestSupport.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"

#include "base/Resources.h"
#include "planning/assess/ElementCoverage.h"

using namespace jinguan;

/** How much of a region running stations represent, against circles that are easy to work out. */
class TestElementCoverage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init() { mStore = std::make_unique<test::MemoryNetworkStore>(); test::fillCity( *mStore ); }
    void kinds_countTogetherByElement();
    void station_outsideReachesIn();
    void planned_coversNothing();
    void region_isThatOfTheUnit();
    void unknownRegion_isRefused();

  private:
    QList<ElementCoverage> coverage( const QString &region = {} ) const;

    Catalogue mCatalogue;
    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

void TestElementCoverage::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
}

QList<ElementCoverage> TestElementCoverage::coverage( const QString &region ) const
{
  const Result<ElementCoverageInputs> inputs = ElementCoverageInputs::read( *mStore, mCatalogue, region, {} );
  if ( !inputs )
    qFatal( "%s", qPrintable( inputs.error().text() ) );
  Progress progress;
  const Result<QList<ElementCoverage>> result = elementCoverage( *inputs, progress );
  if ( !result )
    qFatal( "%s", qPrintable( result.error().text() ) );
  return *result;
}

void TestElementCoverage::kinds_countTogetherByElement()
{
  const QList<ElementCoverage> all = coverage();
  QCOMPARE( all.size(), 1 ); // only air has stations
  QCOMPARE( all.constFirst().element, QStringLiteral( "air" ) );
  QVERIFY( all.constFirst().isSchematic );
  QVERIFY2( std::abs( all.constFirst().sizeKm2 - 240 ) < 1, qPrintable( QString::number( all.constFirst().sizeKm2 ) ) );
  // S1 with 4 km around (5, 4) km wholly inside but at the lower edge it touches, M1 with 500 m apart from it, a part of S2 from outside.
  const double lone = M_PI * 16 + M_PI * 0.25;
  QVERIFY2( all.constFirst().coveredKm2 > lone, qPrintable( QString::number( all.constFirst().coveredKm2 ) ) );
  QVERIFY( all.constFirst().coveredKm2 < lone + M_PI * 16 );
}

void TestElementCoverage::station_outsideReachesIn()
{
  const double before = coverage().constFirst().coveredKm2;
  Result<Station> outside = mStore->station( QStringLiteral( "S2" ) );
  VERIFY_OK( outside );
  Station gone = *outside;
  gone.states.append( { StationStatus::Retired, QDate( 2020, 1, 1 ), {} } );
  VERIFY_OK( mStore->saveStations( { gone } ) );
  const double after = coverage().constFirst().coveredKm2;
  QVERIFY2( before - after > 5, qPrintable( QStringLiteral( "%1 %2" ).arg( before ).arg( after ) ) );
  const double expected = M_PI * 16 + M_PI * 0.25;
  QVERIFY2( std::abs( after - expected ) < 0.005 * expected, qPrintable( QStringLiteral( "%1 for %2" ).arg( after ).arg( expected ) ) );
}

void TestElementCoverage::planned_coversNothing()
{
  const double before = coverage().constFirst().coveredKm2;
  Station planned = test::station( QStringLiteral( "S9" ), test::at( 15, 6 ) );
  planned.states = { { StationStatus::Planned, {}, {} } };
  VERIFY_OK( mStore->saveStations( { planned } ) );
  QCOMPARE( coverage().constFirst().coveredKm2, before );
}

void TestElementCoverage::region_isThatOfTheUnit()
{
  const QList<ElementCoverage> unit = coverage( QStringLiteral( "CDGX" ) );
  QVERIFY2( std::abs( unit.constFirst().sizeKm2 - 36 ) < 0.5, qPrintable( QString::number( unit.constFirst().sizeKm2 ) ) );
  QVERIFY( unit.constFirst().share() < 0.2 );
}

void TestElementCoverage::unknownRegion_isRefused()
{
  QVERIFY( !ElementCoverageInputs::read( *mStore, mCatalogue, QStringLiteral( "999999" ), {} ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestElementCoverage )
#include "test_elementcoverage.moc"

#include "demo/PowerDiagram.h"
#include "TestSupport.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jinguan;

/** Cells against the rule itself, asked point by point. */
class TestPowerDiagram : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void cells_followTheRule_data();
    void cells_followTheRule();
    void cells_areNestedByWeight();
    void cells_shareTheirCorners();
    void cells_coincidentSitesCountOnce();
    void owner_withoutSitesIsNone();
};

static double areaOf( const QVector<PowerCorner> &cell )
{
  double twice = 0;
  for ( int i = 0; i < cell.size(); ++i )
  {
    const PowerCorner &a = cell.at( i );
    const PowerCorner &b = cell.at( ( i + 1 ) % cell.size() );
    twice += a.x * b.y - b.x * a.y;
  }
  return twice / 2;
}

static bool holds( const QVector<PowerCorner> &cell, double x, double y )
{
  for ( int i = 0; i < cell.size(); ++i )
  {
    const PowerCorner &a = cell.at( i );
    const PowerCorner &b = cell.at( ( i + 1 ) % cell.size() );
    if ( ( b.x - a.x ) * ( y - a.y ) - ( b.y - a.y ) * ( x - a.x ) < -1e-3 )
      return false;
  }
  return !cell.isEmpty();
}

static QVector<PowerSite> randomSites( int count, double heaviest )
{
  QRandomGenerator random( 20211 );
  QVector<PowerSite> sites;
  for ( int i = 0; i < count; ++i )
    sites.append( { random.bounded( 1000.0 ), random.bounded( 1000.0 ), heaviest > 0 ? random.bounded( heaviest ) : 0 } );
  return sites;
}

void TestPowerDiagram::cells_followTheRule_data()
{
  QTest::addColumn<double>( "heaviest" );
  QTest::newRow( "nearest site" ) << 0.0;
  QTest::newRow( "weights move borders" ) << 2000.0;
  QTest::newRow( "weights bury sites" ) << 40000.0;
}

void TestPowerDiagram::cells_followTheRule()
{
  QFETCH( double, heaviest );
  const QVector<PowerSite> sites = randomSites( 120, heaviest );
  const QVector<QVector<PowerCorner>> cells = PowerDiagram( 0, 0, 1000, 1000 ).cells( sites );
  QCOMPARE( cells.size(), sites.size() );
  double sum = 0;
  for ( const QVector<PowerCorner> &cell : cells )
    sum += areaOf( cell );
  QVERIFY2( std::abs( sum - 1e6 ) < 1e-3, qPrintable( QString::number( sum - 1e6 ) ) ); // neither gap nor overlap
  QRandomGenerator random( 7 );
  for ( int i = 0; i < 5000; ++i )
  {
    const double x = random.bounded( 1000.0 );
    const double y = random.bounded( 1000.0 );
    QVERIFY( holds( cells.at( PowerDiagram::owner( sites, x, y ) ), x, y ) );
  }
}

void TestPowerDiagram::cells_areNestedByWeight()
{
  // two sites 200 apart: a weight of w moves the border by w / ( 2 · 200 )
  const QVector<QVector<PowerCorner>> cells = PowerDiagram( 0, 0, 1000, 100 ).cells( { { 400, 50, 20000 }, { 600, 50, 0 } } );
  QCOMPARE( areaOf( cells.at( 0 ) ), 550.0 * 100 );
  QCOMPARE( areaOf( cells.at( 1 ) ), 450.0 * 100 );
}

void TestPowerDiagram::cells_shareTheirCorners()
{
  const QVector<PowerSite> sites = randomSites( 120, 2000 );
  const QVector<QVector<PowerCorner>> cells = PowerDiagram( 0, 0, 1000, 1000 ).cells( sites );
  int inner = 0;
  for ( int i = 0; i < cells.size(); ++i )
  {
    for ( int k = 0; k < cells.at( i ).size(); ++k )
    {
      const PowerCorner &from = cells.at( i ).at( k );
      const PowerCorner &to = cells.at( i ).at( ( k + 1 ) % cells.at( i ).size() );
      if ( from.neighbour < 0 || to.neighbour < 0
        || cells.at( i ).at( ( k + cells.at( i ).size() - 1 ) % cells.at( i ).size() ).neighbour < 0 )
        continue; // ends at the frame
      const QVector<PowerCorner> &other = cells.at( from.neighbour );
      const auto same = [&from]( const PowerCorner &corner ) { return corner.x == from.x && corner.y == from.y; };
      QVERIFY2( std::any_of( other.cbegin(), other.cend(), same ),
        qPrintable( QStringLiteral( "cells %1 and %2" ).arg( i ).arg( from.neighbour ) ) );
      ++inner;
    }
  }
  QVERIFY( inner > 400 );
}

void TestPowerDiagram::cells_coincidentSitesCountOnce()
{
  QVector<PowerSite> sites = randomSites( 60, 500 );
  sites.append( sites.at( 7 ) );
  sites.append( sites.at( 7 ) );
  sites.append( { sites.at( 20 ).x, sites.at( 20 ).y, sites.at( 20 ).weight + 100 } );
  const QVector<QVector<PowerCorner>> cells = PowerDiagram( 0, 0, 1000, 1000 ).cells( sites );
  double sum = 0;
  for ( const QVector<PowerCorner> &cell : cells )
    sum += areaOf( cell );
  QVERIFY2( std::abs( sum - 1e6 ) < 1e-3, qPrintable( QString::number( sum - 1e6 ) ) );
  QVERIFY( cells.at( 60 ).isEmpty() && cells.at( 61 ).isEmpty() && !cells.at( 7 ).isEmpty() );
  QVERIFY( cells.at( 20 ).isEmpty() && !cells.at( 62 ).isEmpty() ); // the heavier of two in one place
}

void TestPowerDiagram::owner_withoutSitesIsNone()
{
  QCOMPARE( PowerDiagram::owner( {}, 0, 0 ), -1 );
}

QTEST_GUILESS_MAIN( TestPowerDiagram )
#include "test_powerdiagram.moc"

#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/AhpWeights.h"

using namespace jinguan;

using Matrix = QList<QList<double>>;

namespace
{

/** Fills the lower half of a matrix given by its upper one. */
Matrix reciprocal( const QList<QList<double>> &upper )
{
  const qsizetype size = upper.size() + 1;
  Matrix matrix( size, QList<double>( size, 1.0 ) );
  for ( qsizetype row = 0; row < upper.size(); ++row )
    for ( qsizetype i = 0; i < upper.at( row ).size(); ++i )
    {
      matrix[row][row + 1 + i] = upper.at( row ).at( i );
      matrix[row + 1 + i][row] = 1 / upper.at( row ).at( i );
    }
  return matrix;
}

/** T. L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1 (2008): drinks in the United States. */
Matrix drinks()
{
  return reciprocal( { { 9, 5, 2, 1, 1, 1.0 / 2 }, { 1.0 / 3, 1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 9 }, { 1.0 / 3, 1.0 / 4, 1.0 / 3, 1.0 / 9 },
    { 1.0 / 2, 1, 1.0 / 3 }, { 2, 1.0 / 2 }, { 1.0 / 3 } } );
}

/** T. L. Saaty, How to make a decision, European Journal of Operational Research 48 (1990): buying a house. */
Matrix house()
{
  return reciprocal( { { 5, 3, 7, 6, 6, 1.0 / 3, 1.0 / 4 }, { 1.0 / 3, 5, 3, 3, 1.0 / 5, 1.0 / 7 }, { 6, 3, 4, 6, 1.0 / 5 },
    { 1.0 / 3, 1.0 / 4, 1.0 / 7, 1.0 / 8 }, { 1.0 / 2, 1.0 / 5, 1.0 / 6 }, { 1.0 / 5, 1.0 / 6 }, { 1.0 / 2 } } );
}

/** Choosing a leader: experience, education, charisma, age (the worked example of many introductions). */
Matrix leader()
{
  return reciprocal( { { 4, 3, 7 }, { 1.0 / 3, 3 }, { 5 } } );
}

} // namespace

class TestAhpWeights : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void of_givesThePublishedWeights_data()
    {
      QTest::addColumn<Matrix>( "judgements" );
      QTest::addColumn<QList<double>>( "weights" );
      QTest::addColumn<double>( "ratio" );
      QTest::addColumn<double>( "tolerance" );
      QTest::newRow( "drinks" ) << drinks() << QList<double> { 0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327 } << 0.022 << 0.0006;
      QTest::newRow( "house" ) << house() << QList<double> { 0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333 } << 0.169 << 0.0011;
      QTest::newRow( "leader" ) << leader() << QList<double> { 0.547, 0.127, 0.270, 0.056 } << 0.044 << 0.0011;
    }

    void of_givesThePublishedWeights()
    {
      QFETCH( Matrix, judgements );
      QFETCH( QList<double>, weights );
      QFETCH( double, ratio );
      QFETCH( double, tolerance );
      const Result<AhpWeights> ahp = AhpWeights::of( judgements );
      VERIFY_OK( ahp );
      QCOMPARE( ahp->weights.size(), weights.size() );
      double sum = 0;
      for ( qsizetype i = 0; i < weights.size(); ++i )
      {
        QVERIFY2( qAbs( ahp->weights.at( i ) - weights.at( i ) ) <= tolerance,
          qPrintable( QStringLiteral( "%1: %2" ).arg( i ).arg( ahp->weights.at( i ) ) ) );
        sum += ahp->weights.at( i );
      }
      QVERIFY( qAbs( sum - 1 ) < 1e-12 );
      QVERIFY2( qAbs( ahp->ratio - ratio ) <= 0.0011, qPrintable( QString::number( ahp->ratio ) ) );
    }

    void of_findsThePublishedEigenvalue()
    {
      const Result<AhpWeights> ahp = AhpWeights::of( house() );
      VERIFY_OK( ahp );
      QVERIFY2( qAbs( ahp->lambdaMax - 9.669 ) < 0.0006, qPrintable( QString::number( ahp->lambdaMax ) ) );
      QVERIFY( qAbs( ahp->index - 0.238 ) < 0.0006 );
      QCOMPARE( ahp->randomIndex, 1.41 );
      QVERIFY( !ahp->isConsistent() );
    }

    void of_aConsistentMatrixHasItsOwnRatios()
    {
      const QList<double> weights { 0.5, 0.3, 0.2 };
      Matrix matrix( 3, QList<double>( 3 ) );
      for ( int row = 0; row < 3; ++row )
        for ( int column = 0; column < 3; ++column )
          matrix[row][column] = weights.at( row ) / weights.at( column );
      const Result<AhpWeights> ahp = AhpWeights::of( matrix );
      VERIFY_OK( ahp );
      for ( int i = 0; i < 3; ++i )
        QVERIFY( qAbs( ahp->weights.at( i ) - weights.at( i ) ) < 1e-12 );
      QVERIFY( qAbs( ahp->lambdaMax - 3 ) < 1e-12 );
      QVERIFY( ahp->ratio < 1e-12 );
      QVERIFY( !ahp->worst );
      QVERIFY( ahp->advice( {} ).isEmpty() );
    }

    void of_oneAndTwoCriteriaAreAlwaysConsistent()
    {
      const Result<AhpWeights> one = AhpWeights::of( { { 1 } } );
      VERIFY_OK( one );
      QCOMPARE( one->weights, QList<double> { 1.0 } );
      const Result<AhpWeights> two = AhpWeights::of( { { 1, 4 }, { 0.25, 1 } } );
      VERIFY_OK( two );
      QVERIFY( qAbs( two->weights.at( 0 ) - 0.8 ) < 1e-12 );
      QCOMPARE( two->ratio, 0.0 );
    }

    void worst_isTheJudgementThatContradicts()
    {
      // a twice b, b twice c; a should be four times c, but is said to be a ninth of it.
      const Matrix matrix = reciprocal( { { 2, 1.0 / 9, 8 }, { 2, 4 }, { 2 } } );
      const Result<AhpWeights> ahp = AhpWeights::of( matrix );
      VERIFY_OK( ahp );
      QVERIFY( !ahp->isConsistent() );
      QVERIFY( ahp->worst );
      QCOMPARE( ahp->worst->row, 0 );
      QCOMPARE( ahp->worst->column, 2 );
      QCOMPARE( ahp->worst->suggested, 4.0 ); // over b as over d
      const QString advice = ahp->advice( { QStringLiteral( "roads" ), QStringLiteral( "people" ), QStringLiteral( "sources" ), {} } );
      QVERIFY2( advice.contains( QStringLiteral( "roads" ) ) && advice.contains( QStringLiteral( "sources" ) )
          && advice.contains( QStringLiteral( "1/9" ) ),
        qPrintable( advice ) );
      Matrix mended = matrix;
      mended[0][2] = 4; // what the others say
      mended[2][0] = 0.25;
      const Result<AhpWeights> better = AhpWeights::of( mended );
      VERIFY_OK( better );
      QVERIFY( better->isConsistent() );
    }

    void of_refusesWhatIsNoJudgement_data()
    {
      QTest::addColumn<Matrix>( "judgements" );
      QTest::newRow( "empty" ) << Matrix {};
      QTest::newRow( "not square" ) << Matrix { { 1, 2 }, { 0.5 } };
      QTest::newRow( "zero" ) << Matrix { { 1, 0 }, { 0, 1 } };
      QTest::newRow( "negative" ) << Matrix { { 1, -2 }, { -0.5, 1 } };
      QTest::newRow( "not reciprocal" ) << Matrix { { 1, 3 }, { 3, 1 } };
      QTest::newRow( "diagonal" ) << Matrix { { 2, 3 }, { 1.0 / 3, 1 } };
      QTest::newRow( "above nine" ) << Matrix { { 1, 12 }, { 1.0 / 12, 1 } };
      QTest::newRow( "nan" ) << Matrix { { 1, std::nan( "" ) }, { std::nan( "" ), 1 } };
      QTest::newRow( "too many" ) << Matrix( 16, QList<double>( 16, 1.0 ) );
    }

    void of_refusesWhatIsNoJudgement()
    {
      QFETCH( Matrix, judgements );
      const Result<AhpWeights> ahp = AhpWeights::of( judgements );
      QVERIFY( !ahp.ok() );
      QVERIFY( !ahp.error().message.isEmpty() && !ahp.error().remedy.isEmpty() );
    }

    void text_isWhatPeopleWrite()
    {
      QCOMPARE( AhpWeights::text( 5 ), QStringLiteral( "5" ) );
      QCOMPARE( AhpWeights::text( 1.0 / 3 ), QStringLiteral( "1/3" ) );
      QCOMPARE( AhpWeights::text( 1.7 ), QStringLiteral( "1.70" ) );
      QCOMPARE( AhpWeights::text( 1 ), QStringLiteral( "1" ) );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestAhpWeights )
#include "test_ahpweights.moc"

#include "QgisTestMain.h"
#include "TestSupport.h"

#include "widgets/planning/JudgementTable.h"
#include "widgets/planning/SuitabilityEditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <thread>

using namespace jinguan;

namespace
{

constexpr int patience = 60000; // ms

QList<SuitabilityLayer> layers()
{
  return { { QStringLiteral( "greenway" ), QStringLiteral( "天府绿道" ), false },
    { QStringLiteral( "road" ), QStringLiteral( "道路" ), false }, { QStringLiteral( "lake" ), QStringLiteral( "湖泊水库" ), true },
    { QStringLiteral( "reserve" ), QStringLiteral( "自然保护区" ), true } };
}

SuitabilityModel threeCriteria()
{
  SuitabilityModel model;
  model.criteria = { { QStringLiteral( "greenway" ), QStringLiteral( "绿道" ), { { 0, 1 }, { 1000, 0 } }, 0.5 },
    { QStringLiteral( "inside:lake" ), QStringLiteral( "水面" ), { { 0, 1 }, { 1, 0 } }, 0.2 },
    { QStringLiteral( "population" ), QStringLiteral( "人口" ), { { 0, 0 }, { 8000, 1 } }, 0.3 } };
  model.exclusions = QStringList { QStringLiteral( "reserve" ) };
  return model;
}

} // namespace

class TestSuitabilityEditor : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { mEditor = std::make_unique<SuitabilityEditor>( layers() ); }
    void cleanup() { mEditor.reset(); }

    void model_comesBackAsItWasSet()
    {
      mEditor->setModel( threeCriteria() );
      QCOMPARE( mEditor->model(), threeCriteria() );
      QVERIFY( okButton()->isEnabled() );
      QVERIFY( child<QLabel>( "suitabilityProblem" )->text().isEmpty() );
    }

    void model_keepsLayersItDoesNotKnow()
    {
      SuitabilityModel model = threeCriteria();
      model.criteria[0].layer = QStringLiteral( "wind-farm" );
      model.criteria[1].layer = QStringLiteral( "raster:/data/ndvi.tif" );
      mEditor->setModel( model );
      QCOMPARE( mEditor->model(), model );
      const auto *box = qobject_cast<QComboBox *>( criteria()->cellWidget( 1, 0 ) );
      QVERIFY( box->currentText().contains( QStringLiteral( "ndvi.tif" ) ) );
    }

    void ok_waitsForWeightsThatSumToOne()
    {
      mEditor->setModel( threeCriteria() );
      auto *weight = qobject_cast<QDoubleSpinBox *>( criteria()->cellWidget( 0, 3 ) );
      QSignalSpy changes( mEditor.get(), &SuitabilityEditor::modelChanged );
      weight->setValue( 40 );
      QVERIFY( changes.count() > 0 );
      QVERIFY( !okButton()->isEnabled() );
      QVERIFY2( child<QLabel>( "suitabilityProblem" )->text().contains( QStringLiteral( "0.9" ) ),
        qPrintable( child<QLabel>( "suitabilityProblem" )->text() ) );
      weight->setValue( 50 );
      QVERIFY( okButton()->isEnabled() );
    }

    void ok_waitsForScorePointsThatCanBeRead()
    {
      mEditor->setModel( threeCriteria() );
      criteria()->item( 0, 2 )->setText( QStringLiteral( "0: 1; far: 0" ) );
      QVERIFY( !okButton()->isEnabled() );
      QVERIFY2( child<QLabel>( "suitabilityProblem" )->text().contains( QStringLiteral( "far" ) ),
        qPrintable( child<QLabel>( "suitabilityProblem" )->text() ) );
      criteria()->item( 0, 2 )->setText( QStringLiteral( "0：1；2000：0.25" ) ); // full width, as typed with a Chinese input method
      QVERIFY( okButton()->isEnabled() );
      const QList<QPair<double, double>> expected { { 0, 1 }, { 2000, 0.25 } };
      QCOMPARE( mEditor->model().criteria.at( 0 ).score, expected );
    }

    void judgements_giveWeightsAtOnce()
    {
      mEditor->setModel( threeCriteria() );
      child<QRadioButton>( "suitabilityByJudgement" )->setChecked( true );
      judge( 0, 1, 2 );
      judge( 0, 2, 6 );
      judge( 1, 2, 3 ); // consistent: 6 : 3 : 1
      const SuitabilityModel model = mEditor->model();
      QVERIFY( qAbs( model.criteria.at( 0 ).weight - 0.6 ) < 1e-4 );
      QVERIFY( qAbs( model.criteria.at( 1 ).weight - 0.3 ) < 1e-4 );
      QVERIFY( qAbs( model.criteria.at( 2 ).weight - 0.1 ) < 1e-4 );
      QCOMPARE( model.judgements.size(), 3 );
      QVERIFY( qAbs( model.judgements.at( 2 ).at( 0 ) - 1.0 / 6 ) < 1e-12 );
      QCOMPARE( child<JudgementTable>( "suitabilityJudgements" )->item( 2, 0 )->text(), QStringLiteral( "1/6" ) );
      QVERIFY2( child<QLabel>( "suitabilityConsistency" )->text().contains( QStringLiteral( "0.000" ) ),
        qPrintable( child<QLabel>( "suitabilityConsistency" )->text() ) );
      QVERIFY( child<QLabel>( "suitabilityAdvice" )->isHidden() );
      QVERIFY( okButton()->isEnabled() );
    }

    void judgements_thatContradictAreNamed()
    {
      SuitabilityModel model = threeCriteria();
      model.judgements = { { 1, 4, 2 }, { 0.25, 1, 2 }, { 0.5, 0.5, 1 } }; // ratio 0.187, see test_suitability
      mEditor->setModel( model );
      QVERIFY2( child<QLabel>( "suitabilityConsistency" )->text().contains( QStringLiteral( "0.187" ) ),
        qPrintable( child<QLabel>( "suitabilityConsistency" )->text() ) );
      QVERIFY( !child<QLabel>( "suitabilityAdvice" )->isHidden() );
      QVERIFY( child<QLabel>( "suitabilityAdvice" )->text().contains( QStringLiteral( "“" ) ) );
      QVERIFY( okButton()->isEnabled() ); // between 0.1 and 0.2 it is advice
      judge( 1, 2, 9 );
      QVERIFY( !okButton()->isEnabled() ); // far above it is not accepted
      judge( 1, 2, 1.0 / 2 );
      QVERIFY( child<QLabel>( "suitabilityAdvice" )->isHidden() );
      QVERIFY( okButton()->isEnabled() );
    }

    void rows_areAddedAndRemovedWithTheirJudgements()
    {
      SuitabilityModel model = threeCriteria();
      model.judgements = { { 1, 2, 6 }, { 0.5, 1, 3 }, { 1.0 / 6, 1.0 / 3, 1 } };
      mEditor->setModel( model );
      child<QPushButton>( "suitabilityAdd" )->click();
      QCOMPARE( mEditor->model().criteria.size(), 4 );
      QCOMPARE( mEditor->model().judgements.size(), 4 );
      QCOMPARE( mEditor->model().judgements.at( 0 ).at( 2 ), 6.0 );
      criteria()->setCurrentCell( 1, 1 );
      child<QPushButton>( "suitabilityRemove" )->click();
      const SuitabilityModel left = mEditor->model();
      QCOMPARE( left.criteria.size(), 3 );
      QCOMPARE( left.criteria.at( 1 ).layer, QStringLiteral( "population" ) );
      QCOMPARE( left.judgements.size(), 3 );
      QCOMPARE( left.judgements.at( 0 ).at( 1 ), 6.0 );
    }

    void exclusions_areThePolygonLayers()
    {
      const auto *list = child<QListWidget>( "suitabilityExclusions" );
      QCOMPARE( list->count(), 2 );
      mEditor->setModel( threeCriteria() );
      list->item( 0 )->setCheckState( Qt::Checked );
      const QStringList expected { QStringLiteral( "lake" ), QStringLiteral( "reserve" ) };
      QCOMPARE( mEditor->model().exclusions, expected );
    }

    void preview_showsFiguresAndErrors()
    {
      mEditor->setModel( threeCriteria() );
      QVERIFY( child<QPushButton>( "suitabilityPreview" )->parentWidget()->isHidden() );
      const std::thread::id window = std::this_thread::get_id();
      std::atomic<bool> beside = false;
      mEditor->setPreview( [&]( const SuitabilityModel &model, Progress & ) -> Result<Suitability> {
        beside = std::this_thread::get_id() != window;
        Suitability figures;
        figures.meanScore = model.criteria.constFirst().weight; // to see that the model arrived
        figures.goodShare = 0.25;
        figures.excludedShare = 0.125;
        figures.notes = QStringList { QStringLiteral( "a note" ) };
        return figures;
      } );
      QSignalSpy shown( mEditor.get(), &SuitabilityEditor::previewed );
      child<QPushButton>( "suitabilityPreview" )->click();
      QVERIFY( shown.count() > 0 || shown.wait( patience ) );
      QVERIFY( beside );
      const QString text = child<QLabel>( "suitabilityFigures" )->text();
      QVERIFY2( text.contains( QStringLiteral( "0.500" ) ) && text.contains( QStringLiteral( "25.0 %" ) )
          && text.contains( QStringLiteral( "12.5 %" ) ) && text.contains( QStringLiteral( "a note" ) ),
        qPrintable( text ) );
      mEditor->setPreview( []( const SuitabilityModel &, Progress & ) -> Result<Suitability> {
        return Error { QStringLiteral( "no such layer" ), {}, {}, 0 };
      } );
      child<QPushButton>( "suitabilityPreview" )->click();
      QVERIFY( shown.count() > 1 || shown.wait( patience ) );
      QVERIFY( child<QLabel>( "suitabilityFigures" )->text().contains( QStringLiteral( "no such layer" ) ) );
    }

    void preview_mayBeLeftRunning()
    {
      mEditor->setModel( threeCriteria() );
      auto begun = std::make_shared<std::atomic<bool>>( false );
      auto stopped = std::make_shared<std::atomic<bool>>( false );
      mEditor->setPreview( [begun, stopped]( const SuitabilityModel &, Progress &progress ) -> Result<Suitability> {
        *begun = true;
        while ( !progress.isCancelled() )
          std::this_thread::yield();
        *stopped = true;
        return Error { QStringLiteral( "Cancelled." ), {}, {}, 0 };
      } );
      child<QPushButton>( "suitabilityPreview" )->click();
      QTRY_VERIFY_WITH_TIMEOUT( begun->load(), patience ); // one that has not begun is dropped, not stopped
      mEditor.reset();
      QTRY_VERIFY_WITH_TIMEOUT( stopped->load(), patience );
    }

    void dialog_fitsASmallScreen()
    {
      mEditor->setModel( threeCriteria() );
      QVERIFY( mEditor->sizeHint().width() <= 1366 && mEditor->sizeHint().height() <= 700 );
      QVERIFY( mEditor->minimumSizeHint().width() <= 1366 && mEditor->minimumSizeHint().height() <= 700 );
    }

  private:
    template<typename Widget> Widget *child( const char *name ) const
    {
      auto *found = mEditor->findChild<Widget *>( QString::fromLatin1( name ) );
      if ( !found )
        qFatal( "no %s", name );
      return found;
    }
    QTableWidget *criteria() const { return child<QTableWidget>( "suitabilityCriteria" ); }
    QPushButton *okButton() const { return mEditor->findChild<QDialogButtonBox *>()->button( QDialogButtonBox::Ok ); }
    void judge( int row, int column, double value ) const
    {
      auto *box = child<QComboBox>( qPrintable( QStringLiteral( "judgement_%1_%2" ).arg( row ).arg( column ) ) );
      for ( int i = 0; i < box->count(); ++i )
        if ( qAbs( box->itemData( i ).toDouble() - value ) < 1e-9 )
          box->setCurrentIndex( i );
      QVERIFY( qAbs( box->currentData().toDouble() - value ) < 1e-9 );
    }

    std::unique_ptr<SuitabilityEditor> mEditor;
};

JINGUAN_QGIS_TEST_MAIN( TestSuitabilityEditor )
#include "test_suitabilityeditor.moc"

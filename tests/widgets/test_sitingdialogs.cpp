// The check of siting rules and their editor in the window, on the invented fixture of tests/data/siting.

#include "base/Resources.h"
#include "planning/SitingFixture.h"
#include "QgisTestMain.h"
#include "widgets/planning/RuleVerdictView.h"
#include "widgets/planning/SitingCheckDialog.h"
#include "widgets/planning/SitingRulesDialog.h"
#include "widgets/planning/VerdictSketch.h"

#include <qgsmapcanvas.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

using namespace jinguan;
using namespace jinguan::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int sWait = 30000;

Station station(
  const QString &code, const QString &name, double lon, double lat, const QString &sitingClass, const QVariantMap &attributes )
{
  Station station;
  station.code = code;
  station.name = { name, name };
  station.kind = u"air_standard"_s;
  station.elements = QStringList { u"air"_s };
  station.sitingClass = sitingClass;
  station.attributes = attributes;
  station.positions = { { { lon, lat }, {}, {}, {} } };
  station.states = { { StationStatus::Running, {}, {} } };
  return station;
}
} // namespace

class TestSitingDialogs : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void view_putsFailuresFirst();
    void view_hidesWhatDoesNotApply();
    void view_tellsAndEmitsTheChosenClause();
    void sketch_drawsEveryShape();
    void check_listsStationsByFailures();
    void check_asksForMissingFigures();
    void rules_changeOfAStandardIsKept();
    void rules_ownRuleIsAddedAndRemoved();
    void rules_previewTellsWhatChanges();
    void rules_wrongValueIsRefused();
    void rules_readOnlyOffersNothing();

  private:
    QList<ClauseCheck> checksOf( const QString &code ) const;
    SitingRulesContext context( bool readOnly = false ) const;

    std::optional<Catalogue> mCatalogue;
    SitingStore mStore;
    std::optional<SitingRules> mRules;
    std::shared_ptr<const SiteSurroundings> mSurroundings;
};

void TestSitingDialogs::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( u"catalogue"_s ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  SitingFixture().fill( mStore, {} );
  // The kiln stands 300 m north of the first station, 33 m north of the second one; the third is 50 m from the greenway.
  VERIFY_OK(
    mStore.saveStations( { station( u"A1"_s, u"厅旁站"_s, 104.0, 30.6, {}, { { u"inlet_height"_s, 10 }, { u"wall_distance"_s, 2 } } ),
      station( u"A2"_s, u"窑旁站"_s, 104.0, 30.602409, {}, { { u"inlet_height"_s, 40 } } ),
      station( u"A3"_s, u"绿道站"_s, 104.0, 30.626613, u"greenway"_s, {} ) } ) );
  Result<SitingRules> rules = SitingRules::of( mStore );
  VERIFY_OK( rules );
  mRules = rules.take();
  const auto read = SiteSurroundings::read( mStore, *mRules );
  VERIFY_OK( read );
  mSurroundings = *read;
}

QList<ClauseCheck> TestSitingDialogs::checksOf( const QString &code ) const
{
  const Result<Station> station = mStore.station( code );
  return RuleCheck::check( SiteToCheck::of( *station ), *mRules, *mSurroundings );
}

SitingRulesContext TestSitingDialogs::context( bool readOnly ) const
{
  const Result<SitingRules> rules = SitingRules::load( Resources::folder() );
  return { &*mCatalogue, &mStore, *rules, readOnly };
}

void TestSitingDialogs::view_putsFailuresFirst()
{
  RuleVerdictView view;
  view.setChecks( u"窑旁站"_s, checksOf( u"A2"_s ) );
  const auto *tree = view.findChild<QTreeWidget *>( u"ruleVerdictTree"_s );
  QVERIFY( tree->topLevelItemCount() > 5 );
  const ClauseCounts counts = ClauseCounts::of( view.checks() );
  QVERIFY( counts.fails >= 2 );
  for ( int row = 0; row < tree->topLevelItemCount(); ++row )
  {
    const QString word = tree->topLevelItem( row )->text( 0 );
    QCOMPARE( word == clauseVerdictText( ClauseVerdict::Fails ), row < counts.fails );
    QVERIFY( !tree->topLevelItem( row )->icon( 0 ).isNull() );
    QVERIFY( !tree->topLevelItem( row )->text( 4 ).isEmpty() );
  }
  QVERIFY( view.findChild<QLabel *>( u"ruleVerdictTitle"_s )->text().contains( u"窑旁站"_s ) );
}

void TestSitingDialogs::view_hidesWhatDoesNotApply()
{
  RuleVerdictView view;
  view.setChecks( {}, checksOf( u"A1"_s ) );
  const auto *tree = view.findChild<QTreeWidget *>( u"ruleVerdictTree"_s );
  const ClauseCounts counts = ClauseCounts::of( view.checks() );
  QVERIFY( counts.notApplicable > 0 );
  QCOMPARE( tree->topLevelItemCount(), view.checks().size() - counts.notApplicable );
  view.findChild<QCheckBox *>( u"ruleVerdictAll"_s )->setChecked( true );
  QCOMPARE( tree->topLevelItemCount(), view.checks().size() );
}

void TestSitingDialogs::view_tellsAndEmitsTheChosenClause()
{
  RuleVerdictView view;
  view.setCanGive( true );
  view.setChecks( u"窑旁站"_s, checksOf( u"A2"_s ) );
  QSignalSpy selected( &view, &RuleVerdictView::clauseSelected );
  QSignalSpy wanted( &view, &RuleVerdictView::attributeWanted );
  QVERIFY( view.select( u"air.source_free"_s ) );
  QCOMPARE( selected.size(), 1 );
  const auto check = selected.constFirst().constFirst().value<ClauseCheck>();
  QCOMPARE( check.verdict, ClauseVerdict::Fails );
  QVERIFY( std::abs( *check.measured - 33 ) < 0.5 );
  const auto *detail = view.findChild<QLabel *>( u"ruleVerdictDetail"_s );
  QVERIFY2( detail->text().contains( u"Kiln"_s ) && detail->text().contains( u"HJ 664-2013"_s ), qPrintable( detail->text() ) );
  auto *give = view.findChild<QPushButton *>( u"ruleVerdictGive"_s );
  QVERIFY( give->isHidden() );
  QVERIFY( view.select( u"air.wall_distance"_s ) );
  QVERIFY( !give->isHidden() );
  give->click();
  QCOMPARE( wanted.size(), 1 );
  QCOMPARE( wanted.constFirst().constFirst().toString(), u"wall_distance"_s );
  // The same clause stays chosen when the site moves.
  view.setChecks( u"厅旁站"_s, checksOf( u"A1"_s ) );
  QCOMPARE( view.current()->rule.id, u"air.wall_distance"_s );
  QVERIFY( !view.select( u"nothing"_s ) );
  QVERIFY( !view.current() );
}

void TestSitingDialogs::sketch_drawsEveryShape()
{
  QgsMapCanvas canvas;
  canvas.setDestinationCrs( QgsCoordinateReferenceSystem( u"EPSG:4544"_s ) );
  VerdictSketch sketch( &canvas );
  QVERIFY( sketch.isEmpty() );
  ClauseCheck check;
  check.verdict = ClauseVerdict::Fails;
  for ( const char *wkt : { "LINESTRING(104 30.6,104.01 30.6)", "POLYGON((104 30.6,104.01 30.6,104 30.61,104 30.6))", "POINT(104 30.6)",
          "MULTILINESTRING((104 30.6,104.01 30.6),(104 30.7,104.01 30.7))" } )
  {
    check.geometry = QgsGeometry::fromWkt( QString::fromLatin1( wkt ) );
    sketch.show( check );
    QVERIFY( !sketch.isEmpty() );
  }
  check.geometry = QgsGeometry();
  sketch.show( check );
  QVERIFY( sketch.isEmpty() );
}

void TestSitingDialogs::check_listsStationsByFailures()
{
  SitingCheckDialog dialog( { &*mCatalogue, &mStore, u"air"_s, {}, false } );
  QSignalSpy answered( &dialog, &SitingCheckDialog::answered );
  QSignalSpy places( &dialog, &SitingCheckDialog::siteSelected );
  dialog.findChild<QPushButton *>( u"sitingStart"_s )->click();
  QVERIFY( answered.wait( sWait ) );
  // Four stations of air, and the network of standard stations.
  QCOMPARE( dialog.rows().size(), 5 );
  const auto *table = dialog.findChild<QTableWidget *>( u"sitingTable"_s );
  QCOMPARE( table->rowCount(), 5 );
  QVERIFY( places.size() >= 1 );
  for ( int row = 1; row < table->rowCount(); ++row )
    QVERIFY( table->item( row - 1, 2 )->text().toInt() >= table->item( row, 2 )->text().toInt() );
  QVERIFY( dialog.findChild<QLabel *>( u"sitingStatus"_s )->text().contains( mSurroundings->layerName( u"greenway"_s ) ) ); // schematic
  dialog.setStation( u"A3"_s );
  dialog.start();
  QVERIFY( answered.wait( sWait ) );
  QCOMPARE( dialog.rows().size(), 1 );
  QVERIFY( dialog.verdicts()->select( u"bureau.greenway_distance"_s ) );
  QCOMPARE( dialog.verdicts()->current()->verdict, ClauseVerdict::Meets );
}

void TestSitingDialogs::check_asksForMissingFigures()
{
  SitingCheckDialog writable( { &*mCatalogue, &mStore, u"air"_s, u"A3"_s, false } );
  SitingCheckDialog readOnly( { &*mCatalogue, &mStore, u"air"_s, u"A3"_s, true } );
  for ( SitingCheckDialog *dialog : { &writable, &readOnly } )
  {
    QSignalSpy answered( dialog, &SitingCheckDialog::answered );
    dialog->start();
    QVERIFY( answered.wait( sWait ) );
    QVERIFY( dialog->verdicts()->select( u"air.inlet_height_auto"_s ) );
    QCOMPARE( dialog->verdicts()->current()->missingAttribute, u"inlet_height"_s );
    QCOMPARE( dialog->findChild<QPushButton *>( u"ruleVerdictGive"_s )->isHidden(), dialog == &readOnly );
  }
}

void TestSitingDialogs::rules_changeOfAStandardIsKept()
{
  SitingRulesDialog dialog( context() );
  QSignalSpy saved( &dialog, &SitingRulesDialog::saved );
  QVERIFY( dialog.select( u"air.source_free"_s ) );
  QVERIFY( !dialog.findChild<QLineEdit *>( u"ruleNameZh"_s )->isEnabled() ); // of a standard only the value
  dialog.findChild<QLineEdit *>( u"ruleValue"_s )->setText( u"80"_s );
  QVERIFY( dialog.select( u"air.wall_distance"_s ) );
  dialog.findChild<QCheckBox *>( u"ruleEnabled"_s )->setChecked( false );
  dialog.findChild<QPushButton *>( u"sitingRuleSave"_s )->click();
  QCOMPARE( saved.size(), 1 );
  Result<SitingRules> again = SitingRules::load( Resources::folder() );
  VERIFY_OK( again->apply( saved.constFirst().constFirst().toByteArray() ) );
  QCOMPARE( again->rule( u"air.source_free"_s )->value, 80.0 );
  QVERIFY( !again->rule( u"air.wall_distance"_s )->enabled );
  QVERIFY( dialog.select( u"air.source_free"_s ) );
  dialog.findChild<QPushButton *>( u"sitingRuleReset"_s )->click();
  QCOMPARE( dialog.rules().rule( u"air.source_free"_s )->value, 50.0 );
  QCOMPARE( dialog.findChild<QLineEdit *>( u"ruleValue"_s )->text(), u"50"_s );
}

void TestSitingDialogs::rules_ownRuleIsAddedAndRemoved()
{
  SitingRulesDialog dialog( context() );
  QVERIFY( dialog.select( u"bureau.greenway_distance"_s ) );
  const qsizetype before = dialog.rules().rules().size();
  dialog.findChild<QPushButton *>( u"sitingRuleAdd"_s )->click();
  QCOMPARE( dialog.rules().rules().size(), before + 1 );
  const QString id = dialog.currentId();
  QCOMPARE( id, u"own.1"_s );
  auto *name = dialog.findChild<QLineEdit *>( u"ruleNameZh"_s );
  QVERIFY( name->isEnabled() );
  QVERIFY( dialog.select( u"bureau.greenway_distance"_s ) ); // proposed ones of the bureau may be edited as well
  QVERIFY( name->isEnabled() );
  QVERIFY( dialog.select( id ) );
  name->setText( u"绿道站距生态带"_s );
  auto *subject = dialog.findChild<QComboBox *>( u"ruleSubject"_s );
  subject->setCurrentIndex( subject->findData( u"ecobelt"_s ) );
  dialog.findChild<QLineEdit *>( u"ruleValue"_s )->setText( u"2000"_s );
  auto *op = dialog.findChild<QComboBox *>( u"ruleOperator"_s );
  op->setCurrentIndex( op->findData( u"<="_s ) );
  QVERIFY( dialog.select( u"air.source_free"_s ) ); // keeps the form
  const SitingRule *own = dialog.rules().rule( id );
  QVERIFY( own && own->bureau );
  QCOMPARE( own->name.zh, u"绿道站距生态带"_s );
  QCOMPARE( own->subject, u"ecobelt"_s );
  QCOMPARE( own->op, RuleOperator::AtMost );
  QCOMPARE( own->value, 2000.0 );
  QCOMPARE( own->sitingClasses, QStringList { u"greenway"_s } );
  QVERIFY( dialog.select( id ) );
  dialog.findChild<QPushButton *>( u"sitingRuleReset"_s )->click();
  QVERIFY( !dialog.rules().rule( id ) );
  QCOMPARE( dialog.rules().rules().size(), before );
}

void TestSitingDialogs::rules_previewTellsWhatChanges()
{
  SitingRulesDialog dialog( context() );
  QVERIFY( dialog.select( u"air.source_free"_s ) );
  QList<RuleEffect> effects;
  connect( &dialog, &SitingRulesDialog::previewed, this, [&effects]( const RuleEffect &effect ) { effects.append( effect ); } );
  const auto preview = [&]( const QString &value ) {
    dialog.findChild<QLineEdit *>( u"ruleValue"_s )->setText( value );
    dialog.findChild<QPushButton *>( u"sitingRulePreview"_s )->click();
    return QTest::qWaitFor( [&, count = effects.size()] { return effects.size() > count; }, sWait );
  };
  // A1 stands 300 m from the kiln: met with 50 m, not with 400 m; A2 (33 m) fails both, the others are far away.
  QVERIFY( preview( u"400"_s ) );
  QCOMPARE( effects.constLast().sites, 4 );
  QCOMPARE( effects.constLast().changed, 1 );
  QCOMPARE( effects.constLast().fail, 1 );
  QVERIFY( preview( u"20"_s ) );
  QCOMPARE( effects.constLast().meet, 1 );
  QVERIFY( preview( u"50"_s ) );
  QCOMPARE( effects.constLast().changed, 0 );
  QVERIFY( !dialog.findChild<QLabel *>( u"sitingRuleEffect"_s )->text().isEmpty() );
}

void TestSitingDialogs::rules_wrongValueIsRefused()
{
  SitingRulesDialog dialog( context() );
  QSignalSpy saved( &dialog, &SitingRulesDialog::saved );
  QVERIFY( dialog.select( u"air.source_free"_s ) );
  dialog.findChild<QLineEdit *>( u"ruleValue"_s )->setText( u"many"_s );
  QVERIFY( !dialog.select( u"air.wall_distance"_s ) );
  QCOMPARE( dialog.currentId(), u"air.source_free"_s );
  dialog.save();
  QCOMPARE( saved.size(), 0 );
  QVERIFY( !dialog.findChild<QLabel *>( u"sitingRuleMessage"_s )->text().isEmpty() );
}

void TestSitingDialogs::rules_readOnlyOffersNothing()
{
  SitingRulesDialog dialog( context( true ) );
  for ( const char *name : { "sitingRuleAdd", "sitingRuleReset", "sitingRuleSave" } )
    QVERIFY( !dialog.findChild<QPushButton *>( QLatin1String( name ) )->isEnabled() );
  QVERIFY( !dialog.findChild<QLineEdit *>( u"ruleValue"_s )->isEnabled() );
}

JINGUAN_QGIS_TEST_MAIN( TestSitingDialogs )
#include "test_sitingdialogs.moc"

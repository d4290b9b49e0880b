#pragma once

#include "store/SamplingStore.h"
#include "TestSupport.h"

#include <QObject>

#include <cmath>

namespace jinguan::test
{

/** What every implementation of SamplingStore keeps to. A backend derives from it and says how an empty store is made. */
class SamplingStoreContract : public QObject
{
    Q_OBJECT

  protected:
    /** An empty store, made anew for every slot. */
    virtual SamplingStore &makeStore() = 0;
    /** The same data after closing and opening again. */
    virtual SamplingStore &reopenStore( bool readOnly ) = 0;
    virtual void dropStore() = 0;

    SamplingStore &store() { return *mStore; }
    void reopen( bool readOnly = false ) { mStore = &reopenStore( readOnly ); }
    static SamplingPlan plan( const QString &name );
    static SamplingMark mark( const SamplingPlan &plan, const QDate &period );

  private Q_SLOTS:
    void init() { mStore = &makeStore(); }
    void cleanup() { dropStore(); }

    void savePlans_allFieldsComeBack();
    void savePlans_updateKeepsId();
    void savePlans_takenNameLeavesNothing();
    void savePlans_wrongFieldsAreRefused_data();
    void savePlans_wrongFieldsAreRefused();
    void savePlans_rhythmOfAPlanWithMarksStays();
    void savePlans_stationWithMarksStays();
    void addMark_isAddedNeverChanged();
    void addMark_wrongTasksAreRefused_data();
    void addMark_wrongTasksAreRefused();
    void savePromises_comeBackInOrderOfBody();
    void savePromises_withoutASignAreRefused();
    void saveTargets_sameAimIsUpdated();
    void saveTargets_wrongValuesAreRefused_data();
    void saveTargets_wrongValuesAreRefused();
    void saveDustDays_sameDayAndPlaceIsUpdated();
    void readOnly_refusesEveryWrite();

  private:
    SamplingStore *mStore = nullptr;
};

inline SamplingPlan SamplingStoreContract::plan( const QString &name )
{
  SamplingPlan plan;
  plan.name = name;
  plan.element = QStringLiteral( "groundwater" );
  plan.stations = { QStringLiteral( "GW-1" ), QStringLiteral( "GW-2" ) };
  plan.indicators = { QStringLiteral( "NH3-N" ), QStringLiteral( "pH" ) };
  plan.rhythm = Rhythm::Quarterly;
  plan.month = 2;
  plan.dayFrom = 5;
  plan.dayTo = 20;
  plan.sampler = QStringLiteral( "hbj" );
  plan.lab = QStringLiteral( "市环境监测中心站" );
  plan.labDays = 15;
  plan.validFrom = QDate( 2026, 1, 1 );
  plan.validTo = QDate( 2027, 12, 31 );
  plan.note = QStringLiteral( "丰、平、枯水期" );
  plan.isDemo = true;
  return plan;
}

inline SamplingMark SamplingStoreContract::mark( const SamplingPlan &plan, const QDate &period )
{
  SamplingMark mark;
  mark.plan = plan.id;
  mark.station = QStringLiteral( "GW-1" );
  mark.period = period;
  mark.step = SamplingStep::Sampled;
  mark.sampledOn = period.addDays( 40 );
  mark.sampleCode = QStringLiteral( "GW20260210-01" );
  mark.sampledBy = QStringLiteral( "李工" );
  mark.note = QStringLiteral( "井水浑浊" );
  return mark;
}

inline void SamplingStoreContract::savePlans_allFieldsComeBack()
{
  SamplingPlan wanted = plan( QStringLiteral( "地下水例行监测" ) );
  SamplingPlan open = plan( QStringLiteral( "A" ) );
  open.validTo = {};
  const Result<QList<SamplingPlan>> saved = store().savePlans( { wanted, open } );
  VERIFY_OK( saved );
  reopen();
  const Result<QList<SamplingPlan>> plans = store().plans();
  VERIFY_OK( plans );
  QCOMPARE( plans->size(), 2 );
  QVERIFY( plans->at( 0 ) == saved->at( 1 ) ); // by name
  QVERIFY( plans->at( 1 ) == saved->at( 0 ) );
  QVERIFY( saved->at( 0 ).id > 0 && saved->at( 0 ).id != saved->at( 1 ).id );
  wanted.id = saved->at( 0 ).id;
  QVERIFY( wanted == saved->at( 0 ) );
}

inline void SamplingStoreContract::savePlans_updateKeepsId()
{
  SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  kept.name = QStringLiteral( "B" );
  kept.labDays = 40;
  VERIFY_OK( store().savePlans( { kept } ) );
  QCOMPARE( store().plans()->size(), 1 );
  QVERIFY( store().plans()->first() == kept );
}

inline void SamplingStoreContract::savePlans_takenNameLeavesNothing()
{
  VERIFY_OK( store().savePlans( { plan( QStringLiteral( "A" ) ) } ) );
  const Result<QList<SamplingPlan>> saved = store().savePlans( { plan( QStringLiteral( "B" ) ), plan( QStringLiteral( "A" ) ) } );
  QVERIFY( !saved );
  QVERIFY2( saved.error().text().contains( QStringLiteral( "“A”" ) ), qPrintable( saved.error().text() ) );
  QCOMPARE( store().plans()->size(), 1 );
}

inline void SamplingStoreContract::savePlans_wrongFieldsAreRefused_data()
{
  QTest::addColumn<int>( "field" );
  QTest::newRow( "no name" ) << 0;
  QTest::newRow( "no station" ) << 1;
  QTest::newRow( "no indicator" ) << 2;
  QTest::newRow( "nobody samples" ) << 3;
  QTest::newRow( "month beyond the quarter" ) << 4;
  QTest::newRow( "window that ends before it begins" ) << 5;
  QTest::newRow( "no first day" ) << 6;
  QTest::newRow( "ends before it begins" ) << 7;
  QTest::newRow( "no element" ) << 8;
}

inline void SamplingStoreContract::savePlans_wrongFieldsAreRefused()
{
  QFETCH( int, field );
  SamplingPlan wrong = plan( QStringLiteral( "A" ) );
  switch ( field )
  {
    case 0:
      wrong.name = QStringLiteral( "  " );
      break;
    case 1:
      wrong.stations.clear();
      break;
    case 2:
      wrong.indicators.clear();
      break;
    case 3:
      wrong.sampler.clear();
      break;
    case 4:
      wrong.month = 4;
      break;
    case 5:
      wrong.dayTo = 4;
      break;
    case 6:
      wrong.validFrom = {};
      break;
    case 7:
      wrong.validTo = QDate( 2025, 12, 31 );
      break;
    default:
      wrong.element.clear();
  }
  const Result<QList<SamplingPlan>> saved = store().savePlans( { wrong } );
  QVERIFY( !saved );
  QVERIFY( !saved.error().remedy.isEmpty() );
  QVERIFY( store().plans()->isEmpty() );
}

inline void SamplingStoreContract::savePlans_rhythmOfAPlanWithMarksStays()
{
  SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  SamplingPlan changed = kept;
  changed.rhythm = Rhythm::HalfYearly;
  VERIFY_OK( store().savePlans( { changed } ) ); // nothing was sampled yet
  VERIFY_OK( store().savePlans( { kept } ) );
  VERIFY_OK( store().addMark( mark( kept, QDate( 2026, 1, 1 ) ) ) );
  QVERIFY( !store().savePlans( { changed } ) );
  QVERIFY( store().plans()->first() == kept );
}

inline void SamplingStoreContract::savePlans_stationWithMarksStays()
{
  const SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  VERIFY_OK( store().addMark( mark( kept, QDate( 2026, 1, 1 ) ) ) );
  SamplingPlan without = kept;
  without.stations = { QStringLiteral( "GW-2" ) };
  QVERIFY( !store().savePlans( { without } ) );
  SamplingPlan later = kept;
  later.validFrom = QDate( 2026, 4, 1 );
  QVERIFY( !store().savePlans( { later } ) );
  SamplingPlan wider = kept;
  wider.stations.append( QStringLiteral( "GW-3" ) );
  VERIFY_OK( store().savePlans( { wider } ) );
}

inline void SamplingStoreContract::addMark_isAddedNeverChanged()
{
  const SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  const SamplingPlan other = store().savePlans( { plan( QStringLiteral( "B" ) ) } )->first();
  const Result<SamplingMark> first = store().addMark( mark( kept, QDate( 2026, 1, 1 ) ) );
  VERIFY_OK( first );
  QVERIFY( first->id > 0 );
  QCOMPARE( first->recordedBy, QStringLiteral( "王工" ) );
  QVERIFY( std::abs( first->recordedAt.secsTo( QDateTime::currentDateTimeUtc() ) ) < 60 );
  SamplingMark second = mark( kept, QDate( 2026, 1, 1 ) );
  second.step = SamplingStep::Cancelled;
  second.sampledOn = {};
  second.note = QStringLiteral( "井已封填" );
  VERIFY_OK( store().addMark( second ) );
  VERIFY_OK( store().addMark( mark( other, QDate( 2026, 4, 1 ) ) ) );
  reopen();
  const Result<QList<SamplingMark>> marks = store().marks( kept.id );
  VERIFY_OK( marks );
  QCOMPARE( marks->size(), 2 );
  QVERIFY( marks->at( 0 ) == *first );
  QCOMPARE( marks->at( 1 ).step, SamplingStep::Cancelled );
  QCOMPARE( marks->at( 1 ).sampledOn, QDate() );
  QCOMPARE( store().marks()->size(), 3 );
}

inline void SamplingStoreContract::addMark_wrongTasksAreRefused_data()
{
  QTest::addColumn<int>( "field" );
  QTest::newRow( "no such plan" ) << 0;
  QTest::newRow( "station of another plan" ) << 1;
  QTest::newRow( "middle of a quarter" ) << 2;
  QTest::newRow( "before the plan begins" ) << 3;
  QTest::newRow( "after it ends" ) << 4;
  QTest::newRow( "sampled on no day" ) << 5;
  QTest::newRow( "cancelled for no reason" ) << 6;
  QTest::newRow( "plan 0" ) << 7;
}

inline void SamplingStoreContract::addMark_wrongTasksAreRefused()
{
  QFETCH( int, field );
  const SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  SamplingMark wrong = mark( kept, QDate( 2026, 1, 1 ) );
  switch ( field )
  {
    case 0:
      wrong.plan = 99;
      break;
    case 1:
      wrong.station = QStringLiteral( "GW-9" );
      break;
    case 2:
      wrong.period = QDate( 2026, 2, 1 );
      break;
    case 3:
      wrong.period = QDate( 2025, 10, 1 );
      break;
    case 4:
      wrong.period = QDate( 2028, 1, 1 );
      break;
    case 5:
      wrong.sampledOn = {};
      break;
    case 6:
      wrong.step = SamplingStep::Cancelled;
      wrong.note.clear();
      break;
    default:
      wrong.plan = 0;
  }
  QVERIFY( !store().addMark( wrong ) );
  QVERIFY( store().marks()->isEmpty() );
}

inline void SamplingStoreContract::savePromises_comeBackInOrderOfBody()
{
  DeliveryPromise promise;
  promise.name = QStringLiteral( "水文月报" );
  promise.body = QStringLiteral( "swj" );
  promise.element = QStringLiteral( "surface_water" );
  promise.rhythm = Rhythm::Monthly;
  promise.dueDays = 5;
  promise.validFrom = QDate( 2026, 1, 1 );
  promise.senders = { QStringLiteral( "市水务局" ), QStringLiteral( "水文中心" ) };
  promise.sourcePattern = QStringLiteral( "水文_{yyyy}{MM}*.xlsx" );
  promise.note = QStringLiteral( "联网前" );
  promise.isDemo = true;
  DeliveryPromise other = promise;
  other.name = QStringLiteral( "耕地土壤" );
  other.body = QStringLiteral( "nw" );
  other.validTo = QDate( 2026, 12, 31 );
  const Result<QList<DeliveryPromise>> saved = store().savePromises( { promise, other } );
  VERIFY_OK( saved );
  reopen();
  const Result<QList<DeliveryPromise>> promises = store().promises();
  VERIFY_OK( promises );
  QCOMPARE( promises->size(), 2 );
  QVERIFY( promises->at( 0 ) == saved->at( 1 ) );
  QVERIFY( promises->at( 1 ) == saved->at( 0 ) );
  other.id = 0;
  QVERIFY( !store().savePromises( { other } ) ); // the name is taken
}

inline void SamplingStoreContract::savePromises_withoutASignAreRefused()
{
  DeliveryPromise promise;
  promise.name = QStringLiteral( "水文月报" );
  promise.body = QStringLiteral( "swj" );
  promise.validFrom = QDate( 2026, 1, 1 );
  QVERIFY( !store().savePromises( { promise } ) );
  promise.senders = { QStringLiteral( "市水务局" ) };
  promise.dueDays = -1;
  QVERIFY( !store().savePromises( { promise } ) );
  promise.dueDays = 0;
  VERIFY_OK( store().savePromises( { promise } ) );
}

inline void SamplingStoreContract::saveTargets_sameAimIsUpdated()
{
  YearTarget mean;
  mean.place = QStringLiteral( "510104" );
  mean.year = 2026;
  mean.measure = TargetMeasure::AnnualMean;
  mean.indicator = QStringLiteral( "PM2.5" );
  mean.target = 34.5;
  mean.source = QStringLiteral( "目标责任书" );
  YearTarget clean = mean;
  clean.withoutDustDays = true;
  YearTarget above = mean;
  above.measure = TargetMeasure::DaysAbove; // what it does not need is left out
  above.level = 200;
  above.target = 0;
  const Result<QList<YearTarget>> saved = store().saveTargets( { mean, clean, above } );
  VERIFY_OK( saved );
  QCOMPARE( saved->at( 2 ).indicator, QString() );
  QCOMPARE( store().targets()->size(), 3 );
  mean.target = 33;
  mean.withdrawn = true;
  VERIFY_OK( store().saveTargets( { mean } ) );
  reopen();
  const Result<QList<YearTarget>> targets = store().targets();
  VERIFY_OK( targets );
  QCOMPARE( targets->size(), 3 );
  mean.id = saved->at( 0 ).id;
  QVERIFY( targets->contains( mean ) );
  QVERIFY( targets->contains( saved->at( 1 ) ) );
  QVERIFY( targets->contains( saved->at( 2 ) ) );
}

inline void SamplingStoreContract::saveTargets_wrongValuesAreRefused_data()
{
  QTest::addColumn<TargetMeasure>( "measure" );
  QTest::addColumn<double>( "value" );
  QTest::addColumn<int>( "level" );
  QTest::addColumn<int>( "year" );
  QTest::newRow( "mean of nothing" ) << TargetMeasure::AnnualMean << 35.0 << 0 << 2026;
  QTest::newRow( "share above 100" ) << TargetMeasure::GoodDayShare << 101.0 << 0 << 2026;
  QTest::newRow( "half a day" ) << TargetMeasure::GoodDays << 300.5 << 0 << 2026;
  QTest::newRow( "negative" ) << TargetMeasure::GoodDays << -1.0 << 0 << 2026;
  QTest::newRow( "above no index" ) << TargetMeasure::DaysAbove << 3.0 << 0 << 2026;
  QTest::newRow( "no number" ) << TargetMeasure::GoodDays << std::nan( "" ) << 0 << 2026;
  QTest::newRow( "no year" ) << TargetMeasure::GoodDays << 300.0 << 0 << 26;
}

inline void SamplingStoreContract::saveTargets_wrongValuesAreRefused()
{
  QFETCH( TargetMeasure, measure );
  QFETCH( double, value );
  QFETCH( int, level );
  QFETCH( int, year );
  YearTarget target;
  target.year = year;
  target.measure = measure;
  target.target = value;
  target.level = level;
  QVERIFY( !store().saveTargets( { target } ) );
  QVERIFY( store().targets()->isEmpty() );
}

inline void SamplingStoreContract::saveDustDays_sameDayAndPlaceIsUpdated()
{
  const DustDay city { QDate( 2026, 3, 20 ), {}, QStringLiteral( "总站认定" ), false, false };
  const DustDay unit { QDate( 2026, 3, 20 ), QStringLiteral( "510104" ), QStringLiteral( "区站认定" ), true, false };
  VERIFY_OK( store().saveDustDays( { unit, city } ) );
  DustDay back = city;
  back.withdrawn = true;
  VERIFY_OK( store().saveDustDays( { back } ) );
  QVERIFY( !store().saveDustDays( { { QDate(), {}, QStringLiteral( "x" ), false, false } } ) );
  QVERIFY( !store().saveDustDays( { { QDate( 2026, 3, 21 ), {}, {}, false, false } } ) );
  reopen();
  const Result<QList<DustDay>> days = store().dustDays();
  VERIFY_OK( days );
  QCOMPARE( days->size(), 2 );
  QVERIFY( days->at( 0 ) == back );
  QVERIFY( days->at( 1 ) == unit );
}

inline void SamplingStoreContract::readOnly_refusesEveryWrite()
{
  const SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "A" ) ) } )->first();
  reopen( true );
  QVERIFY( !store().savePlans( { plan( QStringLiteral( "B" ) ) } ) );
  QVERIFY( !store().addMark( mark( kept, QDate( 2026, 1, 1 ) ) ) );
  DeliveryPromise promise;
  promise.name = promise.body = QStringLiteral( "x" );
  promise.senders = { QStringLiteral( "x" ) };
  promise.validFrom = QDate( 2026, 1, 1 );
  QVERIFY( !store().savePromises( { promise } ) );
  YearTarget target;
  target.year = 2026;
  target.measure = TargetMeasure::GoodDays;
  target.target = 300;
  QVERIFY( !store().saveTargets( { target } ) );
  QVERIFY( !store().saveDustDays( { { QDate( 2026, 3, 20 ), {}, QStringLiteral( "x" ), false, false } } ) );
  QCOMPARE( store().plans()->size(), 1 );
}

} // namespace jinguan::test

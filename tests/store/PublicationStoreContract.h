#pragma once

#include "store/NetworkStore.h"
#include "store/PublicationStore.h"
#include "TestSupport.h"

#include <QObject>

namespace jinguan::test
{

/** What every implementation of PublicationStore keeps to. A backend derives from it and says how an empty store is made. */
class PublicationStoreContract : public QObject
{
    Q_OBJECT

  protected:
    /** An empty store, made anew for every slot. */
    virtual PublicationStore &makeStore() = 0;
    /** The same data after closing and opening again. */
    virtual PublicationStore &reopenStore( bool readOnly ) = 0;
    virtual void dropStore() = 0;
    /** Acts as \a name with \a role from now on. */
    virtual void actAs( const QString &name, const QString &role ) = 0;

    PublicationStore &store() { return *mStore; }
    void reopen( bool readOnly = false ) { mStore = &reopenStore( readOnly ); }

    static PublicationItem item( const QString &code )
    {
      PublicationItem item;
      item.code = code;
      item.title = { QStringLiteral( "国控点位实时数据" ), QStringLiteral( "Hourly values" ) };
      item.element = QStringLiteral( "air" );
      item.indicators = { QStringLiteral( "PM2.5" ), QStringLiteral( "O3" ) };
      item.kinds = { QStringLiteral( "air_standard" ) };
      item.controlLevels = { QStringLiteral( "national" ), QStringLiteral( "provincial" ) };
      item.stations = { QStringLiteral( "1431A" ) };
      item.unit = QStringLiteral( "510106" );
      item.level = ReleaseLevel::District;
      item.period = Period::Day;
      item.leastStations = 3;
      item.place = PlaceDetail::DistrictOnly;
      item.delayHours = 12;
      item.historyDays = 31;
      item.channel = QStringLiteral( "portal" );
      item.permission = ReleasePermission::Public;
      item.approver = QStringLiteral( "李局" );
      item.basis = QStringLiteral( "《环境保护法》第五十四条" );
      item.basisConfidence = QStringLiteral( "memory" );
      item.reviewNumber = QStringLiteral( "川S【2026】00001号" );
      item.isRolling = true;
      item.rhythm = Period::Day;
      item.note = QStringLiteral( "备注" );
      return item;
    }

    /** Takes \a code to Published with three people. */
    void publish( const QString &code )
    {
      const int version = store().item( code )->version;
      actAs( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
      VERIFY_OK( store().step( code, version, PublicationAct::Review, {} ) );
      actAs( QStringLiteral( "李局" ), QStringLiteral( "approver" ) );
      VERIFY_OK( store().step( code, version, PublicationAct::Approve, {} ) );
      VERIFY_OK( store().step( code, version, PublicationAct::Publish, {} ) );
    }

  private Q_SLOTS:
    void init()
    {
      mStore = &makeStore();
      actAs( QStringLiteral( "王工" ), QStringLiteral( "planner" ) );
    }
    void cleanup() { dropStore(); }

    void save_allFieldsComeBack()
    {
      const Result<PublicationItem> saved = store().save( item( QStringLiteral( "air-day" ) ), QStringLiteral( "首次" ) );
      VERIFY_OK( saved );
      QVERIFY( saved->id > 0 );
      reopen();
      const Result<PublicationItem> read = store().item( QStringLiteral( "air-day" ) );
      VERIFY_OK( read );
      const PublicationItem wanted = item( QStringLiteral( "air-day" ) );
      QCOMPARE( read->version, 1 );
      QCOMPARE( read->state, PublicationState::Draft );
      QCOMPARE( read->author, QStringLiteral( "王工" ) );
      QVERIFY( read->written.isValid() );
      QCOMPARE( read->title, wanted.title );
      QCOMPARE( read->element, wanted.element );
      QCOMPARE( read->indicators, wanted.indicators );
      QCOMPARE( read->kinds, wanted.kinds );
      QCOMPARE( read->controlLevels, wanted.controlLevels );
      QCOMPARE( read->stations, wanted.stations );
      QCOMPARE( read->unit, wanted.unit );
      QCOMPARE( read->level, wanted.level );
      QCOMPARE( read->period, wanted.period );
      QCOMPARE( read->leastStations, wanted.leastStations );
      QCOMPARE( read->place, wanted.place );
      QCOMPARE( read->delayHours, wanted.delayHours );
      QCOMPARE( read->historyDays, wanted.historyDays );
      QCOMPARE( read->channel, wanted.channel );
      QCOMPARE( read->permission, wanted.permission );
      QCOMPARE( read->approver, wanted.approver );
      QCOMPARE( read->basis, wanted.basis );
      QCOMPARE( read->basisConfidence, wanted.basisConfidence );
      QCOMPARE( read->reviewNumber, wanted.reviewNumber );
      QCOMPARE( read->isRolling, wanted.isRolling );
      QCOMPARE( read->rhythm, wanted.rhythm );
      QCOMPARE( read->note, wanted.note );
    }

    void save_takenCodeIsRefused()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      QVERIFY( !store().save( item( QStringLiteral( "a1" ) ), {} ) );
      QCOMPARE( store().items()->size(), 1 );
      QCOMPARE( store().history( QStringLiteral( "a1" ) )->size(), 1 );
    }

    void save_incompleteItemIsRefused()
    {
      PublicationItem bad = item( QStringLiteral( "a1" ) );
      bad.title.en.clear();
      QVERIFY( !store().save( bad, {} ) );
      bad = item( QStringLiteral( "../x" ) );
      QVERIFY( !store().save( bad, {} ) );
      bad = item( QStringLiteral( "a1" ) );
      bad.delayHours = -1;
      QVERIFY( !store().save( bad, {} ) );
      QVERIFY( store().items()->isEmpty() );
    }

    void save_changeMakesADraftAndKeepsTheOldVersion()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      publish( QStringLiteral( "a1" ) );
      QCOMPARE( store().item( QStringLiteral( "a1" ) )->state, PublicationState::Published );
      actAs( QStringLiteral( "王工" ), QStringLiteral( "planner" ) );
      PublicationItem changed = *store().item( QStringLiteral( "a1" ) );
      changed.delayHours = 1;
      const Result<PublicationItem> saved = store().save( changed, QStringLiteral( "更快" ) );
      VERIFY_OK( saved );
      QCOMPARE( saved->version, 2 );
      QCOMPARE( store().item( QStringLiteral( "a1" ) )->state, PublicationState::Draft );
      const Result<QList<PublicationItem>> versions = store().versions( QStringLiteral( "a1" ) );
      VERIFY_OK( versions );
      QCOMPARE( versions->size(), 2 );
      QCOMPARE( versions->first().delayHours, 12 );
      QCOMPARE( versions->first().state, PublicationState::Published );
      QCOMPARE( versions->last().delayHours, 1 );
    }

    void save_overtakenVersionIsRefused()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      const PublicationItem seen = *store().item( QStringLiteral( "a1" ) );
      PublicationItem first = seen;
      first.note = QStringLiteral( "甲" );
      VERIFY_OK( store().save( first, {} ) );
      PublicationItem second = seen;
      second.note = QStringLiteral( "乙" );
      QVERIFY( !store().save( second, {} ) );
      QCOMPARE( store().item( QStringLiteral( "a1" ) )->note, QStringLiteral( "甲" ) );
    }

    void step_walksTheWayWithWhoAndWhen()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), QStringLiteral( "首次" ) ) );
      publish( QStringLiteral( "a1" ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Withdraw, {} ) ); // no reason
      VERIFY_OK( store().step( QStringLiteral( "a1" ), 1, PublicationAct::Withdraw, QStringLiteral( "数据有误" ) ) );
      reopen();
      const Result<QList<PublicationStep>> steps = store().history( QStringLiteral( "a1" ) );
      VERIFY_OK( steps );
      QStringList lines;
      for ( const PublicationStep &step : *steps )
      {
        QVERIFY( step.at.isValid() );
        lines << publicationActId( step.act ) + QLatin1Char( ' ' ) + publicationStateId( step.from ) + QLatin1Char( '>' )
            + publicationStateId( step.to ) + QLatin1Char( ' ' ) + step.by + QLatin1Char( ' ' ) + step.role + QLatin1Char( ' ' )
            + step.comment;
      }
      QCOMPARE( lines,
        QStringList( { QStringLiteral( "propose draft>draft 王工 planner 首次" ), QStringLiteral( "review draft>reviewed 审核员 officer " ),
          QStringLiteral( "approve reviewed>approved 李局 approver " ), QStringLiteral( "publish approved>published 李局 approver " ),
          QStringLiteral( "withdraw published>withdrawn 李局 approver 数据有误" ) } ) );
    }

    void step_refusalsLeaveNothing()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Review, {} ) ); // the author
      actAs( QStringLiteral( "张三" ), QStringLiteral( "officer" ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Approve, {} ) ); // not reviewed
      QVERIFY( !store().step( QStringLiteral( "a1" ), 2, PublicationAct::Review, {} ) );  // another version
      QVERIFY( !store().step( QStringLiteral( "b9" ), 1, PublicationAct::Review, {} ) );
      VERIFY_OK( store().step( QStringLiteral( "a1" ), 1, PublicationAct::Review, {} ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Approve, {} ) ); // no approver
      actAs( QStringLiteral( "赵六" ), QStringLiteral( "approver" ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Approve, {} ) ); // not the one named
      QCOMPARE( store().item( QStringLiteral( "a1" ) )->state, PublicationState::Reviewed );
      QCOMPARE( store().history()->size(), 2 );
    }

    void recordBundle_comesBackNewestFirst()
    {
      PublicationBundle bundle;
      bundle.at = QDateTime( QDate( 2026, 11, 28 ), QTime( 8, 0 ), Qt::UTC );
      bundle.moment = 1'700'000'000;
      bundle.folder = QStringLiteral( "/发布/一" );
      bundle.items = { { QStringLiteral( "a1" ), 2, 1234 } };
      bundle.files = { { QStringLiteral( "index.html" ), 99, QStringLiteral( "abcd" ) } };
      const Result<PublicationBundle> saved = store().recordBundle( bundle );
      VERIFY_OK( saved );
      bundle.folder = QStringLiteral( "/发布/二" );
      bundle.isRolling = true;
      VERIFY_OK( store().recordBundle( bundle ) );
      reopen();
      const Result<QList<PublicationBundle>> bundles = store().bundles();
      VERIFY_OK( bundles );
      QCOMPARE( bundles->size(), 2 );
      QVERIFY( bundles->first().isRolling );
      const PublicationBundle &first = bundles->last();
      QCOMPARE( first.by, QStringLiteral( "王工" ) );
      QCOMPARE( first.at, bundle.at );
      QCOMPARE( first.moment, bundle.moment );
      QCOMPARE( first.folder, QStringLiteral( "/发布/一" ) );
      QCOMPARE( first.items.first().code, QStringLiteral( "a1" ) );
      QCOMPARE( first.items.first().version, 2 );
      QCOMPARE( first.items.first().rows, 1234 );
      QCOMPARE( first.files.first().path, QStringLiteral( "index.html" ) );
      QCOMPARE( first.files.first().bytes, 99 );
      QCOMPARE( first.files.first().sha256, QStringLiteral( "abcd" ) );
    }

    void secret_isMadeOnceAndStays()
    {
      QVERIFY( !store().secret() );
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      const QByteArray secret = *store().secret();
      QCOMPARE( secret.size(), 32 );
      VERIFY_OK( store().save( item( QStringLiteral( "a2" ) ), {} ) );
      reopen();
      QCOMPARE( *store().secret(), secret );
    }

    void readOnly_refusesEveryWrite()
    {
      VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
      reopen( true );
      QVERIFY( !store().save( item( QStringLiteral( "a2" ) ), {} ) );
      QVERIFY( !store().step( QStringLiteral( "a1" ), 1, PublicationAct::Withdraw, QStringLiteral( "x" ) ) );
      QVERIFY( !store().recordBundle( {} ) );
      QCOMPARE( store().items()->size(), 1 );
    }

  private:
    PublicationStore *mStore = nullptr;
};

} // namespace jinguan::test

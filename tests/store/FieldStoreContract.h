#pragma once

#include "store/FieldStore.h"
#include "store/NetworkStore.h"
#include "TestSupport.h"

#include <QObject>

namespace jinguan::test
{

/** What every implementation of FieldStore keeps to. A backend derives from it and says how an empty store with the stations CD-1 and CD-2 is made. */
class FieldStoreContract : public QObject
{
    Q_OBJECT

  protected:
    /** A store without field work, made anew for every slot, its user 王工. */
    virtual FieldStore &makeStore() = 0;
    /** The same data after closing and opening again. */
    virtual FieldStore &reopenStore( bool readOnly ) = 0;
    virtual void dropStore() = 0;
    /** `user/action/object` of the newest entry of the log of users. */
    virtual QString newestLog() = 0;

    FieldStore &store() { return *mStore; }
    void reopen( bool readOnly = false ) { mStore = &reopenStore( readOnly ); }
    static Station station( const QString &code );
    static Instrument instrument();
    static Calibration calibration( qint64 instrument );
    static FieldVisit visit();
    static FieldPhoto photo( const QString &file );

  private Q_SLOTS:
    void init() { mStore = &makeStore(); }
    void cleanup() { dropStore(); }

    void saveInstrument_allFieldsComeBack();
    void saveInstrument_updateKeepsId();
    void saveInstrument_isOfItsStation();
    void saveInstrument_faultyIsRefused_data();
    void saveInstrument_faultyIsRefused();
    void saveCalibration_allFieldsComeBack();
    void saveCalibration_missingValuesStayMissing();
    void saveCalibration_newestComesFirst();
    void saveCalibration_faultyIsRefused_data();
    void saveCalibration_faultyIsRefused();
    void saveVisit_comesBackWithAnswersAndPhotos();
    void saveVisit_answersAreReplacedOneByOne();
    void saveVisit_isAllOrNothing();
    void saveVisit_faultyIsRefused_data();
    void saveVisit_faultyIsRefused();
    void saveVisit_followUpIsClosed();
    void savePhoto_withoutPlaceStaysWithout();
    void savePhoto_faultyIsRefused();
    void withdraw_keepsTheRecordWithItsReason();
    void withdraw_takesCalibrationsAlong();
    void withdraw_needsAReason();
    void withdraw_onceOnly();
    void ids_areNeverReused();
    void writes_areLoggedWithTheUser();
    void readOnly_refusesEveryWrite();

  private:
    FieldStore *mStore = nullptr;
};

} // namespace jinguan::test

#pragma once

#include "field/FieldSheet.h"
#include "field/SurroundingsCheck.h"
#include "widgets/field/FieldContext.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace jinguan
{

class PhotoStrip;
class PositionSketch;
class PhotoDialog;
class VisitDialog;

/**
 * The field sheet of a station: identity, photos, positions, instruments with the state of their calibration, calibrations, visits with what they left to do, the
 * surroundings check of the last visit beside the siting rules. New records are entered in forms of their own; a mistake is withdrawn with a reason.
 */
class FieldSheetDialog : public QDialog
{
    Q_OBJECT

  public:
    FieldSheetDialog( const FieldContext &context, const QString &station, QWidget *parent = nullptr );

    void setStation( const QString &code );
    QString stationCode() const { return mCode; }
    const FieldSheet &sheet() const { return mSheet; }

    /** The form of a new visit; open until somebody closes it. nullptr where nothing may be written. */
    VisitDialog *addVisit();
    /** The form of photos without a visit; likewise. */
    PhotoDialog *addPhotos();

  public Q_SLOTS:
    /** Reads everything anew. */
    void reload();
    /** Values measured on the last visit become attributes of the station; what they are is asked about first. */
    void takeOver();

  Q_SIGNALS:
    /** The sheet is to be printed: `station --station CODE`. */
    void printAsked( const QString &command, const QStringList &options );
    /** The surroundings check is on screen. */
    void checked();
    /** Records or attributes of the station were written. */
    void changed( const QString &code );

  private:
    QWidget *makeSide();
    QWidget *makePages();
    void showIdentity();
    void showCheck( const SurroundingsCheck &check );
    void addInstrument( qint64 id );
    void addCalibration();
    void closeFollowUp();
    void withdraw();
    void updateButtons();
    void written();
    QVariantMap newAttributes() const;

    FieldContext mContext;
    QString mCode;
    FieldSheet mSheet;
    SurroundingsCheck mCheck;
    LatestTask<SurroundingsCheck> mChecking;

    QLabel *mIdentity = nullptr;
    QLabel *mState = nullptr;
    QLabel *mPositionText = nullptr;
    PhotoStrip *mPhotos = nullptr;
    PositionSketch *mSketch = nullptr;
    QTabWidget *mPages = nullptr;
    QTableWidget *mInstruments = nullptr;
    QTableWidget *mCalibrations = nullptr;
    QTableWidget *mVisits = nullptr;
    QLabel *mAnswered = nullptr;
    QTableWidget *mSurroundings = nullptr;
    QTableWidget *mClauses = nullptr;
    QPushButton *mVisit = nullptr;
    QPushButton *mAddPhotos = nullptr;
    QPushButton *mInstrument = nullptr;
    QPushButton *mCalibration = nullptr;
    QPushButton *mFollowUp = nullptr;
    QPushButton *mTakeOver = nullptr;
    QPushButton *mWithdraw = nullptr;
};

} // namespace jinguan

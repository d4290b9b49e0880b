#pragma once

#include "field/SurroundingsCheck.h"
#include "widgets/field/FieldContext.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jinguan
{

class PhotoIntake;
class SurroundingsForm;

/** The form of a visit: who, when, what for, what was found and done, what is left, the surroundings check, photos. Keeps nothing before every field is right. */
class VisitDialog : public QDialog
{
    Q_OBJECT

  public:
    VisitDialog( const FieldContext &context, const Station &station, QWidget *parent = nullptr );

    PhotoIntake *photos() const { return mPhotos; }
    SurroundingsForm *surroundings() const { return mForm; }
    /** What the form says; photos without file names yet. */
    VisitRecord record() const;
    /** Id of the visit once it was kept. */
    qint64 savedId() const { return mSaved; }

  Q_SIGNALS:
    /** The items of the surroundings check are in the form. */
    void itemsShown();

  public Q_SLOTS:
    /** Copies the photos, keeps the visit, closes; what prevents it is told in the form. */
    void save();

  private:
    QWidget *makeFacts();
    void loadItems();
    void check();
    void keep( const Result<QList<FieldPhoto>> &copied );

    FieldContext mContext;
    Station mStation;
    qint64 mSaved = 0;
    LatestTask<SurroundingsCheck> mItems;
    LatestTask<Result<QList<FieldPhoto>>> mCopying;

    QDateTimeEdit *mAt = nullptr;
    QLineEdit *mBy = nullptr;
    QComboBox *mPurpose = nullptr;
    QPlainTextEdit *mFinding = nullptr;
    QPlainTextEdit *mAction = nullptr;
    QCheckBox *mHasFollowUp = nullptr;
    QDateEdit *mFollowUp = nullptr;
    SurroundingsForm *mForm = nullptr;
    PhotoIntake *mPhotos = nullptr;
    QLabel *mProblem = nullptr;
    QPushButton *mSave = nullptr;
};

} // namespace jinguan

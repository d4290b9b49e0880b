#pragma once

#include "widgets/field/FieldContext.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jinguan
{

class PhotoIntake;

/** Photos recorded without a visit; begins with the pictures of the station's folder of which nothing is recorded yet. */
class PhotoDialog : public QDialog
{
    Q_OBJECT

  public:
    PhotoDialog( const FieldContext &context, const Station &station, const QStringList &unrecorded, QWidget *parent = nullptr );

    PhotoIntake *photos() const { return mPhotos; }

  public Q_SLOTS:
    void save();

  private:
    void check();
    void keep( const Result<QList<FieldPhoto>> &copied );

    FieldContext mContext;
    LatestTask<Result<QList<FieldPhoto>>> mCopying;
    PhotoIntake *mPhotos = nullptr;
    QLabel *mProblem = nullptr;
    QPushButton *mSave = nullptr;
};

} // namespace jinguan

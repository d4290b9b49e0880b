#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/PublicationStore.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

class CheckedList;

/** The fields of an item of the publication catalogue. */
class PublicationForm : public QWidget
{
    Q_OBJECT

  public:
    /** Both outlive the form. */
    PublicationForm( const Catalogue &catalogue, const Responsibility &responsibility, QWidget *parent = nullptr );

    void setItem( const PublicationItem &item );
    /** The item set last with what was changed in the fields. */
    PublicationItem item() const;
    /** Whether the fields say something else than the item that was set. */
    bool isChanged() const;
    void setReadOnly( bool readOnly );

  Q_SIGNALS:
    void edited();

  private:
    QWidget *makeWhat();
    QWidget *makeHow();
    void fillLists();

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    PublicationItem mItem;
    bool mFilling = false;
    QLineEdit *mCode = nullptr;
    QLineEdit *mTitleZh = nullptr;
    QLineEdit *mTitleEn = nullptr;
    QComboBox *mElement = nullptr;
    CheckedList *mIndicators = nullptr;
    CheckedList *mKinds = nullptr;
    CheckedList *mControl = nullptr;
    QLineEdit *mStations = nullptr;
    QComboBox *mUnit = nullptr;
    QComboBox *mLevel = nullptr;
    QComboBox *mPeriod = nullptr;
    QSpinBox *mLeast = nullptr;
    QComboBox *mPlace = nullptr;
    QSpinBox *mDelay = nullptr;
    QSpinBox *mHistory = nullptr;
    QLineEdit *mChannel = nullptr;
    QComboBox *mPermission = nullptr;
    QLineEdit *mApprover = nullptr;
    QLineEdit *mBasis = nullptr;
    QComboBox *mConfidence = nullptr;
    QLineEdit *mReview = nullptr;
    QCheckBox *mRolling = nullptr;
    QComboBox *mRhythm = nullptr;
    QLineEdit *mNote = nullptr;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "planning/rules/SitingRules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jinguan
{

class CheckedList;

/** The fields of one siting rule. Of a rule of a standard only value, validity, confirmation and switch can be changed; of the bureau's own all. */
class SitingRuleForm : public QWidget
{
    Q_OBJECT

  public:
    SitingRuleForm( const Catalogue &catalogue, const SitingTerms &terms, QWidget *parent = nullptr );

    void setRule( const SitingRule &rule, bool isOwn );
    /** The rule with what the fields say; an error names a field that is no number or no day. */
    Result<SitingRule> rule() const;
    void setReadOnly( bool readOnly );

  Q_SIGNALS:
    void edited();

  private:
    void build();
    QLineEdit *line( const char *name );
    void offerSubjects();
    void enableFields();

    const Catalogue &mCatalogue;
    const SitingTerms &mTerms;
    SitingRule mRule;
    bool mOwn = false;
    bool mReadOnly = false;
    bool mFilling = false;
    QLineEdit *mNameZh = nullptr;
    QLineEdit *mNameEn = nullptr;
    QComboBox *mParameter = nullptr;
    QComboBox *mSubject = nullptr;
    QComboBox *mOperator = nullptr;
    QLineEdit *mValue = nullptr;
    QLineEdit *mValueMax = nullptr;
    QLineEdit *mUnit = nullptr;
    QLineEdit *mAppliesWhen = nullptr;
    QLineEdit *mFrom = nullptr;
    QLineEdit *mTo = nullptr;
    QLineEdit *mNote = nullptr;
    QCheckBox *mEnabled = nullptr;
    QCheckBox *mConfirmed = nullptr;
    CheckedList *mKinds = nullptr;
    CheckedList *mClasses = nullptr;
    QLabel *mSource = nullptr;
};

} // namespace jinguan

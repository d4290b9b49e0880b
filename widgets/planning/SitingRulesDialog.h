#pragma once

#include "widgets/LatestTask.h"
#include "widgets/planning/SitingCheckTask.h"
#include "widgets/planning/SitingRuleForm.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jinguan
{

/** What the dialog works on; everything pointed to outlives it. */
struct SitingRulesContext
{
    const Catalogue *catalogue = nullptr;
    const NetworkStore *store = nullptr; //!< for the preview: its stations and layers
    SitingRules rules;
    bool readOnly = false;
};

/**
 * The siting rules of the workspace: value, validity and switch of those of the standards, rules of the bureau's own to add and edit, and what a change would
 * mean for the stations there are.
 *
 * Nothing is changed before Save: saved() then carries the changes; the owner stores them (sitingRulesProperty) and accepts the dialog, or shows the error.
 */
class SitingRulesDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit SitingRulesDialog( const SitingRulesContext &context, QWidget *parent = nullptr );

    /** Shows the rule; false when there is none of that id, or the one shown is wrong and has to be mended first. */
    bool select( const QString &id );
    QString currentId() const { return mCurrent; }
    SitingRuleForm *form() const { return mForm; }
    const SitingRules &rules() const { return mRules; }

    /** Adds a rule of the bureau's own, for the kinds and classes of the current one. */
    void addRule();
    /** The current rule as it ships; one of the workspace is removed. */
    void reset();
    /** Counts which verdicts of the stations change with the current rule. */
    void preview();
    void save();
    void showError( const QString &text );

  Q_SIGNALS:
    void saved( const QByteArray &changes );
    /** The effect of preview(). */
    void previewed( const jinguan::RuleEffect &effect );

  private:
    void build();
    void fillTree();
    QTreeWidgetItem *item( const QString &id ) const;
    void mark( QTreeWidgetItem *item ) const;
    void showRule( const QString &id );
    Result<void> keepForm();

    SitingRulesContext mContext;
    SitingRules mRules;
    SitingRules mBefore; //!< as opened, for the preview
    QString mCurrent;
    bool mFilling = false;
    QTreeWidget *mTree = nullptr;
    SitingRuleForm *mForm = nullptr;
    QPushButton *mReset = nullptr;
    QLabel *mEffect = nullptr;
    QLabel *mMessage = nullptr;
    LatestTask<RuleEffect> mPreview;
};

} // namespace jinguan

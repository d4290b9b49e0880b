#pragma once

#include "store/Workspace.h"
#include "warning/RiverSystem.h"
#include "widgets/incidents/RuleForm.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jinguan
{

class Evaluator;

/** What the dialog works on; everything pointed to outlives it. */
struct RuleDialogContext
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    const Workspace *workspace = nullptr;
    std::shared_ptr<const RiverSystem> rivers; //!< may be nullptr
    QList<Station> stations;
    WarningRules shipped; //!< those of the program
    WarningRules rules;   //!< those in force
    UtcSeconds clock = 0; //!< the present; 0: the end of the data stands for it
};

/**
 * The warning rules of the workspace: what is watched, how grave it is, from which number on and where; rules of one's own; back to what
 * ships; and how many incidents a rule would have opened lately, counted off the thread of the window.
 *
 * Nothing is changed before Save: saved() then carries the changes; the owner stores them and accepts the dialog, or shows the error.
 */
class RuleDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit RuleDialog( const RuleDialogContext &context, QWidget *parent = nullptr );

    /** Shows the rule; false when there is none of that id. */
    bool select( const QString &id );
    QString currentId() const { return mCurrent; }
    RuleForm *form() const { return mForm; }
    const WarningRules &rules() const { return mRules; }

    /** Adds a rule of one's own for the element of the current one. */
    void addRule();
    /** The current rule as it ships; one's own rule is removed. */
    void reset();
    /** Counts what the current rule would have opened. */
    void preview();
    void save();
    void showError( const QString &text );

  Q_SIGNALS:
    void saved( const QByteArray &changes );
    /** The count of preview(), or -1 when it failed. */
    void counted( int openings );

  private:
    void build();
    QLayout *makePreview();
    void fillTree();
    QTreeWidgetItem *item( const QString &id ) const;
    void mark( QTreeWidgetItem *item ) const;
    void show( const QString &id );
    Result<void> keepForm();
    QList<WarningThreshold> thresholdsOf( const WarningRules &rules, const QString &id ) const;

    RuleDialogContext mContext;
    WarningRules mRules;
    QString mCurrent;
    bool mFilling = false;
    QTreeWidget *mTree = nullptr;
    RuleForm *mForm = nullptr;
    QPushButton *mReset = nullptr;
    QSpinBox *mDays = nullptr;
    QLabel *mCount = nullptr;
    QLabel *mMessage = nullptr;
    LatestTask<Result<int>> mCounting;
};

} // namespace jinguan

#pragma once

#include "widgets/sampling/SamplingContext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace jinguan
{

class PlanPage;
class TaskPage;

/** Manual sampling: what is due and overdue, and the plans behind it. */
class SamplingDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit SamplingDialog( const SamplingContext &context, QWidget *parent = nullptr );

    void setContext( const SamplingContext &context );
    /** Readings came: results are looked for again. */
    void reload();
    TaskPage *tasks() const { return mTasks; }
    PlanPage *plans() const { return mPlans; }

  Q_SIGNALS:
    void stationPicked( const QString &code );
    void printAsked( const QString &command, const QStringList &options );
    /** Plans or marks were written. */
    void changed();

  private:
    void tell( const QString &error );

    SamplingContext mContext;
    QTabWidget *mTabs = nullptr;
    TaskPage *mTasks = nullptr;
    PlanPage *mPlans = nullptr;
    QLabel *mMessage = nullptr;
};

} // namespace jinguan

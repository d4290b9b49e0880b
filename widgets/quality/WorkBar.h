#pragma once

#include "quality/QualityRules.h"
#include "widgets/LatestTask.h"
#include "widgets/quality/QualityContext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace jinguan
{

/** A line that shows how far work on another thread is, offers to cancel it, and says in the end what came out. */
class WorkBar : public QWidget
{
    Q_OBJECT

  public:
    explicit WorkBar( QWidget *parent = nullptr );

    /** Begins to show the progress of new work; the counter is for WorkProgress. */
    std::shared_ptr<std::atomic_int> begin();
    void end( const QString &said );
    QString text() const;
    bool isBusy() const;

  Q_SIGNALS:
    void cancelled();

  private:
    QProgressBar *mBar = nullptr;
    QToolButton *mCancel = nullptr;
    QLabel *mText = nullptr;
    QTimer mPoll;
    std::shared_ptr<std::atomic_int> mPercent;
};

} // namespace jinguan

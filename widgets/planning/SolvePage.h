#pragma once

#include "widgets/planning/PlanningPage.h"

#include <QElapsedTimer>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace jinguan
{

class FigureTable;

/** Gaps and proposal: what was found, how good it is for certain, how it came, and what the figures rest on. */
class SolvePage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit SolvePage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    void setReady( bool ready );

  Q_SIGNALS:
    void gapsWanted();
    void proposalWanted();

  protected:
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void makeTabs();
    void connectPage();
    void showFigures();
    void showDistricts();
    void showProof();
    /** How well the plan is known to be, in a plain sentence. */
    QString proofText( const QVariantMap &figures ) const;
    void showCourse();
    void addTrace( const QString &what );

    QPushButton *mShowGaps = nullptr;
    QPushButton *mPropose = nullptr;
    QDoubleSpinBox *mSeconds = nullptr;
    QLabel *mProof = nullptr;
    QTabWidget *mTabs = nullptr;
    FigureTable *mFigures = nullptr;
    FigureTable *mDistricts = nullptr;
    FigureTable *mTrace = nullptr;
    QLabel *mNotes = nullptr;
    QElapsedTimer mClock;
    QList<QStringList> mTraceRows;
};

} // namespace jinguan

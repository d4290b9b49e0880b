#pragma once

#include "widgets/planning/PlanningPage.h"

#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace jinguan
{

class FigureTable;
class SolveCurve;
struct DemandPicture;

/** Gaps and proposal: what was found, how good it is for certain, how it came, and what the figures rest on. */
class SolvePage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit SolvePage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    void setReady( bool ready );

    /** The planner wants to see on the map how unsure kriging is; only with an answer of a model by kriging. */
    bool isVarianceShown() const;
    /** With the stations that are, not with the plan. */
    bool isVarianceBefore() const;
    /** Explains the colours on the map; nullptr: nothing is shown, because of \a why where that is not empty. */
    void showVarianceLegend( const DemandPicture *picture, const QString &why = {} );

  Q_SIGNALS:
    void varianceShownChanged();
    void gapsWanted();
    void proposalWanted();

  protected:
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void makeTabs();
    QWidget *makeVariance();
    void connectCourse();
    void showVarianceRow();
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
    SolveCurve *mCurve = nullptr;
    QWidget *mVarianceRow = nullptr;
    QCheckBox *mVariance = nullptr;
    QComboBox *mVarianceWhen = nullptr;
    QLabel *mVarianceLegend = nullptr;
    QLabel *mNotes = nullptr;
    QElapsedTimer mClock;
    QList<QStringList> mTraceRows;
};

} // namespace jinguan

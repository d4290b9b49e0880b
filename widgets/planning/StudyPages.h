#pragma once

#include "planning/CostCurve.h"
#include "planning/ScenarioComparison.h"
#include "planning/Sensitivity.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jinguan
{

class FigureTable;
class StatChartView;

/** A page of the comparison that studies one of its scenarios: chooser, button, chart. */
class StudyPage : public QWidget
{
    Q_OBJECT

  public:
    void setScenarios( const QStringList &names );
    /** Place of the chosen scenario; −1: none. */
    int scenario() const;
    void setReady( bool ready );

  Q_SIGNALS:
    /** The study of the chosen scenario is asked for. */
    void wanted();

  protected:
    StudyPage( const QString &name, const QString &start, QWidget *parent );
    void addChooser( QWidget *widget );
    QVBoxLayout *body() const { return mBody; }
    StatChartView *chart() const { return mChart; }

  private:
    QComboBox *mScenario = nullptr;
    QPushButton *mStart = nullptr;
    StatChartView *mChart = nullptr;
    QVBoxLayout *mBody = nullptr;
    QWidget *mTop = nullptr;
};

/** Coverage over the number of sites or the budget, with its bound; the scenarios stand in it as points. */
class CurvePage : public StudyPage
{
    Q_OBJECT

  public:
    explicit CurvePage( QWidget *parent = nullptr );
    void show( const CostCurve &curve, const ScenarioComparison &comparison, bool isDemo );
    void clear();
};

/** How one plan and its coverage change with what is not known for sure, and how steady its sites are. */
class SensitivityPage : public StudyPage
{
    Q_OBJECT

  public:
    explicit SensitivityPage( QWidget *parent = nullptr );
    void show( const Sensitivity &sensitivity, const QString &scenario, bool isDemo );
    void clear();

  private:
    void showAxis();

    QComboBox *mAxis = nullptr;
    FigureTable *mSites = nullptr;
    std::optional<Sensitivity> mSensitivity;
    QString mName;
    bool mIsDemo = false;
};

} // namespace jinguan

#pragma once

#include "evaluation/EffectStudy.h"
#include "widgets/analysis/AnalysisDialog.h"
#include "widgets/LatestTask.h"

class QCheckBox;

namespace jinguan
{

/** One line of an EffectChart: a difference with its interval. */
struct EffectBar
{
    QString name;
    double difference = 0;
    double low = 0;
    double high = 0;
    bool shown = false; //!< the interval does not hold zero
    bool total = false;
};

/** Differences with their intervals of confidence around a line at zero. */
class EffectChart : public QWidget
{
    Q_OBJECT

  public:
    explicit EffectChart( QWidget *parent = nullptr );
    void setBars( const QList<EffectBar> &bars, const QString &unit );
    QSize sizeHint() const override;

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    QList<EffectBar> mBars;
    QString mUnit;
};

/** Effect of a measure: two periods or two places compared, also within classes of weather, with the arithmetic. */
class EffectDialog : public AnalysisDialog
{
    Q_OBJECT

  public:
    explicit EffectDialog( const AnalysisServices &services, QWidget *parent = nullptr );

    void setQuestion( const EffectRequest &request );
    EffectRequest question() const;

  public Q_SLOTS:
    void start() override;

  private:
    using Answer = std::shared_ptr<Result<EffectStudyResult>>;
    void take( const Answer &answer );

    QComboBox *mStation = nullptr;
    QComboBox *mAgainst = nullptr;
    QComboBox *mIndicator = nullptr;
    QDateEdit *mBeforeFrom = nullptr;
    QDateEdit *mBeforeTo = nullptr;
    QDateEdit *mAfterFrom = nullptr;
    QDateEdit *mAfterTo = nullptr;
    QCheckBox *mWeather = nullptr;
    EffectChart *mChart = nullptr;
    LatestTask<Answer> mTask;
};

} // namespace jinguan

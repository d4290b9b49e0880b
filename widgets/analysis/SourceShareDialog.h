#pragma once

#include "ingest/SourceShares.h"
#include "widgets/analysis/AnalysisDialog.h"
#include "widgets/LatestTask.h"

namespace jinguan
{

/** Shares of sources as stacked bars, one a place, period and method, with a legend. */
class ShareChart : public QWidget
{
    Q_OBJECT

  public:
    explicit ShareChart( QWidget *parent = nullptr );

    struct Bar
    {
        QString name;
        QList<std::pair<QString, double>> parts; //!< category id and percent
    };
    void setBars( const QList<Bar> &bars, const QList<SourceCategory> &categories );
    QSize sizeHint() const override;

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    QList<Bar> mBars;
    QList<SourceCategory> mDrawn; //!< categories that occur
    QHash<QString, QColor> mColours;
};

/** Imported results of source apportionment: bars and table per place and period. */
class SourceShareDialog : public AnalysisDialog
{
    Q_OBJECT

  public:
    explicit SourceShareDialog( const AnalysisServices &services, QWidget *parent = nullptr );

  public Q_SLOTS:
    /** Reads what is in the workspace. */
    void start() override;

  private:
    using Answer = std::shared_ptr<Result<QList<SourceShare>>>;
    void take( const Answer &answer );
    void showShares();

    QComboBox *mPlace = nullptr;
    ShareChart *mChart = nullptr;
    QList<SourceShare> mShares;
    LatestTask<Answer> mTask;
};

} // namespace jinguan

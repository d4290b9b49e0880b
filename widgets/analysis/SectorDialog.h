#pragma once

#include "evaluation/UpwindSectors.h"
#include "widgets/analysis/AnalysisDialog.h"
#include "widgets/LatestTask.h"

namespace jinguan
{

/** Corridor view: from where the wind came when a station measured much; the table here, the sectors on the map. */
class SectorDialog : public AnalysisDialog
{
    Q_OBJECT

  public:
    explicit SectorDialog( const AnalysisServices &services, QWidget *parent = nullptr );

    void setQuestion( const UpwindRequest &request );
    UpwindRequest question() const;
    /** Lines of shares along the corridors, under the sectors of the table. */
    void setCorridors( const QList<std::pair<QString, UpwindSector>> &corridors );

  public Q_SLOTS:
    void start() override;

  Q_SIGNALS:
    /** To be drawn; \a title names station, indicator and period. */
    void computed( const QString &title, const jinguan::LonLat &at, const jinguan::UpwindResult &result );

  private:
    using Answer = std::shared_ptr<Result<UpwindResult>>;
    void take( const UpwindRequest &request, const Answer &answer );
    void showTable();

    QComboBox *mStation = nullptr;
    QComboBox *mIndicator = nullptr;
    QComboBox *mPercentile = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    UpwindResult mResult;
    QList<std::pair<QString, UpwindSector>> mCorridors;
    LatestTask<Answer> mTask;
};

} // namespace jinguan

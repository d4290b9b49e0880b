#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"
#include "widgets/StationData.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace jinguan
{

class ReadingTable;
class StationHead;
class StationHistory;
class StationPhotos;

/** What the panel draws on; all outlive the panel or are replaced by another setServices(). */
struct StationPanelServices
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    Workspace *workspace = nullptr; //!< may be nullptr: no readings then
};

/**
 * Everything about one station at one moment: identity, responsibility, grade, photos, readings, history, positions. Readings come in the
 * background; the map's own rules (StatusBoard) judge them, so that map and panel agree.
 */
class StationPanel : public QWidget
{
    Q_OBJECT

  public:
    explicit StationPanel( QWidget *parent = nullptr );
    ~StationPanel() override;

    /** Empties the panel and waits for running reads, so that the workspace of before may be closed afterwards. */
    void setServices( const StationPanelServices &services );

    /** Shows \a station at the moment \a at (UTC); \a live: the newest readings instead of those in force then. */
    void showStation( const Station &station, UtcSeconds at, bool live );
    /** Back to the sentence that says what to do. */
    void clear();

    /** The element whose grade stands on top; where a station does not measure it, its own first element. */
    void setElement( const QString &element );

    /** Code of the station shown; empty when there is none. */
    QString stationCode() const { return mStation.code; }
    StationHistory *history() const { return mHistory; }
    StationPhotos *photos() const { return mPhotos; }

  Q_SIGNALS:
    /** Readings of the station shown have arrived. */
    void readingsShown( const QString &code );
    /** A moment was clicked in the chart. */
    void momentPicked( qint64 moment );
    /** The field sheet of the station shown is wanted. */
    void fieldSheetAsked( const QString &code );
    void failed( const QString &message );

  protected:
    /** Pictures dropped on the panel become photos of the station; other files are left to the window. */
    void dragEnterEvent( QDragEnterEvent *event ) override;
    void dropEvent( QDropEvent *event ) override;

  private:
    void build();
    QString elementShown() const;
    void load();
    void showData( const StationData &data );

    StationPanelServices mServices;
    ReadingsOpener mOpener;
    QString mElement;
    Station mStation;
    UtcSeconds mAt = 0;
    bool mLive = true;
    LatestTask<Result<StationData>> mTask;

    QStackedWidget *mPages = nullptr;
    StationHead *mHead = nullptr;
    StationPhotos *mPhotos = nullptr;
    ReadingTable *mTable = nullptr;
    QLabel *mNoReadings = nullptr;
    StationHistory *mHistory = nullptr;
    QLabel *mPositionsTitle = nullptr;
    QLabel *mPositions = nullptr;
};

} // namespace jinguan

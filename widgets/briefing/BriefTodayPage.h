#pragma once

#include "layers/MapPalette.h"
#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace jinguan
{

/** What an officer reads first: how the stations stand, which incidents are due, which grades changed since the same hour yesterday. */
class BriefTodayPage : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefTodayPage( QWidget *parent = nullptr );

    void show( const DistrictBrief &brief, const BriefContext &context );
    void clear();
    /** Whether steps may be taken at all. */
    void setCanWrite( bool canWrite );

    BriefTable *incidents() const { return mIncidents; }
    BriefTable *stations() const { return mStations; }

  Q_SIGNALS:
    void stationPicked( const QString &code );
    void incidentPicked( qint64 id );
    void acknowledgeAsked( qint64 id );
    void assignAsked( qint64 id );

  private:
    QWidget *makeTiles();
    QWidget *makeIncidents();
    QWidget *makeStations();
    void showIncidents( const DistrictBrief &brief );
    void showStations( const DistrictBrief &brief, const BriefContext &context );
    void showButtons();

    MapPalette mPalette;
    QHash<QString, IncidentState> mStates; //!< by the key of the row
    bool mCanWrite = false;
    QLabel *mReporting = nullptr;
    QLabel *mChanges = nullptr;
    QLabel *mOpen = nullptr;
    BriefTable *mIncidents = nullptr;
    BriefTable *mStations = nullptr;
    QLineEdit *mWords = nullptr;
    QPushButton *mAcknowledge = nullptr;
    QPushButton *mAssign = nullptr;
    QPushButton *mOpenList = nullptr;
};

} // namespace jinguan

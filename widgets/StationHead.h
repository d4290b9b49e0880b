#pragma once

#include "evaluation/StatusBoard.h"
#include "monitoring/Responsibility.h"

#include <QWidget>

class QLabel;

namespace jinguan
{

class GradeChip;

/** Who a station is, who answers for it, what of it is real, and its grade at a moment. */
class StationHead : public QWidget
{
    Q_OBJECT

  public:
    explicit StationHead( QWidget *parent = nullptr );

    void setStation(
      const Station &station, const QString &element, UtcSeconds at, const Catalogue &catalogue, const Responsibility &responsibility );
    /** The grade as the map shows it, and the readings it rests on. */
    void setStatus(
      const StationStatusSymbol &status, const QString &element, const QList<LatestReading> &readings, const Catalogue &catalogue );
    /** Nothing is known of the readings yet. */
    void clearStatus();

    /** Where the station was when, with the distance it moved, one line each. */
    static QString positionsText( const Station &station );

  private:
    void setNotice( const Station &station, bool demoValues );

    Station mStation;
    QLabel *mName = nullptr;
    QLabel *mIdentity = nullptr;
    QLabel *mDuty = nullptr;
    QLabel *mNotice = nullptr;
    QLabel *mIndex = nullptr;
    QLabel *mMeaning = nullptr; //!< what mIndex is: indicator and unit
    GradeChip *mChip = nullptr;
    QLabel *mFacts = nullptr;
};

} // namespace jinguan

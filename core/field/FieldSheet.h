#pragma once

#include "field/CalibrationState.h"
#include "field/FieldChecks.h"
#include "field/FieldSettings.h"
#include "field/PhotoCheck.h"
#include "store/Workspace.h"

namespace jinguan
{

/** The day on which due days are counted: today; of a demo workspace the day its readings end, as what is invented stays where it was invented. Thread of the stores. */
QDate fieldToday( Workspace &workspace );

/** A position of a station with how far it lies from the one before. */
struct PositionStep
{
    StationPosition position;
    double moved = std::numeric_limits<double>::quiet_NaN();   //!< metres, ellipsoidal; NaN: the first one
    double bearing = std::numeric_limits<double>::quiet_NaN(); //!< degrees from north, from the one before
};

/** A photo with what its position says. */
struct SheetPhoto
{
    FieldPhoto photo;
    PhotoCheck check;
    QString path; //!< absolute
};

/** Everything the field sheet of a station says, for window, command line and paper alike. */
struct FieldSheet
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldSheet )

  public:
    Station station;
    QDate day; //!< on which due days are counted
    QList<PositionStep> positions;
    QList<CalibrationState> instruments;
    QList<Calibration> calibrations; //!< the newest first
    QList<FieldVisit> visits;        //!< the newest first
    QList<SheetPhoto> photos;        //!< recorded ones, the newest first
    QStringList unrecorded;          //!< absolute paths of pictures in the folder of which nothing is recorded
    QList<FieldAnswer> answers;      //!< of the newest visit that looked at the surroundings
    FieldVisit answered;             //!< that visit; id 0: none

    /** Reads what is known of the station \a code on \a day (null: fieldToday()). Belongs to the thread of the stores; looks into the folder of photos, not into the files. */
    static Result<FieldSheet> read( Workspace &workspace, const QString &code, const FieldSettings &settings, const QDate &day = {} );

    int openFollowUps() const;
    /** Instruments whose calibration needs work. */
    int dueCount() const;
    const FieldAnswer *answer( const QString &item ) const;
    bool hasDemo() const;
};

} // namespace jinguan

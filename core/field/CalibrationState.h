#pragma once

#include "store/FieldStore.h"

#include <QCoreApplication>

#include <optional>

namespace jinguan
{

/** How the calibration of an instrument stands on a day. */
enum class CalibrationStatus
{
  NotAsked, //!< no interval and no end of validity
  Valid,
  DueSoon,
  Overdue,
  Failed, //!< the newest check did not pass
  Never,  //!< an interval is asked for, but nothing was calibrated
  Removed //!< the instrument is not in the station
};

QString calibrationStatusId( CalibrationStatus status ); //!< `not-asked`, `valid`, `due-soon`, `overdue`, `failed`, `never`, `removed`
QString calibrationStatusText( CalibrationStatus status );
/** Key of the palette for its chip: `ok`, `warn`, `error`; empty: none. */
QString calibrationStatusColour( CalibrationStatus status );

/** An instrument with how its calibration stands. */
struct CalibrationState
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CalibrationState )

  public:
    Instrument instrument;
    std::optional<Calibration> last; //!< the newest, passed or not
    QDate due;                       //!< last day that is covered; null: nothing is asked, or nothing was done
    CalibrationStatus status = CalibrationStatus::NotAsked;
    int daysLeft = 0; //!< to `due`; negative: overdue since

    /** Whether somebody has to do something. */
    bool needsWork() const
    {
      return status == CalibrationStatus::DueSoon || status == CalibrationStatus::Overdue || status == CalibrationStatus::Failed
        || status == CalibrationStatus::Never;
    }

    /**
     * From all \a calibrations (of any instruments, in any order) on \a day; \a soon days before its due day it is due.
     *
     * A passed calibration covers up to its `validTo`, or the interval of the instrument. Certificates run beside the other kinds: the earlier end of both decides.
     */
    static CalibrationState of( const Instrument &instrument, const QList<Calibration> &calibrations, const QDate &day, int soon );
};

/** Something that has to be done in a station: a calibration, or what a visit left. */
struct DueItem
{
    QString station;
    bool isFollowUp = false;
    CalibrationState calibration; //!< of an instrument, unless `isFollowUp`
    FieldVisit visit;             //!< otherwise
    QDate due;                    //!< null: never done
    int daysLeft = 0;

    /** What there is to do, in the language of the interface. */
    QString text() const;
    CalibrationStatus status() const { return isFollowUp ? ( daysLeft < 0 ? CalibrationStatus::Overdue : CalibrationStatus::DueSoon ) : calibration.status; }
};

/** All that is due or overdue on \a day, what waits longest first; follow-ups of visits all that are open. */
Result<QList<DueItem>> dueItems( const FieldStore &store, const QDate &day, int soon );

} // namespace jinguan

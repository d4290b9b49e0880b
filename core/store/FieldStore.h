#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "monitoring/Station.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QStringList>

#include <limits>

namespace jinguan
{

/** An instrument as it stands, or stood, in a station. */
struct Instrument
{
    qint64 id = 0;   //!< 0 until stored; never reused
    QString station; //!< Station::code
    QString name;    //!< what it is, e.g. PM2.5 analyser
    QString maker;
    QString model;
    QString serial;
    QString method;         //!< measuring principle, e.g. β attenuation
    QStringList indicators; //!< indicator ids it measures; empty: an auxiliary device
    QDate installed;        //!< null: not known
    QDate removed;          //!< last day in the station; null: it is there
    int intervalDays = 0;   //!< between calibrations; 0: none is asked for
    QString note;
    bool isDemo = false;
    QString withdrawn {}; //!< why the record was a mistake; empty: it stands

    bool isThereOn( const QDate &day ) const;
    bool operator==( const Instrument &other ) const = default;
};

/** What a calibration was. */
enum class CalibrationKind
{
  Zero,
  Span,
  MultiPoint,
  Precision,
  Flow,
  Certificate //!< verification by a metrology institute
};

/** A calibration or check of an instrument, passed or not. */
struct Calibration
{
    qint64 id = 0;
    qint64 instrument = 0;
    QDate day;
    QString by; //!< who did it
    CalibrationKind kind = CalibrationKind::Span;
    double expected = std::numeric_limits<double>::quiet_NaN(); //!< of the standard, in `unit`; NaN: not given
    double found = std::numeric_limits<double>::quiet_NaN();
    QString unit;
    bool passed = true;
    QDate validTo; //!< last day; null: by the interval of the instrument
    QString note;
    bool isDemo = false;
    QString withdrawn {};

    /** Found against expected in percent of expected; NaN where that cannot be told. */
    double deviationPercent() const;
};

/** What a visit was for. */
enum class VisitPurpose
{
  Routine,
  Calibration,
  Repair,
  Audit,
  Survey
};

/** Somebody went to a station. */
struct FieldVisit
{
    qint64 id = 0;
    QString station;
    UtcSeconds at = 0;
    QString by;
    VisitPurpose purpose = VisitPurpose::Routine;
    QString finding;
    QString action;     //!< what was done about it
    QDate followUpBy;   //!< something is left to do until this day; null: nothing
    QDate followUpDone; //!< null: not yet
    bool isDemo = false;
    QString withdrawn {};

    bool isOpen() const { return withdrawn.isEmpty() && followUpBy.isValid() && !followUpDone.isValid(); }
};

/** What the one on site says of an item of the surroundings check. */
enum class FieldVerdict
{
  Ok,
  NotOk,
  Unknown
};

/** The answer to one item of the surroundings check of a visit. */
struct FieldAnswer
{
    QString item; //!< FieldCheckItem::id
    FieldVerdict verdict = FieldVerdict::Unknown;
    QString value; //!< measured or chosen on site, in the unit of the item; empty: nothing
    QString note;
    bool operator==( const FieldAnswer &other ) const = default;
};

/** In which coordinates the position of a photo was written. */
enum class PhotoDatum
{
  Wgs84, //!< as receivers give it; taken as CGCS2000
  Gcj02  //!< shifted by an app of the phone
};

/** A photo of a station: a file in its folder, with what the picture or the photographer says of it. */
struct FieldPhoto
{
    qint64 id = 0;
    QString station;
    qint64 visit = 0;     //!< 0: not of a visit
    QString file;         //!< name in the folder of photos of the station
    UtcSeconds taken = 0; //!< 0: not known
    bool hasPlace = false;
    LonLat at;                                                   //!< CGCS2000, where `hasPlace`
    PhotoDatum datum = PhotoDatum::Wgs84;                        //!< of the file; `at` is converted
    double direction = std::numeric_limits<double>::quiet_NaN(); //!< degrees from north it looks to; NaN: not known
    QString by;
    QString note;
    bool isDemo = false;
    QString withdrawn {};
};

/** A visit with all that came of it, written together. */
struct VisitRecord
{
    FieldVisit visit;
    QList<FieldAnswer> answers;
    QList<FieldPhoto> photos;
};

QString calibrationKindId( CalibrationKind kind ); //!< `zero`, `span`, `multi-point`, `precision`, `flow`, `certificate`
CalibrationKind calibrationKindFromId( const QString &id, bool *ok = nullptr );
QString calibrationKindText( CalibrationKind kind );
QList<CalibrationKind> calibrationKinds();

QString visitPurposeId( VisitPurpose purpose ); //!< `routine`, `calibration`, `repair`, `audit`, `survey`
VisitPurpose visitPurposeFromId( const QString &id, bool *ok = nullptr );
QString visitPurposeText( VisitPurpose purpose );
QList<VisitPurpose> visitPurposes();

QString fieldVerdictId( FieldVerdict verdict ); //!< `ok`, `not-ok`, `unknown`
FieldVerdict fieldVerdictFromId( const QString &id, bool *ok = nullptr );
QString fieldVerdictText( FieldVerdict verdict );

QString photoDatumId( PhotoDatum datum ); //!< `wgs84`, `gcj02`

/** A record that can be withdrawn. */
enum class FieldRecord
{
  Instrument,
  Calibration,
  Visit,
  Photo
};

/**
 * What is known of a station from being there: instruments with their calibrations, visits with their answers, photos. Same rules of threads and
 * rights as NetworkStore. Nothing is deleted: a mistake is withdrawn with a reason and stays readable. Every write is noted with the user. One contract test suite for
 * all backends: `tests/store/FieldStoreContract.h`.
 */
class FieldStore
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldStore )

  public:
    virtual ~FieldStore() = default;

    /** Of \a station, or of all when it is empty; by station and name, withdrawn ones only \a withWithdrawn. */
    virtual Result<QList<Instrument>> instruments( const QString &station = {}, bool withWithdrawn = false ) const = 0;
    /** Of the instruments of \a station, or of all; the newest first. */
    virtual Result<QList<Calibration>> calibrations( const QString &station = {}, bool withWithdrawn = false ) const = 0;
    /** The newest first. */
    virtual Result<QList<FieldVisit>> visits( const QString &station = {}, bool withWithdrawn = false ) const = 0;
    virtual Result<QList<FieldAnswer>> answers( qint64 visit ) const = 0;
    /** The newest first. */
    virtual Result<QList<FieldPhoto>> photos( const QString &station = {}, bool withWithdrawn = false ) const = 0;

    /** Inserts (id 0) or updates; returns the id. Errors: see validate(), an unknown station, an id that is not there. */
    virtual Result<qint64> saveInstrument( const Instrument &instrument ) = 0;
    virtual Result<qint64> saveCalibration( const Calibration &calibration ) = 0;
    /** The visit with its answers and its photos (theirs visit and station are set), all or nothing; returns the id of the visit. Answers that are not given stay as they were. */
    virtual Result<qint64> saveVisit( const VisitRecord &record ) = 0;
    virtual Result<qint64> savePhoto( const FieldPhoto &photo ) = 0;
    /** The record stays, marked with \a reason, which may not be empty. What hangs on it (calibrations of an instrument) is left out with it. */
    virtual Result<void> withdraw( FieldRecord record, qint64 id, const QString &reason ) = 0;

    /** What is wrong with a record in itself, in a sentence, or success. */
    static Result<void> validate( const Instrument &instrument );
    static Result<void> validate( const Calibration &calibration );
    static Result<void> validate( const FieldVisit &visit );
    static Result<void> validate( const FieldPhoto &photo );
};

} // namespace jinguan

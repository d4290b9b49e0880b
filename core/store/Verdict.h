#pragma once

#include "monitoring/Reading.h"

#include <QList>
#include <QStringList>

#include <cmath>

namespace jinguan
{

/** What an entry in the history of a reading says. */
enum class VerdictKind : int
{
  Judgement = 0,  //!< gives the reading a flag
  Withdrawal = 1, //!< the entry that counted does no longer; the one before it counts again
  Note = 2        //!< a remark; changes nothing
};

/**
 * A judgement on one reading by a rule of quality control or by a person.
 *
 * Verdicts lie over the readings: what was received stays as it was. The newest judgement that is not withdrawn counts, and only while
 * the reading is the one that was judged: a corrected value asks for a new verdict.
 */
struct Verdict
{
    qint64 id = 0; //!< set by the store
    SeriesId series = 0;
    Period period = Period::Hour;
    UtcSeconds begin = 0;
    VerdictKind kind = VerdictKind::Judgement;
    QualityFlag flag = QualityFlag::Suspect; //!< of a judgement
    QString rule;                            //!< id of the rule that found it; empty: a person
    QString by;                              //!< user, or the program
    QString reason;
    UtcSeconds at = 0; //!< 0: now
    Reading judged;    //!< the reading as received when it was judged; set by the store
    bool isReview() const { return rule.isEmpty(); }
};

/** The judgement that counts for a reading, or did until the reading changed. */
struct StandingVerdict
{
    Verdict verdict;
    Series series;
    Reading received;     //!< as it is in the store now, with the flag it came with
    bool isStale = false; //!< the reading was corrected since: the verdict is about the older value
};

/** Which verdicts; empty fields ask for nothing. */
struct VerdictQuery
{
    QStringList stations;
    QStringList indicators;
    QString rule;          //!< id of a rule
    bool toReview = false; //!< only those that nobody has reviewed, or whose reading changed since the review
    UtcSeconds from = 0;   //!< begin of the reading
    UtcSeconds to = 0;     //!< 0: open end
};

/** What judging did. */
struct JudgeSummary
{
    qint64 written = 0;
    qint64 unchanged = 0; //!< said the same as the verdict that counts
    qint64 kept = 0;      //!< a rule does not overrule a person
};

/** One pass of quality control. */
struct QualityPass
{
    qint64 id = 0;
    UtcSeconds at = 0;
    QString by;
    QString rules;    //!< checksum of the rules it held against the readings
    qint64 links = 0; //!< writes of readings that it has seen: ReadingStore::writeCount()
    UtcSeconds from = 0;
    UtcSeconds to = 0;
    qint64 checked = 0;   //!< readings looked at
    qint64 suspects = 0;  //!< verdicts written
    qint64 withdrawn = 0; //!< verdicts of earlier passes that no longer hold
};

/** Readings of a series that were written since some moment: all lie in [from, to). */
struct ChangedReadings
{
    SeriesId series = 0;
    Period period = Period::Hour;
    UtcSeconds from = 0;
    UtcSeconds to = 0;
};

/** A value that was replaced by a later delivery. */
struct ReplacedReading
{
    SeriesId series = 0;
    Period period = Period::Hour;
    Reading before;      //!< as it had been received
    Reading after;       //!< as the store has it now
    UtcSeconds at = 0;   //!< when it was replaced
    qint64 delivery = 0; //!< by which delivery
    QString source;      //!< of that delivery
};

/** The same value (two that are no number count as one), flag and mark of detection. */
inline bool isSameReading( const Reading &a, const Reading &b )
{
  return ( a.value == b.value || ( std::isnan( a.value ) && std::isnan( b.value ) ) ) && a.flag == b.flag
    && a.belowDetection == b.belowDetection;
}

} // namespace jinguan

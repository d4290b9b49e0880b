#pragma once

#include "base/Progress.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Station.h"
#include "quality/TouchChecks.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** Something in the readings that may mean that they were touched. */
struct AuthenticityFinding
{
    QString check; //!< id of the check: `repeat`, `flat`, `digits`, `limit`, `edits`
    QString station;
    QString indicator;
    UtcSeconds from = 0;  //!< begin of the first reading it is about
    UtcSeconds to = 0;    //!< begin of the last one
    QString otherStation; //!< of a repeated block: where else
    UtcSeconds otherFrom = 0;
    qint64 count = 0;  //!< readings, or changes, that it is about
    double chance = 0; //!< p-value, or number expected by chance; what `isExpected` says
    bool isExpected = false;
    QString evidence; //!< a sentence with places, times and figures
    bool isDemo = false;
};

/** A moment by which something is reported. */
struct ReportingDeadline
{
    QString id;
    LocalText name;
    bool isMonthly = false;
    int day = 1;         //!< of the month
    int hour = 0;        //!< Asia/Shanghai
    int hoursBefore = 0; //!< looked at

    /** True when \a at lies within hoursBefore of the deadline. */
    bool isShortBefore( UtcSeconds at ) const;
    /** Share of all time that lies so. */
    double share() const;
};

/**
 * Holds the checks of authenticity (真实性) against stored readings as they were received, without changing anything.
 *
 * Every finding is an indication with its evidence and the likelihood of chance, not a proof: a building site, a coarse instrument or a copied test value looks
 * the same. Thresholds are data (`quality/authenticity.csv`, `quality/deadlines.csv`).
 */
class Authenticity
{
  public:
    /** Loads the tables below \a folder (`resources/quality`); the first defect is the error. \a catalogue and \a evaluator outlive the object. */
    static Result<Authenticity> load( const QString &folder, const Catalogue &catalogue, const Evaluator &evaluator );

    /** Name of a check. */
    QString name( const QString &check ) const;
    QStringList checks() const { return mOrder; }

    /** Looks at the automatic readings of \a element (empty: all) that begin in \a range; the least likely first within each check. */
    Result<QList<AuthenticityFinding>> run(
      const QList<Station> &stations, const ReadingStore &store, const QString &element, const TimeRange &range, Progress &progress ) const;

    /** The sentence that stands above every list of findings. */
    static QString caution();

  private:
    struct Check
    {
        LocalText name;
        QHash<QString, double> numbers;
        QStringList without; //!< indicators that are not looked at
    };
    struct Run;

    Authenticity( const Catalogue &catalogue, const Evaluator &evaluator ) : mCatalogue( &catalogue ), mEvaluator( &evaluator ) {}
    double number( const QString &check, const char *parameter ) const
    {
      return mChecks.value( check ).numbers.value( QString::fromLatin1( parameter ) );
    }
    Result<void> checkIndicator( Run &run, const QString &indicator, Period period ) const;
    void checkSeries( Run &run, const TouchSeries &series, const Series &of ) const;
    bool isLookedAt( const QString &check, const QString &indicator ) const;
    void checkLimits( Run &run, const TouchSeries &series, const Series &of, Period period ) const;
    Result<void> checkEdits( Run &run ) const;

    const Catalogue *mCatalogue;
    const Evaluator *mEvaluator;
    QHash<QString, Check> mChecks;
    QStringList mOrder;
    QList<ReportingDeadline> mDeadlines;
};

} // namespace jinguan

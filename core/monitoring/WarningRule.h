#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Reading.h"
#include "monitoring/Station.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace jinguan
{

class Catalogue;

/** What a warning looks at. */
enum class WarningKind
{
  Threshold,  //!< a value beyond a number
  Grade,      //!< the verdict of the standard in force at or beyond a level
  Rise,       //!< change within a window beyond a number; without indicators, of the level of the verdict
  Climb,      //!< so many values in a row, each beyond the one before, by a number in all
  NoData,     //!< nothing came for longer than the window
  Stuck,      //!< the very same value for as long as the window
  Neighbours, //!< apart from the median of the stations around by more than a number
  Forecast,   //!< a forecast value beyond a number
  Upstream    //!< an incident of at least a severity up the river, while its water is on the way
};

/** `threshold`, `grade`, `rise`, `climb`, `no_data`, `stuck`, `neighbours`, `forecast`, `upstream`. */
QString warningKindId( WarningKind kind );
std::optional<WarningKind> warningKindFromId( const QString &id );
/** The kind in the language of the interface. */
QString warningKindText( WarningKind kind );

/** A rule that opens incidents; which number it compares with is asked of WarningRules::threshold(). */
struct WarningRule
{
    QString id; //!< `air.heavy`
    LocalText name;
    WarningKind kind = WarningKind::Threshold;
    QString element;
    QStringList indicators;   //!< empty: the verdict on the station (Grade, Rise), or every indicator
    QStringList stationKinds; //!< empty: every kind of the element
    Period period = Period::Hour;
    bool below = false;        //!< values below the threshold are bad
    qint64 window = 0;         //!< seconds looked back
    double radius = 0;         //!< metres, for Neighbours; along the river for Upstream
    int count = 0;             //!< steps of a climb, or neighbours needed
    qint64 minimum = 0;        //!< seconds for which the condition has to hold before an incident opens
    double closeRatio = 1;     //!< without a close threshold of its own: share of the open one
    int severity = 1;          //!< 1 notice … 4 grave
    bool closesItself = false; //!< the incident is closed when the condition is over, nobody has to
    bool enabled = true;
    QString standard; //!< what it rests on, empty for a rule of our own
    QString clause;
    bool confirmed = false;
    QString note;

    bool operator==( const WarningRule &other ) const = default;
};

/** The number of a rule at a place; the most special one counts. */
struct WarningThreshold
{
    QString rule;
    QString scope;               //!< `all`, `kind:…`, `unit:…`, `district:…`, `class:…`, `permit`, `station:…`
    QString indicator;           //!< empty: any
    double open = 0;             //!< of scope `permit`: a multiple of the limit that the permit of the outlet sets
    std::optional<double> close; //!< hysteresis; without it the rule's ratio of `open`

    bool operator==( const WarningThreshold &other ) const = default;
};

/**
 * Rules and thresholds, from `resources/warning`, changed by what a workspace says.
 *
 * Rules say what is watched, thresholds say from which number on, by place and indicator. Immutable while scanned.
 */
class WarningRules
{
  public:
    /** Loads and checks `rules.csv` and `thresholds.csv` below \a folder. */
    static Result<WarningRules> load( const QString &folder, const Catalogue &catalogue );

    const QList<WarningRule> &rules() const { return mRules; }
    const QList<WarningThreshold> &thresholds() const { return mThresholds; }
    const WarningRule *rule( const QString &id ) const;

    /** The threshold in force for \a station and \a indicator: station before its permit before siting class before kind before unit before district before all. */
    std::optional<WarningThreshold> threshold( const WarningRule &rule, const Station &station, const QString &indicator ) const;
    /** Whether \a rule watches \a station at all. */
    static bool concerns( const WarningRule &rule, const Station &station );

    /** Replaces or adds a rule; an error says what is wrong with it. */
    Result<void> setRule( const WarningRule &rule, const Catalogue &catalogue );
    /** True for what compares with a number. */
    static bool needsThreshold( WarningKind kind );
    /** True for what is judged on the station as a whole: the verdict of all that it measures. */
    static bool isOfVerdict( const WarningRule &rule );
    /** All thresholds of a rule at once. */
    Result<void> setThresholds( const QString &rule, const QList<WarningThreshold> &thresholds );

    /** What differs from \a base, as kept in a workspace. */
    QByteArray changesFrom( const WarningRules &base ) const;
    /** Applies what changesFrom() wrote; the error names the rule. */
    Result<void> apply( const QByteArray &changes, const Catalogue &catalogue );

  private:
    static Result<void> check( const WarningRule &rule, const Catalogue &catalogue );

    QList<WarningRule> mRules;
    QList<WarningThreshold> mThresholds;
};

} // namespace jinguan

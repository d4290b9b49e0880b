#pragma once

#include "monitoring/Decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jinguan
{

struct Edition;

/** One step of the arithmetic behind a figure, in words and numbers a planner can follow with a pocket calculator. */
struct TrailStep
{
    QString label;        //!< what is computed, translated
    QString expression;   //!< with the numbers put in, e.g. `1 + (31 − 1) × 95 / 100`
    QString result;       //!< with unit
    QString clause;       //!< standard and clause it follows
    QString indicator {}; //!< it is about; empty for a step over several
};

/** The arithmetic of one figure, step by step; handed to a calculation only where somebody asks for it. */
class Trail
{
  public:
    void add( const QString &label, const QString &expression, const QString &result, const QString &clause )
    {
      mSteps.append( TrailStep { label, expression, result, clause } );
    }
    /** The steps of \a other, all about \a indicator. */
    void addAll( const Trail &other, const QString &indicator )
    {
      for ( TrailStep step : other.mSteps )
      {
        step.indicator = indicator;
        mSteps.append( step );
      }
    }
    const QList<TrailStep> &steps() const { return mSteps; }
    /** The steps about \a indicator; all where it is empty or no step is about it. */
    QList<TrailStep> stepsOf( const QString &indicator ) const;

  private:
    QList<TrailStep> mSteps;
};

/** The standard a figure rests on. */
struct Basis
{
    QString standard; //!< label as shown, `HJ 663-2013`; the family (`HJ 663`) where no edition was in force
    QString edition;  //!< id, `HJ663-2013`; empty when none was in force
    QString clause;
    bool confirmed = true; //!< false: a date, rule or value is from memory, to be confirmed by the bureau

    static Basis of( const Edition &edition, const QString &clause, bool confirmed = true );
    /** `HJ 663-2013, percentiles of daily values`. */
    QString text() const { return clause.isEmpty() ? standard : standard + QStringLiteral( ", " ) + clause; }
};

/** A computed figure with what it rests on. */
struct Figure
{
    enum class State
    {
      Valid,     //!< enough valid inputs
      TooFew,    //!< a value may be there, but with fewer valid inputs than the standard asks for
      NoData,    //!< nothing to compute from
      NoEdition, //!< no edition of the standard was in force
      NotRated   //!< the standard has no such figure for this
    };

    QString id;        //!< `mean`, `p95`, `composite`, `Ld`, `TLI` …
    QString indicator; //!< indicator it is about, empty for a figure over several
    State state = State::NoData;
    std::optional<Decimal> value; //!< rounded as the standard says
    QString unit;                 //!< id of the unit
    int validInputs = 0;
    int requiredInputs = 0; //!< 0 when the standard names no number
    Basis basis;

    bool isValid() const { return state == State::Valid; }
};

} // namespace jinguan

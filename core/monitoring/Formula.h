#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

namespace jinguan
{

/**
 * A formula that is data: numbers, named values, `+ - * / ^`, comparisons, parentheses and the functions below. It can do arithmetic and nothing else.
 *
 * Functions: `min(a, b, …)`, `max(a, b, …)`, `abs(a)`, `sqrt(a)`, `ln(a)`, `lg(a)`, `exp(a)`, `if(condition, a, b)`. A comparison is 1 or 0. Names are letters,
 * digits and `_`, and begin with a letter. Length and nesting are bounded, so that a file cannot hang or exhaust the program.
 */
class Formula
{
  public:
    /** Reads \a text; the error names the place. */
    static Result<Formula> parse( const QString &text );

    /** Value with \a values for its names; an error where a name is missing or the result is not a finite number. */
    Result<double> evaluate( const QHash<QString, double> &values ) const;

    /** Names that need a value, in order of appearance. */
    const QStringList &names() const { return mNames; }
    const QString &text() const { return mText; }

    /** The text with every name replaced by its value, for showing the arithmetic. */
    QString withNumbers( const QHash<QString, double> &values ) const;

  private:
    friend class FormulaParser;
    struct Step
    {
        enum class Kind
        {
          Number,
          Name,
          Call
        };
        Kind kind = Kind::Number;
        double number = 0;
        QString name;      //!< of a value, an operator or a function
        int arguments = 0; //!< of a call
    };
    QString mText;
    QList<Step> mSteps; //!< reverse Polish
    QStringList mNames;
};

} // namespace jinguan

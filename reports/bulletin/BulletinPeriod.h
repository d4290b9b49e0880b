#pragma once

#include "base/Result.h"
#include "monitoring/Reading.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace jinguan
{

/** The time a bulletin is about: a day, a calendar month, a quarter or a year, in local days. */
struct BulletinPeriod
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BulletinPeriod )

  public:
    enum class Kind
    {
      Day,
      Month,
      Quarter,
      Year
    };

    Kind kind = Kind::Month;
    QDate from; //!< first day; null: no such period (29 February a year before)

    /** Ids of the command line: `day`, `month`, `quarter`, `year`. */
    static QStringList kindIds();
    static QString idOf( Kind kind );

    /** Reads what people write: `2014-03-05`, `2014-03`, `2014-Q1` (or any month of it), `2014`. A longer text is cut to the period it lies in. */
    static Result<BulletinPeriod> parse( const QString &kind, const QString &begin );
    /** The period of \a kind that holds \a day. */
    static BulletinPeriod around( Kind kind, const QDate &day );

    bool isValid() const { return from.isValid(); }
    QDate to() const; //!< last day
    int days() const { return static_cast<int>( from.daysTo( to() ) ) + 1; }
    BulletinPeriod previous() const;
    /** The same period a year before; not valid for 29 February. */
    BulletinPeriod yearBefore() const;
    /** As parse() reads it: `2014-03-05`, `2014-03`, `2014-Q1`, `2014`. */
    QString id() const;
    /** What PeriodEvaluation is asked for; a quarter is a year cut to its days. */
    Period evaluated() const;

    bool operator==( const BulletinPeriod &other ) const = default;
};

} // namespace jinguan

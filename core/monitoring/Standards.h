#pragma once

#include "base/CsvTable.h"
#include "base/LocalText.h"
#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace jinguan
{

/** When and where one edition of a standard is in force; an edition that starts earlier in a city has a row of its own for it. */
struct Edition
{
    QString standard; //!< family that editions follow one another in, `HJ 633`
    QString id;       //!< `HJ633-2026`
    QString label;    //!< as written in commands and tables, `HJ 633-2026`
    LocalText name;   //!< as shown: the label, or its words in the language
    LocalText title;
    QDate validFrom;
    QDate validTo;  //!< last day; null while open
    QString region; //!< GB/T 2260 code, empty: the nation
    QString status;
    QString basedOn;      //!< edition whose tables are used where this one has none
    bool checked = false; //!< false: from memory, to be confirmed

    /** Published practice beside the law; never in force by date, only used when named. */
    bool isVariant() const { return status == QLatin1String( "variant" ); }
    /** Whether \a day (local date) lies in its validity and \a regionCode in its region. */
    bool holds( const QDate &day, const QString &regionCode ) const;
};

/**
 * The tables of `resources/standards`: limits, breakpoints, codes and rules as data.
 *
 * Loading checks every row of every table: standard, edition, clause, validity and confidence are there, the edition is
 * known, dates are dates. Two editions of one standard in force on the same day at the same place are an error.
 */
class Standards
{
  public:
    /** Loads all tables of \a folder (`…/standards`); the first defect is the error. */
    static Result<Standards> load( const QString &folder );

    const QList<Edition> &editions() const { return mEditions; }

    /** The edition called \a idOrLabel (its national row first); nullptr when unknown. */
    const Edition *edition( const QString &idOrLabel ) const;

    /** Name of the edition \a id as shown; the id itself when it is unknown. */
    LocalText nameOf( const QString &id ) const;

    /** The edition of \a standard in force on \a day (local date) at \a region; nullptr when none was: never the nearest. */
    const Edition *inForce( const QString &standard, const QDate &day, const QString &region ) const;

    /** inForce(), or the edition \a asked by id or label when that is not empty and belongs to \a standard. */
    const Edition *choose( const QString &standard, const QDate &day, const QString &region, const QString &asked ) const;

    /** The table \a name (file name without `.csv`); nullptr when there is none. */
    const CsvTable *table( const QString &name ) const;
    QStringList tableNames() const { return mTables.keys(); }

  private:
    QList<Edition> mEditions;
    QHash<QString, CsvTable> mTables;
};

/** The code of the city whose editions apply where nothing else is said: Chengdu. */
QString defaultRegion();

} // namespace jinguan

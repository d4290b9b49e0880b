#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace jinguan
{

/** What is known of a reach: who answers for it as river chief, and how fast its water goes. */
struct RiverEntry
{
    QString river;               //!< name as in the river layer; `*`: any
    QString unit;                //!< responsible unit in which the reach lies; empty: the whole river
    QString chief;               //!< 河长, a name; empty: not known here
    QString office;              //!< post of the chief, e.g. the level
    std::optional<double> speed; //!< m/s; only of whole rivers
    QString source;              //!< where both come from
    bool confirmed = false;      //!< false: from memory, to be confirmed
    bool isDemo = false;         //!< invented

    bool operator==( const RiverEntry &other ) const = default;
};

/**
 * The book of rivers: chiefs by river and responsible unit, speeds by river. What ships is `resources/warning/rivers.csv`; a workspace keeps
 * what it changes as JSON (changesFrom(), apply()).
 */
class RiverBook
{
  public:
    /** Loads `rivers.csv` below \a folder; the error names the row. */
    static Result<RiverBook> load( const QString &folder );

    const QList<RiverEntry> &entries() const { return mEntries; }
    /** Adds an entry or replaces that of the same river and unit; the error says what is wrong with it. */
    Result<void> set( const RiverEntry &entry );
    void remove( const QString &river, const QString &unit );

    /** The chief's entry for \a river in \a unit: of the very reach, else of the river; nullptr when nobody is named. */
    const RiverEntry *chief( const QString &river, const QString &unit ) const;
    /** The entry with the speed of \a river: its own, else that of any; nullptr when there is none. */
    const RiverEntry *speed( const QString &river ) const;

    /** What differs from \a base, as kept in a workspace. */
    QByteArray changesFrom( const RiverBook &base ) const;
    /** Takes what changesFrom() wrote; the error names the river. */
    Result<void> apply( const QByteArray &changes );

  private:
    const RiverEntry *find( const QString &river, const QString &unit ) const;

    QList<RiverEntry> mEntries;
};

} // namespace jinguan

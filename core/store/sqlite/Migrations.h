#pragma once

#include "base/Result.h"

#include <QString>

namespace jinguan
{

class SqliteDatabase;

/**
 * The numbered steps of a schema: `001.sql`, `002.sql` … of one folder of resources.
 *
 * A file of version n is brought to n + 1 by step n + 1. Transaction, version mark and the copy before belong to the caller.
 */
class Migrations
{
  public:
    /** \a folder with the steps; \a target is the version this program works with. */
    Migrations( const QString &folder, int target ) : mFolder( folder ), mTarget( target ) {}

    int target() const { return mTarget; }

    /** An error that says what to do when \a version is newer than this program knows. */
    Result<void> refuseNewer( int version, const QString &file ) const;

    /** Runs the steps after \a version on \a database, within its transaction. */
    Result<void> run( const SqliteDatabase &database, int version ) const;

  private:
    QString mFolder;
    int mTarget = 0;
};

} // namespace jinguan

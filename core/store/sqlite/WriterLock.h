#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

namespace jinguan
{

/**
 * The right to write `network.gpkg`: a lock file that names host, process and user.
 *
 * The lock itself is held by the system and ends with the process, however that ends; the text in the file only says who it is.
 */
class WriterLock
{
  public:
    /** Takes the lock of the workspace in \a folder; the error names who has it. */
    static Result<std::unique_ptr<WriterLock>> take( const QString &folder );
    ~WriterLock();
    WriterLock( const WriterLock & ) = delete;
    WriterLock &operator=( const WriterLock & ) = delete;

  private:
    WriterLock( int file, const QString &path ) : mFile( file ), mPath( path ) {}
    static Error heldBy( const QString &path );
    Result<void> sign() const;

    int mFile = -1;
    QString mPath;
};

} // namespace jinguan

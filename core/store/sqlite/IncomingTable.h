#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/SqliteDatabase.h"

#include <span>

namespace jinguan
{

/**
 * Rows of a batch as the table `incoming` of one connection, so that a single statement writes them all: binding and stepping
 * a statement per row costs twice as much.
 *
 * Columns: series, period, begin, value, flag, below. The table ends with the object; statements on it end before.
 */
class IncomingTable
{
  public:
    using Rows = std::span<const IncomingReading *const>;

    explicit IncomingTable( const SqliteDatabase &database ) : mDatabase( database ) {}
    ~IncomingTable();
    IncomingTable( const IncomingTable & ) = delete;
    IncomingTable &operator=( const IncomingTable & ) = delete;

    /** Makes the table known to the connection; once. */
    Result<void> declare();
    /** What the table holds from now on, in this order; the rows stay with the caller. */
    void setRows( Rows rows ) { mRows = rows; }
    Rows rows() const { return mRows; }

  private:
    const SqliteDatabase &mDatabase;
    Rows mRows;
};

} // namespace jinguan

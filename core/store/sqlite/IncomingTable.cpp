#include "store/sqlite/IncomingTable.h"

#include <new>

namespace jinguan
{

namespace
{
constexpr const char *sName = "incoming";

struct Table : sqlite3_vtab
{
    const IncomingTable *owner = nullptr;
};

struct Cursor : sqlite3_vtab_cursor
{
    IncomingTable::Rows rows;
    size_t at = 0;
};

int connectTable( sqlite3 *handle, void *owner, int, const char *const *, sqlite3_vtab **table, char ** )
{
  auto *made = new ( std::nothrow ) Table {};
  if ( !made )
    return SQLITE_NOMEM;
  made->owner = static_cast<const IncomingTable *>( owner );
  *table = made;
  return sqlite3_declare_vtab( handle, "CREATE TABLE x (series, period, begin, value, flag, below)" );
}

int disconnectTable( sqlite3_vtab *table )
{
  delete static_cast<Table *>( table );
  return SQLITE_OK;
}

int bestIndex( sqlite3_vtab *, sqlite3_index_info * )
{
  return SQLITE_OK; // there is one way to read it: all rows in their order
}

int openCursor( sqlite3_vtab *, sqlite3_vtab_cursor **cursor )
{
  auto *made = new ( std::nothrow ) Cursor {};
  *cursor = made;
  return made ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor( sqlite3_vtab_cursor *cursor )
{
  delete static_cast<Cursor *>( cursor );
  return SQLITE_OK;
}

int filter( sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value ** )
{
  auto *self = static_cast<Cursor *>( cursor );
  self->rows = static_cast<Table *>( cursor->pVtab )->owner->rows();
  self->at = 0;
  return SQLITE_OK;
}

int next( sqlite3_vtab_cursor *cursor )
{
  ++static_cast<Cursor *>( cursor )->at;
  return SQLITE_OK;
}

int atEnd( sqlite3_vtab_cursor *cursor )
{
  const auto *self = static_cast<Cursor *>( cursor );
  return self->at >= self->rows.size() ? 1 : 0;
}

int column( sqlite3_vtab_cursor *cursor, sqlite3_context *context, int index )
{
  const auto *self = static_cast<Cursor *>( cursor );
  const IncomingReading &incoming = *self->rows[self->at];
  switch ( index )
  {
    case 0:
      sqlite3_result_int64( context, incoming.series );
      break;
    case 1:
      sqlite3_result_int( context, static_cast<int>( incoming.period ) );
      break;
    case 2:
      sqlite3_result_int64( context, incoming.reading.begin );
      break;
    case 3:
      sqlite3_result_double( context, incoming.reading.value ); // NaN becomes NULL
      break;
    case 4:
      sqlite3_result_int( context, static_cast<int>( incoming.reading.flag ) );
      break;
    default:
      sqlite3_result_int( context, incoming.reading.belowDetection ? 1 : 0 );
  }
  return SQLITE_OK;
}

int rowId( sqlite3_vtab_cursor *cursor, sqlite3_int64 *id )
{
  *id = static_cast<sqlite3_int64>( static_cast<Cursor *>( cursor )->at );
  return SQLITE_OK;
}

/** Without xCreate: the table is there by its name and in no schema. */
const sqlite3_module *module()
{
  static const sqlite3_module sModule = [] {
    sqlite3_module made {};
    made.xConnect = connectTable;
    made.xDisconnect = disconnectTable;
    made.xBestIndex = bestIndex;
    made.xOpen = openCursor;
    made.xClose = closeCursor;
    made.xFilter = filter;
    made.xNext = next;
    made.xEof = atEnd;
    made.xColumn = column;
    made.xRowid = rowId;
    return made;
  }();
  return &sModule;
}
} // namespace

IncomingTable::~IncomingTable()
{
  sqlite3_create_module( mDatabase.handle(), sName, nullptr, nullptr );
}

Result<void> IncomingTable::declare()
{
  if ( sqlite3_create_module( mDatabase.handle(), sName, module(), this ) != SQLITE_OK )
    return mDatabase.lastError();
  return {};
}

} // namespace jinguan

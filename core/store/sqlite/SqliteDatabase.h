#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <memory>

#include <sqlite3.h>

namespace jinguan
{

class SqliteDatabase;

/**
 * A prepared statement: bind, step, read columns.
 *
 * Bind positions are 1-based, columns 0-based, as in the C API. step() is true while there is a row; a failure ends the loop and
 * ok() is false from then on, so that a loop checks once at its end.
 */
class SqliteStatement
{
  public:
    SqliteStatement() = default;

    void bind( int position, qint64 value ) { sqlite3_bind_int64( mStatement.get(), position, value ); }
    void bind( int position, int value ) { sqlite3_bind_int( mStatement.get(), position, value ); }
    void bind( int position, bool value ) { sqlite3_bind_int( mStatement.get(), position, value ? 1 : 0 ); }
    void bind( int position, double value ) { sqlite3_bind_double( mStatement.get(), position, value ); } //!< NaN is stored as NULL
    void bind( int position, const QString &value ); //!< a null string is stored as an empty text
    void bind( int position, const QByteArray &blob );
    void bindNull( int position ) { sqlite3_bind_null( mStatement.get(), position ); }
    void bindNullable( int position, const QString &value ); //!< an empty string is stored as NULL

    /** Binds \a values to the positions 1, 2, … */
    template<typename... Values> SqliteStatement &with( const Values &...values )
    {
      int position = 0;
      ( bind( ++position, values ), ... );
      return *this;
    }

    /** Advances; true when there is a row. */
    bool step();
    /** Makes the statement ready for the next values; the bindings stay. */
    void reset() { sqlite3_reset( mStatement.get() ); }
    /** Steps once and resets: for statements that return nothing. */
    Result<void> run();

    bool ok() const { return mCode == SQLITE_OK; }
    /** What stopped the loop; success when nothing did. */
    Result<void> outcome() const;

    qint64 integer( int column ) const { return sqlite3_column_int64( mStatement.get(), column ); }
    double number( int column ) const; //!< NULL is NaN
    bool isNull( int column ) const { return sqlite3_column_type( mStatement.get(), column ) == SQLITE_NULL; }
    QString text( int column ) const;
    QByteArray blob( int column ) const;
    QVariant value( int column ) const; //!< number or text
    QStringList columnNames() const;

  private:
    friend class SqliteDatabase;
    struct Finalizer
    {
        void operator()( sqlite3_stmt *statement ) const { sqlite3_finalize( statement ); }
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> mStatement;
    Error mError;
    int mCode = SQLITE_OK;
    QString mPath;
};

/** A connection to one SQLite file, owned, or borrowed from the GeoPackage driver. Belongs to the thread that uses it. */
class SqliteDatabase
{
  public:
    enum class Access
    {
      ReadOnly,
      ReadWrite,
      Create
    };

    SqliteDatabase() = default;

    /** Opens \a path; the file is not read before the first statement. */
    static Result<SqliteDatabase> open( const QString &path, Access access );
    /** Opens \a path for reading only, also where its folder cannot be written; reads one page to see that it is a database. */
    static Result<SqliteDatabase> openForReading( const QString &path );
    /** A view on \a handle, which stays with its owner. */
    static SqliteDatabase borrow( sqlite3 *handle, const QString &path );

    bool isOpen() const { return mHandle != nullptr; }
    const QString &path() const { return mPath; }
    sqlite3 *handle() const { return mHandle.get(); }
    void close() { mHandle.reset(); }

    /** Runs one or several statements without results. */
    Result<void> execute( const QByteArray &sql ) const;
    Result<SqliteStatement> prepare( const QByteArray &sql ) const;

    /** First column of the first row of \a sql; empty when there is no row. */
    Result<QString> text( const QByteArray &sql ) const;
    Result<qint64> integer( const QByteArray &sql ) const;

    bool hasTable( const QString &table ) const;
    qint64 lastInsertId() const { return sqlite3_last_insert_rowid( mHandle.get() ); }
    int changes() const { return sqlite3_changes( mHandle.get() ); }

    /** Sets write-ahead logging and verifies it; waits a while for others to let go. */
    Result<void> setWriteAheadLog() const;
    /** Brings the log into the file and the file back to one plain file, when nobody else has it open. */
    void settle() const;

    /** The last failure of the connection in words. */
    Error lastError() const;
    /** \a code (extended) of a failure on \a path in words; \a systemError is the errno behind it or 0. */
    static Error describe( const QString &path, int code, int systemError, const QString &detail );

    /** The version of the SQLite library this program was linked with. */
    static QString sourceId();

  private:
    /** Opens a file of which nobody writes a byte while it is open. */
    static Result<SqliteDatabase> openImmutable( const QString &path );

    struct Closer
    {
        Closer() : owns( true ) {}
        explicit Closer( bool owns ) : owns( owns ) {}
        bool owns;
        void operator()( sqlite3 *handle ) const
        {
          if ( owns )
            sqlite3_close_v2( handle );
        }
    };
    static Result<SqliteDatabase> openUri( const QByteArray &name, const QString &path, int flags );

    std::unique_ptr<sqlite3, Closer> mHandle;
    QString mPath;
};

/** `BEGIN IMMEDIATE` … commit(); rolls back when it goes out of scope before. */
class SqliteTransaction
{
  public:
    explicit SqliteTransaction( const SqliteDatabase &database ) : mDatabase( database ) {}
    ~SqliteTransaction();
    SqliteTransaction( const SqliteTransaction & ) = delete;
    SqliteTransaction &operator=( const SqliteTransaction & ) = delete;

    Result<void> begin();
    Result<void> commit();

  private:
    const SqliteDatabase &mDatabase;
    bool mActive = false;
};

} // namespace jinguan

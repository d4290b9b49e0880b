#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

namespace jinguan
{

/**
 * A small CSV file of `resources/` held in memory, its fields reached by column name.
 *
 * \code
 * const Result<CsvTable> table = CsvTable::read( path, { "id", "name_zh" } );
 * for ( int row = 0; row < table->rowCount(); ++row )
 *   use( table->text( row, "id" ) );
 * \endcode
 */
class CsvTable
{
  public:
    /** Reads \a path (UTF-8); a missing column of \a requiredColumns is an error that names it. */
    static Result<CsvTable> read( const QString &path, const QStringList &requiredColumns = {} );

    int rowCount() const { return static_cast<int>( mRows.size() ); }
    const QStringList &columns() const { return mColumns; }
    bool hasColumn( const QString &column ) const { return mIndex.contains( column ); }

    /** Trimmed text of a field; empty when the column does not exist. */
    QString text( int row, const QString &column ) const;

    /** Number of a field; \a missing when it is empty or no number. */
    double number( int row, const QString &column, double missing ) const;

    /** Fields separated by `;`. */
    QStringList list( int row, const QString &column ) const;

    /** Line of the file on which \a row stands, for messages. */
    qint64 line( int row ) const { return mLines.at( row ); }
    const QString &path() const { return mPath; }

    /** An Error that names file and line of \a row. */
    Error errorAt( int row, const QString &message, const QString &remedy = {} ) const;

  private:
    QString mPath;
    QStringList mColumns;
    QHash<QString, int> mIndex;
    QList<QStringList> mRows;
    QList<qint64> mLines;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace jinguan
{

/** A zip archive as office documents are, made in memory. */
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ZipArchive )

  public:
    /** Adds a file called \a name (ASCII, with `/`); \a stored leaves it uncompressed, as the `mimetype` of OpenDocument must be. */
    void add( const QString &name, const QByteArray &bytes, bool stored = false ) { mEntries << Entry { name, bytes, stored }; }

    /** The archive, its files in the order in which they were added. */
    Result<QByteArray> bytes() const;

    /** Writes it to \a path in one piece; returns the path. */
    Result<QString> write( const QString &path ) const;

    /** The file \a name of the archive \a path; an error when there is none. */
    static Result<QByteArray> read( const QString &path, const QString &name );

  private:
    struct Entry
    {
        QString name;
        QByteArray bytes;
        bool stored = false;
    };
    QList<Entry> mEntries;
};

/** Writes \a bytes to \a path so that an older file stays whole when that fails; returns the path. */
Result<QString> writeWhole( const QString &path, const QByteArray &bytes );

} // namespace jinguan

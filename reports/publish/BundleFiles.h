#pragma once

#include "base/Result.h"
#include "store/PublicationStore.h"

#include <QByteArray>

namespace jinguan
{

/** The files of a bundle while it is made: everything goes through write(), so that nothing is without a checksum. */
class BundleFiles
{
  public:
    static constexpr const char *checksumFile = "SHA256SUMS";

    explicit BundleFiles( const QString &folder ) : mFolder( folder ) {}

    QString path( const QString &name ) const { return mFolder + QLatin1Char( '/' ) + name; }

    /** Writes \a content as \a name, below folders that are made when they are not there. */
    Result<void> write( const QString &name, const QByteArray &content );
    /** Copies \a source as \a name. */
    Result<void> copy( const QString &source, const QString &name );
    /** Makes the folder of \a name, for somebody else to write the file. */
    Result<void> makeRoom( const QString &name ) const;

    /** Sums all files below the folder into checksumFile, in the form that `sha256sum -c` reads; the files by name. */
    Result<QList<BundledFile>> seal() const;

    /** Hexadecimal SHA-256 of \a path; empty when it cannot be read. */
    static QString sha256( const QString &path );
    /** Names of all files below \a folder, sorted; links are listed as `link` names, never followed. */
    static QStringList list( const QString &folder );

  private:
    QString mFolder;
};

} // namespace jinguan

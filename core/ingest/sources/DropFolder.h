#pragma once

#include "ingest/ReadingImporter.h"
#include "store/SourceStore.h"

#include <QDateTime>
#include <QHash>

namespace jinguan
{

/** What became of one file of a drop folder. */
struct DroppedFile
{
    QString name;
    QString movedTo;       //!< path below the folder, `done/…` or `failed/…`; empty: it could not be moved
    bool imported = false; //!< false: nothing of it was taken
    bool known = false;    //!< its content had been imported before
    ImportReport report;
    QString failure; //!< translated
};

/** What a look into a drop folder brought. */
struct DropReport
{
    QList<DroppedFile> files;
    int waiting = 0; //!< files that are not complete yet, or are left for the next look
    qint64 written = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    int failures = 0; //!< files of which nothing was taken
    bool cancelled = false;
};

/**
 * A folder into which others put files of readings.
 *
 * Only complete files are taken: those whose size and time have not changed for a while, that nobody has open for writing (where the system tells), and that do not bear
 * the name of something unfinished (`.part`, `.tmp`, `~$…`, hidden). Each goes through ReadingImporter; then a text with what was rejected and why is written
 * beside it and it moves to `done/`, or, when nothing of it was taken, to `failed/`. If the program dies in between, the next look finds the file where it was, and its
 * content as imported. Sub-folders are not looked into. Use from one thread; several processes are kept apart by a lock in the workspace.
 */
class DropFolder
{
  public:
    /** Everything outlives the object. */
    DropFolder( const Catalogue &catalogue, const ProfileLibrary &library, NetworkStore &network, ReadingStore &readings );

    /** Seconds for which a file has to stay as it is; 10 unless told. */
    void setSettle( int seconds ) { mSettle = seconds; }

    /** Looks once; \a now for the age of files. The error says why the folder cannot be used at all. */
    Result<DropReport> look( const DataSource &source, UtcSeconds now, Progress &progress );

    /** Names that files have while they are being written. */
    static bool isUnfinishedName( const QString &name );
    /** Names of files that are taken. */
    static QStringList patterns();

  private:
    struct Seen
    {
        qint64 size = -1;
        QDateTime changed;
        UtcSeconds since = 0; //!< it has been so since then
    };
    bool isComplete( const QString &path, UtcSeconds now );
    DroppedFile take( const QString &path, const DataSource &source, UtcSeconds now, Progress &progress );
    Result<ImportReport> import( const QString &path, const DataSource &source, Progress &progress );
    Result<void> writeReport( const DroppedFile &file, const QString &path, const DataSource &source, UtcSeconds now ) const;

    const Catalogue &mCatalogue;
    const ProfileLibrary &mLibrary;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
    int mSettle = 10;
    QHash<QString, Seen> mSeen;
};

} // namespace jinguan

#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "store/DeviceStore.h"
#include "store/IncidentStore.h"
#include "store/MailStore.h"
#include "store/NetworkStore.h"
#include "store/ReadingStore.h"
#include "store/SourceStore.h"

#include <QStringList>

#include <memory>

namespace jinguan
{

class FieldStore;
class PublicationStore;
class SamplingStore;

/** Tells on what kind of file system a folder lies; injectable for tests. */
class FileSystemProbe
{
  public:
    virtual ~FileSystemProbe() = default;
    /** True for NFS, SMB/CIFS, sshfs, … */
    virtual bool isNetworkShare( const QString &folder ) const;
    /** Type as the system calls it, e.g. `ext4`, `vfat`. */
    virtual QString typeName( const QString &folder ) const;
};

/** How a workspace is opened. */
enum class OpenMode
{
  ReadWrite,    //!< the one writer of network.gpkg
  ReadingsOnly, //!< writes readings.db, reads network.gpkg: gateway, `import readings` beside an open window
  ReadOnly      //!< reports, maps
};

/** One line of `workspace check`. */
struct CheckFinding
{
    enum class Severity
    {
      Ok,
      Warning,
      Failure
    };
    Severity severity = Severity::Ok;
    QString check; //!< machine word, `schema`, `integrity`, `hash-chain`, `size` …
    QString text;
};

/** What `workspace info` tells. */
struct WorkspaceInfo
{
    QString folder;
    QString name;
    bool isDemo = false;
    int networkSchema = 0;
    int readingsSchema = 0;
    qint64 stationCount = 0;
    qint64 layerCount = 0;
    qint64 seriesCount = 0;
    qint64 readingCount = 0;
    TimeRange readings;
    qint64 networkBytes = 0;
    qint64 readingsBytes = 0;
};

/**
 * A workspace: one folder with `network.gpkg` and `readings.db` that is everything the program knows.
 *
 * Opening refuses a newer schema, a broken file (the error names the last backup), a network share, and a second writer of
 * `network.gpkg`, each with a sentence that says what to do. Closing checkpoints both files, so that the folder can be copied.
 */
class Workspace
{
  public:
    static constexpr int networkSchemaVersion = 5;
    static constexpr int readingsSchemaVersion = 3;

    /** Creates an empty workspace in \a folder, which is new or empty. */
    static Result<std::unique_ptr<Workspace>> create(
      const QString &folder, const QString &name, const FileSystemProbe &probe = FileSystemProbe() );
    static Result<std::unique_ptr<Workspace>> open(
      const QString &folder, OpenMode mode, const FileSystemProbe &probe = FileSystemProbe() );

    /** True when \a folder looks like a workspace; whether it can be opened, open() tells. */
    static bool isWorkspace( const QString &folder );

    virtual ~Workspace() = default;

    virtual QString folder() const = 0;
    virtual OpenMode mode() const = 0;
    virtual NetworkStore &network() = 0;
    /** The reading store of the thread that opened the workspace. */
    virtual ReadingStore &readings() = 0;
    virtual IncidentStore &incidents() = 0;
    virtual DeviceStore &devices() = 0;
    /** A reading store of its own for another thread; thread-safe. */
    virtual Result<std::unique_ptr<ReadingStore>> openReadings() const = 0;
    /** An incident store of its own for another thread; thread-safe. */
    virtual Result<std::unique_ptr<IncidentStore>> openIncidents() const = 0;

    virtual Result<WorkspaceInfo> info() const = 0;
    virtual QList<CheckFinding> check( Progress &progress ) = 0;
    /** Copies a consistent state to \a target (a new folder, or empty: `backups/<time>` below the workspace); returns the folder. */
    virtual Result<QString> backup( const QString &target, Progress &progress ) = 0;

    /** Sources that are polled or watched; of the thread that opened the workspace. */
    virtual SourceStore &sources() = 0;
    /** The outbox of warnings; of the thread that opened the workspace. */
    virtual MailStore &mails() = 0;
    /** Instruments, calibrations, visits and photos; in the network file, with the threads of NetworkStore. */
    virtual FieldStore &field() = 0;
    /** Manual sampling, promised deliveries and year targets; likewise. */
    virtual SamplingStore &sampling() = 0;
    /** The catalogue of what is published, with its approvals; likewise. */
    virtual PublicationStore &publication() = 0;

    /** Puts \a backup in the place of \a folder; what was there is kept beside it under a dated name. */
    static Result<void> restore( const QString &backup, const QString &folder, Progress &progress );
    /** Folders of backups below \a folder, newest first. */
    static QStringList backups( const QString &folder );
};

} // namespace jinguan

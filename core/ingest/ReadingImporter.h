#pragma once

#include "base/Progress.h"
#include "ingest/ImportReport.h"
#include "ingest/MappingProfile.h"
#include "ingest/RowMapper.h"
#include "ingest/StationResolver.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** How readings are imported; everything may be left out. */
struct ReadingImportOptions
{
    QString profile;     //!< name, `NAME/VARIANT`; empty: guessed from file name and columns
    QString mapFile;     //!< a profile outside the library; wins over `profile`
    QString timeZone;    //!< `+08:00`, `Asia/Shanghai`; replaces the profile's
    int year = 0;        //!< for times without one
    QString station;     //!< code, for files of one station
    QByteArray encoding; //!< replaces what is detected
    QChar separator;
    QString sheet;
    StationResolver::Unknown unknownStations = StationResolver::Unknown::Reject;
    bool dryRun = false;
    bool repeat = false; //!< read a file again that was imported before
    bool isDemo = false; //!< the values are invented
    QString deliveredBy;
    int batchSize = 500000; //!< readings per transaction; most files fit, and then go into the tables in one order
};

/** The first rows of a file as the profile understands them. */
struct ReadingPreview
{
    struct Row
    {
        TableRecord record;
        bool readable = true; //!< false: a broken record, see problems
        MappedRow mapped;
        QString stationCode;          //!< empty when unknown
        QList<FieldProblem> problems; //!< with column index, for marking cells
    };
    QString encoding; //!< with the reason
    QChar separator;
    QStringList header;
    MappingProfile profile;
    QList<Row> rows;
    QStringList warnings;
};

/**
 * `import readings`: files of readings into the store, one path for delimited text, workbooks and XML.
 *
 * Each file is a delivery. Readings go in batches, each one transaction; a file that breaks in the middle keeps what was read
 * and its delivery stays incomplete. Rows that are not taken are kept with row number, reason and content. A file imported
 * before by the same profile changes nothing. Use from one thread; the stores belong to it.
 */
class ReadingImporter
{
  public:
    /** \a library and the stores outlive the importer. */
    ReadingImporter( const Catalogue &catalogue, const ProfileLibrary &library, NetworkStore &network, ReadingStore &readings );

    Result<ReadingPreview> preview( const QString &path, const ReadingImportOptions &options, int rows = 50 );

    /**
     * Imports a file, or every table below a folder. The error says why nothing could be done; what goes wrong later, or in one
     * of several files, is in the report.
     */
    Result<ImportReport> run( const QString &path, const ReadingImportOptions &options, Progress &progress );

  private:
    struct Opened
    {
        OpenedTable table;
        MappingProfile profile;
        std::unique_ptr<RowMapper> mapper;
    };
    Result<MappingProfile> chooseProfile( const QString &path, const ReadingImportOptions &options, bool &guessed ) const;
    Result<Opened> open( const QString &path, const ReadingImportOptions &options ) const;
    /** The delivery that \a opened would be; its id is 0. */
    static Delivery deliveryOf( const QString &path, const Opened &opened, const ReadingImportOptions &options );
    Result<void> importFile(
      const QString &path, const ReadingImportOptions &options, Progress &progress, StationResolver &stations, ImportReport &report );

    const Catalogue &mCatalogue;
    const ProfileLibrary &mLibrary;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
};

} // namespace jinguan

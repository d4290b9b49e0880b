#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Station.h"
#include "sampling/SheetRows.h"
#include "store/ReadingStore.h"
#include "store/SamplingStore.h"

namespace jinguan
{

/** What is in a file. */
enum class SamplingFileKind
{
  Plans,
  Promises,
  Targets,
  DustDays
};

QString samplingFileKindId( SamplingFileKind kind ); //!< `sampling-plans`, `delivery-promises`, `year-targets`, `dust-days`

/** What an import of such a file did. */
struct SamplingImport
{
    qint64 rowsRead = 0;
    qint64 written = 0;   //!< new
    qint64 changed = 0;   //!< was there, is another now
    qint64 unchanged = 0; //!< was there already
    QList<RejectedCell> rejected;
    qint64 delivery = 0; //!< under which the rejected rows are kept; 0: there were none, or nothing was written
    bool dryRun = false;
};

/** How a file is imported. */
struct SamplingImportOptions
{
    QString sheet; //!< of a workbook; empty: the first
    bool dryRun = false;
    bool isDemo = false;
};

/** What names in files are looked up in; all of it outlives the files. */
struct SamplingNames
{
    const Catalogue &catalogue;
    const Responsibility &responsibility;
    const QList<Station> &stations;

    /** Id of a body or code of a unit by id, code or any of its names; empty when there is none. */
    QString bodyOrUnit( const QString &text ) const;
    /** Its name as shown; \a id itself when it is none. */
    QString nameOf( const QString &id ) const;
    /** Code of a responsible unit by code, alias or name; nothing when there is none, an empty code for the city. */
    std::optional<QString> place( const QString &text ) const;
    QString element( const QString &text ) const;
    QString indicator( const QString &element, const QString &text ) const;
    QString station( const QString &codeOrName ) const;
};

/**
 * Sampling plans, promised deliveries, year targets and days under sand or dust from and to workbooks and text files.
 *
 * Columns are found by their headings in Chinese and English; names, codes and ids are understood. A row with a cell that cannot be used is not taken, and is
 * kept among the rejected rows of a delivery of the reading store; the others are stored together. What is there already under its name (of targets and days: about the
 * same thing) is changed. Rows of plans with one name that differ in their stations only are one plan. An exported file imported again changes nothing.
 */
class SamplingFiles
{
  public:
    /** \a readings keeps rejected rows; nullptr: nobody does. */
    SamplingFiles( const SamplingNames &names, SamplingStore &store, ReadingStore *readings )
      : mNames( names ), mStore( store ), mReadings( readings )
    {}

    Result<SamplingImport> importFile( SamplingFileKind kind, const QString &path, const SamplingImportOptions &options = {} );
    /** CSV, or a workbook where \a path ends in `.xlsx`; headings in the language of the interface. */
    Result<void> exportFile( SamplingFileKind kind, const QString &path ) const;

  private:
    Result<void> takePlans( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report );
    Result<void> takePromises( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report );
    Result<void> takeTargets( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report );
    Result<void> takeDustDays( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report );
    Result<void> keepRejected( SamplingFileKind kind, const QString &path, SamplingImport &report );

    SamplingPlan readPlan( SheetRows &rows ) const;
    DeliveryPromise readPromise( SheetRows &rows ) const;
    YearTarget readTarget( SheetRows &rows ) const;
    DustDay readDustDay( SheetRows &rows ) const;
    QString readElement( SheetRows &rows, bool isNeeded ) const;
    QString readBody( SheetRows &rows, const QString &column ) const;
    QString readPlace( SheetRows &rows ) const;

    SamplingNames mNames;
    SamplingStore &mStore;
    ReadingStore *mReadings = nullptr;
};

} // namespace jinguan

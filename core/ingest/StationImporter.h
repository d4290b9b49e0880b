#pragma once

#include "base/Progress.h"
#include "ingest/ImportReport.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"

#include <QDate>
#include <QHash>

namespace jinguan
{

/** How stations are imported. */
struct StationImportOptions
{
    QString crs;                     //!< empty: the file's, or CGCS2000 degrees; `EPSG:…`, `GCJ-02`, `BD-09`
    QString kind;                    //!< StationKind::id for rows that name none
    QHash<QString, QString> columns; //!< `code`, `name`, `lon`, `lat`, … (see StationImporter::attributes()) → column of the file
    QString mapFile;                 //!< JSON object with `columns`, `crs`, `kind`
    QString sheet;
    QByteArray encoding;
    QDate positionDate;          //!< from when the positions hold; null: today for stations that moved, open for new ones
    bool rejectDoubtful = false; //!< refuse stations whose position disagrees with the place they claim, instead of flagging them
    bool dryRun = false;
    bool isDemo = false;
    QString source; //!< where the positions come from; empty: the file's name
};

/**
 * `import stations`: from a table (CSV, XLSX …) with coordinate columns, or any point file that OGR reads.
 *
 * Columns are found by their usual names in Chinese and English. Coordinates may be degrees or degrees, minutes, seconds. A
 * station that is there already keeps what the file does not say; a position more than 50 m away becomes a new dated
 * position. Positions that disagree with the claimed district, city or river are flagged, those that a layer
 * should tell about and cannot are named in the warnings, see PlaceCheck.
 */
class StationImporter
{
  public:
    StationImporter( const Catalogue &catalogue, NetworkStore &network );

    /** All that passed is stored in one transaction. */
    Result<ImportReport> run( const QString &path, const StationImportOptions &options, Progress &progress );

    /** The columns of \a header by attribute, as run() would take them. */
    static QHash<QString, QString> guessColumns( const QStringList &header, const QHash<QString, QString> &wanted = {} );
    /** Attributes a column can be mapped to. */
    static QStringList attributes();

  private:
    const Catalogue &mCatalogue;
    NetworkStore &mNetwork;
};

} // namespace jinguan

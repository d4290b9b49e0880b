#pragma once

#include "base/Progress.h"
#include "ingest/ImportReport.h"
#include "store/NetworkStore.h"

#include <QHash>

namespace jinguan
{

/** How a map layer is imported. */
struct LayerImportOptions
{
    QString role;  //!< LayerRole::id
    QString layer; //!< of a file with several; empty: all of them
    QString crs;   //!< empty: the file's; `EPSG:…`, `GCJ-02`, `BD-09`
    QHash<QString, QString>
      attributes;        //!< `code`, `name`, `name_en`, `kind`, `level`, `note` → field of the file; found by common names otherwise
    QString mapFile;     //!< JSON with `attributes`, `layer`, `crs`
    bool append = false; //!< add to the features of the role, see LayerImporter::run(); else replace them
    bool dryRun = false;
    bool schematic = false;
    QString licence;
    QString attribution;
    QString importedBy;
};

/** What a file holds, for a dialog. */
struct LayerPreview
{
    QStringList layers;
    QStringList fields;
    QHash<QString, QString> attributes; //!< as they would be mapped
    QString crs;
    QString geometry;
    qint64 features = 0;
    QStringList warnings;
};

/** `import layer`: a bureau's own districts, rivers, zones … in any format that OGR reads, into a role of the workspace. */
class LayerImporter
{
  public:
    explicit LayerImporter( NetworkStore &network );

    Result<LayerPreview> preview( const QString &path, const LayerImportOptions &options ) const;

    /**
     * Writes all features that passed in one transaction. Rejected features and repairs are in the report with their number
     * (1-based) in the file. Adding to a layer removes nothing: a feature that is there already, in geometry and attributes, is
     * `unchanged`; one that has the code (without one, the name) of another but differs from it is added beside it, since a river
     * has many reaches of one name, and told of in a warning. Errors: file, role or coordinate system as GeometryReader and OgrFile say; no feature passed.
     */
    Result<ImportReport> run( const QString &path, const LayerImportOptions &options, Progress &progress );

    /** Reads `attributes`, `layer`, `crs` out of a map file into \a options. */
    static Result<void> readMapFile( const QString &path, LayerImportOptions &options );

  private:
    NetworkStore &mNetwork;
};

} // namespace jinguan

#pragma once

#include "base/LocalText.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace jinguan
{

/** A role that a map layer plays (`resources/schema/layer_roles.csv`). */
struct LayerRole
{
    QString id; //!< `district`, `greenway`, `drinking-zone`, …
    LocalText name;
    QString geometry; //!< `point`, `line`, `polygon`, `raster`
    QString theme;    //!< group in the layer tree
    QString clause;   //!< plan clause that names the lead bureau
    int order = 0;    //!< drawing order, larger is on top
};

/** One feature to be written to a layer. */
struct LayerFeature
{
    QByteArray wkb;         //!< EPSG:4490, longitude first
    QVariantMap attributes; //!< `code`, `name`, `name_en`, `kind`, `level`, `note`, and further ones as text
};

/** Where a layer came from. */
struct LayerProvenance
{
    QString source; //!< file or origin
    QString licence;
    QString attribution;    //!< to be shown on map and sheet, may be empty
    bool schematic = false; //!< 示意: not surveyed geometry
    QString originalCrs;
    QString importedBy;
    QDateTime importedAt;
};

/** A layer as a QGIS provider can open it. */
struct LayerSource
{
    LayerRole role;
    LocalText name;
    QString provider; //!< `ogr`, `postgres`, `gdal`
    QString uri;
    qint64 featureCount = 0;
    LayerProvenance provenance;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"

#include <QList>

class QJsonObject;

namespace jinguan
{

/** A value as it stands in a file of a bundle. */
struct BundleRow
{
    QString place;
    QString indicator;
    QString begin; //!< ISO 8601
    double value = 0;
    QString period; //!< Period::id; empty where the file does not say
};

/** A place as it stands in a file of a bundle. */
struct BundlePoint
{
    QString place;
    LonLat at;
};

/** What one file tells of one item. */
struct BundleRows
{
    QString file;
    QList<BundleRow> rows;
    QList<BundlePoint> points;
};

/** Reads the files of a bundle back, each by itself, as somebody who has nothing but the file. */
class BundleReader
{
  public:
    explicit BundleReader( const QString &folder ) : mFolder( folder ) {}

    /** What CSV, GeoJSON, GeoPackage and page tell of the item \a code. */
    Result<QList<BundleRows>> item( const QString &code ) const;

    /** `catalogue.json`. */
    Result<QJsonObject> catalogue() const;
    /** The object of the page. */
    Result<QJsonObject> pageData() const;

    /** The data of the page without the shapes of its ground, as text; all of the file when it cannot be taken apart. */
    QByteArray withoutGround() const;

    /** The text of \a file to be searched: a GeoPackage table by table beside its bytes, a PDF through pdftotext, others as they are. */
    Result<QByteArray> text( const QString &file ) const;

  private:
    Result<BundleRows> csv( const QString &code ) const;
    Result<BundleRows> geoJson( const QString &code ) const;
    Result<BundleRows> geoPackage( const QString &code ) const;
    Result<BundleRows> page( const QString &code ) const;
    Result<QJsonObject> json( const QString &file ) const;

    QString mFolder;
};

} // namespace jinguan

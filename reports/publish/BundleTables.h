#pragma once

#include "reports/publish/BundleContent.h"
#include "reports/publish/BundleFiles.h"

namespace jinguan
{

/** A column of the tables of a bundle, as the data dictionary explains it. */
struct BundleColumn
{
    QString name;
    QString type; //!< of Frictionless Data: `string`, `number`, `integer`, `boolean`, `datetime`
    LocalText meaning;
};

/**
 * The tables of a bundle: places and values of every item as CSV (UTF-8 with its mark, as spreadsheets want it), the data dictionary, and a description
 * of both in the manner of Frictionless Data Package. Times are ISO 8601 with +08:00.
 */
class BundleTables
{
  public:
    BundleTables( const ReportServices &services, const BundleContent &content ) : mServices( services ), mContent( content ) {}

    Result<void> write( BundleFiles &files ) const;

    /** `data/<code>_values.csv` and `data/<code>_places.csv`. */
    static QString valuesFile( const PublicationItem &item );
    static QString placesFile( const PublicationItem &item );

    static Result<QList<BundleColumn>> valueColumns();
    static Result<QList<BundleColumn>> placeColumns();

    /** The row of \a value, one field a column of valueColumns(). */
    QStringList row( const Release &release, const ReleasedValue &value ) const;
    QStringList row( const Release &release, const ReleasedPlace &place ) const;

    /** A line of CSV with its line break. */
    static QByteArray csvLine( const QStringList &fields );

  private:
    QByteArray dictionary( const QList<BundleColumn> &places, const QList<BundleColumn> &values ) const;
    QByteArray dataPackage( const QList<BundleColumn> &places, const QList<BundleColumn> &values ) const;

    const ReportServices mServices;
    const BundleContent &mContent;
};

} // namespace jinguan

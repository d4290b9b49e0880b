#pragma once

#include "publication/PublicationSelection.h"
#include "reports/ReportServices.h"

#include <QJsonObject>

namespace jinguan
{

/** What a bundle is asked for. */
struct BundleRequest
{
    QString out;           //!< folder that is not there yet, or empty
    UtcSeconds moment = 0; //!< 0: the end of the newest reading, never later than now
    QStringList items;     //!< codes; empty: all that are published and public
    QString bureau;        //!< who publishes; empty: the bureau of ecology and environment
    bool rollingOnly = false;
};

/** A layer of the ground that the page draws below the stations. */
struct GroundLayer
{
    QString role;
    LocalText name;
    QByteArray geoJson; //!< FeatureCollection
    QString attribution;
    QString licence;
    bool isSchematic = false;
    QStringList names; //!< that stand in geoJson
};

/** Everything a bundle is written from, and nothing that may not be in it. */
struct BundleContent
{
    QList<Release> releases;        //!< of published public items, by code
    QList<PublicationItem> listed;  //!< on request: named in the catalogue, without values
    QList<GroundLayer> ground;      //!< boundaries among them only with a review number
    QString reviewNumber;           //!< 审图号 of the map; empty: no boundary is drawn
    QHash<QString, LonLat> centres; //!< a coarse point of each district, for means
    UtcSeconds moment = 0;
    QDateTime made;
    LocalText bureau;
    LocalText city;
    bool isDemo = false;

    /** Where \a place of \a release is drawn; nothing when it is not. */
    std::optional<LonLat> pointOf( const Release &release, const ReleasedPlace &place ) const;
};

/**
 * Collects the content of a bundle from a workspace: asks PublicationStore which items are published and PublicationSelection what they release.
 * An item that is asked for and is not published and public is an error, and so is a moment in the future.
 */
class BundleCollector
{
  public:
    explicit BundleCollector( const ReportServices &services ) : mServices( services ) {}

    Result<BundleContent> collect( const BundleRequest &request, Progress &progress ) const;

    /** The moment of \a asked (0: the end of the newest of \a readings, never later than now), or why it cannot be one. */
    static Result<UtcSeconds> moment( const ReadingStore &readings, UtcSeconds asked );

    /** The selection over the stations of the workspace. \a places outlives it. */
    Result<PublicationSelection> selection( const PublicPlaces &places ) const;

    /** The review number that all \a releases share, which is that of their map; empty when they do not. */
    static QString reviewNumber( const QList<Release> &releases );

    /** The limits of `resources/layouts`. */
    static Result<PublicPlaces> places();

  private:
    Result<QList<PublicationItem>> chosen( const BundleRequest &request ) const;
    LocalText bureau( const BundleRequest &request ) const;

    ReportServices mServices;
};

} // namespace jinguan

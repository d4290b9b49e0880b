#pragma once

#include "base/Progress.h"
#include "monitoring/RiverNetwork.h"
#include "planning/rules/SiteToCheck.h"
#include "planning/rules/SurroundingLayer.h"

#include <map>
#include <memory>

namespace jinguan
{

class SitingRules;

/** A station among the surroundings, for spacing and counts. */
struct SurroundingStation
{
    QString code;
    QString kind;
    QString name;
    LonLat at;
    QVariantMap attributes;
    QString sitingClass;
};

/** What siting rules measure on, as the store gave it: read in the thread of the store, made into SiteSurroundings in any. */
struct SurroundingsData
{
    SitingTerms terms;
    QStringList layers; //!< asked for
    QDate day;
    QList<LayerSource> sources;
    QList<Station> stations;
    QHash<QString, QList<LayerFeature>> features; //!< by role
};

/**
 * All that siting rules measure on: layers with their index, stations, the river network and the terms. Read once in the thread of the
 * store; immutable and shared from then on, any thread checks sites against it.
 */
class SiteSurroundings
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SiteSurroundings )

  public:
    /**
     * Reads the layers that \a rules need for stations of \a kinds (empty: of all kinds); stations stand where they stand on \a day (null: now).
     * Errors: a layer that cannot be read.
     */
    static Result<std::shared_ptr<const SiteSurroundings>> read(
      const NetworkStore &store, const SitingRules &rules, const QStringList &kinds = {}, const QDate &day = {} );

    /** The two halves of read(): fetch() belongs to the thread of the store, build() takes the longer part and runs in any. */
    static Result<SurroundingsData> fetch(
      const NetworkStore &store, const SitingRules &rules, const QStringList &kinds = {}, const QDate &day = {} );
    static std::shared_ptr<const SiteSurroundings> build( const SurroundingsData &data );

    const SitingTerms &terms() const { return mTerms; }

    /** The layer \a id (`source`, `outfall`, `building` …, or a role); nullptr where the workspace has none of it. */
    const SurroundingLayer *layer( const QString &id ) const;
    /** Its name in the language of the interface. */
    QString layerName( const QString &id ) const;
    /** `The workspace has no layer “Buildings”.` and how to supply it. */
    QString missingLayer( const QString &id ) const;
    /** Ids of the layers that rules would measure on but the workspace does not have. */
    const QStringList &missing() const { return mMissing; }
    /** Names of those that are schematic. */
    QStringList schematicLayers() const;

    const QList<SurroundingStation> &stations() const { return mStations; }
    /** Stations that run on the day, of \a kind, but for the one with \a exceptCode. */
    QList<const SurroundingStation *> stationsOf( const QString &kind, const QString &exceptCode ) const;

    /** Rivers as the water goes; nullptr without the layer. */
    const RiverNetwork *rivers() const { return mRivers.get(); }
    /** An outfall, or a confluence, with its place on a river. */
    struct RiverPoint
    {
        LonLat at;
        QString name; //!< of the outfall, or of the river that flows in
        RiverPlace place;
        int feature = -1; //!< in the layer `outfall`; −1: a confluence
    };
    const QList<RiverPoint> &confluences() const { return mConfluences; }
    /** Outfalls that lie within 500 m of a river, or name the one they go into. */
    const QList<RiverPoint> &outfalls() const { return mOutfalls; }
    /** The river a site lies on: the one it names, else the nearest drawn within 500 m; empty: none. */
    QString riverOf( const SiteToCheck &site ) const;
    /** The name of the river nearest to a place, within 500 m; empty: none. */
    QString riverAt( const LonLat &at ) const;

  private:
    class Builder;
    SiteSurroundings() = default;

    SitingTerms mTerms;
    std::map<QString, SurroundingLayer> mLayers;
    QHash<QString, LocalText> mNames;
    QStringList mMissing;
    QList<SurroundingStation> mStations;
    std::unique_ptr<RiverNetwork> mRivers;
    QList<RiverPoint> mConfluences;
    QList<RiverPoint> mOutfalls;
};

} // namespace jinguan

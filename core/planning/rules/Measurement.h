#pragma once

#include "planning/rules/SiteSurroundings.h"
#include "planning/rules/SitingRules.h"

#include <qgsgeometry.h>

#include <optional>
#include <utility>

namespace jinguan
{

/** What a measure found. Exactly one of value, missing and notApplicable says how it went. */
struct Measurement
{
    std::optional<double> value;
    bool isBound = false;     //!< the figure is at least that
    QString finding;          //!< `33 m from the source “X”`
    QString missing;          //!< which layer or attribute is not there, and how to supply it
    QString missingAttribute; //!< of the site or the network, when that is what is missing
    QString notApplicable;    //!< why the clause is not about this site
    QgsGeometry geometry;
    /** A limit that takes the place of the rule's own value, from a table. */
    std::optional<double> limit;
    bool limitChecked = true; //!< false: the row of the table is from memory

    static Measurement of( double value, const QString &finding, const QgsGeometry &geometry = {} )
    {
      Measurement found;
      found.value = value;
      found.finding = finding;
      found.geometry = geometry;
      return found;
    }
    static Measurement lacking( const QString &what, const QgsGeometry &geometry = {} )
    {
      Measurement found;
      found.missing = what;
      found.geometry = geometry;
      return found;
    }
    static Measurement outOfScope( const QString &why )
    {
      Measurement found;
      found.notApplicable = why;
      return found;
    }
};

/** Notes which layers a measure looked at. */
class LayerUse
{
  public:
    explicit LayerUse( const SiteSurroundings &around ) : mAround( around ) {}

    /** The layer, noted as used; nullptr where the workspace has none. */
    const SurroundingLayer *operator()( const QString &id )
    {
      const SurroundingLayer *layer = mAround.layer( id );
      if ( layer && !mNames.contains( mAround.layerName( id ) ) )
      {
        mNames.append( mAround.layerName( id ) );
        mSchematic = mSchematic || layer->schematic;
        mBroken += layer->broken;
      }
      return layer;
    }
    const QStringList &names() const { return mNames; }
    bool schematic() const { return mSchematic; }
    /** Features of these layers without a usable shape. */
    int broken() const { return mBroken; }

  private:
    const SiteSurroundings &mAround;
    QStringList mNames;
    bool mSchematic = false;
    int mBroken = 0;
};

/** A building near a site. */
struct NearBuilding
{
    int feature = 0;
    double metres = 0;
    LonLat at; //!< its place nearest to the site
};

/** What several measures of one site need, worked out by the first one. */
struct SiteMemo
{
    static constexpr double reach = 1000; //!< metres
    std::optional<std::vector<NearBuilding>> buildings;
};

/** What a measure of one site works with. */
struct MeasureContext
{
    const SiteToCheck &site;
    const SitingRule &rule;
    const SitingRules &rules;
    const SiteSurroundings &around;
    SitePlane plane;
    LayerUse use;
    SiteMemo &memo;

    MeasureContext(
      const SiteToCheck &one, const SitingRule &clause, const SitingRules &all, const SiteSurroundings &surroundings, SiteMemo &kept )
      : site( one ), rule( clause ), rules( all ), around( surroundings ), plane( one.at ), use( surroundings ), memo( kept )
    {}
    /** Buildings within SiteMemo::reach; the layer must be there. */
    const std::vector<NearBuilding> &buildings( const SurroundingLayer &layer );
    const SitingTerms &terms() const { return around.terms(); }
    std::optional<double> number( const QString &id ) const { return site.number( id, terms() ); }
    QString text( const QString &id ) const { return site.text( id, terms() ); }
    Measurement noLayer( const QString &id ) const { return Measurement::lacking( around.missingLayer( id ) ); }
    Measurement noAttribute( const QString &id, const QString &before = {}, const QgsGeometry &geometry = {} ) const
    {
      const QString what = terms().missingAttribute( QStringLiteral( "site" ), id );
      Measurement found = Measurement::lacking( before.isEmpty() ? what : before + QLatin1Char( ' ' ) + what, geometry );
      found.missingAttribute = id;
      return found;
    }
    /** The line from the site to a place. */
    QgsGeometry lineTo( const LonLat &to ) const
    {
      return QgsGeometry::fromPolylineXY( { QgsPointXY( site.at.lon, site.at.lat ), QgsPointXY( to.lon, to.lat ) } );
    }
};

/** All stations of a kind, with what is known of the city they stand for. */
struct NetworkToCheck
{
    QString kind;             //!< StationKind::id
    QList<SiteToCheck> sites; //!< existing and proposed ones
    QVariantMap facts;        //!< `population`, `built_up_area`, `grid_cell`, `city_values` … under the names of siting_attributes.csv

    /** The stations of \a kind around, without proposed ones. */
    static NetworkToCheck of( const QString &kind, const SiteSurroundings &around, const QVariantMap &facts = {} );
};

/** What a measure of the network works with. */
struct NetworkContext
{
    const NetworkToCheck &network;
    const SitingRule &rule;
    const SitingRules &rules;
    const SiteSurroundings &around;
    LayerUse use;

    NetworkContext( const NetworkToCheck &all, const SitingRule &clause, const SitingRules &every, const SiteSurroundings &surroundings )
      : network( all ), rule( clause ), rules( every ), around( surroundings ), use( surroundings )
    {}
    const SitingTerms &terms() const { return around.terms(); }
    std::optional<double> number( const QString &id ) const { return terms().number( QStringLiteral( "network" ), id, network.facts ); }
    Measurement noLayer( const QString &id ) const { return Measurement::lacking( around.missingLayer( id ) ); }
    Measurement noFact( const QString &id ) const
    {
      Measurement found = Measurement::lacking( terms().missingAttribute( QStringLiteral( "network" ), id ) );
      found.missingAttribute = id;
      return found;
    }
};

/** `the source “X”`, or `the nearest of “Roads”` where it has no name. */
QString featureText( const SiteSurroundings &around, const QString &layer, const SurroundingFeature &feature );
/** Metres as rules write them. */
QString metresText( double metres );

namespace measures
{
// On any layer, attribute or kind: MeasuresGeneral.cpp
Measurement distance( MeasureContext &context );
Measurement inside( MeasureContext &context );
Measurement attribute( MeasureContext &context );
Measurement spacing( MeasureContext &context );
// Air: MeasuresAir.cpp
Measurement obstacleRatio( MeasureContext &context );
Measurement freeArc( MeasureContext &context );
Measurement inletHeightTall( MeasureContext &context );
Measurement roadDistance( MeasureContext &context );
Measurement kerbDistance( MeasureContext &context );
Measurement beamTraffic( MeasureContext &context );
Measurement moveDeviation( MeasureContext &context );
// Surface water and drinking water: MeasuresWater.cpp
Measurement upstreamClear( MeasureContext &context );
Measurement verticals( MeasureContext &context );
Measurement depthPoints( MeasureContext &context );
Measurement straightness( MeasureContext &context );
Measurement avoidReach( MeasureContext &context );
Measurement outfallsUpstream( MeasureContext &context );
Measurement outfallsDownstream( MeasureContext &context );
Measurement outfallAbove( MeasureContext &context );
Measurement outfallBelow( MeasureContext &context );
Measurement reachLength( MeasureContext &context );
Measurement zoneUpstream( MeasureContext &context );
Measurement zoneDownstream( MeasureContext &context );
// Groundwater, noise, soil: MeasuresGround.cpp, MeasuresNoise.cpp
Measurement flowPosition( MeasureContext &context );
Measurement reflection( MeasureContext &context );
Measurement cellVoid( MeasureContext &context );
Measurement cellCentre( MeasureContext &context );
Measurement junctionDistance( MeasureContext &context );
Measurement junctionSides( MeasureContext &context );
Measurement gridCell( MeasureContext &context );
// Of the network: MeasuresNetwork.cpp
Measurement points( NetworkContext &context );
Measurement minPoints( NetworkContext &context );
Measurement unitPoints( NetworkContext &context );
Measurement zoneClasses( NetworkContext &context );
Measurement validCells( NetworkContext &context );
Measurement fact( NetworkContext &context );
Measurement soilStep( NetworkContext &context );
Measurement sampleSize( NetworkContext &context );
Measurement loadShare( NetworkContext &context );
Measurement meanDeviation( NetworkContext &context );
Measurement percentileDeviation( NetworkContext &context );
} // namespace measures

} // namespace jinguan

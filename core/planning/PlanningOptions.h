#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"
#include "planning/kriging/Variogram.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace jinguan
{

/** The question a solver answers. */
enum class PlanningModel
{
  MaximalCover,     //!< so many sites, as much demand covered as can be
  SetCover,         //!< as few (or as cheap) sites as cover the wanted share of the demand
  PMedian,          //!< so many sites, least mean distance of the demand to its nearest station
  PCenter,          //!< so many sites, least greatest distance
  MeanVariance,     //!< so many sites, least mean kriging variance over the region
  MaxVariance,      //!< so many sites, least greatest kriging variance
  MutualInformation //!< so many sites that together tell most of the rest of the field
};

QString planningModelId( PlanningModel model ); //!< `maximal_cover`, `set_cover`, `p_median`, `p_center`, `mean_variance` …
std::optional<PlanningModel> planningModelFromId( const QString &id );
const QList<PlanningModel> &planningModels();
/** The model in the language of the interface. */
QString planningModelText( PlanningModel model );

/** A kind of station that may be placed, what it covers and costs; several make a mixed plan. */
struct SiteKind
{
    QString kind;      //!< StationKind::id
    double radius = 0; //!< metres, ellipsoidal
    double cost = 1;   //!< in the unit of the budget, 10 000 yuan by custom
    int least = 0;     //!< so many new ones at least
    int most = -1;     //!< at most; −1: no limit of its own
    bool operator==( const SiteKind &other ) const = default;
};

/** How many new sites a district or a siting class must and may get. */
struct SiteQuota
{
    enum class Scope
    {
      District,
      SitingClass
    };
    Scope scope = Scope::District;
    QString id; //!< district code or SitingClass::id
    int least = 0;
    int most = -1; //!< −1: no limit
    bool operator==( const SiteQuota &other ) const = default;
};

/** Where demand comes from that is neither plain area nor people. */
struct DemandLayer
{
    enum class Kind
    {
      Lines,      //!< a line layer, weight in km, taken at a step
      Points,     //!< a point layer, each one a weight of 1 or its field
      Raster,     //!< a raster file, its values summed in the cell
      Suitability //!< PlanningRequest::suitability
    };
    Kind kind = Kind::Lines;
    QString source;    //!< layer role; path of the raster
    QString field;     //!< of the weight of points; empty: 1 each
    double step = 100; //!< metres along lines
    bool operator==( const DemandLayer &other ) const = default;
};

/** A criterion of a weighted overlay: a layer, how far from it counts how much, and its weight. */
struct SuitabilityCriterion
{
    QString layer; //!< layer role (its distance), `inside:ROLE`, `population` density, or `raster:PATH`
    QString name;  //!< as the reader sees it
    /** Rising points (distance in m or raster value, score 0…1); straight lines between, constant beyond. */
    QList<QPair<double, double>> score;
    double weight = 0; //!< 0…1, all sum to 1; from AHP or by hand
    bool operator==( const SuitabilityCriterion &other ) const = default;
};

/** Weighted overlay of criteria with hard exclusions; the weights may come from pairwise judgements (AHP). */
struct SuitabilityModel
{
    QList<SuitabilityCriterion> criteria;
    /** Rows of the reciprocal judgement matrix, empty when weights are by hand. */
    QList<QList<double>> judgements;
    /** Layer roles inside whose polygons the score is 0, whatever the criteria say. */
    QStringList exclusions {};
    bool isEmpty() const { return criteria.isEmpty(); }
    bool operator==( const SuitabilityModel &other ) const = default;
};

} // namespace jinguan

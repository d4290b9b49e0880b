#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace jinguan
{

class Standards;

/** The tables of the siting standards that give a value by another figure: `siting_road_distance`, `siting_water_points`, `siting_soil`, `siting_min_points`. */
class SitingTables
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingTables )

  public:
    /** A row: holds above one figure and up to another. */
    struct Bracket
    {
        double above = 0;
        double upTo = std::numeric_limits<double>::infinity();
        double value = 0;
        bool checked = false;
    };
    /** A row of the minimum number of city assessment points. */
    struct MinPoints
    {
        double population = 0; //!< 10⁴ people, up to and with
        double area = 0;       //!< km², up to and with
        double points = 0;
        double areaPerPoint = 0; //!< km², of the last row: the largest allowed one
    };

    static Result<SitingTables> load( const Standards &standards );

    /** Metres from a road, by vehicles a day: \a column is `pm_distance_m` or `gas_distance_m`. */
    const QList<Bracket> &roadDistances( const QString &column ) const
    {
      return column.startsWith( QLatin1String( "gas" ) ) ? mGas : mParticles;
    }
    /** Verticals by width, and points of a vertical by depth, metres. */
    const QList<Bracket> &verticals() const { return mVerticals; }
    const QList<Bracket> &depths() const { return mDepths; }
    /** Steps of survey grids of soil, metres. */
    const QList<double> &soilSteps() const { return mSoilSteps; }
    /** Number of city assessment points for \a population (10⁴) and \a area (km² built up): the larger of what both columns ask. */
    double minPoints( std::optional<double> population, std::optional<double> area ) const;

    /** The row of \a brackets that holds for \a figure; nullptr when none does. */
    static const Bracket *at( const QList<Bracket> &brackets, double figure );
    /** The least and the largest value of \a brackets. */
    static std::pair<double, double> range( const QList<Bracket> &brackets );

  private:
    QList<Bracket> mParticles;
    QList<Bracket> mGas;
    QList<Bracket> mVerticals;
    QList<Bracket> mDepths;
    QList<double> mSoilSteps;
    QList<MinPoints> mMinPoints;
};

} // namespace jinguan

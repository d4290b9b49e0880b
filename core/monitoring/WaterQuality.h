#pragma once

#include "base/Result.h"
#include "monitoring/ClassTable.h"

#include <QStringList>

namespace jinguan
{

class Catalogue;
class Standards;

/** A measured item of a water sample, in the unit of its indicator. */
struct WaterInput
{
    QString indicator;
    double value = 0;
    bool belowDetection = false; //!< value is then the detection limit
};

/** The class of one item of a sample. */
struct WaterItemClass
{
    QString indicator;
    int number = 0;                 //!< 1…5, 6 is worse than V
    std::optional<double> multiple; //!< times above the target class; none for pH and dissolved oxygen
};

/** The class of a section or well with what decides it. */
struct WaterClass
{
    int number = 0; //!< worst class of the items; 0 without items
    QList<WaterItemClass> items;
    QStringList drivers; //!< up to three items of the worst class, furthest above the target first
    QString clause;
};

/** How the class of surface water is found where the standard leaves a choice. */
struct WaterOptions
{
    QString waterBody = QStringLiteral( "river" ); //!< `river` or `lake`: phosphorus and nitrogen differ
    bool oxygenSaturation = false;                 //!< class I also at 90 % saturation (formula of HJ 2.3, to be confirmed)
    double pressureRatio = 1;                      //!< air pressure over that at sea level; about 0.94 in Chengdu
    int targetClass = 3;                           //!< class that multiples refer to (functional target)
};

/**
 * Single-factor class of surface water (GB 3838-2002, 环办〔2011〕22号: 21 items) and of groundwater (GB/T 14848-2017).
 *
 * The worst item decides. Immutable after loading.
 */
class WaterQuality
{
  public:
    static Result<WaterQuality> load( const Standards &standards, const Catalogue &catalogue );

    /** Class of a surface-water sample. */
    WaterClass surfaceClass( const QList<WaterInput> &inputs, const WaterOptions &options ) const;

    /** Class of a groundwater sample (I–V). */
    WaterClass groundwaterClass( const QList<WaterInput> &inputs ) const;

    const ClassTable &surfaceTable() const { return mSurface; }
    const ClassTable &groundwaterTable() const { return mGround; }

    /** Oxygen saturation in mg/L at \a temperature (°C) and \a pressureRatio. */
    static double oxygenSaturation( double temperature, double pressureRatio );

  private:
    ClassTable mSurface;
    ClassTable mGround;
};

} // namespace jinguan

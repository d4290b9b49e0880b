#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace jinguan
{

/** An environmental element of the plan's clause 1 (air, surface water, …), as the element switch offers it. */
struct Element
{
    QString id; //!< `air`, `surface_water`, …
    int order = 0;
    LocalText name;
    QString shape;            //!< marker shape of its main station kind
    QString primaryIndicator; //!< id of the indicator shown first
    QString clause;           //!< id in the responsibility clauses
};

/** What is measured. */
struct Indicator
{
    QString id;           //!< `PM2.5`, `NH3-N`, `Leq`, …
    QStringList elements; //!< ids of the elements it belongs to
    LocalText name;
    QString symbol;   //!< as typeset, e.g. `PM₂.₅`
    QString unit;     //!< id of the unit values are evaluated and shown in
    int decimals = 0; //!< digits shown after the point
    QString hj212Code;
    double plausibleMin = 0; //!< NaN when open
    double plausibleMax = 0;
    QString defaultPeriod; //!< `hour`, `4h`, `day`, `sample`
};

/** A unit of measure and its linear relation to the base unit of its quantity. */
struct Unit
{
    QString id; //!< `ug/m3`
    LocalText name;
    QString symbol;          //!< `µg/m³`
    QString quantity;        //!< only units of one quantity convert into each other
    double factorToBase = 1; //!< base value = value × factor
};

/** A kind of station or sampling place. */
struct StationKind
{
    QString id; //!< `air_standard`, `air_micro`, `water_section`, …
    QString element;
    LocalText name;
    QString shape; //!< `circle`, `triangle_down`, `drop`, `square`, `hexagon`, `trefoil`, `pentagon`, `diamond`, …
    QString glyph; //!< small sign that tells kinds of one shape apart (`road`, `rail`, `tap` …), empty when none is needed
    double sizeMm = 4;
    int order = 0;
    bool automatic = true;
    double representativeRadius = 0; //!< metres on the ellipsoid; 0 when none is defined
    QString radiusSource;
    QString clause; //!< clause of the plan that asks for it
};

/** Why a station stands where it stands, in the words of the plan. */
struct SitingClass
{
    QString id;
    QString element;
    LocalText name;
    QString clause;
    int order = 0;
};

/**
 * The catalogue of all elements, indicators, units, station kinds and siting classes (`resources/catalogue`).
 *
 * Immutable after loading, cheap to pass by const reference; lookups return nullptr for unknown ids.
 */
class Catalogue
{
  public:
    /** Loads and cross-checks the tables below \a folder (`…/catalogue`); the first defect is the error. */
    static Result<Catalogue> load( const QString &folder );

    const QList<Element> &elements() const { return mElements; }
    const QList<Indicator> &indicators() const { return mIndicators; }
    const QList<Unit> &units() const { return mUnits; }
    const QList<StationKind> &stationKinds() const { return mStationKinds; }
    const QList<SitingClass> &sitingClasses() const { return mSitingClasses; }

    const Element *element( const QString &id ) const;
    const Indicator *indicator( const QString &id ) const;
    const Unit *unit( const QString &id ) const;
    const StationKind *stationKind( const QString &id ) const;
    const SitingClass *sitingClass( const QString &id ) const;

    QList<const Indicator *> indicatorsOf( const QString &element ) const;
    QList<const StationKind *> stationKindsOf( const QString &element ) const;
    QList<const SitingClass *> sitingClassesOf( const QString &element ) const;

    /** \a value in \a fromUnit expressed in \a toUnit; an error when they measure different quantities. */
    Result<double> convert( double value, const QString &fromUnit, const QString &toUnit ) const;

  private:
    QList<Element> mElements;
    QList<Indicator> mIndicators;
    QList<Unit> mUnits;
    QList<StationKind> mStationKinds;
    QList<SitingClass> mSitingClasses;
    QHash<QString, int> mElementIndex;
    QHash<QString, int> mIndicatorIndex;
    QHash<QString, int> mUnitIndex;
    QHash<QString, int> mKindIndex;
    QHash<QString, int> mClassIndex;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "planning/PlanningInputs.h"

#include <memory>

namespace jinguan
{

/** Where stations of a siting class belong, as far as the layers of a workspace tell. */
struct SitingArea
{
    /** What the layer draws: the class is measured in places, km or km². */
    enum class Shape
    {
      None, //!< no layer tells, see `missing`
      Points,
      Lines,
      Areas
    };

    QString classId; //!< SitingClass::id
    Shape shape = Shape::None;
    QList<PlanningFeature> features; //!< as the layer has them, cut by the rule of the class
    QgsGeometry geometry;            //!< all of them as one, EPSG:4490, doubled lines and overlaps once
    QgsGeometry zone;                //!< polygon: where a station counts as standing in the class, the geometry with its margin
    double buffer = 0;               //!< margin in metres
    QList<PlanningLayer> layers;     //!< it rests on
    QString note;                    //!< how the class was found, in the language of the interface; may be empty
    QString missing;                 //!< why there is no geometry, a sentence; empty when there is
    bool isProxy = false;            //!< a stand-in for the layer that would tell
    bool confirmed = false;          //!< false: the rule is from memory, to be confirmed by the bureau

    bool isMissing() const { return shape == Shape::None; }
    bool isSchematic() const
    {
      return std::any_of( layers.cbegin(), layers.cend(), []( const PlanningLayer &layer ) { return layer.schematic; } );
    }
    /** km², km or number of places of \a geometry; ellipsoidal. */
    double size() const;
    static double sizeOf( const QgsGeometry &geometry, Shape shape );
    /** `km²`, `km`, or the word for places; empty without geometry. */
    QString unitText() const;
    /** `places`, `km`, `km2`, or empty: for files. */
    QString unitId() const;
};

/** The layers that the siting classes of an element need, as read from a store: quick, and in its thread. */
class SitingLayers
{
  public:
    /** \a element empty: for the classes of all elements; \a catalogue outlives the result. Errors: a defect in the table, a store that fails. */
    static Result<SitingLayers> read( const NetworkStore &store, const Catalogue &catalogue, const QString &element );

    struct Data;
    const Data &data() const { return *mData; }

  private:
    std::shared_ptr<const Data> mData;
};

/**
 * The siting classes of an element as geometry, by the rules of `catalogue/siting_areas.csv`.
 *
 * Each row names a layer role, a filter on an attribute (`a;b`, `~part` for a text that holds it, `!` before it for the contrary), a relation to another layer or class (`within`,
 * `outside`, `crossing`), and the margin in metres. Several rows of a class are joined; a row with `otherwise` is taken only when those before it found nothing. Every
 * class of the catalogue has a row; one that no layer tells says so. A layer without the attribute of the filter is taken whole, and the note says it.
 *
 * Rows stand in order of precedence: a place in several classes belongs to the first. Copies share their geometry; readable from any thread.
 */
class SitingAreas
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingAreas )

  public:
    /** Reads the layers in the thread of \a store and builds; \a element empty: the classes of all. Errors: a defect in the table, a store that fails. */
    static Result<SitingAreas> read( const NetworkStore &store, const Catalogue &catalogue, const QString &element );
    /** Cuts, joins and widens what was read, in any thread: some tenths of a second for a city. */
    static Result<SitingAreas> build( const SitingLayers &layers );

    /** In the order of the catalogue, missing ones too. */
    const QList<SitingArea> &areas() const { return mAreas; }
    /** nullptr for a class that the element does not have. */
    const SitingArea *area( const QString &classId ) const;

    /** The class of a place by precedence; empty when it is in none. */
    QString classAt( const LonLat &at ) const { return classesAt( at ).value( 0 ); }
    /** All classes whose zone holds the place, by precedence. */
    QStringList classesAt( const LonLat &at ) const;
    /** Whether the zone of \a classId holds the place; false for a missing class. */
    bool isIn( const QString &classId, const LonLat &at ) const;

    /** Missing layers and stand-ins in sentences, for the notes of an answer. */
    QStringList notes( const Catalogue &catalogue ) const;

  private:
    struct Zone;
    QList<SitingArea> mAreas;
    QStringList mPrecedence;
    QHash<QString, std::shared_ptr<Zone>> mZones;
};

} // namespace jinguan

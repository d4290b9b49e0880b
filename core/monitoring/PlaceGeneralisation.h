#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"

#include <QHash>

namespace jinguan
{

/**
 * What a map for the public may tell of places (`resources/layouts/sensitive_kinds.csv`): how coarse the place of a station of a kind is, which
 * kinds of station and which layers are left out.
 *
 * A place is moved to the middle of its cell in a grid that lies fast, so that however often it is published nothing more is learnt than the cell; nothing
 * is drawn by lot. Grids are in degrees, CGCS2000, their cells about square in metres.
 */
class PlaceGeneralisation
{
  public:
    /** Reads the table; the error names file and row. */
    static Result<PlaceGeneralisation> load();

    /** Whether stations of \a kind may be on a public map at all. */
    bool showsStations( const QString &kind ) const { return !ruleOf( kind ).omitted; }
    /** Whether the layer of \a role may be on a public map. */
    bool showsLayer( const QString &role ) const { return !mOmittedLayers.contains( role ); }
    /** Size in metres of the cell within which a station of \a kind may be told. */
    double metresOf( const QString &kind ) const { return ruleOf( kind ).metres; }
    /** Whether \a kind has a rule of its own, beyond that of all stations. */
    bool isSensitive( const QString &kind ) const { return mRules.contains( kind ); }

    /** The place that may be told of a station of \a kind at \a exact. */
    LonLat place( const QString &kind, const LonLat &exact ) const { return snapped( exact, metresOf( kind ) ); }
    /** \a exact with all its positions, past ones too, as they may be told. */
    Station station( const Station &exact ) const;
    /** The stations that may be shown, as they may be told. */
    QList<Station> stations( const QList<Station> &exact ) const;

    /** The middle of the cell of \a metres that \a exact lies in, at most 0.71 cells away; \a exact itself with 0 metres. */
    static LonLat snapped( const LonLat &exact, double metres );

  private:
    struct Rule
    {
        double metres = 0;
        bool omitted = false;
    };
    Rule ruleOf( const QString &kind ) const { return mRules.value( kind, mRest ); }

    QHash<QString, Rule> mRules; //!< by StationKind::id
    Rule mRest;                  //!< of all other kinds
    QStringList mOmittedLayers;  //!< LayerRole::id
};

} // namespace jinguan

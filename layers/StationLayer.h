#pragma once

#include "layers/MapFilter.h"
#include "layers/MapPalette.h"
#include "layers/StationSymbols.h"
#include "layers/StatusBoard.h"

#include <QCoreApplication>
#include <QDate>

#include <qgsfeatureid.h>

class QgsVectorLayer;

namespace jinguan
{

/** Custom property of a layer that holds the name of the field with station codes; such layers are picked as stations. */
inline const QString stationCodeFieldProperty = QStringLiteral( "jinguan/stationCodeField" );

/**
 * The stations of one kind on the map, at any moment, without touching the workspace.
 *
 * A layer in memory with the fields `code`, `name`, `kind`, `district`, `unit`, `look` (the class drawn), `level`, `value_text`,
 * `short_text`, `demo`. A number stands inside the symbols only where it means the same in all of them, and the name of the layer says
 * what it is; any other value follows the name of its station, with indicator and unit. A new moment changes attributes only; the classes of the renderer, and with them the legend, are
 * always those that are drawn, the worst on top.
 */
class StationLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationLayer )

  public:
    /** \a layer is owned by the project it is added to. */
    StationLayer( const StationKind &kind, const MapPalette &palette );

    QgsVectorLayer *layer() const { return mLayer; }
    const StationKind &kind() const { return mKind; }
    int stationCount() const { return static_cast<int>( mStations.size() ); } //!< shown with the present filter and day

    /** Takes those of \a stations that are of the kind, where and what they were on \a day. Their statuses are kept. */
    void setStations( const QList<Station> &stations, const QDate &day, const MapFilter &filter );

    /** Shows \a statuses by station code; stations without one are shown without data. */
    void setStatuses( const QHash<QString, StationStatusSymbol> &statuses );

    /** Grade numbers instead of values inside the symbols, for the colour-blind. */
    void setGradeNumbers( bool on );

    /** Draws running stations alike, without grades and values. */
    void setNetworkOnly( bool on );

    /** Where the stations with an open incident are (EPSG:4490). */
    QList<LonLat> incidentPlaces() const;

    /** Code of the station of a feature of layer(); empty when there is none. */
    QString codeOf( QgsFeatureId id ) const;

  private:
    struct Shown
    {
      Station station;
      LonLat at;
      QgsFeatureId feature = 0;
      StationStatus state = StationStatus::Running;
      QString look;
      QVariantList dynamic; //!< look, level, value_text, short_text, demo as written last
    };
    void rebuildFeatures();
    void update( bool force );
    void nameNumbers();
    QVariantList dynamicAttributes( const Shown &shown, const StationStatusSymbol &status ) const;
    void rebuildRenderer( const QMap<QString, QgsRendererCategory> &looks );
    QgsRendererCategory category( const Shown &shown, const StationStatusSymbol &status ) const;
    QString lookOf( const Shown &shown, const StationStatusSymbol &status ) const;
    void applyLabels();

    StationKind mKind;
    const MapPalette mPalette;
    QgsVectorLayer *mLayer = nullptr;
    QList<Shown> mStations;
    QHash<QgsFeatureId, qsizetype> mByFeature;
    QHash<QString, StationStatusSymbol> mStatuses;
    QStringList mDrawnLooks;
    QString mNumbers; //!< what the numbers inside the symbols are; empty: classes, or none
    bool mGradeNumbers = false;
    bool mNetworkOnly = false;
};

} // namespace jinguan

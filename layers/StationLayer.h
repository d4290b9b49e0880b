#pragma once

#include "evaluation/StatusBoard.h"
#include "layers/MapFilter.h"
#include "layers/MapPalette.h"
#include "layers/StationSymbols.h"

#include <QCoreApplication>
#include <QDate>
#include <QObject>
#include <QSet>

#include <qgsfeatureid.h>

#include <functional>

class QgsTextFormat;
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
 *
 * Somebody may draw the stations above the map (watch()): a new moment then asks for no drawing of the map.
 */
class StationLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationLayer )

  public:
    /** What a moment changes of a station as it is drawn. */
    struct Drawn
    {
        QString look; //!< class of the renderer
        int level = 0;
        QString valueText; //!< follows the name when there is no short text
        QString shortText; //!< inside the symbol
        QRgb ink = 0;      //!< of the short text
        bool isDemo = false;
        /** The value stands beside the name, so that the name's label is longer. */
        bool hasValueBesideName() const { return shortText.isEmpty() && !valueText.isEmpty(); }
        bool operator==( const Drawn &other ) const = default;
    };

    /** A station shown. */
    struct Shown
    {
        Station station;
        LonLat at;
        QgsFeatureId feature = 0;
        StationStatus state = StationStatus::Running;
        Drawn drawn;
    };

    /** What a watcher is told. */
    enum class Change
    {
      Stations, //!< others, or elsewhere; the map is asked to draw itself anew
      Looks     //!< only what is drawn of them
    };

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

    /** The stations with the filter and day; changes are told to the watcher. */
    const QList<Shown> &shown() const { return mStations; }
    /** Place in shown() of a feature of layer(); -1 when there is none. */
    qsizetype indexOf( QgsFeatureId id ) const { return mByFeature.value( id, -1 ); }
    /** The name of a station as its label says it. */
    QString nameOf( const Shown &shown ) const;
    /** The label of a station as it is to be read now: nameOf(), and the value where it stands beside the name. */
    QString labelOf( const Shown &shown ) const;
    QgsTextFormat valueFormat() const; //!< of the text inside symbols
    QgsTextFormat nameFormat() const;
    /** Denominator of the smallest scale at which text stands inside symbols. */
    static constexpr double valueScale = 260000;
    /** A watcher draws the stations above the map and is told what changes; an empty one ends that. */
    void watch( std::function<void( Change )> watcher );
    /** Writes what is drawn to the features, which lags behind while there is a watcher. */
    void flush();
    /** The value came beside the name, or went, at so many stations since the map was drawn: their labels have not the room they need. */
    int relabelled() const { return mRelabelled; }
    void resetRelabelled() { mRelabelled = 0; }

    /** Code of the station of a feature of layer(); empty when there is none. */
    QString codeOf( QgsFeatureId id ) const;

  private:
    void rebuildFeatures();
    void update( bool force );
    void nameNumbers();
    const StationStatusSymbol &statusOf( const Shown &shown ) const;
    Drawn drawnOf( const Shown &shown, const StationStatusSymbol &status ) const;
    void flushSoon();
    void rebuildRenderer( const QMap<QString, QgsRendererCategory> &looks );
    QgsRendererCategory category( const Shown &shown, const QString &name, const StationStatusSymbol &status ) const;
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
    std::function<void( Change )> mWatcher;
    QSet<qsizetype> mUnwritten; //!< stations whose features lag behind
    int mRelabelled = 0;
    QObject mContext; //!< of calls that come later
};

} // namespace jinguan

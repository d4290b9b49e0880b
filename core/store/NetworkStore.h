#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"
#include "store/LayerSource.h"

#include <QDateTime>
#include <QList>

namespace jinguan
{

/** Who works with the program; recorded with every write. */
struct UserProfile
{
    QString name;
    QString unit; //!< responsible unit code, empty for the city
    QString role; //!< `planner`, `officer`, `operator`, `approver`
    QString district;
};

/** A site of a planning scenario. */
struct ScenarioSite
{
    qint64 id = 0;
    LonLat at;
    QString kind; //!< StationKind::id
    QString name;
    QString reason;
    double gain = 0;           //!< demand newly covered when it was chosen
    int rank = 0;              //!< order of choice, 1-based; 0 when placed by hand
    QString sitingClass {};    //!< SitingClass::id it was chosen for; empty: none
    QString movedFrom {};      //!< code of the existing station that would move here; empty: a new one
    QVariantMap attributes {}; //!< what is known of the place for rule checks: `inlet_height`, `power` …
};

/** A planning scenario: proposed sites and the question they answer. */
struct Scenario
{
    qint64 id = 0; //!< 0 until stored
    QString name;  //!< unique in the workspace
    QString element;
    QString kind;
    QString region;    //!< district or unit code, empty for the city
    double radius = 0; //!< metres, ellipsoidal
    QString author;
    QDateTime created;
    QString note;
    QVariantMap parameters;
    QVariantMap figures; //!< coverage before and after …
    QList<ScenarioSite> sites;
};

/** A view of the map kept under a name. */
struct Bookmark
{
    QString name;
    LonLat min;
    LonLat max;
};

/**
 * What people edit: stations, layers, scenarios, bookmarks. One implementation per backend, one contract test suite for
 * all (`tests/store/NetworkStoreContract.h`). Calls come from any one thread at a time. Writes record the user profile.
 */
class NetworkStore
{
  public:
    virtual ~NetworkStore() = default;

    virtual bool isReadOnly() const = 0;
    virtual void setUser( const UserProfile &user ) = 0;

    virtual Result<QList<Station>> stations() const = 0;
    virtual Result<Station> station( const QString &code ) const = 0;
    /** Inserts (id 0) or updates; returns the station with its id. Codes are unique. All or nothing. */
    virtual Result<QList<Station>> saveStations( const QList<Station> &stations ) = 0;
    /** The stations as a point layer (current positions) for the map. */
    virtual Result<LayerSource> stationLayer() const = 0;

    virtual QList<LayerRole> roles() const = 0;
    virtual Result<QList<LayerSource>> layers() const = 0;
    /** Replaces (\a append false) or adds the features of a role in one transaction; returns the number of features now there. */
    virtual Result<qint64> writeLayer(
      const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance, bool append ) = 0;
    virtual Result<QList<LayerFeature>> features( const QString &role ) const = 0;

    virtual Result<QList<Scenario>> scenarios() const = 0;
    virtual Result<Scenario> scenario( const QString &name ) const = 0;
    /** Inserts or updates by id, or by name when id is 0. */
    virtual Result<Scenario> saveScenario( const Scenario &scenario ) = 0;
    virtual Result<void> removeScenario( const QString &name ) = 0;

    virtual Result<QList<Bookmark>> bookmarks() const = 0;
    virtual Result<void> saveBookmarks( const QList<Bookmark> &bookmarks ) = 0;

    /** Facts about the workspace: `name`, `demo` (`1`), `created`, … */
    virtual QString property( const QString &key ) const = 0;
    virtual Result<void> setProperty( const QString &key, const QString &value ) = 0;

    /** Styles and project so that plain QGIS shows the data as we do: QML per table, and one QGIS project (.qgs XML). */
    virtual Result<void> saveLayerStyle( const QString &role, const QString &styleName, const QString &qml, const QString &sld ) = 0;
    virtual Result<void> saveProject( const QString &name, const QByteArray &qgs ) = 0;
};

} // namespace jinguan

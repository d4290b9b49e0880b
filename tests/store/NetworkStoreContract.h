#pragma once

#include "store/NetworkStore.h"
#include "TestSupport.h"

#include <QObject>

namespace jinguan::test
{

/** Well-known binary (little endian) of a point, a line and a polygon with one ring. */
QByteArray pointWkb( const LonLat &at );
QByteArray lineWkb( const QList<LonLat> &vertices );
QByteArray polygonWkb( const QList<LonLat> &ring );

/** What every implementation of NetworkStore keeps to. A backend derives from it and says how an empty store is made. */
class NetworkStoreContract : public QObject
{
    Q_OBJECT

  protected:
    /** An empty store, made anew for every slot. */
    virtual NetworkStore &makeStore() = 0;
    /** The same data after closing and opening again. */
    virtual NetworkStore &reopenStore( bool readOnly ) = 0;
    virtual void dropStore() = 0;

    NetworkStore &store() { return *mStore; }
    void reopen( bool readOnly = false ) { mStore = &reopenStore( readOnly ); }
    static Station station( const QString &code );
    static LayerFeature area( const QString &code, const LonLat &corner );

  private Q_SLOTS:
    void init();
    void cleanup();

    void saveStations_allFieldsComeBack();
    void saveStations_updateKeepsIdAndReplacesDates();
    void saveStations_codeTakenLeavesNothing_data();
    void saveStations_codeTakenLeavesNothing();
    void saveStations_unknownIdIsRefused();
    void saveStations_placeOffEarthIsRefused();
    void saveStations_withoutPositionIsKept();
    void station_unknownCodeIsAnError();
    void stationLayer_countsStations();

    void roles_areSortedByDrawingOrder();
    void writeLayer_replacesFeaturesAndOrigin();
    void writeLayer_appendKeepsWhatWasThere();
    void writeLayer_furtherAttributesKeepTheirKind();
    void writeLayer_textIntoNumbersMakesText();
    void writeLayer_wrongGeometryLeavesTheOldLayer();
    void writeLayer_unknownRoleIsRefused();
    void features_ofUnwrittenRoleAreNone();

    void saveScenario_comesBackWithSites();
    void saveScenario_editedSitesKeepTheirIds();
    void saveScenario_nameOfAnotherIsRefused();
    void removeScenario_takesItsSitesAlong();

    void saveBookmarks_replacesAll();
    void setProperty_overwrites();
    void saveLayerStyle_unknownRoleIsRefused();
    void readOnly_refusesEveryWrite();

  private:
    NetworkStore *mStore = nullptr;
};

} // namespace jinguan::test

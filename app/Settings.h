#pragma once

#include "base/LocalText.h"
#include "store/NetworkStore.h"
#include "widgets/map/Basemap.h"

#include <QByteArray>
#include <QString>
#include <QTime>
#include <QVariantMap>

namespace jinguan
{

/** Where the live reception listens. */
struct ReceptionSettings
{
    QString address;
    quint16 port = 0;
    bool isEncrypted = false; //!< beside the plain port
    quint16 tlsPort = 0;
    QString certificate; //!< files
    QString key;
    QString clientCa;
    bool backfill = false; //!< devices are asked for what is missing
};

/** How people are told of new incidents. */
struct WarningSettings
{
    bool desktop = true; //!< by the desktop's own notification where there is one; else in the window
    bool sound = true;
    bool quiet = false; //!< no sound between the times below, but for grave ones
    QTime quietFrom { 22, 0 };
    QTime quietTo { 7, 0 }; //!< may be the next morning
};

/** The chart workbench as it was left. */
struct ChartSettings
{
    QVariantMap request; //!< ChartRequest::toMap()
    QByteArray geometry;
    QByteArray splitter;
};

/**
 * Everything the program remembers between starts, each key in this one place.
 *
 * Kept in the user's configuration folder (QSettings, INI); `JINGUAN_CONFIG` names another folder.
 */
class Settings
{
  public:
    /** Points QSettings at the right folder; call once before any other use. */
    static void initialise();

    static Language language();
    static void setLanguage( Language language );

    static UserProfile userProfile();
    static void setUserProfile( const UserProfile &profile );

    static QString lastWorkspace();
    static void setLastWorkspace( const QString &folder );

    static QByteArray windowGeometry();
    static QByteArray windowState();
    static void setWindow( const QByteArray &geometry, const QByteArray &state );

    static BasemapSettings basemap();
    static void setBasemap( const BasemapSettings &settings );

    static bool colourBlindSafe();
    static void setColourBlindSafe( bool on );

    /** Nothing on the map moves by itself. */
    static bool reducedMotion();
    static void setReducedMotion( bool on );

    static WarningSettings warnings();
    static void setWarnings( const WarningSettings &settings );
    /** File of MailSettings, beside the others but for its owner only. */
    static QString mailFile();

    /** Forecasts are issued by themselves every hour. */
    static bool hourlyForecast();
    static void setHourlyForecast( bool on );

    static ReceptionSettings reception();
    static void setReception( const ReceptionSettings &settings );

    static ChartSettings charts();
    static void setCharts( const ChartSettings &settings );
};

} // namespace jinguan

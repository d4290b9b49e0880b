#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <memory>

class QgsRasterLayer;
class QNetworkReply;

namespace jinguan
{

/** The online basemap a user may switch on; off by default. */
struct BasemapSettings
{
    bool enabled = false;
    QString url; //!< XYZ template with `{x} {y} {z}` (`{-y}` for TMS), or a WMTS capabilities address
    QString key; //!< put in the place of `{key}`

    bool operator==( const BasemapSettings &other ) const = default;
};

/** Address templates offered in the preferences: name and template. */
QList<QPair<QString, QString>> basemapPresets();

/**
 * Brings the online basemap in, softly: one tile is asked for first, and only when an image comes back is a layer made.
 *
 * Whatever goes wrong (no network, 403, bad key, time-out, something that is no image) becomes a sentence in failed(); the
 * map stays as it is.
 */
class Basemap : public QObject
{
    Q_OBJECT

  public:
    explicit Basemap( QObject *parent = nullptr );
    ~Basemap() override;

    /** Milliseconds a test tile may take; 6,000 by default. */
    void setTimeout( int milliseconds ) { mTimeout = milliseconds; }

    /** Tries \a settings; one of ready() and failed() follows. A running try is dropped. */
    void request( const BasemapSettings &settings );

    /** The address of one tile (zoom 10, over Chengdu) as asked for by the try. */
    static QString tileAddress( const BasemapSettings &settings );

    /** A layer for \a settings; does not touch the network. */
    static std::unique_ptr<QgsRasterLayer> layer( const BasemapSettings &settings );

  Q_SIGNALS:
    void ready( const jinguan::BasemapSettings &settings );
    void failed( const QString &sentence );

  private:
    void finished( QNetworkReply *reply );

    QNetworkAccessManager mNetwork;
    QNetworkReply *mReply = nullptr;
    BasemapSettings mSettings;
    int mTimeout = 6000;
};

} // namespace jinguan

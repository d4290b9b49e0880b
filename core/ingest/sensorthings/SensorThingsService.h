#pragma once

#include "ingest/sensorthings/SensorThingsHttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace jinguan
{

/**
 * Entities of a service, page by page.
 *
 * `@iot.nextLink` is followed on the service's own address only: many services stand behind a proxy and link to the name they have inside, and what a link says must
 * not send us elsewhere. Pages that lead back to one seen before end with an error.
 */
class SensorThingsService
{
  public:
    /** \a url ends with the version, `…/v1.1`. */
    SensorThingsService( const QUrl &url, const SensorThingsLimits &limits );

    enum class Go
    {
      On,
      Enough
    };
    using Page = std::function<Result<Go>( const QJsonArray &entities )>;

    /**
     * Hands each page of \a path with \a query to \a take, in the service's order, until there is none, \a take has enough, or the bound of pages is reached. True
     * when the end was reached.
     */
    Result<bool> pages( const QString &path, const QList<QPair<QString, QString>> &query, const Page &take, Progress &progress );

    /** The keys that addresses need: `92`, `'abc'`; empty when \a entity has none. */
    static QString keyOf( const QJsonObject &entity );
    /** What was odd but could be borne, each once. */
    const QStringList &warnings() const { return mWarnings; }
    bool wasCancelled() const { return mHttp.wasCancelled(); }

  private:
    Result<QJsonObject> read( const QUrl &url, Progress &progress );
    /** The next page's address below our own; nothing when the link leads nowhere. */
    std::optional<QUrl> follow( const QString &link, const QUrl &from );
    void warn( const QString &text );

    QUrl mUrl;
    SensorThingsLimits mLimits;
    SensorThingsHttp mHttp;
    QStringList mWarnings;
};

} // namespace jinguan

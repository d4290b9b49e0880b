#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/PublicationStore.h"

namespace jinguan
{

/** What the catalogue of published items is made from: suggestions, and the check that an item names what there is. */
class PublicationCatalogue
{
  public:
    /** The items that \a path (`…/publication_items.csv`) suggests, not stored anywhere yet; the first defect is the error. */
    static Result<QList<PublicationItem>> suggestions( const QString &path, const Catalogue &catalogue );

    /** PublicationFlow::check(), and that element, indicators, kinds and unit of \a item are known and belong together. */
    static Result<void> check( const PublicationItem &item, const Catalogue &catalogue, const Responsibility *responsibility = nullptr );

    /** The item as one JSON object, keys as `publish show` and `publish propose --file` use them. */
    static QJsonObject toJson( const PublicationItem &item );
    /** What \a object changes of \a item; an unknown key or id is an error that names it. State, version and author are not read. */
    static Result<PublicationItem> fromJson( const QJsonObject &object, const PublicationItem &item = {} );
};

} // namespace jinguan

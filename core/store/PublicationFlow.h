#pragma once

#include "store/NetworkStore.h"
#include "store/PublicationStore.h"

namespace jinguan
{

/**
 * The way of an item of the publication catalogue: draft → reviewed → approved → published → withdrawn. Rules without memory: what they judge by is
 * handed in, so that store, command line and window give the same answer.
 *
 * - Whoever wrote a version neither reviews nor approves it, and whoever reviewed it does not approve it.
 * - Only the role `approver` approves, and where the item names its approver only that person.
 * - Publishing and withdrawing are done by `approver` or `operator`; the author may withdraw, too.
 * - A reviewed, approved, published or withdrawn item that is changed or returned is a draft again; a return and a withdrawal say why.
 * - Internal items are never published.
 *
 * It lies beside the store because the store judges by it within its transactions.
 */
class PublicationFlow
{
  public:
    /** Who reviewed the present version of \a item by its \a history; empty when nobody did since it last was a draft. */
    static QString reviewer( const PublicationItem &item, const QList<PublicationStep> &history );

    /** The state that \a act brings \a item to, or why \a user may not do it. \a history is that of the item, oldest first. */
    static Result<PublicationState> apply( PublicationAct act, const PublicationItem &item, const QList<PublicationStep> &history,
      const UserProfile &user, const QString &comment );

    /** What an item has to have whoever writes it: code, titles, indicators, a period and a place that go together … */
    static Result<void> check( const PublicationItem &item );

    /** Two names that mean one person, whatever spaces and capitals they are written with. */
    static bool isSamePerson( const QString &a, const QString &b );
};

} // namespace jinguan

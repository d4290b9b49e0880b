#pragma once

#include "planning/rules/SitingRule.h"
#include "planning/rules/SitingTables.h"
#include "planning/rules/SitingTerms.h"

#include <memory>

namespace jinguan
{

class NetworkStore;
class Standards;

/** Property of the workspace that holds what it changed of the siting rules, and its own: the text of SitingRules::changesFrom(). */
inline const QString sitingRulesProperty = QStringLiteral( "siting_rules" );

/**
 * The siting rules in force: those of the standards, those the program proposes for the bureau, and what the workspace changed or added.
 *
 * \code
 * const Result<SitingRules> rules = SitingRules::of( workspace->network() );
 * for ( const SitingRule &rule : rules->rulesFor( "air_standard", "greenway", day ) ) …
 * \endcode
 */
class SitingRules
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingRules )

  public:
    /** What ships, from the folder `resources/`. */
    static Result<SitingRules> load( const QString &resources );
    /** What ships, with the changes \a store keeps. Errors: defects of the tables or of what is kept. */
    static Result<SitingRules> of( const NetworkStore &store );

    const QList<SitingRule> &rules() const { return mRules; }
    const SitingRule *rule( const QString &id ) const;
    const SitingTerms &terms() const { return *mTerms; }
    const SitingTables &tables() const { return *mTables; }

    /** Rules for a single site of \a kind and \a sitingClass in force on \a day (null: today), in the order of the tables. */
    QList<const SitingRule *> rulesFor( const QString &kind, const QString &sitingClass, const QDate &day = {} ) const;
    /** Rules for all stations of \a kind together. */
    QList<const SitingRule *> networkRulesFor( const QString &kind, const QDate &day = {} ) const;

    /** Ids of the layers the rules for \a kinds (empty: all) measure on. */
    QStringList layersFor( const QStringList &kinds ) const;

    /** Replaces the rule of that id, or adds it; one that is not shipped becomes the bureau's. */
    Result<void> setRule( const SitingRule &rule );
    /** Takes away a rule of the workspace; a shipped one goes back to what ships. */
    void resetRule( const QString &id );

    /** What differs from what ships, as JSON; empty where nothing does. */
    QByteArray changes() const;
    /** Applies changes(); an empty text changes nothing. Errors name the rule. */
    Result<void> apply( const QByteArray &json );

    bool isShipped( const QString &id ) const { return shippedRule( id ) != nullptr; }
    const SitingRule *shippedRule( const QString &id ) const;
    /** An id that no rule has: `own.1`, `own.2` … */
    QString freeId() const;

  private:
    QList<SitingRule> mRules;
    QList<SitingRule> mShipped;
    std::shared_ptr<const SitingTerms> mTerms;
    std::shared_ptr<const SitingTables> mTables;
};

} // namespace jinguan

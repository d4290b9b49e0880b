#pragma once

#include "planning/rules/SitingTerms.h"
#include "store/NetworkStore.h"

namespace jinguan
{

/** A place held against the siting rules: a station, a proposed site, or just a point of the map. */
struct SiteToCheck
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SiteToCheck )

  public:
    LonLat at;
    QString kind;           //!< StationKind::id
    QString sitingClass;    //!< SitingClass::id; empty: none
    QVariantMap attributes; //!< `inlet_height`, `point_type`, `section_kind` … under the names of siting_attributes.csv
    QString code;           //!< of a station; empty for a proposed site
    QString name;
    QString river; //!< of a section
    bool hasPlace = true;

    /** The station at its position on \a day (null: the newest); without one, `hasPlace` is false. */
    static SiteToCheck of( const Station &station, const QDate &day = {} );
    static SiteToCheck of( const ScenarioSite &site );

    /** Name, code or the coordinates. */
    QString label() const;

    /** Whether a condition of a rule holds here. */
    enum class Holds
    {
      Yes,
      No,
      Unknown
    };
    struct Condition
    {
        Holds holds = Holds::Yes;
        QString attribute; //!< that decides
        QString wanted;    //!< its values that make the rule apply
        bool negated = false;
    };
    /**
     * \a condition is a list of `attribute=value|value` (one of them), `attribute!value|value` (none of them) and `attribute=*` (any value),
     * separated by `;`, which must all hold. The first one that does not, or is not known, is the answer.
     */
    Condition holds( const QString &condition, const SitingTerms &terms ) const;

    /** A text of the site under any of its names. A site of the class main_road is a roadside point unless it says otherwise. */
    QString text( const QString &id, const SitingTerms &terms ) const;
    std::optional<double> number( const QString &id, const SitingTerms &terms ) const;
};

} // namespace jinguan

#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <limits>
#include <optional>

namespace jinguan
{

/** How a measured figure is held against the value of a rule. */
enum class RuleOperator
{
  AtLeast, //!< `>=`
  Above,   //!< `>`
  AtMost,  //!< `<=`
  Below,   //!< `<`
  Between, //!< from value to valueMax, both allowed
  Equal    //!< `=`
};

QString ruleOperatorId( RuleOperator op ); //!< `>=`, `>`, `<=`, `<`, `between`, `=`
std::optional<RuleOperator> ruleOperatorFromId( const QString &id );

/** Of what a rule speaks. */
enum class RuleScope
{
  Site,   //!< each station or proposed site by itself
  Network //!< all stations of the kind together: numbers of points, shares, deviations from the city
};

/**
 * One clause on where a station may stand, from `resources/standards/siting_rules.csv`, `resources/catalogue/siting_bureau.csv` or the workspace.
 *
 * `parameter` names what is measured (RuleMeasures), `subject` on what: a layer, an attribute of the site, or a kind of station. Lengths are metres on the
 * ellipsoid, shares percent, angles degrees. A value that is NaN is looked up in the table of the standard that the parameter knows (road distance by traffic,
 * verticals by width …).
 */
struct SitingRule
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingRule )

  public:
    QString id;                //!< `air.source_free`; those of the bureau begin with `bureau.` or `own.`
    QStringList stationKinds;  //!< StationKind::id
    QStringList sitingClasses; //!< SitingClass::id; empty: all
    LocalText name;
    QString parameter;
    QString subject;
    QMap<QString, QString> arguments; //!< further figures of the parameter, by name
    QString appliesWhen;              //!< `point_type=roadside;sampling!manual`, see SiteToCheck::holds()
    RuleScope scope = RuleScope::Site;
    RuleOperator op = RuleOperator::AtLeast;
    double value = std::numeric_limits<double>::quiet_NaN();
    double valueMax = std::numeric_limits<double>::quiet_NaN(); //!< of Between
    QString unit;
    QString standard;     //!< `HJ 664`; empty: a rule of the bureau
    QString edition;      //!< `HJ664-2013`
    QString editionLabel; //!< `HJ 664-2013`
    QString clause;
    QDate validFrom;      //!< first day, null: always
    QDate validTo;        //!< last day, null: open
    QString region;       //!< GB/T 2260 code, empty: everywhere
    bool checked = false; //!< false: from memory, to be confirmed by the bureau
    QString note;
    bool enabled = true;
    bool bureau = false;  //!< the bureau's own
    bool changed = false; //!< differs from what ships, by the workspace

    bool hasValue() const;
    /** Whether the rule is in force on \a day and switched on. */
    bool holdsOn( const QDate &day ) const;
    /** Whether it is one for stations of \a kind and \a sitingClass. */
    bool isFor( const QString &kind, const QString &sitingClass ) const;
    /** A further figure of the parameter; \a missing where it is not given. */
    double argument( const QString &name, double missing ) const;

    /** `≥ 50 m`, `3–15 m`; empty where the value comes from a table. */
    QString limitText() const;
    static QString limitText( RuleOperator op, double value, double valueMax, const QString &unit );
    /** `HJ 664-2013, surroundings of a point`, or `rule of the bureau`. */
    QString sourceText() const;

    /** All fields, as the workspace keeps rules of the bureau. */
    QJsonObject toJson() const;
    /** Puts the fields that \a json has onto this rule; the error names a field that cannot be read. */
    Result<void> applyJson( const QJsonObject &json );
    /** What is wrong with it, in a sentence, or success. */
    Result<void> validate() const;
};

/** A figure as people read it, with its unit: `1,234 m` is `1.23 km`, `12.5 %`. */
QString ruleFigureText( double value, const QString &unit );

} // namespace jinguan

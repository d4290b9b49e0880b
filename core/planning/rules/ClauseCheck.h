#pragma once

#include "planning/rules/SitingRule.h"

#include <qgsgeometry.h>

#include <QVariantMap>

namespace jinguan
{

/** What a clause says of a site. */
enum class ClauseVerdict
{
  Meets,
  Fails,
  DataMissing,  //!< a layer or attribute is not there, or does not tell enough: never counted as met
  NotApplicable //!< the clause is about other sites
};

QString clauseVerdictId( ClauseVerdict verdict ); //!< `meets`, `fails`, `data_missing`, `not_applicable`
/** The verdict in the language of the interface. */
QString clauseVerdictText( ClauseVerdict verdict );

/** One clause held against one site, or against the network. */
struct ClauseCheck
{
    SitingRule rule;
    ClauseVerdict verdict = ClauseVerdict::DataMissing;
    std::optional<double> measured; //!< in the unit of the rule; always there when the verdict is Meets or Fails
    bool isBound = false;           //!< the figure is at least `measured`: nothing nearer was found up to there
    QString limit;                  //!< `≥ 50 m`, also where it comes from a table
    QString text;                   //!< the finding in a sentence, in the language of the interface
    QgsGeometry geometry;           //!< what to draw, EPSG:4490: line to the source, blocked sectors, the corridor …; may be null
    bool unverified = false;        //!< the rule is from memory, to be confirmed
    bool restsOnSchematic = false;  //!< a layer it was measured on is schematic (示意)
    QStringList layers;             //!< names of the layers it was measured on
    QString missingAttribute;       //!< id of the attribute of the site whose value would decide; empty: none

    bool failed() const { return verdict == ClauseVerdict::Fails; }
    /** `52 m`, `> 500 m`; empty when nothing was measured. */
    QString measuredText() const;
    /** For JSON and files; without the geometry. */
    QVariantMap toMap() const;
};

/** How many clauses came out how. */
struct ClauseCounts
{
    int meets = 0;
    int fails = 0;
    int missing = 0;
    int notApplicable = 0;
    static ClauseCounts of( const QList<ClauseCheck> &checks );
    /** The worst verdict: fails, then data missing, then meets; NotApplicable where nothing applies. */
    ClauseVerdict worst() const;
};

} // namespace jinguan

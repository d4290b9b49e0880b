#pragma once

#include "reports/Figures.h"
#include "monitoring/WarningRule.h"

namespace jinguan
{

/**
 * The course of the reading behind an incident: from two days before it began to half a day after it was over, with the threshold of its rule, the limits in force and the moment at which
 * it opened. For a verdict on the station as a whole the items that decided it at its worst.
 */
class IncidentCourse
{
  public:
    IncidentCourse( const ReportServices &services, const WarningRules &rules, const SheetText &text )
      : mServices( services ), mRules( rules ), mText( text )
    {}

    /** At most two charts; empty where there are no readings. \a until ends them. */
    Result<QList<TimeSeriesChart>> charts( const Incident &incident, const Station &station, UtcSeconds until ) const;
    /** `> 75 µg/m³, closes at 67.5`, or in words for rules that compare otherwise. */
    QString thresholdText( const Incident &incident, const Station &station ) const;

  private:
    QStringList indicators( const Incident &incident, const Station &station ) const;
    Result<TimeSeriesChart> chart( const Incident &incident, const Station &station, const Indicator &indicator, UtcSeconds until ) const;

    ReportServices mServices;
    const WarningRules &mRules;
    const SheetText &mText;
};

} // namespace jinguan

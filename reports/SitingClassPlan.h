#pragma once

#include "reports/Figures.h"
#include "reports/Paper.h"
#include "reports/items/TableItem.h"

namespace jinguan
{

class MapScene;

/** The layout of stations by siting class, the reasons for which the plan wants them: symbols and legend of a map, the count of each class, the list of stations. */
class SitingClassPlan
{
  public:
    SitingClassPlan( const ReportServices &services, const SheetText &text, const Paper &paper, const Figures &figures, const QString &element );

    /** Gives the stations in \a scene the colours of their classes; a scene so drawn is not used again for another print. */
    void draw( MapScene &scene ) const;

    /** A row a class: stations, of them running and planned. */
    TableContent classes() const;
    /** The stations in the order of their classes; \a full with code, district and kind. */
    TableContent stations( bool full ) const;

  private:
    /** A class with its stations. */
    struct Group
    {
        QString id; //!< SitingClass::id; empty: without one
        QString name;
        QList<const Station *> stations;
    };
    QColor colourOf( qsizetype group ) const;
    int countIn( const Group &group, StationStatus status ) const;

    ReportServices mServices;
    const SheetText &mText;
    Paper mPaper;
    QDate mDay;
    QList<Group> mGroups;
};

} // namespace jinguan

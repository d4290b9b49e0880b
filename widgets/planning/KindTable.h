#pragma once

#include "monitoring/Catalogue.h"
#include "planning/PlanningOptions.h"

#include <QTableWidget>

namespace jinguan
{

/** The kinds of station that may be placed, with radius, cost, least and most number; ticked ones count. */
class KindTable : public QTableWidget
{
    Q_OBJECT

  public:
    explicit KindTable( QWidget *parent = nullptr );

    void setCatalogue( const Catalogue *catalogue ) { mCatalogue = catalogue; }
    /** Offers the kinds of \a element; \a kinds are ticked. */
    void setKinds( const QString &element, const QList<SiteKind> &kinds );
    /** The ticked ones. */
    QList<SiteKind> kinds() const;

  Q_SIGNALS:
    /** The planner changed something; at least one kind stays ticked. */
    void changed( const QList<jinguan::SiteKind> &kinds );

  private:
    void cellChanged( int row );

    const Catalogue *mCatalogue = nullptr;
    QList<SiteKind> mOffered;
    bool mFilling = false;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "planning/PlanningRequest.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace jinguan
{

/** The question of the planning dock: where, what kind of station, how many, covering what, from which candidates. */
class PlanningForm : public QWidget
{
    Q_OBJECT

  public:
    explicit PlanningForm( QWidget *parent = nullptr );

    void setTables( const Catalogue *catalogue, const Responsibility *responsibility );
    /** Offers the station kinds of \a element, the first one chosen with its representative radius. */
    void setElement( const QString &element );
    const QString &element() const { return mElement; }
    /** Chooses a district or unit; empty: whole city. */
    void setRegion( const QString &code );

    PlanningRequest request() const;
    /** Shows a stored question. */
    void setRequest( const PlanningRequest &request );

  Q_SIGNALS:
    void changed();

  private:
    void takeKindRadius();

    const Catalogue *mCatalogue = nullptr;
    QString mElement;
    QComboBox *mKind = nullptr;
    QComboBox *mRegion = nullptr;
    QDoubleSpinBox *mRadius = nullptr;
    QSpinBox *mCount = nullptr;
    QComboBox *mDemand = nullptr;
    QComboBox *mCandidates = nullptr;
    QDoubleSpinBox *mSpacing = nullptr;
};

} // namespace jinguan

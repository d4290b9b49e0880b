#pragma once

#include "widgets/planning/PlanningPage.h"

class QAction;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace jinguan
{

class QuotaTable;

/** What a plan must keep: areas without sites, spacing, stations that stay or may move, quotas. */
class ConstraintPage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit ConstraintPage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;

    /** Down while an exclusion is drawn on the map. */
    QAction *drawAction() const { return mDraw; }

  public Q_SLOTS:
    /** A polygon in EPSG:4490. */
    void addExclusion( const QString &wkt );

  protected:
    void servicesChanged() override;
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void makeFields();
    void takeExcluded();
    void takeMovable();
    void fillExisting( const PlanningRequest &question );
    void filterExisting();

    QListWidget *mExcluded = nullptr;
    QAction *mDraw = nullptr;
    QToolButton *mClear = nullptr;
    QLabel *mDrawn = nullptr;
    QDoubleSpinBox *mSpacing = nullptr;
    QuotaTable *mQuotas = nullptr;
    QLineEdit *mSearch = nullptr;
    QListWidget *mExisting = nullptr;
    QLabel *mMovable = nullptr;
    QString mShownKinds; //!< kinds whose stations are listed
    QList<Station> mStations;
};

} // namespace jinguan

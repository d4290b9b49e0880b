#pragma once

#include "widgets/planning/PlanningPage.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jinguan
{

struct DemandPicture;

/** What is to be covered: area, people, lines, points, a raster, or a suitability; and in how fine cells. */
class DemandPage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit DemandPage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    /** The planner wants to see the demand on the map. */
    bool isShownOnMap() const;

    /** Explains the colours on the map; nullptr: nothing is shown. */
    void showLegend( const DemandPicture *picture );

  Q_SIGNALS:
    void shownOnMapChanged();

  protected:
    void servicesChanged() override;
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void makeFields();
    void takeDemand();
    void takeLayer();
    void chooseRaster();
    void showState();
    void editSuitability();

    QComboBox *mDemand = nullptr;
    QComboBox *mLayer = nullptr;
    QLineEdit *mField = nullptr;
    QDoubleSpinBox *mStep = nullptr;
    QLineEdit *mRaster = nullptr;
    QWidget *mRasterRow = nullptr;
    QPushButton *mSuitability = nullptr;
    QDoubleSpinBox *mCell = nullptr;
    QDoubleSpinBox *mDensity = nullptr;
    QCheckBox *mShow = nullptr;
    QLabel *mState = nullptr;
    QLabel *mLegend = nullptr;
    QFormLayout *mForm = nullptr;
    QList<LayerSource> mLayers;
    QString mLayerKind; //!< geometry of the roles offered
};

} // namespace jinguan

#pragma once

#include "widgets/planning/PlanningPage.h"

class QAction;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace jinguan
{

/** Where stations could stand: along lines, in areas, at places, in siting classes, or where the planner clicks. */
class CandidatePage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit CandidatePage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    bool isShownOnMap() const;

    /** Down while clicks on the map add candidates. */
    QAction *drawAction() const { return mDraw; }

  public Q_SLOTS:
    void addDrawn( const jinguan::LonLat &at );

  Q_SIGNALS:
    void shownOnMapChanged();

  protected:
    void servicesChanged() override;
    void showQuestion( const PlanningRequest &question ) override;

  private:
    void fillSources( const QString &element );
    void takeSources();
    void showState();

    QListWidget *mSources = nullptr;
    QDoubleSpinBox *mStep = nullptr;
    QAction *mDraw = nullptr;
    QToolButton *mClear = nullptr;
    QLabel *mDrawn = nullptr;
    QCheckBox *mShow = nullptr;
    QLabel *mState = nullptr;
    QString mShownElement;
    QStringList mRoles; //!< of the layers with features in the workspace
};

} // namespace jinguan

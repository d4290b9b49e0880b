#pragma once

#include "widgets/planning/PlanningPage.h"

class QAction;
class QLabel;
class QVBoxLayout;

namespace jinguan
{

class FigureTable;

/** The proposed sites, one by one: what each gains and costs, edits by hand, and which of them are to be built. */
class DecidePage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit DecidePage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    void setReady( bool ready );

    /** Down while sites are edited on the map. */
    QAction *editAction() const { return mEdit; }

  Q_SIGNALS:
    /** A row of the table was chosen. */
    void siteSelected( const jinguan::LonLat &at );

  private:
    void makeActions();
    void showSites();
    void showTicks();
    void showOutcome();
    void chooseSite();

    FigureTable *mSites = nullptr;
    QLabel *mOutcome = nullptr;
    QLabel *mReason = nullptr;
    QAction *mEdit = nullptr;
    QAction *mRemove = nullptr;
    bool mReady = false;
    bool mShowing = false;
    bool mDragging = false;
};

} // namespace jinguan

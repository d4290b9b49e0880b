#pragma once

#include "widgets/planning/PlanningServices.h"
#include "widgets/planning/PlanningSession.h"

#include <QWidget>

namespace jinguan
{

/** The steps of the planning dock, in the order of the path. */
enum class PlanningStep
{
  Goal,
  Demand,
  Candidates,
  Constraints,
  Solve,
  Compare,
  Decide
};

constexpr int planningStepCount = 7;

/**
 * One step of the planning dock.
 *
 * Shows its part of the question of the session, and states changes to it as undoable edits. Knows no other page.
 */
class PlanningPage : public QWidget
{
    Q_OBJECT

  public:
    explicit PlanningPage( PlanningSession &session, QWidget *parent = nullptr );

    /** What was chosen here, in one short line. */
    virtual QString summary() const = 0;
    /** The step has what the later ones need. */
    virtual bool isDone() const { return true; }

    void setServices( const PlanningServices &services );

  Q_SIGNALS:
    /** summary() or isDone() may read differently now. */
    void summaryChanged();
    void failed( const jinguan::Error &error );

  protected:
    /** The tables or the workspace are others: lists are filled anew. */
    virtual void servicesChanged() {}
    /** Puts the question into the fields. */
    virtual void showQuestion( const PlanningRequest &question ) { Q_UNUSED( question ) }
    /** Changes the question, undoably, as \a what; nothing while fields are being filled. */
    void edit( const QString &what, const std::function<void( PlanningRequest &question )> &change );
    bool isFilling() const { return mFilling; }
    /** Fills fields anew without taking that for edits. */
    void refill();

    const PlanningServices &services() const { return mServices; }
    PlanningSession &session() const { return mSession; }

  private:
    PlanningSession &mSession;
    PlanningServices mServices;
    bool mFilling = false;
};

} // namespace jinguan

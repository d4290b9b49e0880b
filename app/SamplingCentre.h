#pragma once

#include "Services.h"
#include "WorkspaceSession.h"

#include <QPointer>

class QMainWindow;
class QMenu;

namespace jinguan
{

class DeliveryDialog;
class SamplingDialog;
class TargetDialog;
struct SamplingContext;

/** Manual sampling, the ledger of deliveries and the targets of the year in the window: their places in a menu, and one dialog each. Wires, holds no logic of its own. */
class SamplingCentre : public QObject
{
    Q_OBJECT

  public:
    SamplingCentre( const Services &services, QMainWindow *window );
    ~SamplingCentre() override;

    void addTo( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    /** The area chosen in the tool bar. */
    void setArea( const MapFilter &area );

    /** The dialog, raised when it is open already; nullptr without a workspace. */
    SamplingDialog *showSampling();
    DeliveryDialog *showDeliveries();
    TargetDialog *showTargets();

  Q_SIGNALS:
    void stationPicked( const QString &code );
    void printAsked( const QString &command, const QStringList &options );
    void failed( const QString &message );

  private:
    SamplingContext context() const;
    void updateDialogs();
    void closeDialogs();

    const Services &mServices;
    QMainWindow *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    MapFilter mArea;
    std::shared_ptr<const PeriodEvaluation> mEvaluation; //!< loaded when first needed
    QPointer<SamplingDialog> mSampling;
    QPointer<DeliveryDialog> mDeliveries;
    QPointer<TargetDialog> mTargets;
};

} // namespace jinguan

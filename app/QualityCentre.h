#pragma once

#include "layers/MapFilter.h"
#include "quality/Authenticity.h"
#include "quality/NetworkFigures.h"
#include "quality/QualityRules.h"
#include "Services.h"
#include "widgets/quality/QualityDock.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace jinguan
{

class WorkspaceSession;

/** Quality of data in the window: the dock, what it works with, and what follows when verdicts change. */
class QualityCentre : public QObject
{
    Q_OBJECT

  public:
    /** The dock belongs to \a window, which places it. */
    QualityCentre( const Services &services, QWidget *window );

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    void setElement( const QString &element );
    void setArea( const MapFilter &area );
    /** The user of the settings. */
    void updateUser();

    QualityDock *dock() const { return mDock; }

  Q_SIGNALS:
    void stationPicked( const QString &code );
    void failed( const QString &message );

  private:
    void setContext();

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const QualityRules> mRules;
    std::shared_ptr<const NetworkFigures> mFigures;
    std::shared_ptr<const Authenticity> mAuthenticity;
    QPointer<QualityDock> mDock;
};

} // namespace jinguan

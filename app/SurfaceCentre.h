#pragma once

#include "layers/surface/SurfacePicture.h"
#include "widgets/LatestTask.h"
#include "WorkspaceSession.h"

#include <QCache>
#include <QPointer>

class QActionGroup;
class QMenu;

namespace jinguan
{

/**
 * The interpolated surface of the window: which indicator of the element, value or standard deviation, and the surface of the moment in the time bar.
 *
 * Surfaces are made off the thread of the window, kept by indicator and moment, and made ahead for the next steps, so that playing stays fluent. A new
 * moment cancels what is being made for another one.
 */
class SurfaceCentre : public QObject
{
    Q_OBJECT

  public:
    /** \a window owns the menu. */
    SurfaceCentre( const Services &services, QWidget *window );
    ~SurfaceCentre() override;

    QMenu *menu() const { return mMenu; }

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    void setElement( const QString &element );
    /** Seconds between two steps of the time bar: what is made ahead. */
    void setStep( qint64 seconds ) { mStep = seconds; }
    void setMoment( UtcSeconds at, bool live );

    /** Indicator shown as a surface; empty: none. */
    QString indicator() const { return mIndicator; }
    SurfaceView view() const { return mView; }
    void setIndicator( const QString &indicator );
    void setView( SurfaceView view );

    /** The surface on the map; nothing while none is. */
    const SurfacePicture *shown() const { return mShown.get(); }
    bool isBusy() const { return mTask.isRunning(); }
    /** Whether the surface of \a at is made already. */
    bool isReady( UtcSeconds at ) const { return mCache.contains( keyOf( at ) ); }

  Q_SIGNALS:
    /** The surface on the map is another one, or gone. */
    void changed();
    /** Why a surface just chosen is not there. */
    void told( const QString &text );
    void failed( const QString &message );

  private:
    using Answer = std::shared_ptr<Result<SurfacePicture>>;
    QString keyOf( UtcSeconds at ) const { return mIndicator + QLatin1Char( '@' ) + QString::number( at ); }
    void fillMenu();
    LatestTask<Answer>::Work work( UtcSeconds at ) const;
    void update();
    void show( std::shared_ptr<const SurfacePicture> picture );
    void makeAhead();
    void forget();

    const Services &mServices;
    std::optional<SurfaceRules> mRules;
    WorkspaceSession *mSession = nullptr;
    QMenu *mMenu = nullptr;
    QActionGroup *mIndicators = nullptr;
    QActionGroup *mViews = nullptr;
    QString mElement;
    QString mIndicator;
    SurfaceView mView = SurfaceView::Value;
    qint64 mStep = 3600;
    UtcSeconds mMoment = 0;
    bool mJustChosen = false;
    QgsGeometry mCity;
    std::shared_ptr<const SurfacePicture> mShown;
    QCache<QString, std::shared_ptr<const SurfacePicture>> mCache;
    LatestTask<Answer> mTask;
    LatestTask<Answer> mAhead;
};

} // namespace jinguan

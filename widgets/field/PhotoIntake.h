#pragma once

#include "field/FieldSettings.h"
#include "field/PhotoCheck.h"
#include "field/PhotoDesk.h"
#include "layers/MapPalette.h"
#include "widgets/LatestTask.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace jinguan
{

/**
 * Pictures that are to become photos of a station: chosen or dropped, read in the background, each with what it says of itself and how far from the station it was
 * taken. A picture without a position, or taken elsewhere, says so and has to be accepted by hand.
 */
class PhotoIntake : public QWidget
{
    Q_OBJECT

  public:
    PhotoIntake( const Station &station, const FieldSettings &settings, const MapPalette &palette, QWidget *parent = nullptr );

    /** Reads \a files and adds those that are pictures. */
    void add( const QStringList &files );
    /** The pictures, in the order in which they came. */
    const QList<PhotoDraft> &drafts() const { return mDrafts; }
    bool isReading() const { return mReading.isRunning() || !mWaiting.isEmpty(); }
    /** Pictures that were not taken at the station, or do not say. */
    int warnings() const;
    /** Whether all may be kept: none gives reason to ask, or the reasons were seen. */
    bool isAcceptable() const;

    /** Pictures among what is dragged. */
    static QStringList picturesOf( const QMimeData &data );

  Q_SIGNALS:
    /** Pictures, or the answer to a warning, have changed. */
    void changed();

  protected:
    void dragEnterEvent( QDragEnterEvent *event ) override;
    void dropEvent( QDropEvent *event ) override;

  private:
    struct Batch
    {
        QList<PhotoDraft> drafts;
        QStringList problems;
    };
    void choose();
    void readNext();
    void removeChosen();
    void refill();
    PhotoCheck checkOf( const PhotoDraft &draft ) const;
    PhotoDatum datum() const;

    Station mStation;
    double mTolerance = 0;
    MapPalette mPalette;
    QList<PhotoDraft> mDrafts;
    QStringList mProblems;
    QStringList mWaiting;
    LatestTask<Batch> mReading;

    QListWidget *mList = nullptr;
    QLabel *mState = nullptr;
    QCheckBox *mShifted = nullptr;
    QCheckBox *mAccept = nullptr;
    QPushButton *mRemove = nullptr;
};

} // namespace jinguan

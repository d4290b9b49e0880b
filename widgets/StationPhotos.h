#pragma once

#include "base/Result.h"
#include "widgets/LatestTask.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace jinguan
{

/** The photos of a station, one at a time, with a button to add one; a thin line while there is none. Reads and copies in the background. */
class StationPhotos : public QWidget
{
    Q_OBJECT

  public:
    explicit StationPhotos( QWidget *parent = nullptr );

    /** \a workspace empty: nothing can be kept; not \a writable: looked at only. */
    void setWorkspace( const QString &workspace, bool writable );
    void showStation( const QString &code );
    /** Copies pictures into the workspace and shows the last of them. */
    void add( const QStringList &files );
    bool canAdd() const;

    QStringList photos() const { return mPhotos; }
    QString shownPhoto() const { return mPhotos.value( mIndex ); }

  Q_SIGNALS:
    /** The photo, or the sentence in its place, is on screen. */
    void shown();
    /** The field sheet of the station is wanted. */
    void fieldSheetAsked( const QString &code );
    void failed( const QString &message );

  private:
    struct Added
    {
        QString last;
        QStringList problems;
    };
    void choose();
    void list( const QString &chosen );
    void turnTo( int index );
    void say( const QString &text );

    QString mWorkspace;
    QString mStation;
    bool mWritable = false;
    QStringList mPhotos;
    int mIndex = 0;
    LatestTask<Result<QImage>> mReading;
    LatestTask<Added> mCopying;

    QLabel *mPicture = nullptr;
    QLabel *mCaption = nullptr;
    QToolButton *mBack = nullptr;
    QToolButton *mForward = nullptr;
    QToolButton *mAdd = nullptr;
    QToolButton *mSheet = nullptr;
};

} // namespace jinguan

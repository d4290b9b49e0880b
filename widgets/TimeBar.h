#pragma once

#include "store/ReadingStore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QToolButton;

namespace jinguan
{

class TimeSlider;

/**
 * Live, or any moment of the past: chosen on a line of time, typed, stepped through or played. While live the moment is the end of the
 * extent, and follows it.
 */
class TimeBar : public QWidget
{
    Q_OBJECT

  public:
    explicit TimeBar( QWidget *parent = nullptr );

    /** First and last moment that can be chosen, UTC; a moment outside moves to the nearer end. */
    void setExtent( const TimeRange &extent );
    const TimeRange &extent() const;

    UtcSeconds moment() const { return mMoment; }
    bool isLive() const { return mLive; }
    bool isPlaying() const { return mTimer.isActive(); }

    /** Seconds from one picture to the next: 1 h, 4 h or 1 d. */
    qint64 step() const;
    void setStep( qint64 seconds );

    /** Milliseconds that one picture of playing is shown. */
    void setFrameInterval( int milliseconds ) { mTimer.setInterval( milliseconds ); }

    /** Whether new readings arrive just now; the live mark is red only then. */
    void setFlowing( bool flowing );
    bool isFlowing() const { return mFlowing; }

  public Q_SLOTS:
    /** Stands at a moment of the past. */
    void setMoment( qint64 moment );
    void setLive();
    void play();
    void pause();
    void stepForward();
    void stepBack();

  Q_SIGNALS:
    void momentChanged( qint64 moment, bool live );
    void playingChanged( bool playing );

  protected:
    void changeEvent( QEvent *event ) override;

  private:
    QToolButton *addButton( const char *name, const QString &text, const QString &tip );
    void build();
    void apply( UtcSeconds moment, bool live );
    void showState();
    void advance();

    TimeSlider *mSlider = nullptr;
    QToolButton *mLiveButton = nullptr;
    QToolButton *mPlay = nullptr;
    QDateTimeEdit *mEdit = nullptr;
    QComboBox *mStep = nullptr;
    QTimer mTimer;
    UtcSeconds mMoment = 0;
    bool mLive = true;
    bool mFlowing = false;
};

} // namespace jinguan

#pragma once

#include "widgets/LatestTask.h"

#include <QImage>
#include <QSizeF>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace jinguan
{

/**
 * The pages of a finished PDF, one at a time, with page turning and zoom; drawn by a thread of the pool from the file itself.
 *
 * Page Up and Page Down turn, Ctrl with + and − or the wheel zooms; at first the whole page is seen.
 */
class PagePreview : public QWidget
{
    Q_OBJECT

  public:
    explicit PagePreview( QWidget *parent = nullptr );
    ~PagePreview() override;

    /** Shows the first page of the PDF \a path, or the one shown before where it has so many. */
    void setFile( const QString &path );
    /** Shows \a text instead of a page. */
    void clear( const QString &text );

    int pageCount() const { return static_cast<int>( mSizes.size() ); }
    int page() const { return mPage; } //!< from 0; -1 without a file
    void setPage( int page );
    /** Dots of the screen per inch of paper. */
    double dpi() const;
    /** 1 is the size of the paper; 0 fits the whole page, -1 its width. */
    void setZoom( double zoom );
    double zoom() const { return mZoom; }

    static constexpr double fitPage = 0;
    static constexpr double fitWidth = -1;

  Q_SIGNALS:
    /** The picture of \a page is there. */
    void shown( int page );
    /** The file cannot be shown. */
    void failed( const QString &message );

  protected:
    void resizeEvent( QResizeEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    bool eventFilter( QObject *watched, QEvent *event ) override;

  private:
    void makeBar( QHBoxLayout *bar );
    QToolButton *addButton( QHBoxLayout *bar, const char *name, const QString &icon, const QString &tip, std::function<void()> action );
    void stepZoom( double factor );
    void updateBar();
    void draw();

    QString mFile;
    QList<QSizeF> mSizes; //!< of the pages, millimetres
    int mPage = -1;
    double mZoom = fitPage;
    QScrollArea *mScroll = nullptr;
    QLabel *mPicture = nullptr;
    QSpinBox *mNumber = nullptr;
    QLabel *mCount = nullptr;
    QLabel *mZoomText = nullptr;
    QToolButton *mPrevious = nullptr;
    QToolButton *mNext = nullptr;
    LatestTask<QList<QSizeF>> mReading;
    LatestTask<QImage> mDrawing;
};

} // namespace jinguan

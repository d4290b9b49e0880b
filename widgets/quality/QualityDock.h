#pragma once

#include "layers/MapFilter.h"
#include "widgets/quality/QualityContext.h"

#include <QDockWidget>

class QTabWidget;

namespace jinguan
{

class ColocationPage;
class FiguresPage;
class FindingsPage;
class ReviewPage;

/** Quality of data in the window, a page each: review of suspect readings, figures of the network, indications of touched data, micro-stations. */
class QualityDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit QualityDock( QWidget *parent = nullptr );

    /** Waits for what runs on the old context. */
    void setContext( const QualityContext &context );
    /** Recorded with every verdict. */
    void setUser( const QString &user );
    void setElement( const QString &element );
    void setArea( const MapFilter &area );
    /** Reads what is shown again. */
    void reload();

    ReviewPage *review() const { return mReview; }
    FiguresPage *figures() const { return mFigures; }
    FindingsPage *findings() const { return mFindings; }
    ColocationPage *colocation() const { return mColocation; }
    QTabWidget *pages() const { return mPages; }

  Q_SIGNALS:
    void stationPicked( const QString &code );
    /** Verdicts were written: what follows from flags is to be shown anew. */
    void changed();
    void failed( const QString &message );

  private:
    QTabWidget *mPages = nullptr;
    ReviewPage *mReview = nullptr;
    FiguresPage *mFigures = nullptr;
    FindingsPage *mFindings = nullptr;
    ColocationPage *mColocation = nullptr;
};

} // namespace jinguan

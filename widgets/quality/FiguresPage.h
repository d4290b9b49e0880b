#pragma once

#include "layers/MapFilter.h"
#include "widgets/LatestTask.h"
#include "widgets/quality/QualityContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jinguan
{

class WorkBar;

/** Running, transmission, capture and validity rate of places over some days, as a table that sorts and copies. */
class FiguresPage : public QWidget
{
    Q_OBJECT

  public:
    explicit FiguresPage( QWidget *parent = nullptr );
    ~FiguresPage() override;

    void setContext( const QualityContext &context );
    void setElement( const QString &element );
    void setArea( const MapFilter &area ) { mArea = area; }
    /** Days, both included. */
    void setDays( const QDate &from, const QDate &to );
    void setBy( NetworkFigures::By by );
    void count();

    QTableView *view() const { return mView; }

  Q_SIGNALS:
    void counted();
    void failed( const QString &message );

  private:
    void makeTable();
    void show( const QList<FigureRow> &rows, NetworkFigures::By by, bool byIndicator );
    QString placeName( const FigureRow &row, NetworkFigures::By by ) const;

    QualityContext mContext;
    MapFilter mArea;
    QComboBox *mElement = nullptr;
    QComboBox *mBy = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QCheckBox *mIndicators = nullptr;
    QPushButton *mStart = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    WorkBar *mWork = nullptr;
    LatestTask<Result<QList<SeriesCounts>>> mTask;
};

} // namespace jinguan

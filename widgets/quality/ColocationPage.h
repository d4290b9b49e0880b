#pragma once

#include "quality/Colocation.h"
#include "widgets/LatestTask.h"
#include "widgets/quality/QualityContext.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;
class QTextBrowser;

namespace jinguan
{

class ColocationPlot;
class WorkBar;

/** Micro-stations against standard stations near them, or against one that is assigned: agreement, lines, drift, and what a calibration would give. Only looks. */
class ColocationPage : public QWidget
{
    Q_OBJECT

  public:
    explicit ColocationPage( QWidget *parent = nullptr );
    ~ColocationPage() override;

    void setContext( const QualityContext &context );
    void setRadius( int metres );
    void compare();

    QTableView *view() const { return mView; }
    const QList<ColocationResult> &results() const { return mResults; }

  Q_SIGNALS:
    void compared();
    void stationPicked( const QString &code );
    void failed( const QString &message );

  private:
    void makeTable();
    void fillChoices();
    void show( const QList<ColocationResult> &results );
    void showCurrent();
    QString nameOf( const QString &code ) const;

    QualityContext mContext;
    QList<ColocationResult> mResults;
    QComboBox *mIndicator = nullptr;
    QComboBox *mTime = nullptr;
    QComboBox *mStandard = nullptr;
    QSpinBox *mRadius = nullptr;
    QPushButton *mStart = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    ColocationPlot *mPlot = nullptr;
    QTextBrowser *mText = nullptr;
    WorkBar *mWork = nullptr;
    LatestTask<Result<QList<ColocationResult>>> mTask;
};

} // namespace jinguan

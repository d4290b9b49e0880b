#pragma once

#include "widgets/sampling/SamplingContext.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jinguan
{

class PlanForm;

/** The sampling plans of a workspace: list, form, import and export. */
class PlanPage : public QWidget
{
    Q_OBJECT

  public:
    explicit PlanPage( QWidget *parent = nullptr );

    void setContext( const SamplingContext &context );
    void reload();
    QTableView *view() const { return mView; }
    PlanForm *openForm( const SamplingPlan &plan );
    /** Imports plans; the error of what cannot be read is told by failed(). */
    void importFile( const QString &path );

  Q_SIGNALS:
    void changed();
    void failed( const QString &message );

  private:
    const SamplingPlan *chosen() const;
    void keep( const SamplingPlan &plan );
    void chooseImport();
    void chooseExport();

    SamplingContext mContext;
    QList<SamplingPlan> mPlans;
    QLineEdit *mSearch = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    QLabel *mHint = nullptr;
    QPushButton *mNew = nullptr;
    QPushButton *mEdit = nullptr;
    QPushButton *mImport = nullptr;
    QPointer<PlanForm> mForm;
};

} // namespace jinguan

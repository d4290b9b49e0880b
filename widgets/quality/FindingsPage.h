#pragma once

#include "layers/MapFilter.h"
#include "quality/Authenticity.h"
#include "widgets/LatestTask.h"
#include "widgets/quality/QualityContext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QTextBrowser;

namespace jinguan
{

class WorkBar;

/** Indications that readings were touched, each with its evidence, and the check of the hash chain over all readings. Only looks. */
class FindingsPage : public QWidget
{
    Q_OBJECT

  public:
    explicit FindingsPage( QWidget *parent = nullptr );
    ~FindingsPage() override;

    void setContext( const QualityContext &context );
    void setElement( const QString &element );
    void setArea( const MapFilter &area ) { mArea = area; }
    /** Looks through the chosen element and time. */
    void look();
    /** Recomputes the hash chain. */
    void verify();

    QTableView *view() const { return mView; }
    QString said() const;

  Q_SIGNALS:
    void looked();
    void verified( bool whole );
    void stationPicked( const QString &code );
    void failed( const QString &message );

  private:
    void makeTable();
    void show( const QList<AuthenticityFinding> &findings );
    void showEvidence();
    void showButtons();

    QualityContext mContext;
    MapFilter mArea;
    QList<AuthenticityFinding> mFindings;
    QComboBox *mElement = nullptr;
    QComboBox *mTime = nullptr;
    QPushButton *mLook = nullptr;
    QPushButton *mVerify = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    QTextBrowser *mEvidence = nullptr;
    WorkBar *mWork = nullptr;
    LatestTask<Result<QList<AuthenticityFinding>>> mLooking;
    LatestTask<std::optional<Error>> mVerifying;
};

} // namespace jinguan

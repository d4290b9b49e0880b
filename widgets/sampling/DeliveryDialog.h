#pragma once

#include "sampling/DeliveryLedger.h"
#include "widgets/LatestTask.h"
#include "widgets/sampling/SamplingContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace jinguan
{

/** What of the deliveries is read off the thread of the window. */
struct DeliveryAnswer
{
    Ledger ledger;
    QHash<qint64, QList<RejectedRow>> rejected; //!< by delivery
};

/**
 * The ledger of deliveries: a matrix of promises and months with what came of each, the list of what is late or missing, and of a chosen cell its deliveries with
 * the rows that were not taken.
 */
class DeliveryDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit DeliveryDialog( const SamplingContext &context, QWidget *parent = nullptr );
    ~DeliveryDialog() override;

    void setContext( const SamplingContext &context );
    void reload();
    bool isBusy() const { return mTask.isRunning(); }
    const Ledger &ledger() const { return mAnswer.ledger; }
    QTableWidget *matrix() const { return mMatrix; }
    /** Shows the deliveries of the promise in \a row whose period ends in \a month (1 … 12). */
    void choose( int row, int month );
    void importFile( const QString &path );

  Q_SIGNALS:
    void loaded();
    void changed();
    void printAsked( const QString &command, const QStringList &options );

  private:
    void build();
    QWidget *makeDetail();
    void fillYears();
    void showLedger();
    void fillMatrix();
    void fillLate();
    void fillRest();
    void showEntry( const LedgerEntry &entry );
    void showDeliveries( const QList<Delivery> &deliveries );
    void showRejected();
    void tell( const QString &text );

    SamplingContext mContext;
    DeliveryAnswer mAnswer;
    QList<LedgerEntry> mLate; //!< rows of the list
    QComboBox *mYear = nullptr;
    QLabel *mSummary = nullptr;
    QTableWidget *mMatrix = nullptr;
    QTabWidget *mLists = nullptr;
    QStandardItemModel *mLateModel = nullptr;
    QTableView *mLateView = nullptr;
    QStandardItemModel *mRestModel = nullptr;
    QTableView *mRestView = nullptr;
    QLineEdit *mSearch = nullptr;
    QLabel *mChosen = nullptr;
    QStandardItemModel *mDeliveryModel = nullptr;
    QTableView *mDeliveryView = nullptr;
    QStandardItemModel *mRejectedModel = nullptr;
    QTableView *mRejectedView = nullptr;
    LatestTask<Result<DeliveryAnswer>> mTask;
};

} // namespace jinguan

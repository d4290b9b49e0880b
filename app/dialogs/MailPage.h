#pragma once

#include "monitoring/WarningRule.h"
#include "notify/MailSettings.h"
#include "Services.h"
#include "widgets/LatestTask.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace jinguan
{

/** The page of the preferences for mail: server, pace, and who is told of what; with a trial. Nothing is kept before save(). */
class MailPage : public QWidget
{
    Q_OBJECT

  public:
    MailPage( const Services &services, QWidget *parent = nullptr );

    /** What is entered. */
    MailSettings entered() const;
    /** Keeps what is entered; an error is shown on the page as well. */
    Result<void> save();

  private:
    void makeServer( QFormLayout *form );
    void makePace( QFormLayout *form );
    QWidget *makeRecipients();
    void addRecipient( const MailRecipient &recipient );
    void tryIt();

    const Services &mServices;
    QList<WarningRule> mRules;
    MailSettings mStored;
    QCheckBox *mEnabled = nullptr;
    QLineEdit *mHost = nullptr;
    QSpinBox *mPort = nullptr;
    QComboBox *mSecurity = nullptr;
    QLineEdit *mUser = nullptr;
    QLineEdit *mPassword = nullptr;
    QLineEdit *mSenderName = nullptr;
    QLineEdit *mSenderAddress = nullptr;
    QSpinBox *mDigest = nullptr;
    QSpinBox *mPerHour = nullptr;
    QTableWidget *mRecipients = nullptr;
    QPushButton *mTrial = nullptr;
    QLabel *mVerdict = nullptr;
    LatestTask<QString> mTask; //!< sends the trial
};

} // namespace jinguan

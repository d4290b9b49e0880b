#pragma once

#include "LiveReception.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace jinguan
{

class ReceptionDevices;
class ReceptionRefusals;

/** Starts and stops the live reception, tells how it goes, which devices were heard and what was refused. The settings are remembered. */
class ReceptionDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a reception outlives the dialog. */
    ReceptionDialog( LiveReception &reception, const QString &workspace, QWidget *parent = nullptr );

    /** One line for a status bar: listening where, devices, packets a minute, the last error. */
    static QString summary( const ReceptionState &state );

  private:
    QWidget *makeReceptionPage();
    QLineEdit *makeFileRow( QFormLayout *form, const QString &label, const char *name, const QString &path );
    ReceptionSettings settings() const;
    void toggle();
    void showState( const ReceptionState &state );

    LiveReception &mReception;
    QString mWorkspace;
    QComboBox *mAddress = nullptr;
    QSpinBox *mPort = nullptr;
    QCheckBox *mBackfill = nullptr;
    QCheckBox *mEncrypted = nullptr;
    QSpinBox *mTlsPort = nullptr;
    QLineEdit *mCertificate = nullptr;
    QLineEdit *mKey = nullptr;
    QLineEdit *mClientCa = nullptr;
    QList<QWidget *> mSettings; //!< not to be changed while it runs
    QList<QWidget *> mTlsSettings;
    QTabWidget *mPages = nullptr;
    ReceptionDevices *mDevicePage = nullptr;
    ReceptionRefusals *mRefusalPage = nullptr;
    QPushButton *mToggle = nullptr;
    QLabel *mVerdict = nullptr;
    QLabel *mDevices = nullptr;
    QLabel *mPackets = nullptr;
    QLabel *mReadings = nullptr;
    QLabel *mRejected = nullptr;
    QLabel *mLastError = nullptr;
};

} // namespace jinguan

#pragma once

#include "LiveReception.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jinguan
{

/** Starts and stops the live reception and tells how it goes. The port is remembered. */
class ReceptionDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a reception outlives the dialog. */
    ReceptionDialog( LiveReception &reception, const QString &workspace, QWidget *parent = nullptr );

    /** One line for a status bar: listening where, devices, packets a minute, the last error. */
    static QString summary( const ReceptionState &state );

  private:
    void toggle();
    void showState( const ReceptionState &state );

    LiveReception &mReception;
    QString mWorkspace;
    QComboBox *mAddress = nullptr;
    QSpinBox *mPort = nullptr;
    QPushButton *mToggle = nullptr;
    QLabel *mVerdict = nullptr;
    QLabel *mDevices = nullptr;
    QLabel *mPackets = nullptr;
    QLabel *mReadings = nullptr;
    QLabel *mRejected = nullptr;
    QLabel *mLastError = nullptr;
};

} // namespace jinguan

#pragma once

#include "ingest/DeviceTalk.h"
#include "LiveReception.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace jinguan
{

/** The devices that were heard, and what they are asked: clock, intervals, data once more. */
class ReceptionDevices : public QWidget
{
    Q_OBJECT

  public:
    explicit ReceptionDevices( LiveReception &reception, QWidget *parent = nullptr );

    void showState( const ReceptionState &state );

  private:
    void showDevices( const QList<ReceptionDevice> &heard );
    void showRequests( const QList<DeviceRequest> &requests );
    void ask( DeviceTalk::Wish wish );
    void setInterval();
    void resend();
    void send( DeviceTalk::Wish wish, int number, Period period = Period::Hour, const TimeRange &span = {} );
    void updateButtons();
    const ReceptionDevice *chosen() const;

    LiveReception &mReception;
    QList<ReceptionDevice> mHeard;
    QTableWidget *mDevices = nullptr;
    QTableWidget *mRequests = nullptr;
    QLabel *mProblem = nullptr;
    QList<QPushButton *> mButtons;
};

} // namespace jinguan

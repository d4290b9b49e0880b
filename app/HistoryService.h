#pragma once

#include "monitoring/RollupRules.h"
#include "Services.h"
#include "store/ReadingStore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace jinguan
{

/** The rules by which hours, days and months are computed; they refer to \a services, which outlive them. */
Result<RollupRules> rollupRules( const Services &services );

/** Computes all that is stale in \a readings. */
Result<RollupReport> rollUpAll( const Services &services, ReadingStore &readings, Progress &progress );

/**
 * Keeps the computed history up to date beside a process that writes all the time, in its thread and with its store: in single short slices with
 * pauses between them, so that the next packet hardly waits.
 */
class HistoryKeeper : public QObject
{
    Q_OBJECT

  public:
    HistoryKeeper( RollupRules rules, ReadingStore &readings, QObject *parent = nullptr );

    /** Works off what is due, before the end; after some seconds the rest is left to the next who works. */
    void finish();

  Q_SIGNALS:
    void failed( const QString &message );

  private:
    bool work( int milliseconds );

    RollupRules mRules;
    ReadingStore &mReadings;
    QTimer mTimer;
};

} // namespace jinguan

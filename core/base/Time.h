#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace jinguan
{

/** The zone in which everything is shown: Asia/Shanghai (UTC+8, no daylight saving since 1991). */
const QTimeZone &displayZone();

/** Seconds since 1970-01-01T00:00Z; the form in which times are stored. */
using UtcSeconds = qint64;

/** A UTC QDateTime of \a seconds. */
inline QDateTime utc( UtcSeconds seconds )
{
  return QDateTime::fromSecsSinceEpoch( seconds, Qt::UTC );
}

/** \a seconds in the display zone. */
QDateTime local( UtcSeconds seconds );

/** ISO 8601 with offset in the display zone, e.g. `2026-11-23T15:00:00+08:00`. */
QString isoLocal( UtcSeconds seconds );

/**
 * Reads a time a person or script typed: ISO 8601 with or without offset (without: display zone), `2026-11-23`,
 * `2026-11-23 15:00`. Invalid QDateTime when it is none of these.
 */
QDateTime parseTime( const QString &text );

} // namespace jinguan

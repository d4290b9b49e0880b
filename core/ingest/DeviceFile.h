#pragma once

#include "monitoring/Catalogue.h"
#include "store/DeviceStore.h"

#include <QSet>

namespace jinguan
{

/**
 * The register of devices as a CSV file (UTF-8): one device a row, for bureaus that keep the list in a spreadsheet.
 *
 * Columns: `mn,station,enabled,password,modbus_crc,length_tolerance,end_labelled,tls_only,addresses,packets_per_minute,factors`. Only
 * the first two are needed. Switches are `1` or `0`; addresses and factors are separated by `;`, a factor reads
 * `code=indicator|unit|scale`, of which unit and scale may be left out, and an empty indicator leaves the factor out.
 */
class DeviceFile
{
  public:
    /** Reads and checks all rows; the first fault is the error, with its line. */
    static Result<QList<Device>> read( const QString &path, const Catalogue &catalogue, const QSet<QString> &stations );
    static Result<void> write( const QString &path, const QList<Device> &devices );

    static Result<DeviceFactor> factorFromText( const QString &text );
    static QString toText( const DeviceFactor &factor );
    /** What is wrong with \a device: unknown station, indicator or unit, an address that is none. */
    static Result<void> check( const Device &device, const Catalogue &catalogue, const QSet<QString> &stations );
};

} // namespace jinguan

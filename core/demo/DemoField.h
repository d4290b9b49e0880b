#pragma once

#include "base/Result.h"
#include "store/Workspace.h"

#include <QCoreApplication>
#include <QHash>

namespace jinguan
{

/** Invented field work of the demo: instruments, calibrations, visits with drawn pictures; every record is marked as demo. */
class DemoField
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoField )

  public:
    /** \a source: folder `resources/demo`. */
    explicit DemoField( const QString &source ) : mSource( source ) {}

    /** Writes everything into \a workspace, whose stations are there. Errors name file and row. */
    Result<void> write( Workspace &workspace ) const;

  private:
    /** Ids by serial number. */
    Result<QHash<QString, qint64>> writeInstruments( FieldStore &store ) const;
    Result<void> writeCalibrations( FieldStore &store, const QHash<QString, qint64> &instruments ) const;
    Result<void> writeVisits( Workspace &workspace ) const;

    QString mSource;
};

} // namespace jinguan

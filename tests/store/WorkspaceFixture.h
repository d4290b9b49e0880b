#pragma once

#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace jinguan::test
{

constexpr UtcSeconds sBegin = 1356998400; //!< 2013-01-01T00:00Z
constexpr int sBatch = 100;

inline SeriesKey seriesKey( const QString &station )
{
  SeriesKey key;
  key.station = station;
  key.indicator = QStringLiteral( "pm25" );
  key.source = QStringLiteral( "test" );
  return key;
}

inline QList<IncomingReading> batchOf( SeriesId series, int number )
{
  QList<IncomingReading> readings;
  for ( int index = 0; index < sBatch; ++index )
    readings.append( { series, Period::Hour, { sBegin + ( number * sBatch + index ) * 3600, index * 1.5, QualityFlag::Valid, false } } );
  return readings;
}

/** A folder of its own for every slot, a workspace in it, and helpers to fill and to break it. */
class WorkspaceFixture : public QObject
{
    Q_OBJECT

  protected:
    QString path( const QString &name ) const { return mFolder->path() + QLatin1Char( '/' ) + name; }
    std::unique_ptr<Workspace> make( const QString &name ) const;
    std::unique_ptr<Workspace> reopen( OpenMode mode = OpenMode::ReadWrite ) const;
    void fill( Workspace &workspace ) const;
    /** Runs \a sql on a closed \a file, as another program would. */
    static void change( const QString &file, const QByteArray &sql );
    static QByteArray content( const QString &file );
    /** This test program as another process; see WorkspaceChild.h. */
    static std::unique_ptr<QProcess> child( const QStringList &arguments );

    std::unique_ptr<QTemporaryDir> mFolder;
    QString mWorkspace;

  private Q_SLOTS:
    void init();
    void cleanup();
};

inline void WorkspaceFixture::cleanup()
{
  mFolder.reset();
}

inline void WorkspaceFixture::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  mWorkspace = path( QStringLiteral( "锦观 工作区" ) );
}

inline std::unique_ptr<Workspace> WorkspaceFixture::make( const QString &name ) const
{
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( mWorkspace, name );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  return workspace.take();
}

inline std::unique_ptr<Workspace> WorkspaceFixture::reopen( OpenMode mode ) const
{
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mWorkspace, mode );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  return workspace.take();
}

/** One station with 300 hours, one of which was corrected. */
inline void WorkspaceFixture::fill( Workspace &workspace ) const
{
  Station station;
  station.code = QStringLiteral( "CD-1" );
  station.positions = { { { 104.05, 30.65 }, QDate(), QDate(), QString() } };
  VERIFY_OK( workspace.network().saveStations( { station } ) );
  ReadingStore &store = workspace.readings();
  const SeriesId series = *store.ensureSeries( seriesKey( station.code ), QStringLiteral( "ug/m3" ) );
  const qint64 delivery = *store.beginDelivery( {} );
  for ( int number = 0; number < 3; ++number )
    VERIFY_OK( store.write( delivery, batchOf( series, number ) ) );
  VERIFY_OK( store.write( delivery, { { series, Period::Hour, { sBegin, 99, QualityFlag::Valid, false } } } ) );
}

inline void WorkspaceFixture::change( const QString &file, const QByteArray &sql )
{
  const Result<SqliteDatabase> database = SqliteDatabase::open( file, SqliteDatabase::Access::ReadWrite );
  VERIFY_OK( database );
  VERIFY_OK( database->execute( "PRAGMA foreign_keys = OFF" ) );
  VERIFY_OK( database->execute( sql ) );
}

inline QByteArray WorkspaceFixture::content( const QString &file )
{
  QFile opened( file );
  return opened.open( QIODevice::ReadOnly ) ? opened.readAll() : QByteArray();
}

inline std::unique_ptr<QProcess> WorkspaceFixture::child( const QStringList &arguments )
{
  auto process = std::make_unique<QProcess>();
  process->start( QCoreApplication::applicationFilePath(), arguments );
  return process;
}

} // namespace jinguan::test

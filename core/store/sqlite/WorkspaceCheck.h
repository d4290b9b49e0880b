#pragma once

#include "store/Workspace.h"

namespace jinguan
{

class SqliteDatabase;
class SqliteNetworkStore;
class SqliteReadingStore;
class WorkspaceFiles;

/** Looks through an open workspace; mends orphans where the network may be written, tells everything else. */
class WorkspaceCheck
{
  public:
    WorkspaceCheck( const WorkspaceFiles &files, SqliteNetworkStore &network, SqliteReadingStore &readings )
      : mFiles( files ), mNetwork( network ), mReadings( readings )
    {}

    QList<CheckFinding> run( Progress &progress );

  private:
    void ok( const char *check, const QString &text );
    void warn( const char *check, const QString &text );
    void fail( const char *check, const QString &text );

    void checkSchema();
    void checkLibraries();
    void checkIntegrity( const SqliteDatabase &database );
    void checkForeignKeys( const SqliteDatabase &database );
    void checkOrphans();
    void checkSpatialIndex();
    void checkSize();
    void checkLatest();
    void checkSeries();
    void checkDistricts();
    void checkChain( Progress &progress );

    const WorkspaceFiles &mFiles;
    SqliteNetworkStore &mNetwork;
    SqliteReadingStore &mReadings;
    QList<CheckFinding> mFindings;
};

} // namespace jinguan

#pragma once

#include "store/sqlite/SqliteDeviceStore.h"
#include "store/sqlite/SqliteFieldStore.h"
#include "store/sqlite/SqliteIncidentStore.h"
#include "store/sqlite/SqliteMailStore.h"
#include "store/sqlite/SqliteNetworkStore.h"
#include "store/sqlite/SqlitePublicationStore.h"
#include "store/sqlite/SqliteReadingStore.h"
#include "store/sqlite/SqliteSamplingStore.h"
#include "store/sqlite/SqliteSourceStore.h"
#include "store/sqlite/WorkspaceFiles.h"
#include "store/sqlite/WriterLock.h"
#include "store/Workspace.h"

namespace jinguan
{

/** A workspace in a folder of this computer. */
class SqliteWorkspace : public Workspace
{
  public:
    SqliteWorkspace( const WorkspaceFiles &files, OpenMode mode, std::unique_ptr<WriterLock> lock,
      std::unique_ptr<SqliteNetworkStore> network, std::unique_ptr<SqliteReadingStore> readings );

    QString folder() const override { return mFiles.folder(); }
    OpenMode mode() const override { return mMode; }
    NetworkStore &network() override { return *mNetwork; }
    ReadingStore &readings() override { return *mReadings; }
    IncidentStore &incidents() override { return mIncidents; }
    DeviceStore &devices() override { return mDevices; }
    SourceStore &sources() override { return mSources; }
    MailStore &mails() override { return mMails; }
    FieldStore &field() override { return mField; }
    SamplingStore &sampling() override { return mSampling; }
    PublicationStore &publication() override { return mPublication; }
    Result<std::unique_ptr<ReadingStore>> openReadings() const override;
    Result<std::unique_ptr<IncidentStore>> openIncidents() const override;

    Result<WorkspaceInfo> info() const override;
    QList<CheckFinding> check( Progress &progress ) override;
    Result<QString> backup( const QString &target, Progress &progress ) override;

  private:
    WorkspaceFiles mFiles;
    OpenMode mMode;
    std::unique_ptr<WriterLock> mLock; //!< given back last
    std::unique_ptr<SqliteNetworkStore> mNetwork;
    std::unique_ptr<SqliteReadingStore> mReadings;
    SqliteIncidentStore mIncidents;
    SqliteDeviceStore mDevices;
    SqliteSourceStore mSources;
    SqliteMailStore mMails;
    SqliteFieldStore mField;
    SqliteSamplingStore mSampling;
    SqlitePublicationStore mPublication;
};

} // namespace jinguan

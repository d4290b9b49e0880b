#pragma once

#include "reports/publish/BundleBulletin.h"
#include "reports/publish/BundleContent.h"
#include "store/PublicationStore.h"

namespace jinguan
{

/**
 * Makes a bundle for the public channel: tables, maps, page, bulletin, catalogue and checksums in a folder of its own, which gets its name when it is
 * whole. Needs QgisRuntime, no window, and belongs to the thread that opened the workspace.
 */
class BundleWriter
{
  public:
    /** \a bulletin prints `bulletin.pdf`; the one of the house when it is none. */
    explicit BundleWriter( const ReportServices &services, const BulletinMaker *bulletin = nullptr )
      : mServices( services ), mBulletin( bulletin )
    {}

    /** Writes what \a request asks for; the answer is what PublicationStore::recordBundle() keeps. */
    Result<PublicationBundle> write( const BundleRequest &request, Progress &progress ) const;

    /** Writes all files of \a content into \a folder, which is empty. */
    Result<PublicationBundle> fill( const BundleContent &content, const QString &folder, Progress &progress ) const;

  private:
    ReportServices mServices;
    const BulletinMaker *mBulletin = nullptr;
};

} // namespace jinguan

#pragma once

#include "reports/PrintedDocument.h"
#include "reports/publish/BundleContent.h"

namespace jinguan
{

/** What prints the bulletin of a bundle; it is handed the content of the bundle and no workspace, so that it cannot tell more. */
class BulletinMaker
{
  public:
    virtual ~BulletinMaker() = default;
    virtual Result<std::unique_ptr<PrintedDocument>> build( const BundleContent &content ) const = 0;
};

/**
 * The bulletin (`bulletin.pdf`): per item its facts, the table of its places with newest values and grades, and the curve of its first indicator as the
 * mean over the places. The reports of the house are not used for it: they name codes, incidents and exact places.
 */
class BundleBulletin : public BulletinMaker
{
  public:
    explicit BundleBulletin( const ReportServices &services, Language language = Language::Chinese )
      : mServices( services ), mLanguage( language )
    {}

    Result<std::unique_ptr<PrintedDocument>> build( const BundleContent &content ) const override;

  private:
    ReportServices mServices;
    Language mLanguage;
};

} // namespace jinguan

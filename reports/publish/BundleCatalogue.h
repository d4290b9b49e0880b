#pragma once

#include "reports/publish/BundleContent.h"
#include "reports/publish/BundleFiles.h"

namespace jinguan
{

/**
 * What a bundle says of itself: `catalogue.json`, the open-data catalogue with the words of DCAT (dataset, distribution, accrualPeriodicity …), and the
 * two README files. Written last, as it names the other files with their checksums.
 */
class BundleCatalogue
{
  public:
    BundleCatalogue( const ReportServices &services, const BundleContent &content ) : mServices( services ), mContent( content ) {}

    Result<void> write( BundleFiles &files ) const;

    static QString fileName() { return QStringLiteral( "catalogue.json" ); }

  private:
    QJsonObject dataset( const PublicationItem &item ) const;
    QJsonObject released( const Release &release, const BundleFiles &files ) const;
    Result<QByteArray> readme( Language language ) const;

    const ReportServices mServices;
    const BundleContent &mContent;
};

} // namespace jinguan

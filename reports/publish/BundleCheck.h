#pragma once

#include "reports/publish/BundleContent.h"
#include "reports/publish/LeakSearch.h"

namespace jinguan
{

/** One thing that checking a bundle found. */
struct BundleFinding
{
    CheckFinding::Severity severity = CheckFinding::Severity::Failure;
    QString file; //!< below the bundle; empty: the bundle
    QString text;
};

/**
 * Checks a bundle as it lies there: that every file is the one that was made and no other lies beside; and against a workspace, that every value and place
 * in every file is released by a published public item at its level, and that nothing stands in any file that must not be there (LeakSearch).
 */
class BundleCheck
{
  public:
    explicit BundleCheck( const QString &folder ) : mFolder( folder ) {}

    /** Checksums, missing and foreign files, and the list of what a bundle may hold. */
    QList<BundleFinding> files() const;

    /** Values, places and leaks against the workspace of \a services. */
    QList<BundleFinding> content( const ReportServices &services, Progress &progress ) const;

    static bool hasFailure( const QList<BundleFinding> &findings );

  private:
    class Findings;
    /** Whether \a dataset of a catalogue is published now, and may have the values it has. */
    static bool mayHold( const QJsonObject &dataset, const ReportServices &services, Findings &findings );
    /** What the items of \a catalogue release at its moment. */
    BundleContent released(
      const QJsonObject &catalogue, const ReportServices &services, const PublicationSelection &selection, Findings &findings ) const;
    void checkItem( const Release &release, const BundleContent &content, Findings &findings ) const;
    /** That the page draws the layers it may, as they are. */
    void checkGround( const BundleContent &content, Findings &findings ) const;
    void searchLeaks( const LeakSearch &search, Findings &findings, Progress &progress ) const;
    /** Names of files that a bundle of the items of \a catalogue may hold. */
    static QStringList expectedFiles( const QJsonObject &catalogue );

    QString mFolder;
};

} // namespace jinguan

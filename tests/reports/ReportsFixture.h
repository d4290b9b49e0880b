#pragma once

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "demo/DemoBuilder.h"
#include "reports/ReportServices.h"
#include "TestSupport.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace jinguan::test
{

/** The demo workspace, built once for a test program, with all that reports are made from. */
class ReportsFixture
{
  public:
    /** Writes into the workspace before reports read it; an empty text when it could. */
    using Prepare = std::function<QString( Workspace & )>;

    /** An empty text when all is there, else why not. */
    QString open( const Prepare &prepare = {} )
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !catalogue )
        return catalogue.error().text();
      mCatalogue = catalogue.take();
      Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
      if ( !responsibility )
        return responsibility.error().text();
      mResponsibility = responsibility.take();
      Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
      if ( !evaluator )
        return evaluator.error().text();
      mEvaluator = std::make_unique<Evaluator>( evaluator.take() );

      Progress progress;
      const QString folder = mFolder.filePath( QStringLiteral( "演示" ) );
      if ( const Result<void> built = DemoBuilder( mCatalogue, mResponsibility ).build( folder, progress ); !built )
        return built.error().text();
      if ( prepare )
      {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadWrite );
        const QString failure = workspace ? prepare( **workspace ) : workspace.error().text();
        if ( !failure.isEmpty() )
          return failure;
      }
      Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
      if ( !workspace )
        return workspace.error().text();
      mWorkspace = workspace.take();
      return {};
    }

    ReportServices services() { return { *mWorkspace, mCatalogue, *mEvaluator, mResponsibility }; }
    const Responsibility &responsibility() const { return mResponsibility; }

    /** A file in the folder of the test, or of `JINGUAN_TEST_PICTURES`, to be looked at. */
    QString file( const QString &name ) const
    {
      const QString kept = qEnvironmentVariable( "JINGUAN_TEST_PICTURES" );
      return kept.isEmpty() ? mFolder.filePath( name ) : QDir( kept ).filePath( name );
    }

  private:
    QTemporaryDir mFolder;
    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<Workspace> mWorkspace;
};

/** What \a program prints, as UTF-8; a null text when it cannot be run or fails. */
inline QString outputOf( const QString &program, const QStringList &arguments )
{
  QProcess process;
  process.start( program, arguments );
  if ( !process.waitForStarted() || !process.waitForFinished( 60000 ) || process.exitStatus() != QProcess::NormalExit
    || process.exitCode() != 0 )
    return {};
  return QString::fromUtf8( process.readAllStandardOutput() );
}

} // namespace jinguan::test

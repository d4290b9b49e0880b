#pragma once

#include "DemoWorkspace.h"
#include "Services.h"
#include "TestSupport.h"

#include <QTemporaryDir>

namespace jinguan::test
{

/** The demo workspace in a folder of its own, and the knowledge of the program. */
struct DemoFixture
{
    QTemporaryDir folder;
    QString demo;
    std::unique_ptr<Services> services;

    /** Writes a small file into the folder; its path, empty when that failed. */
    QString write( const QString &name, const QByteArray &content ) const
    {
      QFile file( folder.filePath( name ) );
      return file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() ? file.fileName() : QString();
    }

    /** Builds both; the error of what failed. */
    Result<void> build()
    {
      Result<std::unique_ptr<Services>> loaded = Services::load();
      if ( !loaded )
        return loaded.error();
      services = loaded.take();
      demo = folder.filePath( QStringLiteral( "演示" ) );
      Progress progress;
      return buildDemo( *services, demo, progress );
    }
};

} // namespace jinguan::test

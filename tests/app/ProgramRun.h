#pragma once

#include <QProcess>
#include <QStringList>

namespace jinguan::test
{

/** What a run of the program left. */
struct ProgramAnswer
{
    int code = -1; //!< −1 when it crashed or did not end in time
    QByteArray out;
    QString err;
};

/** Runs the program itself, in English, with its settings in \a config. */
inline ProgramAnswer runProgram( const QString &config, const QStringList &arguments )
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), config );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "en" ) );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), arguments );
  process.waitForFinished( 120000 );
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

} // namespace jinguan::test

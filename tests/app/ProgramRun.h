#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

    QJsonObject object() const { return QJsonDocument::fromJson( out ).object(); }
    QJsonArray rows() const { return QJsonDocument::fromJson( out ).array(); }
};

/** How the program is run. */
struct ProgramManner
{
    QString language = QStringLiteral( "en" );
    int patience = 180000; //!< ms until it is given up; for a slow machine
};

/** The environment of the program with its settings in \a config. */
inline QProcessEnvironment programEnvironment( const QString &config, const QString &language = ProgramManner().language )
{
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), config );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), language );
  return environment;
}

/** Runs the program itself, with its settings in \a config. */
inline ProgramAnswer runProgram( const QString &config, const QStringList &arguments, const ProgramManner &manner = {} )
{
  QProcess process;
  process.setProcessEnvironment( programEnvironment( config, manner.language ) );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), arguments );
  if ( !process.waitForFinished( manner.patience ) )
  {
    process.kill();
    process.waitForFinished();
    return { -1, process.readAllStandardOutput(), QString::fromUtf8( process.readAllStandardError() ) };
  }
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

} // namespace jinguan::test

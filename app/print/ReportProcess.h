#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace jinguan
{

/**
 * A child of this program that runs `jinguan report …` for the window: the workspace is opened for reading there, and the window never waits.
 *
 * The child tells its progress on its standard error and cleans up when it is cancelled; one that does not end in time is killed. Files it was to write are there whole or not at all.
 */
class ReportProcess : public QObject
{
    Q_OBJECT

  public:
    explicit ReportProcess( QObject *parent = nullptr );
    ~ReportProcess() override;

    /** Runs the program with \a arguments (from `report` on); nothing happens while one runs. */
    void start( const QStringList &arguments );
    /** Asks the child to stop; finished() follows. */
    void cancel();
    bool isRunning() const { return mProcess.state() != QProcess::NotRunning; }
    /** Whether the child was stopped before it had finished. */
    bool wasCancelled() const { return mCancelled; }
    /** What the child wrote to its standard output. */
    QByteArray output() const { return mOutput; }

    /** The program that children run. */
    static QString program();

  Q_SIGNALS:
    void progressed( double fraction, const QString &what );
    /** \a message is what the child said of why it failed; empty when it did not, or was cancelled. */
    void finished( bool ok, const QString &message );

  private:
    void readMessages();
    void end( bool ok );

    QProcess mProcess;
    QTemporaryDir mScratch; //!< the child's temporary files, gone with this
    QByteArray mOutput;
    QString mMessage;
    bool mCancelled = false;
};

} // namespace jinguan

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace jinguan
{

/**
 * Work on another thread of which only the newest matters: starting anew cancels what runs, and its answer is never delivered.
 *
 * \code
 * mTask.start( [path]( const std::atomic_bool &cancelled ) { return read( path, cancelled ); }, [this]( const Content &c ) { show( c ); } );
 * \endcode
 *
 * Used from the thread of its owner, which is also where answers arrive. The work must not touch the owner. The destructor waits for work
 * that still runs, so what the work refers to need only live as long as the task.
 */
template<typename T> class LatestTask
{
  public:
    using Work = std::function<T( const std::atomic_bool &cancelled )>;
    using Done = std::function<void( const T & )>;

    LatestTask() = default;
    LatestTask( const LatestTask & ) = delete;
    LatestTask &operator=( const LatestTask & ) = delete;
    ~LatestTask() { cancelAndWait(); }

    void start( Work work, Done done )
    {
      cancel();
      auto cancelled = std::make_shared<std::atomic_bool>( false );
      mCancelled = cancelled;
      auto *watcher = new QFutureWatcher<T>( &mContext );
      QObject::connect( watcher, &QFutureWatcherBase::finished, &mContext, [this, watcher, cancelled, done = std::move( done )] {
        mRunning.removeOne( watcher );
        watcher->deleteLater();
        if ( !cancelled->load() )
        {
          mCancelled.reset();
          done( watcher->result() );
        }
      } );
      mRunning << watcher;
      watcher->setFuture( QtConcurrent::run( [work = std::move( work ), cancelled] { return work( *cancelled ); } ) );
    }

    /** The work is asked to stop; it delivers nothing any more. */
    void cancel()
    {
      if ( mCancelled )
        mCancelled->store( true );
      mCancelled.reset();
    }

    /** Cancels, and returns when nothing runs any more. */
    void cancelAndWait()
    {
      cancel();
      for ( QFutureWatcher<T> *watcher : std::as_const( mRunning ) )
        watcher->waitForFinished();
    }

    bool isRunning() const { return static_cast<bool>( mCancelled ); }

  private:
    std::shared_ptr<std::atomic_bool> mCancelled;
    QList<QFutureWatcher<T> *> mRunning;
    QObject mContext; //!< last, so that watchers go first
};

} // namespace jinguan

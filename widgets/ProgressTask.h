#pragma once

#include "base/Progress.h"

#include <qgstaskmanager.h>

#include <functional>

namespace jinguan
{

/** Long work of core in a thread of the task manager, with progress and cancel; \a done is called in the thread of the window. */
class ProgressTask : public QgsTask
{
    Q_OBJECT

  public:
    ProgressTask( const QString &description, std::function<void( Progress & )> work, std::function<void()> done )
      : QgsTask( description, QgsTask::CanCancel | QgsTask::CancelWithoutPrompt ), mWork( std::move( work ) ), mDone( std::move( done ) )
    {}

  Q_SIGNALS:
    /** What is being done, \a fraction 0…1 or negative when unknown. Comes from the working thread. */
    void reported( double fraction, const QString &what );

  protected:
    bool run() override
    {
      Reporter reporter( *this );
      mWork( reporter );
      return !isCanceled();
    }
    void finished( bool ) override { mDone(); }

  private:
    class Reporter : public Progress
    {
      public:
        explicit Reporter( ProgressTask &task ) : mTask( task ) {}
        void report( double fraction, const QString &what ) override
        {
          const int percent = static_cast<int>( fraction * 100 );
          if ( percent == mPercent && what == mWhat )
            return;
          mPercent = percent;
          mWhat = what;
          if ( fraction >= 0 )
            mTask.setProgress( fraction * 100 );
          Q_EMIT mTask.reported( fraction, what );
        }
        bool isCancelled() const override { return mTask.isCanceled(); }

      private:
        ProgressTask &mTask;
        int mPercent = -1;
        QString mWhat;
    };

    std::function<void( Progress & )> mWork;
    std::function<void()> mDone;
};

} // namespace jinguan

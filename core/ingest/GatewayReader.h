#pragma once

#include "ingest/GatewayLines.h"

#include <QThread>

namespace jinguan
{

/** A thread of a gateway with its connections. */
class GatewayReader
{
  public:
    GatewayReader( GatewayBooks &books, ParcelQueue &queue, LineId number, LineId count );
    /** Closes the connections and waits. */
    ~GatewayReader();

    GatewayLines &lines() { return *mLines; }
    /** Calls \a work on the lines in their thread, later. */
    template<typename Work> void later( Work work )
    {
      QMetaObject::invokeMethod( mLines.get(), [lines = mLines.get(), work = std::move( work )] { work( *lines ); } );
    }
    /** Returns when nothing is read any more. */
    void pause();

  private:
    QThread mThread;
    std::unique_ptr<GatewayLines> mLines;
};

} // namespace jinguan

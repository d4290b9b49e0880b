#include "ingest/GatewayReader.h"

namespace jinguan
{

GatewayReader::GatewayReader( GatewayBooks &books, ParcelQueue &queue, LineId number, LineId count )
  : mLines( std::make_unique<GatewayLines>( books, queue, number, count ) )
{
  mLines->moveToThread( &mThread );
  mThread.setObjectName( QStringLiteral( "gateway" ) );
  mThread.start();
}

GatewayReader::~GatewayReader()
{
  QMetaObject::invokeMethod( mLines.get(), &GatewayLines::closeAll, Qt::BlockingQueuedConnection );
  mThread.quit();
  mThread.wait();
}

void GatewayReader::pause()
{
  QMetaObject::invokeMethod( mLines.get(), &GatewayLines::pause, Qt::BlockingQueuedConnection );
}

} // namespace jinguan

#include "widgets/quality/QualityDock.h"

#include "widgets/quality/ColocationPage.h"
#include "widgets/quality/FiguresPage.h"
#include "widgets/quality/FindingsPage.h"
#include "widgets/quality/ReviewPage.h"

#include <QTabWidget>

namespace jinguan
{

QualityDock::QualityDock( QWidget *parent )
  : QDockWidget( tr( "Data quality" ), parent ),
    mPages( new QTabWidget( this ) ),
    mReview( new ReviewPage( this ) ),
    mFigures( new FiguresPage( this ) ),
    mFindings( new FindingsPage( this ) ),
    mColocation( new ColocationPage( this ) )
{
  setObjectName( QStringLiteral( "qualityDock" ) );
  mPages->setObjectName( QStringLiteral( "qualityPages" ) );
  mPages->setDocumentMode( true );
  mPages->addTab( mReview, tr( "Review" ) );
  mPages->addTab( mFigures, tr( "Figures of the network" ) );
  mPages->addTab( mFindings, tr( "Authenticity" ) );
  mPages->addTab( mColocation, tr( "Micro-stations" ) );
  setWidget( mPages );
  connect( mReview, &ReviewPage::stationPicked, this, &QualityDock::stationPicked );
  connect( mReview, &ReviewPage::changed, this, &QualityDock::changed );
  connect( mReview, &ReviewPage::failed, this, &QualityDock::failed );
  connect( mFigures, &FiguresPage::failed, this, &QualityDock::failed );
  connect( mFindings, &FindingsPage::failed, this, &QualityDock::failed );
  connect( mFindings, &FindingsPage::stationPicked, this, &QualityDock::stationPicked );
  connect( mColocation, &ColocationPage::failed, this, &QualityDock::failed );
  connect( mColocation, &ColocationPage::stationPicked, this, &QualityDock::stationPicked );
  connect( mReview, &ReviewPage::countChanged, this,
    [this]( int open ) { setWindowTitle( open > 0 ? tr( "Data quality (%n)", nullptr, open ) : tr( "Data quality" ) ); } );
}

void QualityDock::setContext( const QualityContext &context )
{
  mReview->setContext( context );
  mFigures->setContext( context );
  mFindings->setContext( context );
  mColocation->setContext( context );
}

void QualityDock::setUser( const QString &user )
{
  mReview->setUser( user );
}

void QualityDock::setElement( const QString &element )
{
  mReview->setElement( element );
  mFigures->setElement( element );
  mFindings->setElement( element );
}

void QualityDock::setArea( const MapFilter &area )
{
  mReview->setArea( area );
  mFigures->setArea( area );
  mFindings->setArea( area );
}

void QualityDock::reload()
{
  mReview->reload();
}

} // namespace jinguan

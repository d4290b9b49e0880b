#include "AnalysisCentre.h"

#include "ComparisonCentre.h"
#include "ResponsibilityCentre.h"
#include "SitingCentre.h"
#include "widgets/analysis/EffectDialog.h"
#include "widgets/analysis/SectorDialog.h"
#include "widgets/analysis/SourceShareDialog.h"
#include "widgets/analysis/WaterLoadDialog.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

AnalysisCentre::AnalysisCentre( const Services &services, QMainWindow *window )
  : QObject( window ),
    mServices( services ),
    mSurface( new SurfaceCentre( services, window ) ),
    mAssessment( new AssessmentCentre( services, window ) ),
    mSiting( new SitingCentre( services, window ) ),
    mComparison( new ComparisonCentre( services, window ) ),
    mResponsibility( new ResponsibilityCentre( services, window ) ),
    mWindow( window )
{
  connect( mSiting, &SitingCentre::told, this, &AnalysisCentre::told );
  connect( mSiting, &SitingCentre::failed, this, &AnalysisCentre::failed );
  connect( mSurface, &SurfaceCentre::changed, this, &AnalysisCentre::mapChanged );
  connect( mSurface, &SurfaceCentre::told, this, &AnalysisCentre::told );
  connect( mSurface, &SurfaceCentre::failed, this, &AnalysisCentre::failed );
  connect( mComparison, &ComparisonCentre::printAsked, this, &AnalysisCentre::printAsked );
  connect( mResponsibility, &ResponsibilityCentre::printAsked, this, &AnalysisCentre::printAsked );
  connect( mAssessment, &AssessmentCentre::stationPicked, this, &AnalysisCentre::stationPicked );
}

void AnalysisCentre::fillMenu( QMenu *menu )
{
  menu->addMenu( mSurface->menu() );
  menu->addAction( tr( "&Corridor view …" ), this, &AnalysisCentre::showSectors )->setObjectName( QStringLiteral( "actionSectors" ) );
  menu->addAction( tr( "Source &apportionment …" ), this, &AnalysisCentre::showShares )->setObjectName( QStringLiteral( "actionShares" ) );
  menu->addAction( tr( "&Effect of a measure …" ), this, &AnalysisCentre::showEffect )->setObjectName( QStringLiteral( "actionEffect" ) );
  menu->addAction( tr( "&Loads and deductions …" ), this, &AnalysisCentre::showLoads )->setObjectName( QStringLiteral( "actionLoads" ) );
  mAssessment->addTo( menu );
  mSiting->fillMenu( menu );
  mComparison->fillMenu( menu );
  mResponsibility->fillMenu( menu );
}

void AnalysisCentre::setSession( WorkspaceSession *session )
{
  for ( const QPointer<AnalysisDialog> &dialog : std::as_const( mDialogs ) )
    delete dialog; // waits for work that reads the workspace
  mDialogs.clear();
  mSession = session;
  mSurface->setSession( session );
  mAssessment->setSession( session );
  mSiting->setSession( session );
  mComparison->setSession( session );
  mResponsibility->setSession( session );
}

void AnalysisCentre::setElement( const QString &element )
{
  mSurface->setElement( element );
  mAssessment->setElement( element );
}

void AnalysisCentre::setMoment( UtcSeconds at, bool live, qint64 step )
{
  mSurface->setStep( step );
  mSurface->setMoment( at, live );
}

AnalysisServices AnalysisCentre::dialogServices() const
{
  return { &mSession->workspace(), &mServices.catalogue, &mServices.responsibility, mServices.evaluator.get(), mSession->stations(),
    mSession->dataExtent() };
}

template<typename Dialog> Dialog *AnalysisCentre::open( bool &isNew )
{
  isNew = false;
  if ( !mSession )
    return nullptr;
  Dialog *dialog = nullptr;
  for ( const QPointer<AnalysisDialog> &one : std::as_const( mDialogs ) )
    if ( auto *same = qobject_cast<Dialog *>( one.data() ) )
      dialog = same;
  isNew = !dialog;
  if ( isNew )
  {
    dialog = new Dialog( dialogServices(), mWindow );
    dialog->setAttribute( Qt::WA_DeleteOnClose );
    mDialogs.append( dialog );
  }
  dialog->show();
  dialog->raise();
  return dialog;
}

AnalysisDialog *AnalysisCentre::showSectors()
{
  bool isNew = false;
  SectorDialog *dialog = open<SectorDialog>( isNew );
  if ( isNew )
  {
    connect( dialog, &SectorDialog::computed, this,
      [this, dialog]( const QString &title, const LonLat &at, const UpwindResult &result ) { drawSectors( dialog, title, at, result ); } );
    connect( dialog, &QObject::destroyed, this, [this] {
      if ( !mSession )
        return;
      MapScene &scene = mSession->scene();
      scene.sectors().clear();
      scene.setVisible( scene.sectors().sectors(), false );
      scene.setVisible( scene.sectors().corridors(), false );
      Q_EMIT mapChanged();
    } );
  }
  return dialog;
}

void AnalysisCentre::drawSectors( SectorDialog *dialog, const QString &title, const LonLat &at, const UpwindResult &result )
{
  QList<CorridorShare> corridors;
  QList<std::pair<QString, UpwindSector>> lines;
  if ( const Result<QList<LayerFeature>> ways = mSession->workspace().network().features( QStringLiteral( "corridor" ) ) )
    for ( const LayerFeature &way : *ways )
    {
      CorridorShare corridor;
      const QString english = way.attributes.value( QStringLiteral( "name_en" ) ).toString();
      corridor.name =
        uiLanguage() == Language::English && !english.isEmpty() ? english : way.attributes.value( QStringLiteral( "name" ) ).toString();
      corridor.line.fromWkb( way.wkb );
      corridor.sectors = SectorLayer::sectorsOf( corridor.line, at );
      corridor.share = UpwindSectors::together( result, corridor.sectors );
      lines.append( { corridor.name, corridor.share } );
      corridors.append( corridor );
    }
  dialog->setCorridors( lines );
  MapScene &scene = mSession->scene();
  scene.sectors().show( title, at, result, corridors );
  scene.setVisible( scene.sectors().sectors(), true );
  scene.setVisible( scene.sectors().corridors(), !corridors.isEmpty() );
  Q_EMIT mapChanged();
}

AnalysisDialog *AnalysisCentre::showEffect()
{
  bool isNew = false;
  return open<EffectDialog>( isNew );
}

AnalysisDialog *AnalysisCentre::showLoads()
{
  bool isNew = false;
  return open<WaterLoadDialog>( isNew );
}

AnalysisDialog *AnalysisCentre::showShares()
{
  bool isNew = false;
  AnalysisDialog *dialog = open<SourceShareDialog>( isNew );
  if ( isNew )
    dialog->start();
  return dialog;
}

} // namespace jinguan

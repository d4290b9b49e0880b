#include "widgets/planning/VerdictSketch.h"

#include "widgets/planning/RuleVerdictView.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

namespace jinguan
{

VerdictSketch::VerdictSketch( QgsMapCanvas *canvas )
  : mHalo( std::make_unique<QgsRubberBand>( canvas, Qgis::GeometryType::Line ) ),
    mBand( std::make_unique<QgsRubberBand>( canvas, Qgis::GeometryType::Line ) )
{
  mHalo->setWidth( 5 );
  mBand->setWidth( 2 );
  for ( QgsRubberBand *band : { mHalo.get(), mBand.get() } )
  {
    band->setIcon( QgsRubberBand::ICON_CIRCLE );
    band->setIconSize( 9 );
  }
}

VerdictSketch::~VerdictSketch() = default;

void VerdictSketch::show( const ClauseCheck &check )
{
  clear();
  if ( check.geometry.isNull() || check.geometry.isEmpty() )
    return;
  const QColor line = RuleVerdictView::colour( check.verdict );
  QColor fill = line;
  fill.setAlphaF( 0.18F );
  mHalo->setStrokeColor( QColor( 255, 255, 255, 200 ) );
  mHalo->setFillColor( Qt::transparent );
  mBand->setStrokeColor( line );
  mBand->setFillColor( fill );
  mBand->setLineStyle( check.verdict == ClauseVerdict::DataMissing ? Qt::DashLine : Qt::SolidLine );
  const QgsCoordinateReferenceSystem stored( QStringLiteral( "EPSG:4490" ) );
  mHalo->setToGeometry( check.geometry, stored );
  mBand->setToGeometry( check.geometry, stored );
  mHalo->show();
  mBand->show();
  mEmpty = false;
}

void VerdictSketch::clear()
{
  mHalo->reset( Qgis::GeometryType::Line );
  mBand->reset( Qgis::GeometryType::Line );
  mEmpty = true;
}

} // namespace jinguan

#include "demo/CityPlane.h"

namespace jinguan
{

CityPlane::CityPlane()
  : mTransform( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ),
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4544" ) ), QgsCoordinateTransformContext() )
{
  mMeasure.setSourceCrs( mTransform.sourceCrs(), QgsCoordinateTransformContext() );
  mMeasure.setEllipsoid( mTransform.sourceCrs().ellipsoidAcronym() );
}

QgsGeometry CityPlane::toPlane( QgsGeometry geometry ) const
{
  geometry.transform( mTransform );
  return geometry;
}

QgsGeometry CityPlane::toGeographic( QgsGeometry geometry ) const
{
  geometry.transform( mTransform, Qgis::TransformDirection::Reverse );
  return geometry;
}

double CityPlane::areaKm2( const QgsGeometry &geometry ) const
{
  return mMeasure.measureArea( geometry ) / 1e6;
}

double CityPlane::lengthKm( const QgsGeometry &geometry ) const
{
  return mMeasure.measureLength( geometry ) / 1e3;
}

} // namespace jinguan

#pragma once

#include "planning/DemandGrid.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>

#include <QVariantMap>

namespace jinguan::test
{

/** The geodesic by QgsDistanceArea on the ellipsoid that proj gives EPSG:4490; knows nothing of the code under test. */
class Geodesic
{
  public:
    Geodesic()
    {
      const QgsCoordinateReferenceSystem crs( QStringLiteral( "EPSG:4490" ) );
      mMeasure.setSourceCrs( crs, QgsCoordinateTransformContext() );
      mMeasure.setEllipsoid( QStringLiteral( "PARAMETER:6378137:6356752.314140356" ) );
    }
    double distance( const LonLat &a, const LonLat &b ) const
    {
      return mMeasure.measureLine( QgsPointXY( a.lon, a.lat ), QgsPointXY( b.lon, b.lat ) );
    }
    /** Edges are straight in longitude and latitude, as the map draws them; measured as they are they would be geodesics. */
    double areaKm2( const QgsGeometry &geometry ) const
    {
      return geometry.isEmpty() ? 0 : mMeasure.measureArea( geometry.densifyByDistance( 0.002 ) ) / 1e6;
    }
    bool usesEllipsoid() const { return mMeasure.willUseEllipsoid(); }

  private:
    QgsDistanceArea mMeasure;
};

/** A rectangle in degrees. */
inline QgsGeometry box( double west, double south, double east, double north )
{
  return QgsGeometry::fromRect( QgsRectangle( west, south, east, north ) );
}

/** A rectangle of about \a widthKm by \a heightKm with its south-west corner at \a corner. */
inline QgsGeometry boxKm( const LonLat &corner, double widthKm, double heightKm )
{
  const LonLat far = Geodesy::offset( corner, widthKm * 1000, heightKm * 1000 );
  return box( corner.lon, corner.lat, far.lon, far.lat );
}

/** Cancels after a number of questions. */
class CancelAfter : public Progress
{
  public:
    explicit CancelAfter( int questions ) : mLeft( questions ) {}
    bool isCancelled() const override { return mLeft-- <= 0; }

  private:
    mutable int mLeft;
};

/** Figures of a scenario that do not depend on how busy the machine is. */
inline QVariantMap withoutTimes( QVariantMap figures )
{
  for ( const char *key : { "seconds", "seconds_to_value", "trace" } )
    figures.remove( QString::fromLatin1( key ) );
  return figures;
}

/** Remembers what was reported. */
class RecordingProgress : public Progress
{
  public:
    void report( double fraction, const QString &what ) override
    {
      mFractions.append( fraction );
      mPhrases.append( what );
    }
    QList<double> mFractions;
    QStringList mPhrases;
};

} // namespace jinguan::test

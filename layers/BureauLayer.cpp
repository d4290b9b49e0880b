#include "layers/BureauLayer.h"

#include "layers/MapCrs.h"
#include "layers/StationSymbols.h"
#include "monitoring/StationName.h"

#include <qgsmarkersymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr int sColours = 10;    //!< series colours of the palette
constexpr double sSizeMm = 3.2; //!< all kinds alike: the map is about who answers

const QString sLead = QStringLiteral( "lead" );
const QString sCooperate = QStringLiteral( "cooperate" );
const QString sOther = QStringLiteral( "other" );

bool names( const QList<const Body *> &bodies, const Body &body )
{
  // Bodies that have merged since are one.
  return std::any_of( bodies.cbegin(), bodies.cend(), [&body]( const Body *one ) { return one->nameNow.zh == body.nameNow.zh; } );
}

} // namespace

BureauLayer::BureauLayer( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette )
  : mCatalogue( catalogue ), mResponsibility( responsibility ), mPalette( palette )
{
  QgsFields fields;
  for ( const char *name : { "code", "name", "kind", "bureau", "class" } )
    fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
  mLayer = QgsMemoryProviderUtils::createMemoryLayer( tr( "Stations by bureau" ), fields, Qgis::WkbType::Point, mapcrs::stored(), false );
  mLayer->setReadOnly( true );
  mLayer->setDisplayExpression( QStringLiteral( "name" ) );
  mLayer->setMapTipTemplate( QStringLiteral( "<b>[% name %]</b> [% code %]<br>[% bureau %]" ) );
}

QColor BureauLayer::colourOf( const QString &body ) const
{
  // Leading bodies in the order of the plan take the series colours, so that a body keeps its colour whatever is shown.
  QStringList leading;
  for ( const Clause &clause : mResponsibility.clauses() )
    for ( const QString &id : clause.lead )
      if ( !leading.contains( id ) )
        leading << id;
  return mPalette.colour( QStringLiteral( "series.%1" ).arg( qMax<qsizetype>( 0, leading.indexOf( body ) ) % sColours + 1 ) );
}

BureauLayer::Class BureauLayer::classOf( const QString &element, const QString &body ) const
{
  const Duty duty = mResponsibility.dutyFor( element );
  const QColor aside = mPalette.colour( QStringLiteral( "state.nodata" ) );
  if ( body.isEmpty() )
  {
    if ( duty.lead.isEmpty() )
      return { sOther, tr( "Nobody is named to lead" ), aside };
    QStringList bodies;
    for ( const Body *lead : duty.lead )
      bodies << lead->nameNow.text();
    return { duty.lead.constFirst()->id, bodies.join( tr( ", ", "between bodies" ) ), colourOf( duty.lead.constFirst()->id ) };
  }
  const Body *chosen = mResponsibility.body( body );
  const QString name = chosen ? chosen->nameNow.text() : body;
  if ( chosen && names( duty.lead, *chosen ) )
    return { sLead, tr( "%1 leads" ).arg( name ), mPalette.colour( QStringLiteral( "series.1" ) ) };
  const bool asMember = chosen && chosen->isMember
    && std::any_of( duty.cooperating.cbegin(), duty.cooperating.cend(), []( const Body *one ) { return one->id == QLatin1String( "all_members" ); } );
  if ( chosen && ( asMember || names( duty.cooperating, *chosen ) ) )
    return { sCooperate, tr( "%1 cooperates" ).arg( name ), mPalette.colour( QStringLiteral( "series.3" ) ) };
  return { sOther, tr( "Without %1" ).arg( name ), aside };
}

void BureauLayer::show( const QList<Station> &stations, const QDate &day, const QString &body )
{
  QHash<QString, Class> ofElement;
  mClasses.clear();
  QgsFeatureList features;
  for ( const Station &station : stations )
  {
    const StationStatus state = station.statusOn( day );
    const StationPosition *position = station.positionOn( day );
    const StationKind *kind = mCatalogue.stationKind( station.kind );
    if ( state == StationStatus::Retired || !position || !kind )
      continue;
    if ( !ofElement.contains( kind->element ) )
      ofElement.insert( kind->element, classOf( kind->element, body ) );
    const Class &found = ofElement[kind->element];
    auto known = std::find_if( mClasses.begin(), mClasses.end(), [&found]( const Class &one ) { return one.key == found.key; } );
    if ( known == mClasses.end() )
    {
      mClasses << found;
      known = std::prev( mClasses.end() );
    }
    const bool planned = state == StationStatus::Planned;
    ++( planned ? known->planned : known->running );
    QgsFeature feature( mLayer->fields() );
    feature.setGeometry( QgsGeometry::fromPointXY( { position->at.lon, position->at.lat } ) );
    feature.setAttribute( 0, station.code );
    feature.setAttribute( 1, shownName( station ).text() );
    feature.setAttribute( 2, kind->name.text() );
    feature.setAttribute( 3, found.label );
    feature.setAttribute( 4, found.key + ( planned ? QStringLiteral( "|planned" ) : QString() ) );
    features << feature;
  }
  std::stable_sort( mClasses.begin(), mClasses.end(), []( const Class &a, const Class &b ) { return ( a.key == sOther ) < ( b.key == sOther ); } );
  mLayer->dataProvider()->truncate();
  mLayer->dataProvider()->addFeatures( features );
  mLayer->updateExtents();
  style();
  mLayer->triggerRepaint();
}

void BureauLayer::style()
{
  QgsCategoryList categories;
  for ( const Class &one : std::as_const( mClasses ) )
  {
    stationsymbols::Look look;
    look.shape = QStringLiteral( "circle" );
    look.sizeMm = sSizeMm;
    look.fill = StationFill::Graded;
    look.colour = one.colour;
    if ( one.running > 0 )
      categories << QgsRendererCategory( one.key, stationsymbols::symbol( look, mPalette ), one.label );
    if ( one.planned > 0 )
    {
      look.colour = one.colour.lighter( 190 );
      categories << QgsRendererCategory(
        one.key + QStringLiteral( "|planned" ), stationsymbols::symbol( look, mPalette ), tr( "%1, planned" ).arg( one.label ) );
    }
  }
  mLayer->setRenderer( new StationRenderer( QStringLiteral( "class" ), categories ) );
  Q_EMIT mLayer->legendChanged();
}

} // namespace jinguan

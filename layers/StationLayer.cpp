#include "layers/StationLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "layers/StationLabels.h"
#include "monitoring/StationName.h"

#include <QMap>
#include <QStringBuilder>
#include <QTimer>

#include <qgsmarkersymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

constexpr int sFlushMs = 40;

/** Ink on a grade's colour; there are few of them and many stations. */
QRgb inkOn( const QString &colour )
{
  thread_local QHash<QString, QRgb> sInks;
  const auto known = sInks.constFind( colour );
  return known != sInks.constEnd() ? *known : *sInks.insert( colour, stationsymbols::inkFor( QColor( colour ) ).rgb() );
}

enum Field
{
  Code,
  Name,
  Kind,
  District,
  Unit,
  Important,
  FirstDynamic, //!< look, level, value_text, short_text, ink, demo: what a moment changes
};

QgsFields fields()
{
  QgsFields fields;
  for ( const char *name : { "code", "name", "kind", "district", "unit" } )
    fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "important" ), QMetaType::Type::Int ) );
  fields.append( QgsField( QStringLiteral( "look" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "level" ), QMetaType::Type::Int ) );
  for ( const char *name : { "value_text", "short_text", "ink" } )
    fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "demo" ), QMetaType::Type::Int ) );
  return fields;
}

StationRing ringOf( const StationStatusSymbol &status )
{
  if ( status.openIncident )
    return StationRing::Incident;
  const bool late = status.link == StationStatusSymbol::Link::Late || status.link == StationStatusSymbol::Link::Offline;
  return late ? StationRing::Late : StationRing::None;
}

bool isGraded( const StationStatusSymbol &status )
{
  return status.grade.state == Grade::State::Graded && !status.grade.colour.isEmpty();
}

} // namespace

StationLayer::StationLayer( const StationKind &kind, const MapPalette &palette )
  : mKind( kind ),
    mPalette( palette ),
    mLayer( QgsMemoryProviderUtils::createMemoryLayer( kind.name.text(), fields(), Qgis::WkbType::Point, mapcrs::stored(), false ) )
{
  mLayer->setReadOnly( true );
  mLayer->setCustomProperty( stationCodeFieldProperty, QStringLiteral( "code" ) );
  mLayer->setDisplayExpression( QStringLiteral( "name" ) );
  mLayer->setMapTipTemplate( QStringLiteral( "<b>[% name %]</b> [% code %]<br>[% value_text %]" ) );
  applyLabels();
  rebuildRenderer( {} );
}

void StationLayer::setStations( const QList<Station> &stations, const QDate &day, const MapFilter &filter )
{
  mStations.clear();
  for ( const Station &station : stations )
  {
    const StationStatus state = station.statusOn( day );
    const StationPosition *position = station.positionOn( day );
    if ( station.kind == mKind.id && filter.accepts( station ) && state != StationStatus::Retired && position )
      mStations.append( { station, position->at, 0, state, {} } );
  }
  rebuildFeatures();
}

void StationLayer::rebuildFeatures()
{
  QgsVectorDataProvider *provider = mLayer->dataProvider();
  provider->truncate();
  mUnwritten.clear();
  mByFeature.clear();
  QgsFeatureList features;
  for ( const Shown &shown : std::as_const( mStations ) )
  {
    const Station &station = shown.station;
    QgsFeature feature( mLayer->fields() );
    feature.setGeometry( QgsGeometry::fromPointXY( { shown.at.lon, shown.at.lat } ) );
    const bool important = mKind.sizeMm >= 3.8 || station.controlLevel == QLatin1String( "national" );
    feature.setAttribute( Field::Code, station.code );
    feature.setAttribute( Field::Name, shownName( station ).text() );
    feature.setAttribute( Field::Kind, station.kind );
    feature.setAttribute( Field::District, station.district );
    feature.setAttribute( Field::Unit, station.unit );
    feature.setAttribute( Field::Important, important ? 1 : 0 );
    features << feature;
  }
  provider->addFeatures( features );
  for ( qsizetype i = 0; i < mStations.size(); ++i )
  {
    mStations[i].feature = features.at( i ).id();
    mByFeature.insert( features.at( i ).id(), i );
  }
  mLayer->updateExtents();
  update( true );
}

void StationLayer::setStatuses( const QHash<QString, StationStatusSymbol> &statuses )
{
  mStatuses = statuses;
  update( false );
}

void StationLayer::setGradeNumbers( bool on )
{
  if ( mGradeNumbers == on )
    return;
  mGradeNumbers = on;
  update( false );
}

void StationLayer::setNetworkOnly( bool on )
{
  if ( mNetworkOnly == on )
    return;
  mNetworkOnly = on;
  update( false );
}

QList<LonLat> StationLayer::incidentPlaces() const
{
  QList<LonLat> places;
  for ( const Shown &shown : mStations )
    if ( shown.state == StationStatus::Running && statusOf( shown ).openIncident )
      places.append( shown.at );
  return places;
}

QString StationLayer::codeOf( QgsFeatureId id ) const
{
  const auto found = mByFeature.constFind( id );
  return found == mByFeature.constEnd() ? QString() : mStations.at( *found ).station.code;
}

void StationLayer::nameNumbers()
{
  QMap<QString, int> meanings;
  for ( const Shown &shown : std::as_const( mStations ) )
    if ( const QString &meaning = statusOf( shown ).shortMeaning; !meaning.isEmpty() && shown.state == StationStatus::Running )
      ++meanings[meaning];
  mNumbers.clear();
  if ( !stationsymbols::holdsText( mKind.shape, mKind.sizeMm ) )
    meanings.clear();
  for ( auto meaning = meanings.cbegin(); meaning != meanings.cend(); ++meaning )
    if ( meaning.value() > meanings.value( mNumbers ) )
      mNumbers = meaning.key();
  const QString said = mGradeNumbers && !meanings.isEmpty() ? tr( "number of the grade" ) : mNumbers;
  const QString name =
    said.isEmpty() ? mKind.name.text() : tr( "%1 (%2)", "kind of station, what its numbers are" ).arg( mKind.name.text(), said );
  if ( mLayer->name() != name )
    mLayer->setName( name );
}

const StationStatusSymbol &StationLayer::statusOf( const Shown &shown ) const
{
  static const StationStatusSymbol sUnknown;
  const auto found = mStatuses.constFind( shown.station.code );
  return found == mStatuses.constEnd() ? sUnknown : *found;
}

void StationLayer::update( bool force )
{
  nameNumbers();
  QMap<QString, QgsRendererCategory> looks;
  bool changed = force;
  for ( qsizetype i = 0; i < mStations.size(); ++i )
  {
    Shown &shown = mStations[i];
    const StationStatusSymbol &status = statusOf( shown );
    const Drawn drawn = drawnOf( shown, status );
    if ( !looks.contains( drawn.look ) )
      looks.insert( drawn.look, category( shown, drawn.look, status ) );
    if ( !force && drawn == shown.drawn )
      continue;
    if ( drawn.hasValueBesideName() != shown.drawn.hasValueBesideName() )
      ++mRelabelled;
    shown.drawn = drawn;
    mUnwritten.insert( i );
    changed = true;
  }
  if ( looks.keys() != mDrawnLooks )
    rebuildRenderer( looks );
  if ( !changed )
    return;
  if ( force || !mWatcher )
  {
    flush();
    mLayer->triggerRepaint();
  }
  else
  {
    flushSoon();
  }
  if ( mWatcher )
    mWatcher( force ? Change::Stations : Change::Looks );
}

void StationLayer::watch( std::function<void( Change )> watcher )
{
  mWatcher = std::move( watcher );
}

void StationLayer::flushSoon()
{
  if ( !mUnwritten.isEmpty() )
    QTimer::singleShot( sFlushMs, &mContext, [this] { flush(); } ); // after the picture
}

void StationLayer::flush()
{
  if ( mUnwritten.isEmpty() )
    return;
  QgsChangedAttributesMap changes;
  for ( const qsizetype i : std::as_const( mUnwritten ) )
  {
    const Drawn &drawn = mStations.at( i ).drawn;
    const QVariantList values { drawn.look, drawn.level, drawn.valueText, drawn.shortText, QColor( drawn.ink ).name(),
      drawn.isDemo ? 1 : 0 };
    QgsAttributeMap attributes;
    for ( int field = 0; field < values.size(); ++field )
      attributes.insert( Field::FirstDynamic + field, values.at( field ) );
    changes.insert( mStations.at( i ).feature, attributes );
  }
  mUnwritten.clear();
  mLayer->dataProvider()->changeAttributeValues( changes );
}

StationLayer::Drawn StationLayer::drawnOf( const Shown &shown, const StationStatusSymbol &status ) const
{
  const bool graded = !mNetworkOnly && isGraded( status ) && shown.state == StationStatus::Running;
  Drawn drawn;
  drawn.look = lookOf( shown, status );
  drawn.level = graded ? status.grade.level : 0;
  drawn.valueText = mNetworkOnly ? QString() : status.fullText();
  drawn.shortText = mGradeNumbers && graded ? QString::number( status.grade.level ) : status.shortText;
  const bool foreign =
    !mGradeNumbers && !status.shortMeaning.isEmpty() && status.shortMeaning != mNumbers; // its number means something else
  if ( mNetworkOnly || shown.state != StationStatus::Running || foreign || !stationsymbols::holdsText( mKind.shape, mKind.sizeMm ) )
    drawn.shortText.clear();
  drawn.ink = graded ? inkOn( status.grade.colour ) : mPalette.colour( QStringLiteral( "text" ) ).rgb();
  drawn.isDemo = shown.station.isDemo || status.isDemo;
  return drawn;
}

QString StationLayer::lookOf( const Shown &shown, const StationStatusSymbol &status ) const
{
  // Sorted as drawn: planned and empty symbols below, then from good to bad, incidents on top.
  if ( shown.state == StationStatus::Planned )
    return QStringLiteral( "0planned" );
  if ( mNetworkOnly && shown.state == StationStatus::Running )
    return QStringLiteral( "1network" );
  const int ring = shown.state == StationStatus::Suspended ? static_cast<int>( StationRing::Late ) : static_cast<int>( ringOf( status ) );
  if ( !isGraded( status ) || shown.state == StationStatus::Suspended )
    return QStringLiteral( "1nodata|%1|%2" ).arg( static_cast<int>( status.grade.state ) ).arg( ring );
  const auto digit = []( int number ) { return QChar( '0' + number % 10 ); };
  const QString look = QLatin1String( "2grade|" ) % digit( status.grade.level / 10 ) % digit( status.grade.level ) % QLatin1Char( '|' )
    % status.grade.colour % QLatin1Char( '|' ) % digit( ring );
  return look;
}

QgsRendererCategory StationLayer::category( const Shown &shown, const QString &name, const StationStatusSymbol &status ) const
{
  stationsymbols::Look look;
  look.shape = mKind.shape;
  look.sizeMm = mKind.sizeMm;
  QString label;
  if ( shown.state == StationStatus::Planned )
  {
    look.fill = StationFill::Planned;
    return QgsRendererCategory( name, stationsymbols::symbol( look, mPalette ), tr( "Planned" ) );
  }
  if ( mNetworkOnly && shown.state == StationStatus::Running )
  {
    look.fill = StationFill::Graded;
    look.colour = mPalette.colour( QStringLiteral( "state.existing" ) );
    return QgsRendererCategory( name, stationsymbols::symbol( look, mPalette ), tr( "Existing" ) );
  }
  look.ring = shown.state == StationStatus::Suspended ? StationRing::Late : ringOf( status );
  if ( isGraded( status ) && shown.state == StationStatus::Running )
  {
    look.fill = StationFill::Graded;
    look.colour = QColor( status.grade.colour );
    label = status.grade.name.text();
  }
  else if ( status.grade.state == Grade::State::NotRated )
    label = tr( "Not rated" );
  else if ( status.grade.state == Grade::State::NoEdition )
    label = tr( "No edition in force" );
  else
    label = tr( "No data" );
  if ( shown.state == StationStatus::Suspended )
    label = tr( "Suspended" );
  else if ( look.ring == StationRing::Late )
    label = tr( "%1, late or offline" ).arg( label );
  else if ( look.ring == StationRing::Incident )
    label = tr( "%1, open incident" ).arg( label );
  return QgsRendererCategory( name, stationsymbols::symbol( look, mPalette ), label );
}

void StationLayer::rebuildRenderer( const QMap<QString, QgsRendererCategory> &looks )
{
  QgsCategoryList categories;
  int pass = 0;
  for ( const QgsRendererCategory &look : looks )
  {
    for ( int part = 0; part < look.symbol()->symbolLayerCount(); ++part )
      look.symbol()->symbolLayer( part )->setRenderingPass( pass );
    ++pass;
    categories << look;
  }
  auto *renderer = new StationRenderer( QStringLiteral( "look" ), categories );
  renderer->setUsingSymbolLevels( true );
  mLayer->setRenderer( renderer );
  mDrawnLooks = looks.keys();
  Q_EMIT mLayer->legendChanged();
}

QgsTextFormat StationLayer::valueFormat() const
{
  return mapTextFormat( mPalette, 6.2, QStringLiteral( "text" ), 0, true );
}

QgsTextFormat StationLayer::nameFormat() const
{
  return mapTextFormat( mPalette, 7.5, QStringLiteral( "map.label" ), 0.8 );
}

QString StationLayer::nameOf( const Shown &shown ) const
{
  QString text = shownName( shown.station ).text();
  const QString demo = tr( "demo" );
  if ( shown.drawn.isDemo && !text.contains( demo ) && !text.contains( QStringLiteral( "演示" ) ) )
    text += QStringLiteral( " ·" ) + demo;
  return text;
}

QString StationLayer::labelOf( const Shown &shown ) const
{
  return shown.drawn.hasValueBesideName() ? nameOf( shown ) + QLatin1Char( ' ' ) + shown.drawn.valueText : nameOf( shown );
}

void StationLayer::applyLabels()
{
  // The value stands inside the symbol, the name beside it; what does not fit inside follows the name.
  QgsPalLayerSettings value = layerstyle::labelSettings( QStringLiteral( "short_text" ), valueFormat(), 10 );
  value.isExpression = false;
  value.placement = Qgis::LabelPlacement::OverPoint;
  value.obstacleSettings().setIsObstacle( false );
  value.placementSettings().setAllowDegradedPlacement( true );
  value.dataDefinedProperties().setProperty( QgsPalLayerSettings::Property::Color, QgsProperty::fromField( QStringLiteral( "ink" ) ) );
  value.zIndex = 10;

  // nameOf() and labelOf() say the same.
  const QString text = QStringLiteral( "name || if(demo and strpos(name,'%1')=0 and strpos(name,'演示')=0,' ·%1','')" ).arg( tr( "demo" ) );
  QgsPalLayerSettings name = layerstyle::labelSettings( text, nameFormat(), mKind.sizeMm >= 3.4 ? 9 : 7 );
  name.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  name.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  name.dist = 0.5;
  name.obstacleSettings().setIsObstacle( true );
  name.zIndex = 9;
  QgsPalLayerSettings both = name;
  both.fieldName = text + QStringLiteral( " || ' ' || value_text" );

  using Rule = QgsRuleBasedLabeling::Rule;
  auto *root = new Rule( nullptr );
  root->appendChild(
    new Rule( new QgsPalLayerSettings( value ), 0, static_cast<int>( valueScale ), QStringLiteral( "short_text <> ''" ), tr( "Value" ) ) );
  const QString withValue = QStringLiteral( "coalesce(short_text,'')='' and coalesce(value_text,'')<>''" );
  for ( const int important : { 1, 0 } )
  {
    const int scale = important == 1 ? 500000 : mKind.sizeMm >= 3.0 ? 250000 : 120000;
    const QString which = QStringLiteral( "important = %1 and " ).arg( important );
    root->appendChild( new Rule(
      new QgsPalLayerSettings( name ), 0, scale, which + QStringLiteral( "not (" ) + withValue + QLatin1Char( ')' ), tr( "Name" ) ) );
    root->appendChild( new Rule( new QgsPalLayerSettings( both ), 0, scale, which + withValue, tr( "Name" ) ) );
  }
  mLayer->setLabeling( new StationLabeling( root ) );
  mLayer->setLabelsEnabled( true );
}

} // namespace jinguan

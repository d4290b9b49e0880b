#include "reports/SitingClassPlan.h"

#include "layers/MapScene.h"
#include "layers/StationSymbols.h"
#include "monitoring/StationName.h"

#include <qgsexpression.h>
#include <qgsmarkersymbol.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

const QString sPlanned = QStringLiteral( "planned" );
constexpr int sColours = 10; //!< `series.1` … of the palette

} // namespace

SitingClassPlan::SitingClassPlan(
  const ReportServices &services, const SheetText &text, const Paper &paper, const Figures &figures, const QString &element )
  : mServices( services ), mText( text ), mPaper( paper ), mDay( local( figures.moment() ).date() )
{
  const auto add = [&]( const QString &classId, const QString &name, auto belongs ) {
    Group group { classId, name, {} };
    for ( const Station &station : figures.stations() )
      if ( station.elements.contains( element ) && belongs( station ) )
        group.stations << &station;
    if ( !group.stations.isEmpty() )
      mGroups << group;
  };
  QSet<QString> known;
  for ( const SitingClass *siting : services.catalogue.sitingClassesOf( element ) )
  {
    known << siting->id;
    add( siting->id, text.name( siting->name ), [&]( const Station &station ) { return station.sitingClass == siting->id; } );
  }
  add( QString(), text( id( "siting.none" ) ), [&]( const Station &station ) { return !known.contains( station.sitingClass ); } );
}

QColor SitingClassPlan::colourOf( qsizetype group ) const
{
  const MapPalette palette = MapPalette::loadDefault();
  return mGroups.at( group ).id.isEmpty() ? palette.colour( id( "state.nodata" ) )
                                          : palette.colour( id( "series.%1" ).arg( group % sColours + 1 ) );
}

void SitingClassPlan::draw( MapScene &scene ) const
{
  scene.setNetworkOnly( true );
  QStringList pairs;
  for ( const Group &group : mGroups )
    for ( const Station *station : group.stations )
      pairs << QgsExpression::quotedString( station->code )
            << QgsExpression::quotedString(
                 station->statusOn( mDay ) == StationStatus::Planned ? sPlanned : id( "class-%1" ).arg( group.id ) );
  const QString classOf = id( "map_get(map(%1),\"code\")" ).arg( pairs.join( QLatin1Char( ',' ) ) );
  for ( const auto &stations : scene.stationLayers() )
  {
    if ( !scene.isVisible( stations->layer() ) )
      continue;
    stationsymbols::Look look;
    look.shape = stations->kind().shape;
    look.sizeMm = stations->kind().sizeMm;
    QgsCategoryList categories;
    look.fill = StationFill::Graded;
    for ( qsizetype group = 0; group < mGroups.size(); ++group )
    {
      look.colour = colourOf( group );
      categories << QgsRendererCategory(
        id( "class-%1" ).arg( mGroups.at( group ).id ), stationsymbols::symbol( look, scene.palette() ), mGroups.at( group ).name );
    }
    look.fill = StationFill::Planned;
    categories << QgsRendererCategory( sPlanned, stationsymbols::symbol( look, scene.palette() ), mText( id( "siting.planned" ) ) );
    stations->layer()->setRenderer( new StationRenderer( classOf, categories ) );
    stations->layer()->setName( stations->kind().name.text() );
  }
}

int SitingClassPlan::countIn( const Group &group, StationStatus status ) const
{
  return static_cast<int>( std::count_if(
    group.stations.cbegin(), group.stations.cend(), [&]( const Station *station ) { return station->statusOn( mDay ) == status; } ) );
}

TableContent SitingClassPlan::classes() const
{
  TableContent table;
  table.title = mText( id( "siting.classes" ) );
  table.points = mPaper.tablePoints;
  table.columns = { { mText( id( "siting.class" ) ), 3.2, Qt::AlignLeft }, { mText( id( "siting.count" ) ), 1, Qt::AlignRight },
    { mText( id( "siting.running" ) ), 1, Qt::AlignRight }, { mText( id( "siting.planned" ) ), 1, Qt::AlignRight } };
  for ( qsizetype group = 0; group < mGroups.size(); ++group )
  {
    const Group &of = mGroups.at( group );
    table.rows << QList<TableCell> { { of.name, colourOf( group ) }, { QString::number( of.stations.size() ), {} },
      { QString::number( countIn( of, StationStatus::Running ) ), {} }, { QString::number( countIn( of, StationStatus::Planned ) ), {} } };
  }
  return table;
}

TableContent SitingClassPlan::stations( bool full ) const
{
  TableContent table;
  table.title = mText( full ? id( "siting.stations.full" ) : id( "siting.stations" ) );
  table.points = mPaper.tablePoints;
  const QString head = mText( id( "table.station" ) ), state = mText( id( "table.state" ) ), siting = mText( id( "siting.class" ) );
  table.columns = { { head, 3, Qt::AlignLeft }, { siting, 2.6, Qt::AlignLeft }, { state, 1.2, Qt::AlignLeft } };
  if ( full )
    table.columns = { { mText( id( "table.code" ) ), 1.6, Qt::AlignLeft }, { head, 3, Qt::AlignLeft },
      { mText( id( "table.kind" ) ), 2.4, Qt::AlignLeft }, { siting, 3, Qt::AlignLeft },
      { mText( id( "table.district" ) ), 1.8, Qt::AlignLeft }, { state, 1.2, Qt::AlignLeft } };
  for ( const Group &group : mGroups )
    for ( const Station *station : group.stations )
    {
      const QString name = shownName( *station ).text();
      const QString stateText = stationStatusText( station->statusOn( mDay ) );
      const StationKind *kind = mServices.catalogue.stationKind( station->kind );
      const District *district = mServices.responsibility.district( station->district );
      if ( full )
        table.rows << QList<TableCell> { { station->code, {} }, { name, {} }, { kind ? mText.name( kind->name ) : station->kind, {} },
          { group.name, {} }, { district ? mText.name( district->name ) : station->district, {} }, { stateText, {} } };
      else
        table.rows << QList<TableCell> { { name, {} }, { group.name, {} }, { stateText, {} } };
    }
  return table;
}

} // namespace jinguan

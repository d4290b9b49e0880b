#include "store/sqlite/LayerRoles.h"

#include "base/CsvTable.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LayerRoles )
};
} // namespace

Result<LayerRoles> LayerRoles::load( const QString &path )
{
  const QStringList columns { QStringLiteral( "id" ), QStringLiteral( "table" ), QStringLiteral( "geometry" ), QStringLiteral( "theme" ),
    QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "clause" ), QStringLiteral( "order" ) };
  const Result<CsvTable> table = CsvTable::read( path, columns );
  if ( !table )
    return table.error();
  LayerRoles roles;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    LayerRole role;
    role.id = table->text( row, columns.at( 0 ) );
    role.geometry = table->text( row, columns.at( 2 ) );
    role.theme = table->text( row, columns.at( 3 ) );
    role.name = { table->text( row, columns.at( 4 ) ), table->text( row, columns.at( 5 ) ) };
    role.clause = table->text( row, columns.at( 6 ) );
    role.order = static_cast<int>( table->number( row, columns.at( 7 ), 0 ) );
    if ( role.id.isEmpty() || roles.mTables.contains( role.id ) )
      return table->errorAt( row, Text::tr( "The role “%1” is empty or listed twice." ).arg( role.id ) );
    static const QStringList geometries { QStringLiteral( "point" ), QStringLiteral( "line" ), QStringLiteral( "polygon" ),
      QStringLiteral( "raster" ) };
    if ( !geometries.contains( role.geometry ) )
      return table->errorAt(
        row, Text::tr( "The geometry “%1” is not known." ).arg( role.geometry ), Text::tr( "Use point, line, polygon or raster." ) );
    roles.mTables.insert( role.id, table->text( row, columns.at( 1 ) ) );
    roles.mRoles.append( role );
  }
  std::stable_sort( roles.mRoles.begin(), roles.mRoles.end(), []( const LayerRole &a, const LayerRole &b ) { return a.order < b.order; } );
  return roles;
}

const LayerRole *LayerRoles::role( const QString &id ) const
{
  const auto found = std::find_if( mRoles.begin(), mRoles.end(), [&id]( const LayerRole &role ) { return role.id == id; } );
  return found == mRoles.end() ? nullptr : &*found;
}

} // namespace jinguan

#include "MapDescription.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MapDescription )
};
} // namespace

MapDescription describeMap( const Catalogue &catalogue, const Standards &standards, const QString &element, const QString &area,
  UtcSeconds at, const QHash<QString, StationStatusSymbol> &statuses )
{
  QStringList editions;
  UtcSeconds newest = 0;
  for ( const StationStatusSymbol &status : statuses )
  {
    newest = std::max( newest, status.newest );
    if ( !status.grade.edition.isEmpty() )
      editions.append( standards.nameOf( status.grade.edition ).text() );
  }
  const Element *entry = catalogue.element( element );
  const QString name = entry ? entry->name.text() : element;
  MapDescription description;
  description.title = area.isEmpty() ? Text::tr( "Chengdu · %1: network and state" ).arg( name )
                                     : Text::tr( "Chengdu, %2 · %1: network and state" ).arg( name, area );
  description.dataTime = newest > 0
    ? Text::tr( "%1 (newest reading begins %2)" )
        .arg( local( at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ), local( newest ).toString( QStringLiteral( "MM-dd HH:mm" ) ) )
    : local( at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
  editions.removeDuplicates();
  editions.sort();
  description.edition = editions.join( Text::tr( ", " ) );
  return description;
}

} // namespace jinguan

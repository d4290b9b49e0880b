#include "warning/WorkspaceWarnings.h"

#include "base/Resources.h"

namespace jinguan
{

Result<WarningRules> shippedRules( const Catalogue &catalogue )
{
  return WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), catalogue );
}

Result<WarningRules> workspaceRules( const Catalogue &catalogue, const NetworkStore &network )
{
  Result<WarningRules> rules = shippedRules( catalogue );
  if ( !rules )
    return rules;
  if ( const Result<void> applied = rules->apply( network.property( warningRulesProperty ).toUtf8(), catalogue ); !applied )
    return applied.error();
  return rules;
}

Result<RiverBook> shippedRivers()
{
  return RiverBook::load( Resources::path( QStringLiteral( "warning" ) ) );
}

Result<RiverBook> workspaceRivers( const NetworkStore &network )
{
  Result<RiverBook> book = shippedRivers();
  if ( !book )
    return book;
  if ( const Result<void> applied = book->apply( network.property( riverBookProperty ).toUtf8() ); !applied )
    return applied.error();
  return book;
}

Result<RiverSystem> riverSystem( const NetworkStore &network, const QList<Station> &stations )
{
  const Result<RiverBook> book = workspaceRivers( network );
  if ( !book )
    return book.error();
  const Result<QList<LayerFeature>> rivers = network.features( QStringLiteral( "river" ) );
  if ( !rivers )
    return rivers.error();
  return RiverSystem( *rivers, *book, stations );
}

} // namespace jinguan

#pragma once

#include "monitoring/WarningRule.h"
#include "store/NetworkStore.h"
#include "warning/RiverSystem.h"

namespace jinguan
{

/** Property of a workspace that holds what it changed of the rules (WarningRules::changesFrom()). */
inline const QString warningRulesProperty = QStringLiteral( "warning_rules" );
/** Property of a workspace that holds what it changed of the book of rivers (RiverBook::changesFrom()). */
inline const QString riverBookProperty = QStringLiteral( "river_book" );

/** The rules that ship with the program. */
Result<WarningRules> shippedRules( const Catalogue &catalogue );
/** The rules of a workspace: those that ship, with its changes. */
Result<WarningRules> workspaceRules( const Catalogue &catalogue, const NetworkStore &network );

/** The book of rivers that ships with the program. */
Result<RiverBook> shippedRivers();
/** The book of rivers of a workspace: what ships, with its changes. */
Result<RiverBook> workspaceRivers( const NetworkStore &network );
/** The rivers of a workspace with \a stations on them. */
Result<RiverSystem> riverSystem( const NetworkStore &network, const QList<Station> &stations );

} // namespace jinguan

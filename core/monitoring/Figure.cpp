#include "monitoring/Figure.h"

#include "monitoring/Standards.h"

namespace jinguan
{

Basis Basis::of( const Edition &edition, const QString &clause, bool confirmed )
{
  return Basis { edition.label, edition.id, clause, confirmed && edition.checked };
}

} // namespace jinguan

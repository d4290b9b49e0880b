#include "reports/Stationery.h"

namespace jinguan
{

Result<Stationery> Stationery::open( const PageSetup &setup )
{
  const Result<SheetText> text = SheetText::load( setup.language );
  if ( !text )
    return text.error();
  const Result<Paper> paper = Paper::load( setup.paper );
  if ( !paper )
    return paper.error();
  return Stationery { *text, *paper };
}

} // namespace jinguan

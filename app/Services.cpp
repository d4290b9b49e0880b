#include "Services.h"

#include "base/Resources.h"

namespace jinguan
{

Result<std::unique_ptr<Services>> Services::load()
{
  auto services = std::make_unique<Services>();

  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  if ( !catalogue )
    return catalogue.error();
  services->catalogue = catalogue.take();

  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  if ( !responsibility )
    return responsibility.error();
  services->responsibility = responsibility.take();

  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), services->catalogue );
  if ( !evaluator )
    return evaluator.error();
  services->evaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<MapPalette> palette = MapPalette::load( Resources::path( QStringLiteral( "palette.csv" ) ) );
  if ( !palette )
    return palette.error();
  services->palette = palette.take();
  return services;
}

} // namespace jinguan

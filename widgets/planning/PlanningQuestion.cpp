#include "widgets/planning/PlanningQuestion.h"

namespace jinguan
{

bool PlanningQuestion::isSame( const PlanningRequest &a, const PlanningRequest &b )
{
  return a.name == b.name && a.toMap() == b.toMap();
}

QVariantMap PlanningQuestion::shape( const PlanningRequest &request )
{
  QVariantMap map = request.toMap();
  for ( const char *solver : { "count", "model", "folds", "share", "budget", "quotas", "may_move", "min_spacing_m", "seconds", "seed",
          "indicator", "variogram", "trend" } )
    map.remove( QString::fromLatin1( solver ) );
  QVariantList kinds; // numbers and costs of kinds are the solver's business
  for ( const SiteKind &kind : request.kinds )
    kinds.append( QVariant( QVariantList { kind.kind, kind.radius } ) );
  map.insert( QStringLiteral( "kinds" ), kinds );
  return map;
}

QString PlanningQuestion::explanation( PlanningModel model )
{
  switch ( model )
  {
    case PlanningModel::MaximalCover:
      return tr( "So many sites, placed so that together they cover most of the demand that no station covers yet." );
    case PlanningModel::SetCover:
      return tr( "The fewest (or cheapest) sites that bring the covered share of the demand to what is wanted." );
    case PlanningModel::PMedian:
      return tr( "So many sites, placed so that the demand is as near as can be to its nearest station on average." );
    case PlanningModel::PCenter:
      return tr( "So many sites, placed so that the place farthest from any station is as near to one as can be." );
    case PlanningModel::MeanVariance:
      return tr( "So many sites, placed so that values between stations are uncertain as little as can be on average." );
    case PlanningModel::MaxVariance:
      return tr( "So many sites, placed so that the most uncertain place becomes as certain as can be." );
    case PlanningModel::MutualInformation:
      return tr( "So many sites, placed so that their readings tell most about the places without a station." );
  }
  return {};
}

bool PlanningQuestion::isKriging( PlanningModel model )
{
  return model == PlanningModel::MeanVariance || model == PlanningModel::MaxVariance || model == PlanningModel::MutualInformation;
}

bool PlanningQuestion::isCovering( PlanningModel model )
{
  return model == PlanningModel::MaximalCover || model == PlanningModel::SetCover;
}

QString PlanningQuestion::candidateSourceText( const QString &source )
{
  struct Name
  {
      const char *id;
      const char *text;
  };
  static constexpr Name sNames[] = {
    { "grid", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Anywhere (grid)" ) },
    { "greenway", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Along the greenway" ) },
    { "ecobelt", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "In the ecological belt" ) },
    { "road", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Along main roads" ) },
    { "river", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Along rivers" ) },
    { "township", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "At townships" ) },
    { "built-up", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "In the built-up area" ) },
    { "station", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Where stations stand" ) },
    { "drawn", QT_TRANSLATE_NOOP( "jinguan::PlanningQuestion", "Drawn by hand" ) },
  };
  for ( const Name &name : sNames )
    if ( source == QLatin1String( name.id ) )
      return tr( name.text );
  return {};
}

} // namespace jinguan

#include "planning/PlanningOptions.h"

#include <algorithm>
#include <iterator>

namespace jinguan
{

namespace
{

struct ModelName
{
    PlanningModel model;
    const char *id;
    const char *text;
};

constexpr ModelName sModels[] = {
  { PlanningModel::MaximalCover, "maximal_cover", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Maximal covering" ) },
  { PlanningModel::SetCover, "set_cover", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Fewest sites that cover a share" ) },
  { PlanningModel::PMedian, "p_median", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Least mean distance (p-median)" ) },
  { PlanningModel::PCenter, "p_center", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Least greatest distance (p-center)" ) },
  { PlanningModel::MeanVariance, "mean_variance", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Least mean kriging variance" ) },
  { PlanningModel::MaxVariance, "max_variance", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Least greatest kriging variance" ) },
  { PlanningModel::MutualInformation, "mutual_information", QT_TRANSLATE_NOOP( "jinguan::PlanningModel", "Most mutual information" ) },
};

const ModelName &nameOf( PlanningModel model )
{
  return *std::find_if( std::begin( sModels ), std::end( sModels ), [model]( const ModelName &name ) { return name.model == model; } );
}

} // namespace

QString planningModelId( PlanningModel model )
{
  return QString::fromLatin1( nameOf( model ).id );
}

std::optional<PlanningModel> planningModelFromId( const QString &id )
{
  for ( const ModelName &name : sModels )
    if ( id == QLatin1String( name.id ) )
      return name.model;
  return {};
}

const QList<PlanningModel> &planningModels()
{
  static const QList<PlanningModel> sAll = [] {
    QList<PlanningModel> all;
    for ( const ModelName &name : sModels )
      all.append( name.model );
    return all;
  }();
  return sAll;
}

QString planningModelText( PlanningModel model )
{
  return QCoreApplication::translate( "jinguan::PlanningModel", nameOf( model ).text );
}

} // namespace jinguan

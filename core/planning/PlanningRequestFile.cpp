#include "planning/PlanningRequestFile.h"

#include "planning/Suitability.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

constexpr double sAnyNumber = std::numeric_limits<double>::max();
constexpr qint64 sLargestFile = 16 * 1024 * 1024;

enum class JsonKind
{
  Text,
  Number,
  Whole,
  Flag,
  Day,
  Seed,
  Choice,   //!< one of the texts of KeyRule::choices
  Texts,    //!< list of texts
  Position, //!< list of [lon, lat]
  Object,
  Objects, //!< list of objects
  Points,  //!< list of [number, number]
  Matrix   //!< list of lists of numbers
};

struct KeyRule
{
    const char *key;
    JsonKind kind;
    double least = -sAnyNumber;
    double most = sAnyNumber;
    QStringList choices = {};
    const QList<KeyRule> *inside = nullptr; //!< of objects
};

QStringList modelIds()
{
  QStringList ids;
  for ( const PlanningModel model : planningModels() )
    ids.append( planningModelId( model ) );
  return ids;
}

const QList<KeyRule> &criterionRules()
{
  static const QList<KeyRule> sRules {
    { "layer", JsonKind::Text },
    { "name", JsonKind::Text },
    { "weight", JsonKind::Number, 0, 1 },
    { "score", JsonKind::Points },
  };
  return sRules;
}

const QList<KeyRule> &suitabilityRules()
{
  static const QList<KeyRule> sRules {
    { "criteria", JsonKind::Objects, 0, 0, {}, &criterionRules() },
    { "judgements", JsonKind::Matrix },
    { "exclusions", JsonKind::Texts },
  };
  return sRules;
}

const QList<KeyRule> &layerRules()
{
  static const QList<KeyRule> sRules {
    { "kind", JsonKind::Choice, 0, 0,
      { QStringLiteral( "lines" ), QStringLiteral( "points" ), QStringLiteral( "raster" ), QStringLiteral( "suitability" ) } },
    { "source", JsonKind::Text },
    { "field", JsonKind::Text },
    { "step_m", JsonKind::Number, 0.001, Geodesy::maxDistance },
  };
  return sRules;
}

QStringList shapeIds()
{
  QStringList ids;
  for ( const VariogramShape shape : variogramShapes() )
    ids.append( variogramShapeId( shape ) );
  return ids;
}

const QList<KeyRule> &variogramRules()
{
  static const QList<KeyRule> sRules {
    { "shape", JsonKind::Choice, 0, 0, shapeIds() },
    { "nugget", JsonKind::Number, 0 },
    { "partial_sill", JsonKind::Number, 0 },
    { "range_m", JsonKind::Number, 0.001 },
  };
  return sRules;
}

const QList<KeyRule> &kindRules()
{
  static const QList<KeyRule> sRules {
    { "kind", JsonKind::Text },
    { "radius_m", JsonKind::Number, 0.001, Geodesy::maxDistance },
    { "cost", JsonKind::Number, 0 },
    { "least", JsonKind::Whole, 0, 1e6 },
    { "most", JsonKind::Whole, -1, 1e6 },
  };
  return sRules;
}

const QList<KeyRule> &quotaRules()
{
  static const QList<KeyRule> sRules {
    { "scope", JsonKind::Choice, 0, 0, { QStringLiteral( "district" ), QStringLiteral( "class" ) } },
    { "id", JsonKind::Text },
    { "least", JsonKind::Whole, 0, 1e6 },
    { "most", JsonKind::Whole, -1, 1e6 },
  };
  return sRules;
}

const QList<KeyRule> &requestRules()
{
  static const QList<KeyRule> sRules {
    { "element", JsonKind::Text },
    { "kind", JsonKind::Text },
    { "region", JsonKind::Text },
    { "name", JsonKind::Text },
    { "radius_m", JsonKind::Number, 0, Geodesy::maxDistance },
    { "count", JsonKind::Whole, 0, 100000 },
    { "demand", JsonKind::Choice, 0, 0,
      { demandKindId( DemandKind::Area ), demandKindId( DemandKind::Population ), demandKindId( DemandKind::Layer ) } },
    { "cell_size_m", JsonKind::Number, 0, Geodesy::maxDistance },
    { "day", JsonKind::Day },
    { "include_planned", JsonKind::Flag },
    { "candidates", JsonKind::Texts },
    { "candidate_step_m", JsonKind::Number, 0, Geodesy::maxDistance },
    { "min_spacing_m", JsonKind::Number, 0, Geodesy::maxDistance },
    { "excluded_roles", JsonKind::Texts },
    { "town_density_per_km2", JsonKind::Number, 0.001 },
    { "model", JsonKind::Choice, 0, 0, modelIds() },
    { "folds", JsonKind::Whole, 1, 100 },
    { "share", JsonKind::Number, 0, 1 },
    { "kinds", JsonKind::Objects, 0, 0, {}, &kindRules() },
    { "budget", JsonKind::Number, 0 },
    { "quotas", JsonKind::Objects, 0, 0, {}, &quotaRules() },
    { "may_move", JsonKind::Texts },
    { "demand_layer", JsonKind::Object, 0, 0, {}, &layerRules() },
    { "suitability", JsonKind::Object, 0, 0, {}, &suitabilityRules() },
    { "drawn_candidates", JsonKind::Position },
    { "drawn_exclusions", JsonKind::Texts },
    { "indicator", JsonKind::Text },
    { "trend", JsonKind::Flag },
    { "variogram", JsonKind::Object, 0, 0, {}, &variogramRules() },
    { "seconds", JsonKind::Number, 0.001, 1e7 },
    { "seed", JsonKind::Seed },
  };
  return sRules;
}

/** Holds a JSON object against rules; messages name the key with its path. */
class StrictReader
{
  public:
    explicit StrictReader( const QString &file ) : mFile( file ) {}

    Result<void> check( const QJsonObject &object, const QList<KeyRule> &rules, const QString &path ) const
    {
      for ( auto entry = object.begin(); entry != object.end(); ++entry )
      {
        const auto rule =
          std::find_if( rules.cbegin(), rules.cend(), [&]( const KeyRule &known ) { return entry.key() == QLatin1String( known.key ); } );
        if ( rule == rules.cend() )
          return unknown( path + entry.key(), rules );
        if ( const Result<void> valid = checkValue( entry.value(), *rule, path + entry.key() ); !valid )
          return valid.error();
      }
      return {};
    }

  private:
    Error wrong( const QString &message, const QString &remedy ) const { return Error { message, remedy, mFile, 0 }; }

    Error unknown( const QString &key, const QList<KeyRule> &rules ) const
    {
      QStringList known;
      for ( const KeyRule &rule : rules )
        known.append( QString::fromLatin1( rule.key ) );
      known.sort();
      return wrong( PlanningRequestFile::tr( "The key “%1” is not known." ).arg( key ),
        PlanningRequestFile::tr( "Known here: %1." ).arg( known.join( QLatin1String( ", " ) ) ) );
    }

    Error wrongType( const QString &key, const QString &wanted ) const
    {
      return wrong( PlanningRequestFile::tr( "The key “%1” must be %2." ).arg( key, wanted ), {} );
    }

    Result<void> checkNumber( const QJsonValue &value, const KeyRule &rule, const QString &key ) const
    {
      const bool whole = rule.kind == JsonKind::Whole;
      if ( !value.isDouble() || ( whole && value.toDouble() != std::floor( value.toDouble() ) ) )
        return wrongType( key, whole ? PlanningRequestFile::tr( "a whole number" ) : PlanningRequestFile::tr( "a number" ) );
      const double number = value.toDouble();
      if ( number >= rule.least && number <= rule.most )
        return {};
      const QString remedy = rule.most < sAnyNumber
        ? PlanningRequestFile::tr( "Give a value from %1 to %2." ).arg( rule.least ).arg( rule.most )
        : PlanningRequestFile::tr( "Give at least %1." ).arg( rule.least );
      return wrong( PlanningRequestFile::tr( "The key “%1” is %2." ).arg( key ).arg( number ), remedy );
    }

    Result<void> checkText( const QJsonValue &value, const KeyRule &rule, const QString &key ) const
    {
      if ( !value.isString() )
        return wrongType( key, PlanningRequestFile::tr( "a text" ) );
      const QString text = value.toString();
      if ( rule.kind == JsonKind::Choice && !rule.choices.contains( text ) )
        return wrong( PlanningRequestFile::tr( "The key “%1” is “%2”." ).arg( key, text ),
          PlanningRequestFile::tr( "Give one of: %1." ).arg( rule.choices.join( QLatin1String( ", " ) ) ) );
      if ( rule.kind == JsonKind::Day && !text.isEmpty() && !QDate::fromString( text, Qt::ISODate ).isValid() )
        return wrong( PlanningRequestFile::tr( "The key “%1” is “%2”, no day." ).arg( key, text ),
          PlanningRequestFile::tr( "Write it like 2026-11-23, or leave it empty for the newest state." ) );
      return {};
    }

    Result<void> checkSeed( const QJsonValue &value, const QString &key ) const
    {
      bool isNumber = value.isDouble() && value.toDouble() >= 0 && value.toDouble() == std::floor( value.toDouble() );
      if ( value.isString() )
        value.toString().toULongLong( &isNumber );
      return isNumber ? Result<void>() : wrongType( key, PlanningRequestFile::tr( "a whole number, 0 or more" ) );
    }

    /** Every item of a list by \a check; \a wanted says what the list must be. */
    template<typename Check> Result<void> checkList( const QJsonValue &value, const QString &key, const QString &wanted, Check check ) const
    {
      if ( !value.isArray() )
        return wrongType( key, wanted );
      const QJsonArray items = value.toArray();
      for ( int i = 0; i < items.size(); ++i )
        if ( const Result<void> valid = check( items.at( i ), QStringLiteral( "%1[%2]" ).arg( key ).arg( i ) ); !valid )
          return valid.error();
      return {};
    }

    Result<void> checkNumbers( const QJsonValue &value, const QString &key, int count, const QString &wanted ) const
    {
      if ( !value.isArray() || ( count > 0 && value.toArray().size() != count ) )
        return wrongType( key, wanted );
      const QJsonArray items = value.toArray();
      return std::all_of( items.begin(), items.end(), []( const QJsonValue &item ) { return item.isDouble(); } ) ? Result<void>()
                                                                                                                 : wrongType( key, wanted );
    }

    Result<void> checkObject( const QJsonValue &value, const KeyRule &rule, const QString &key ) const
    {
      if ( !value.isObject() )
        return wrongType( key, PlanningRequestFile::tr( "an object" ) );
      return check( value.toObject(), *rule.inside, key + QLatin1Char( '.' ) );
    }

    Result<void> checkValue( const QJsonValue &value, const KeyRule &rule, const QString &key ) const
    {
      switch ( rule.kind )
      {
        case JsonKind::Number:
        case JsonKind::Whole:
          return checkNumber( value, rule, key );
        case JsonKind::Text:
        case JsonKind::Choice:
        case JsonKind::Day:
          return checkText( value, rule, key );
        case JsonKind::Flag:
          return value.isBool() ? Result<void>() : wrongType( key, PlanningRequestFile::tr( "true or false" ) );
        case JsonKind::Seed:
          return checkSeed( value, key );
        case JsonKind::Object:
          return checkObject( value, rule, key );
        case JsonKind::Objects:
          return checkList( value, key, PlanningRequestFile::tr( "a list of objects" ),
            [&]( const QJsonValue &item, const QString &itemKey ) { return checkObject( item, rule, itemKey ); } );
        case JsonKind::Texts:
          return checkList(
            value, key, PlanningRequestFile::tr( "a list of texts" ), [&]( const QJsonValue &item, const QString &itemKey ) {
              return checkText( item, KeyRule { "", JsonKind::Text }, itemKey );
            } );
        case JsonKind::Position:
          return checkList( value, key, PlanningRequestFile::tr( "a list of positions [longitude, latitude]" ),
            [&]( const QJsonValue &item, const QString &itemKey ) {
              return checkNumbers( item, itemKey, 2, PlanningRequestFile::tr( "a position [longitude, latitude]" ) );
            } );
        case JsonKind::Points:
          return checkList( value, key, PlanningRequestFile::tr( "a list of pairs [distance or value, score]" ),
            [&]( const QJsonValue &item, const QString &itemKey ) {
              return checkNumbers( item, itemKey, 2, PlanningRequestFile::tr( "a pair [distance or value, score]" ) );
            } );
        case JsonKind::Matrix:
          break;
      }
      return checkList( value, key, PlanningRequestFile::tr( "a list of rows" ), [&]( const QJsonValue &item, const QString &itemKey ) {
        return checkNumbers( item, itemKey, 0, PlanningRequestFile::tr( "a list of numbers" ) );
      } );
    }

    QString mFile;
};

/** Paths of rasters are relative to the file that names them. */
void resolveRasters( PlanningRequest &request, const QDir &folder )
{
  if ( request.demandLayer && request.demandLayer->kind == DemandLayer::Kind::Raster && !request.demandLayer->source.isEmpty() )
    request.demandLayer->source = folder.filePath( request.demandLayer->source );
  for ( SuitabilityCriterion &criterion : request.suitability.criteria )
    if ( const QString path = Suitability::rasterOf( criterion.layer ); !path.isEmpty() )
      criterion.layer = QStringLiteral( "raster:" ) + folder.filePath( path );
}

} // namespace

Result<PlanningRequest> PlanningRequestFile::read( const QString &path, QStringList *given )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The request file cannot be read: %1." ).arg( file.errorString() ), tr( "Check the path." ), path, 0 };
  if ( file.size() > sLargestFile )
    return Error { tr( "The file is too large for a request." ), tr( "Give the file that --write-request wrote." ), path, 0 };
  Result<PlanningRequest> request = parse( file.readAll(), path, given );
  if ( request )
    resolveRasters( *request, QFileInfo( path ).absoluteDir() );
  return request;
}

Result<PlanningRequest> PlanningRequestFile::parse( const QByteArray &json, const QString &path, QStringList *given )
{
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson( json, &problem );
  if ( problem.error != QJsonParseError::NoError )
  {
    const qint64 row = json.left( problem.offset ).count( '\n' ) + 1;
    return Error { tr( "This is no JSON: %1." ).arg( problem.errorString() ), tr( "Check brackets, commas and quotes." ), path, row };
  }
  if ( !document.isObject() )
    return Error { tr( "A request is a JSON object." ), tr( "Write it as { \"kind\": …, \"count\": … }." ), path, 0 };
  const QJsonObject object = document.object();
  if ( const Result<void> valid = StrictReader( path ).check( object, requestRules(), {} ); !valid )
    return valid.error();
  if ( given )
    *given = object.keys();
  PlanningRequest request = PlanningRequest::fromMap( object.toVariantMap() );
  request.name = object.value( QLatin1String( "name" ) ).toString();
  return request;
}

Result<void> PlanningRequestFile::write( const PlanningRequest &request, const QString &path )
{
  QJsonObject object = QJsonObject::fromVariantMap( request.toMap() );
  if ( !request.name.isEmpty() )
    object.insert( QStringLiteral( "name" ), request.name );
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( QJsonDocument( object ).toJson() ) < 0 || !file.commit() )
    return Error { tr( "The request could not be written: %1." ).arg( file.errorString() ), tr( "Choose a folder you may write to." ), path,
      0 };
  return {};
}

} // namespace jinguan

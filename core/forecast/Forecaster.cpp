#include "forecast/Forecaster.h"

#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Forecaster )
};

const QString &persistence()
{
  static const QString id = QStringLiteral( "persistence" );
  return id;
}

/** Steps from the first reading to \a known; an error when that is no past to forecast from. */
Result<int> checkPast( const ForecastInput &input, int known )
{
  const int perDay = input.stepsPerDay();
  int first = 0;
  while ( first < known && std::isnan( input.values[first] ) )
    ++first;
  const int span = known - first;
  if ( span < Forecaster::neededDays * perDay )
    return Error { Text::tr( "The readings before the time of issue cover %1 days; a forecast needs %2." )
                     .arg( span / perDay )
                     .arg( Forecaster::neededDays ),
      Text::tr( "Import more of the past, or forecast later." ), {}, 0 };
  const int looked = std::min( span, Forecaster::testDays * perDay );
  const auto from = input.values.begin() + ( known - looked );
  const qint64 there = std::count_if( from, from + looked, []( double value ) { return !std::isnan( value ); } );
  if ( 2 * there < looked )
    return Error { Text::tr(
                     "Of the %1 readings that the last %2 days should have only %3 are there and valid; a forecast needs half of them." )
                     .arg( looked )
                     .arg( looked / perDay )
                     .arg( there ),
      Text::tr( "Import the missing readings." ), {}, 0 };
  if ( std::isnan( PastView( input, known ).lastValue( known - 1, perDay - 1 ) ) )
    return Error { Text::tr( "There is no valid reading in the day before %1." ).arg( isoLocal( input.beginOf( known ) ) ),
      Text::tr( "Choose a time of issue at which readings had come in." ), {}, 0 };
  return span;
}

ForecastChoice choose( const BackTest &test, const LeadRange &leads, const QString &wanted )
{
  ForecastChoice choice { leads, persistence(), test.error( *test.record( persistence() ), leads ), false };
  for ( const ModelRecord &record : test.records() )
  {
    if ( record.isBound )
      continue; // never issued
    const ForecastError error = test.error( record, leads );
    const bool better = error.count > 0 && error.skill > 0;
    if ( wanted == record.model || ( wanted == QLatin1String( "auto" ) && better && error.rmse < choice.error.rmse ) )
      choice = { leads, record.model, error, better };
  }
  return choice;
}

/** What a model was wrong by on the recent past, around \a value. */
void setInterval( ForecastValue &value, const ModelRecord &record, int origins, double lowest )
{
  value.low = value.value + record.quantile( value.lead, Forecaster::lowPart, 0, origins );
  value.high = value.value + record.quantile( value.lead, Forecaster::highPart, 0, origins );
  if ( std::isnan( value.low ) )
    return;
  value.low = std::min( value.low, value.value );
  value.high = std::max( value.high, value.value );
  if ( !std::isnan( lowest ) )
    value.low = std::max( value.low, std::min( lowest, value.value ) );
}
} // namespace

QString forecastModelText( const QString &model )
{
  if ( model == QLatin1String( "persistence" ) )
    return Text::tr( "persistence" );
  if ( model == QLatin1String( "seasonal" ) )
    return Text::tr( "same hour of recent days" );
  if ( model == QLatin1String( "ar" ) )
    return Text::tr( "autoregressive" );
  return Text::tr( "bound: perfect weather" );
}

QStringList Forecaster::models()
{
  return { persistence(), QStringLiteral( "seasonal" ), QStringLiteral( "ar" ) };
}

QList<LeadRange> Forecaster::ranges( qint64 step, int hours )
{
  QList<LeadRange> ranges;
  const int last = static_cast<int>( hours * 3600 / step );
  int first = 1;
  for ( const int end : { 6, 24, 48, 72 } )
  {
    const int until = std::min( last, static_cast<int>( end * 3600 / step ) );
    if ( until >= first )
      ranges.append( { first, until } );
    first = std::max( first, until + 1 );
  }
  return ranges;
}

Result<Forecast> Forecaster::make(
  const ForecastInput &input, UtcSeconds issued, int hours, const QString &model, Progress &progress, bool withBound )
{
  const int known = input.knownAt( issued );
  const int horizon = static_cast<int>( hours * 3600 / input.step );
  if ( hours > longestHours || horizon < 1 )
    return Error { Text::tr( "A forecast reaches from one step of %1 h to %2 h ahead." )
                     .arg( static_cast<double>( input.step ) / 3600 )
                     .arg( longestHours ),
      {}, {}, 0 };
  const Result<int> span = checkPast( input, known );
  if ( !span )
    return span.error();

  const int perDay = input.stepsPerDay();
  Forecast forecast;
  forecast.issued = input.beginOf( known );
  forecast.testDays = std::min( testDays, *span / perDay / 2 );
  BackTest::Options options;
  options.from = known - forecast.testDays * perDay;
  options.to = known;
  options.known = known;
  options.horizon = horizon;
  options.stride = std::max<int>( 1, static_cast<int>( 6 * 3600 / input.step ) );
  options.refit = 30 * perDay;
  options.models = model == QLatin1String( "auto" ) ? models() : QStringList { persistence(), model };
  if ( withBound && !input.covariates.empty() )
    options.models.append( QStringLiteral( "ar_perfect_weather" ) );
  options.models.removeDuplicates();
  const Result<BackTest> test = BackTest::run( input, options, progress );
  if ( !test )
    return test.error();
  forecast.leftOut = test->leftOut();
  if ( forecast.leftOut.contains( model ) )
    return Error { Text::tr( "The past of this series is too short or too empty for the model “%1”." ).arg( model ),
      Text::tr( "Leave the choice of the model to the program." ), {}, 0 };

  std::map<QString, std::vector<double>> said;
  const PastView past( input, known );
  for ( const LeadRange &leads : ranges( input.step, hours ) )
  {
    for ( const ModelRecord &record : test->records() )
      forecast.comparisons.append( { leads, record.model, record.isBound, test->error( record, leads ) } );
    ForecastChoice choice = choose( *test, leads, model );
    if ( said.find( choice.model ) == said.end() )
    {
      const std::unique_ptr<ForecastModel> chosen = ForecastModel::make( choice.model );
      said[choice.model] = chosen->fit( past, horizon ) ? chosen->predict( past ) : std::vector<double>( horizon, PastView::missing() );
    }
    const auto missing = [&]( const QString &id ) {
      return std::any_of(
        said[id].begin() + leads.first - 1, said[id].begin() + leads.last, []( double value ) { return std::isnan( value ); } );
    };
    if ( missing( choice.model ) )
    {
      // It learned, but the last hours are not there: persistence looks back a day.
      if ( model != QLatin1String( "auto" ) )
        return Error { Text::tr( "The model “%1” has no value for this time of issue: the newest readings are missing." ).arg( model ),
          Text::tr( "Leave the choice of the model to the program." ), {}, 0 };
      choice = choose( *test, leads, persistence() );
      said[persistence()] = std::vector<double>( horizon, past.lastValue( known - 1, perDay - 1 ) );
    }
    for ( int lead = leads.first; lead <= leads.last; ++lead )
    {
      ForecastValue value { input.beginOf( known - 1 + lead ), lead, said[choice.model][lead - 1], 0, 0, choice.model };
      setInterval( value, *test->record( choice.model ), test->origins(), input.lowest );
      forecast.values.append( value );
    }
    forecast.choices.append( choice );
  }
  return forecast;
}

} // namespace jinguan

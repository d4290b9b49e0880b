#include "evaluation/StatusBoard.h"

#include <cmath>

namespace jinguan
{

namespace
{

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/** Until when, after the end of its period, a reading is what is due, and until when it still says something. */
struct Patience
{
    qint64 onTime;
    qint64 offline;
};

/** Grab samples are taken monthly at the closest, all else comes period by period. */
Patience patienceOf( Period period )
{
  if ( period == Period::Sample )
    return { 40 * day, 370 * day };
  if ( period >= Period::Month )
    return { 40 * day, 400 * day };
  const qint64 length = std::max<qint64>( static_cast<qint64>( period ), 300 );
  return { std::max( 2 * length, hour ), std::max( 24 * length, day ) };
}

qint64 lengthOf( Period period )
{
  return static_cast<qint64>( period );
}

/** Automatic before manual before model, then the newer. */
bool isBetter( const LatestReading &a, const LatestReading &b )
{
  if ( a.series.key.method != b.series.key.method )
    return a.series.key.method < b.series.key.method;
  return a.reading.begin > b.reading.begin;
}

/** Class numbers Ⅰ, Ⅱ … stand alone in a symbol: the name without its classifier. */
QString shortClass( const Grade &grade )
{
  QString name = grade.name.zh;
  name.remove( QStringLiteral( "类" ) );
  return name.size() <= 3 ? name : QString::number( grade.level );
}

} // namespace

bool StationStatusSymbol::operator==( const StationStatusSymbol &other ) const
{
  return grade.state == other.grade.state && grade.level == other.grade.level && grade.colour == other.grade.colour
    && grade.edition == other.grade.edition && grade.index == other.grade.index && indicator == other.indicator && value == other.value
    && shortText == other.shortText && shortMeaning == other.shortMeaning && newest == other.newest && age == other.age
    && link == other.link && openIncident == other.openIncident && isDemo == other.isDemo;
}

QString StationStatusSymbol::numberText() const
{
  return value ? ( belowDetection ? QStringLiteral( "<" ) : QString() ) + QString::number( *value, 'f', decimals ) : QString();
}

QString StationStatusSymbol::measureText() const
{
  return unit.isEmpty() ? numberText() : numberText() + QLatin1Char( ' ' ) + unit;
}

QString StationStatusSymbol::fullText() const
{
  QStringList parts { indicator, numberText(), unit };
  parts.removeAll( QString() );
  return value ? parts.join( QLatin1Char( ' ' ) ) : QString();
}

qint64 StatusBoard::horizon()
{
  return patienceOf( Period::Month ).offline;
}

QHash<QString, StationStatusSymbol> StatusBoard::statuses(
  const Question &question, const QList<Station> &stations, const QList<LatestReading> &latest ) const
{
  QHash<QString, QList<const LatestReading *>> byStation;
  for ( const LatestReading &reading : latest )
  {
    const Indicator *indicator = mCatalogue.indicator( reading.series.key.indicator );
    const bool wanted = indicator && indicator->elements.contains( question.element )
      && ( question.indicator.isEmpty() || question.indicator == indicator->id );
    if ( wanted && reading.series.key.issued == 0 && reading.reading.begin <= question.at )
      byStation[reading.series.key.station].append( &reading );
  }
  QHash<QString, StationStatusSymbol> board;
  for ( const Station &station : stations )
    if ( station.elements.contains( question.element ) )
      board.insert( station.code, status( question, station, byStation.value( station.code ) ) );
  return board;
}

StationStatusSymbol StatusBoard::status(
  const Question &question, const Station &station, const QList<const LatestReading *> &readings ) const
{
  StationStatusSymbol status;
  status.openIncident = question.openIncidents.contains( station.code );
  const QList<const LatestReading *> used = simultaneous( question, readings );
  if ( used.isEmpty() )
    return status;

  Period slowest = Period::Second;
  for ( const LatestReading *reading : used )
  {
    status.newest = std::max( status.newest, reading->reading.begin );
    status.age = question.at - status.newest - lengthOf( reading->period );
    status.isDemo = status.isDemo || reading->series.isDemo;
    slowest = reading->period == Period::Sample ? Period::Sample : std::max( slowest, reading->period );
  }
  status.age = std::max<qint64>( status.age, 0 );
  const Patience patience = patienceOf( slowest );
  status.link = status.age <= patience.onTime ? StationStatusSymbol::Link::OnTime
    : status.age <= patience.offline          ? StationStatusSymbol::Link::Late
                                              : StationStatusSymbol::Link::Offline;
  if ( status.link == StationStatusSymbol::Link::Offline )
    return status;

  QList<Evaluator::Value> values;
  for ( const LatestReading *reading : used )
  {
    const Indicator *indicator = mCatalogue.indicator( reading->series.key.indicator );
    const Result<double> value = mCatalogue.convert( reading->reading.value, reading->series.unit, indicator->unit );
    if ( value && isValid( reading->reading.flag ) )
      values.append( { indicator->id, *value, reading->period, reading->reading.begin, reading->reading.belowDetection } );
  }
  if ( values.isEmpty() )
    return status;
  status.grade = question.indicator.isEmpty() ? mEvaluator.stationGrade( question.element, station, values, question.at, question.edition )
                                              : mEvaluator.grade( values.constFirst(), station, question.edition );
  describe( status, question, used );
  return status;
}

QList<const LatestReading *> StatusBoard::simultaneous( const Question &question, const QList<const LatestReading *> &readings ) const
{
  // A reading still in its period is not known yet at the moment judged.
  QHash<QString, const LatestReading *> best;
  UtcSeconds newestEnd = 0;
  for ( const LatestReading *reading : readings )
  {
    if ( reading->reading.begin + lengthOf( reading->period ) > question.at || !isValid( reading->reading.flag ) )
      continue;
    const LatestReading *&place = best[reading->series.key.indicator];
    if ( !place || isBetter( *reading, *place ) )
      place = reading;
    newestEnd = std::max( newestEnd, reading->reading.begin + lengthOf( reading->period ) );
  }
  // Values belong together when they end in the same period as the newest; samples of one campaign within a day.
  QList<const LatestReading *> together;
  for ( const LatestReading *reading : std::as_const( best ) )
  {
    const qint64 tolerance = reading->period == Period::Sample ? day : std::max<qint64>( lengthOf( reading->period ), 60 );
    if ( newestEnd - ( reading->reading.begin + lengthOf( reading->period ) ) < tolerance )
      together.append( reading );
  }
  std::sort( together.begin(), together.end(),
    []( const LatestReading *a, const LatestReading *b ) { return a->series.key.indicator < b->series.key.indicator; } );
  return together;
}

const LatestReading *StatusBoard::speaker(
  const StationStatusSymbol &status, const Question &question, const QList<const LatestReading *> &used ) const
{
  // The one asked for, else what decided the grade, else the element's first, else the first of the catalogue.
  const Element *element = mCatalogue.element( question.element );
  QStringList wanted { question.indicator };
  wanted += status.grade.drivers;
  if ( element )
    wanted << element->primaryIndicator;
  for ( const QString &name : std::as_const( wanted ) )
    for ( const LatestReading *reading : used )
      if ( reading->series.key.indicator == name )
        return reading;
  return *std::min_element( used.cbegin(), used.cend(), [this]( const LatestReading *a, const LatestReading *b ) {
    return mCatalogue.indicator( a->series.key.indicator ) < mCatalogue.indicator( b->series.key.indicator );
  } );
}

void StatusBoard::describe( StationStatusSymbol &status, const Question &question, const QList<const LatestReading *> &used ) const
{
  if ( status.grade.index )
  {
    status.indicator = QStringLiteral( "AQI" );
    status.value = *status.grade.index;
    status.shortText = status.numberText();
    status.shortMeaning = status.indicator;
    return;
  }
  const LatestReading *reading = speaker( status, question, used );
  const Indicator *indicator = mCatalogue.indicator( reading->series.key.indicator );
  const Result<double> value = mCatalogue.convert( reading->reading.value, reading->series.unit, indicator->unit );
  if ( !value )
    return;
  const Unit *unit = mCatalogue.unit( indicator->unit );
  status.indicator = indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
  status.value = *value;
  status.decimals = indicator->decimals;
  status.unit = unit && unit->symbol != QLatin1String( "1" ) ? unit->symbol : QString();
  status.belowDetection = reading->reading.belowDetection;
  const bool isClass = status.grade.state == Grade::State::Graded && question.indicator.isEmpty() && used.size() > 1;
  status.shortText =
    isClass ? shortClass( status.grade ) : QString::number( *value, 'f', std::abs( *value ) < 10 ? std::min( indicator->decimals, 2 ) : 0 );
  if ( !isClass )
    status.shortMeaning = status.unit.isEmpty() ? status.indicator : status.indicator + QStringLiteral( ", " ) + status.unit;
}

} // namespace jinguan

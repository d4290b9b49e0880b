#include "publication/PublicationSelection.h"

#include "base/LocalDay.h"
#include "monitoring/Rounding.h"
#include "monitoring/Standards.h"

#include <QMessageAuthenticationCode>
#include <QSet>

#include <cmath>
#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublicationSelection )
};

constexpr int sMostDecimalsOfMillionths = 6;
constexpr int sShareOfStations = 75; //!< percent that a mean needs, as HJ 663 asks of the hours of a city
const QString sCityCode = QStringLiteral( "510100" );

const LocalText sCityName { QStringLiteral( "成都市" ), QStringLiteral( "Chengdu" ) };

QString keyOf( const QString &station, const QString &indicator )
{
  return station + QLatin1Char( '\n' ) + indicator;
}
} // namespace

QString Release::unitOf( const Catalogue &catalogue, const QString &indicator ) const
{
  const Indicator *known = catalogue.indicator( indicator );
  const Unit *unit = known ? catalogue.unit( known->unit ) : nullptr;
  return unit ? unit->symbol : QString();
}

/** Reads what passes of the series of an item. */
class PublicationSelection::Reader
{
  public:
    Reader( const Catalogue &catalogue, const ReadingStore &readings, Release &release )
      : mCatalogue( catalogue ), mReadings( readings ), mRelease( release )
    {}

    Result<void> open()
    {
      const Result<QList<Series>> all = mReadings.series();
      if ( !all )
        return all.error();
      for ( const Series &one : *all )
      {
        if ( one.key.method != Method::Model && one.key.issued == 0 )
          mSeries[keyOf( one.key.station, one.key.indicator )].append( one );
      }
      return {};
    }

    /** The one series that answers for \a indicator at \a station; without readings where none passes. */
    Result<Passed> read( const Station &station, const QString &indicator )
    {
      Passed best { &station, indicator, Method::Automatic, station.isDemo, {} };
      for ( const Series &one : mSeries.value( keyOf( station.code, indicator ) ) )
      {
        Result<QList<Reading>> found = passing( one, station );
        if ( !found )
          return found.error();
        const bool isBetter = best.readings.isEmpty() || one.key.method < best.method
          || ( one.key.method == best.method && found->size() > best.readings.size() );
        if ( found->isEmpty() || !isBetter )
          continue;
        best = { &station, indicator, one.key.method, station.isDemo || one.isDemo, found.take() };
      }
      return best;
    }

  private:
    /** Values of the asked-for period, as the store holds or computes them. */
    Result<QList<PeriodValue>> values( const Series &series ) const
    {
      const TimeRange range { mRelease.window.from, mRelease.window.to + 1 };
      if ( mRelease.item.period != Period::Sample && mRelease.item.period != Period::FourHours )
        return mReadings.history( series.id, mRelease.item.period, range );
      const Result<QList<Reading>> received = mReadings.readings( series.id, mRelease.item.period, range );
      if ( !received )
        return received.error();
      QList<PeriodValue> values;
      for ( const Reading &reading : *received )
        values.append( PeriodValue { reading, false, 0, 0, RollupState::Valid, false, {}, {} } );
      return values;
    }

    Result<QList<Reading>> passing( const Series &series, const Station &station )
    {
      const Result<QList<PeriodValue>> values = this->values( series );
      if ( !values )
        return values.error();
      const Indicator *indicator = mCatalogue.indicator( series.key.indicator );
      QList<Reading> passed;
      for ( const PeriodValue &one : *values )
      {
        const bool isDue =
          one.reading.begin >= mRelease.window.from && endOfPeriod( one.reading.begin, mRelease.item.period ) <= mRelease.window.to;
        if ( !isDue || station.statusOn( localday::dateOf( one.reading.begin ) ) != StationStatus::Running )
          continue;
        if ( one.computed && one.pending )
        {
          ++mRelease.withheldPending;
          continue;
        }
        if ( !isValid( one.reading.flag ) || ( one.computed && one.state != RollupState::Valid ) || !std::isfinite( one.reading.value ) )
        {
          ++mRelease.withheldInvalid;
          continue;
        }
        Reading reading = one.reading;
        const Result<double> value = mCatalogue.convert( reading.value, series.unit, indicator->unit );
        if ( !value )
          return value.error();
        reading.value = *value;
        passed.append( reading );
      }
      return passed;
    }

    const Catalogue &mCatalogue;
    const ReadingStore &mReadings;
    Release &mRelease;
    QHash<QString, QList<Series>> mSeries;
};

PublicationSelection::PublicationSelection( const Knowledge &knowledge, const QList<Station> &stations, const QByteArray &secret )
  : mKnowledge( knowledge ), mStations( stations ), mSecret( secret )
{
  std::sort( mStations.begin(), mStations.end(), []( const Station &a, const Station &b ) { return a.code < b.code; } );
}

bool PublicationSelection::isReleased( const PublicationItem &item )
{
  return item.state == PublicationState::Published && item.permission == ReleasePermission::Public;
}

UtcSeconds PublicationSelection::endOfPeriod( UtcSeconds begin, Period period )
{
  if ( period == Period::Month )
    return localday::nextMonth( begin );
  return endOf( begin, period );
}

QString PublicationSelection::roundedText( double value, int decimals )
{
  if ( decimals > sMostDecimalsOfMillionths )
    return QString::number( value, 'f', decimals );
  Millionths step = 1;
  for ( int digit = decimals; digit < sMostDecimalsOfMillionths; ++digit )
    step *= 10;
  const double rounded = fromMillionths( roundHalfEven( toMillionths( std::abs( value ) ), step ) );
  return QString::number( value < 0 && rounded > 0 ? -rounded : rounded, 'f', decimals );
}

QString PublicationSelection::publicId( const Station &station ) const
{
  if ( !station.nationalCode.isEmpty() )
    return station.nationalCode;
  const QByteArray digest = QMessageAuthenticationCode::hash( station.code.toUtf8(), mSecret, QCryptographicHash::Sha256 );
  return QStringLiteral( "P" ) + QString::fromLatin1( digest.toHex().left( 10 ) ).toUpper();
}

QList<const Station *> PublicationSelection::stationsOf( const PublicationItem &item, const QDate &day ) const
{
  QList<const Station *> stations;
  for ( const Station &station : mStations )
  {
    const StationStatus status = station.statusOn( day );
    const bool isMeant = station.elements.contains( item.element ) && ( item.kinds.isEmpty() || item.kinds.contains( station.kind ) )
      && ( item.controlLevels.isEmpty() || item.controlLevels.contains( station.controlLevel ) )
      && ( item.stations.isEmpty() || item.stations.contains( station.code ) ) && ( item.unit.isEmpty() || item.unit == station.unit );
    if ( isMeant && status != StationStatus::Planned && status != StationStatus::Retired )
      stations.append( &station );
  }
  if ( item.level == ReleaseLevel::Station )
    return stations;
  stations.removeIf( []( const Station *station ) { return station->isControlPoint; } );
  const bool anyCounts =
    std::any_of( stations.cbegin(), stations.cend(), []( const Station *station ) { return station->countsInEvaluation; } );
  if ( anyCounts )
    stations.removeIf( []( const Station *station ) { return !station->countsInEvaluation; } );
  return stations;
}

ReleasedPlace PublicationSelection::placeOf( const Station &station, PlaceDetail wanted, const QDate &day ) const
{
  ReleasedPlace place;
  place.id = publicId( station );
  place.kind = station.kind;
  place.controlLevel = station.controlLevel;
  place.district = station.district;
  place.isDemo = station.isDemo;
  place.detail = mKnowledge.places.detail( station.kind, wanted );
  const StationPosition *position = station.positionOn( day );
  if ( place.detail == PlaceDetail::DistrictOnly )
  {
    // The name of a station tells where it is.
    const StationKind *kind = mKnowledge.catalogue.stationKind( station.kind );
    const LocalText name = kind ? kind->name : LocalText();
    place.name = { name.zh + QLatin1Char( ' ' ) + place.id, name.en + QLatin1Char( ' ' ) + place.id };
    return place;
  }
  place.name = station.name;
  if ( position )
    place.at = mKnowledge.places.place( station.kind, position->at, place.detail );
  return place;
}

ReleasedValue PublicationSelection::valueOf( const QString &indicator, const Reading &reading, Period period, const Station &station ) const
{
  ReleasedValue value;
  value.indicator = indicator;
  value.begin = reading.begin;
  value.text = roundedText( reading.value, mKnowledge.catalogue.indicator( indicator )->decimals );
  value.value = value.text.toDouble();
  value.belowDetection = reading.belowDetection;
  value.grade = mKnowledge.evaluator.grade( { indicator, reading.value, period, reading.begin, reading.belowDetection }, station );
  return value;
}

Result<Release> PublicationSelection::select(
  const PublicationItem &item, UtcSeconds moment, const ReadingStore &readings, Progress &progress ) const
{
  Release release;
  release.item = item;
  release.moment = item.isRolling ? localday::floorTo( moment, static_cast<qint64>( item.rhythm ) ) : moment;
  release.window.to = release.moment - item.delayHours * qint64( 3600 );
  release.window.from = release.window.to - item.historyDays * qint64( 86400 );
  Reader reader( mKnowledge.catalogue, readings, release );
  if ( const Result<void> opened = reader.open(); !opened )
    return opened.error();
  const QList<const Station *> stations = stationsOf( item, localday::dateOf( moment ) );
  QList<Passed> passed;
  for ( qsizetype index = 0; index < stations.size(); ++index )
  {
    if ( progress.isCancelled() )
      return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
    progress.report( static_cast<double>( index ) / static_cast<double>( stations.size() ), item.title.text() );
    for ( const QString &indicator : item.indicators )
    {
      const Result<Passed> found = reader.read( *stations.at( index ), indicator );
      if ( !found )
        return found.error();
      if ( !found->readings.isEmpty() )
        passed.append( *found );
    }
  }
  if ( item.level == ReleaseLevel::Station )
    addStations( release, passed );
  else
    addMeans( release, passed );
  return release;
}

void PublicationSelection::addStations( Release &release, const QList<Passed> &passed ) const
{
  const QDate day = localday::dateOf( release.moment );
  // By public id, so that the order says nothing about our own codes.
  std::map<QString, QList<const Passed *>> byPlace;
  for ( const Passed &one : passed )
    byPlace[publicId( *one.station )].append( &one );
  QHash<int, const Station *> stations;
  for ( const auto &[id, list] : byPlace )
  {
    const int place = static_cast<int>( release.places.size() );
    stations.insert( place, list.first()->station );
    release.places.append( placeOf( *list.first()->station, release.item.place, day ) );
    for ( const Passed *one : list )
      for ( const Reading &reading : one->readings )
      {
        ReleasedValue value = valueOf( one->indicator, reading, release.item.period, *one->station );
        value.place = place;
        value.method = one->method;
        value.isDemo = one->isDemo;
        release.values.append( value );
      }
  }
  judge( release, stations );
}

void PublicationSelection::addMeans( Release &release, const QList<Passed> &passed ) const
{
  std::map<QString, std::map<QString, QList<const Passed *>>> groups;
  for ( const Passed &one : passed )
    groups[release.item.level == ReleaseLevel::City ? sCityCode : one.station->district][one.indicator].append( &one );
  for ( const auto &[code, byIndicator] : groups )
  {
    ReleasedPlace place;
    place.id = code;
    place.district = release.item.level == ReleaseLevel::City ? QString() : code;
    const District *district = mKnowledge.responsibility.district( code );
    place.name = district ? district->name : sCityName;
    const int index = static_cast<int>( release.places.size() );
    const qsizetype before = release.values.size();
    release.places.append( place );
    for ( const QString &indicator : release.item.indicators )
    {
      const auto group = byIndicator.find( indicator );
      if ( group != byIndicator.end() )
        addMean( release, index, indicator, group->second );
    }
    if ( release.values.size() == before )
      release.places.removeLast();
  }
  judge( release, {} );
}

void PublicationSelection::addMean( Release &release, int place, const QString &indicator, const QList<const Passed *> &group ) const
{
  struct Sum
  {
      double sum = 0;
      int count = 0;
      bool isDemo = false;
      bool allBelow = true;
      Method method = Method::Automatic;
  };
  const bool byEnergy = mKnowledge.catalogue.indicator( indicator )->unit.startsWith( QLatin1String( "dB" ) );
  std::map<UtcSeconds, Sum> sums;
  for ( const Passed *one : group )
    for ( const Reading &reading : one->readings )
    {
      Sum &sum = sums[reading.begin];
      sum.sum += byEnergy ? std::pow( 10, reading.value / 10 ) : reading.value;
      ++sum.count;
      sum.isDemo = sum.isDemo || one->isDemo;
      sum.allBelow = sum.allBelow && reading.belowDetection;
      sum.method = std::max( sum.method, one->method );
    }
  Station context;
  context.district = release.places.at( place ).district;
  for ( const auto &[begin, sum] : sums )
  {
    if ( sum.count < release.item.leastStations || sum.count * 100 < sShareOfStations * group.size() )
    {
      ++release.withheldFewStations;
      continue;
    }
    const double mean = byEnergy ? 10 * std::log10( sum.sum / sum.count ) : sum.sum / sum.count;
    ReleasedValue value = valueOf( indicator, Reading { begin, mean, QualityFlag::Valid, sum.allBelow }, release.item.period, context );
    value.place = place;
    value.stations = sum.count;
    value.isDemo = sum.isDemo;
    value.method = sum.method;
    release.places[place].isDemo = release.places.at( place ).isDemo || sum.isDemo;
    release.values.append( value );
  }
}

void PublicationSelection::judge( Release &release, const QHash<int, const Station *> &stations ) const
{
  QHash<int, QList<Evaluator::Value>> newest;
  QSet<QString> editions;
  for ( const ReleasedValue &value : std::as_const( release.values ) )
  {
    ReleasedPlace &place = release.places[value.place];
    release.isDemo = release.isDemo || value.isDemo;
    if ( !value.grade.edition.isEmpty() )
      editions.insert( value.grade.edition );
    release.editionsConfirmed = release.editionsConfirmed && ( value.grade.edition.isEmpty() || value.grade.confirmed );
    if ( value.begin < place.time )
      continue;
    if ( value.begin > place.time )
      newest[value.place].clear();
    place.time = value.begin;
    newest[value.place].append( { value.indicator, value.value, release.item.period, value.begin, value.belowDetection } );
  }
  for ( auto values = newest.cbegin(); values != newest.cend(); ++values )
  {
    ReleasedPlace &place = release.places[values.key()];
    Station context;
    context.district = place.district;
    const Station *station = stations.value( values.key(), &context );
    const UtcSeconds end = endOfPeriod( place.time, release.item.period );
    place.status = mKnowledge.evaluator.stationGrade( release.item.element, *station, values.value(), end );
    if ( !place.status.edition.isEmpty() )
      editions.insert( place.status.edition );
  }
  for ( const QString &id : std::as_const( editions ) )
  {
    const Edition *edition = mKnowledge.evaluator.standards().edition( id );
    release.editions.append( edition ? edition->label : id );
  }
  std::sort( release.editions.begin(), release.editions.end() );
}

} // namespace jinguan

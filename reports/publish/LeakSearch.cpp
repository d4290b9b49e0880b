#include "reports/publish/LeakSearch.h"

#include <QSet>

#include <cmath>
#include <cstring>

namespace jinguan
{

namespace
{

constexpr qsizetype sBegin = 3;        //!< bytes by which texts are looked up
constexpr qsizetype sShortestName = 7; //!< bytes: three Chinese characters
constexpr double sCell = 1e-3;         //!< degrees
constexpr qsizetype sPairGap = 48;     //!< bytes between two numbers of one place

quint32 beginOf( const char *bytes )
{
  return static_cast<quint32>( static_cast<uchar>( bytes[0] ) ) << 16 | static_cast<quint32>( static_cast<uchar>( bytes[1] ) ) << 8
    | static_cast<uchar>( bytes[2] );
}

bool isWordByte( char byte )
{
  return ( byte >= '0' && byte <= '9' ) || ( byte >= 'a' && byte <= 'z' ) || ( byte >= 'A' && byte <= 'Z' ) || byte == '_';
}

qint64 cellOf( double lon, double lat )
{
  return static_cast<qint64>( std::floor( lon / sCell ) ) * 1'000'000 + static_cast<qint64>( std::floor( lat / sCell ) );
}

/** A number with decimals in a text. */
struct Number
{
    double value = 0;
    qsizetype at = 0;
};

/** The numbers with decimals in \a text, in order. */
QList<Number> numbersOf( const QByteArray &text )
{
  QList<Number> numbers;
  qsizetype at = 0;
  while ( at < text.size() )
  {
    if ( text.at( at ) < '0' || text.at( at ) > '9' )
    {
      ++at;
      continue;
    }
    const qsizetype begin = at;
    bool hasPoint = false;
    while ( at < text.size() && ( ( text.at( at ) >= '0' && text.at( at ) <= '9' ) || ( text.at( at ) == '.' && !hasPoint ) ) )
      hasPoint = text.at( at++ ) == '.' || hasPoint;
    if ( hasPoint && at - begin < 24 )
      numbers.append( { text.mid( begin, at - begin ).toDouble(), begin } );
  }
  return numbers;
}

} // namespace

LeakSearch::LeakSearch(
  const PublicationSelection &selection, const QList<Station> &stations, const QList<Release> &releases, const QStringList &allowed )
{
  QHash<QString, PlaceDetail> told; // by public id, the most exact
  QStringList names = allowed;
  for ( const Release &release : releases )
  {
    if ( release.item.level != ReleaseLevel::Station )
      continue;
    for ( const ReleasedPlace &place : release.places )
    {
      told.insert( place.id, std::min( place.detail, told.value( place.id, PlaceDetail::DistrictOnly ) ) );
      names << place.name.zh << place.name.en;
    }
  }
  // Places that are told: of stations that are told exactly, and the middles of cells where a station happens to stand in one.
  QList<LonLat> known;
  for ( const Release &release : releases )
    for ( const ReleasedPlace &place : release.places )
      if ( place.at )
        known.append( *place.at );
  for ( const Station &station : stations )
  {
    if ( told.value( selection.publicId( station ), PlaceDetail::DistrictOnly ) == PlaceDetail::Exact )
      for ( const StationPosition &position : station.positions )
        known.append( position.at );
  }
  for ( const Station &station : stations )
  {
    const PlaceDetail detail = told.value( selection.publicId( station ), PlaceDetail::DistrictOnly );
    if ( station.code != station.nationalCode )
      addNeedle( station.code, QStringLiteral( "code" ), station.code, {} );
    addNeedle( station.mn, QStringLiteral( "device" ), station.code, {} );
    if ( detail == PlaceDetail::DistrictOnly )
    {
      addNeedle( station.name.zh, QStringLiteral( "name" ), station.code, names );
      addNeedle( station.name.en, QStringLiteral( "name" ), station.code, names );
    }
    if ( detail == PlaceDetail::Exact )
      continue;
    for ( const StationPosition &position : station.positions )
    {
      const bool isKnown = std::any_of( known.cbegin(), known.cend(), [&]( const LonLat &at ) {
        return std::abs( at.lon - position.at.lon ) < nearness && std::abs( at.lat - position.at.lat ) < nearness;
      } );
      if ( !isKnown )
        addPlace( position.at, station.code );
    }
  }
}

void LeakSearch::addNeedle( const QString &text, const QString &what, const QString &station, const QStringList &allowed )
{
  const QByteArray bytes = text.toUtf8();
  const bool isName = what == QLatin1String( "name" );
  if ( bytes.size() < ( isName ? sShortestName : sBegin ) )
    return;
  for ( const QString &word : allowed )
  {
    if ( word.contains( text ) )
      return;
  }
  mByBegin[beginOf( bytes.constData() )].append( static_cast<int>( mNeedles.size() ) );
  mNeedles.append( { bytes, what, station, isWordByte( bytes.front() ) && isWordByte( bytes.back() ) } );
}

void LeakSearch::addPlace( const LonLat &at, const QString &station )
{
  for ( const double lon : { at.lon - nearness, at.lon + nearness } )
    for ( const double lat : { at.lat - nearness, at.lat + nearness } )
    {
      QList<Place> &cell = mPlaces[cellOf( lon, lat )];
      if ( cell.isEmpty() || cell.last().station != station || !( cell.last().at == at ) )
        cell.append( { at, station } );
    }
}

QList<Leak> LeakSearch::texts( const QByteArray &bytes ) const
{
  QHash<int, Leak> found;
  for ( qsizetype at = 0; at + sBegin <= bytes.size(); ++at )
  {
    const auto candidates = mByBegin.constFind( beginOf( bytes.constData() + at ) );
    if ( candidates == mByBegin.cend() )
      continue;
    for ( const int index : *candidates )
    {
      const Needle &needle = mNeedles.at( index );
      const qsizetype end = at + needle.text.size();
      if ( end > bytes.size() || std::memcmp( bytes.constData() + at, needle.text.constData(), needle.text.size() ) != 0 )
        continue;
      const bool isPart =
        needle.isWord && ( ( at > 0 && isWordByte( bytes.at( at - 1 ) ) ) || ( end < bytes.size() && isWordByte( bytes.at( end ) ) ) );
      if ( !isPart )
        found.insert( index, { needle.what, needle.station, QString::fromUtf8( needle.text ) } );
    }
  }
  return found.values();
}

void LeakSearch::match( double lon, double lat, QHash<QString, Leak> &found ) const
{
  const auto cell = mPlaces.constFind( cellOf( lon, lat ) );
  if ( cell == mPlaces.cend() )
    return;
  for ( const Place &place : *cell )
  {
    if ( std::abs( place.at.lon - lon ) < nearness && std::abs( place.at.lat - lat ) < nearness )
      found.insert( place.station,
        { QStringLiteral( "place" ), place.station, QStringLiteral( "%1, %2" ).arg( lon, 0, 'f', 5 ).arg( lat, 0, 'f', 5 ) } );
  }
}

QList<Leak> LeakSearch::places( const QByteArray &text ) const
{
  QHash<QString, Leak> found;
  const QList<Number> numbers = numbersOf( text );
  for ( qsizetype index = 0; index + 1 < numbers.size(); ++index )
  {
    const Number &first = numbers.at( index );
    const Number &second = numbers.at( index + 1 );
    if ( second.at - first.at > sPairGap )
      continue;
    match( first.value, second.value, found );
    match( second.value, first.value, found );
  }
  return found.values();
}

QList<Leak> LeakSearch::binaryPlaces( const QByteArray &bytes ) const
{
  QHash<QString, Leak> found;
  for ( qsizetype at = 0; at + 16 <= bytes.size(); ++at )
  {
    double lon = 0;
    double lat = 0;
    std::memcpy( &lon, bytes.constData() + at, sizeof lon );
    if ( !( lon > 70 && lon < 140 ) ) // China: most bytes are no longitude
      continue;
    std::memcpy( &lat, bytes.constData() + at + 8, sizeof lat );
    if ( lat > 15 && lat < 60 )
      match( lon, lat, found );
  }
  return found.values();
}

} // namespace jinguan

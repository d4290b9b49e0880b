#include "ingest/Hj212Mapper.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Hj212Mapper )
};

/** Element that a system code of HJ 212 speaks of; empty when the code does not narrow it. */
QString elementOfSystem( QByteArrayView st )
{
  static const QHash<QByteArray, QString> sElements { { "21", QStringLiteral( "surface_water" ) }, { "22", QStringLiteral( "air" ) },
    { "23", QStringLiteral( "noise" ) }, { "24", QStringLiteral( "groundwater" ) }, { "25", QStringLiteral( "soil" ) },
    { "31", QStringLiteral( "sources" ) }, { "32", QStringLiteral( "sources" ) } };
  return sElements.value( st.toByteArray() );
}

std::optional<QualityFlag> flagOf( QByteArrayView letter )
{
  if ( letter.isEmpty() )
    return QualityFlag::Valid;
  switch ( letter.size() == 1 ? letter.front() & ~0x20 : 0 ) // upper case
  {
    case 'N':
      return QualityFlag::Valid;
    case 'S':
      return QualityFlag::ManualValue;
    case 'C':
      return QualityFlag::Calibration;
    case 'M':
      return QualityFlag::Maintenance;
    case 'D':
      return QualityFlag::Fault;
    case 'T':
      return QualityFlag::OverRange;
    case 'F':
      return QualityFlag::Stopped;
    case 'B':
      return QualityFlag::LinkBroken;
    default:
      return std::nullopt;
  }
}

/** HJ 212 carries pressure in kPa; everything else comes in practice in the unit of the ambient standards. */
QString wireUnit( const Indicator &indicator )
{
  return indicator.id == QLatin1String( "PRES" ) ? QStringLiteral( "kPa" ) : indicator.unit;
}
} // namespace

void Hj212Mapper::Memory::makeRoom()
{
  if ( mMeanings.size() < maximum )
    return;
  mMeanings.clear();
  mNext = 0;
}

Hj212Mapper::Meaning *Hj212Mapper::Memory::find( QByteArrayView code )
{
  for ( size_t i = 0; i < mMeanings.size(); ++i )
  {
    const size_t at = ( mNext + i ) % mMeanings.size(); // a device keeps to its order
    if ( QByteArrayView( mMeanings[at].first ) != code )
      continue;
    mNext = at + 1;
    return mMeanings[at].second.get();
  }
  return nullptr;
}

Hj212Mapper::Meaning *Hj212Mapper::Memory::add( QByteArrayView code, const Meaning &meaning )
{
  mMeanings.emplace_back( code.toByteArray(), std::make_unique<Meaning>( meaning ) );
  return mMeanings.back().second.get();
}

void Hj212Mapper::Outcome::clear()
{
  values.clear();
  rejected.clear();
}

Hj212Mapper::Hj212Mapper( const Catalogue &catalogue ) : mCatalogue( catalogue )
{
  for ( const Indicator &indicator : catalogue.indicators() )
  {
    for ( const QString &code : indicator.hj212Code.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
      mByCode.insert( code, indicator.id );
  }
}

std::optional<Period> Hj212Mapper::periodOf( QByteArrayView cn )
{
  if ( cn == "2011" )
    return Period::Sample;
  if ( cn == "2051" )
    return Period::Minute;
  if ( cn == "2061" )
    return Period::Hour;
  return cn == "2031" ? std::optional( Period::Day ) : std::nullopt;
}

bool Hj212Mapper::isData( const Hj212View &packet )
{
  return periodOf( packet.cn ) && ( packet.hasFactors() || !packet.parameter( "DataTime" ).isNull() );
}

const Indicator *Hj212Mapper::indicatorOf( const QString &code, const QString &element ) const
{
  const Indicator *any = nullptr;
  for ( const QString &id : mByCode.values( code ) )
  {
    const Indicator *indicator = mCatalogue.indicator( id );
    if ( element.isEmpty() || indicator->elements.contains( element ) )
      return indicator;
    any = any ? any : indicator;
  }
  return any;
}

Hj212Mapper::Meaning Hj212Mapper::meaningOf( const QString &code, const QString &element, const Device *device ) const
{
  if ( device )
  {
    const auto own =
      std::find_if( device->factors.begin(), device->factors.end(), [&code]( const DeviceFactor &factor ) { return factor.code == code; } );
    if ( own != device->factors.end() )
    {
      const Indicator *indicator = mCatalogue.indicator( own->indicator );
      const QString usual = indicator ? wireUnit( *indicator ) : QString();
      return { indicator, own->unit.isEmpty() ? usual : own->unit, usual, own->scale, own->indicator.isEmpty() };
    }
  }
  const Indicator *indicator = indicatorOf( code, element );
  const QString usual = indicator ? wireUnit( *indicator ) : QString();
  return { indicator, usual, usual };
}

void Hj212Mapper::mapFactor( const Items &items, Meaning *meaning, UtcSeconds begin, Outcome &outcome ) const
{
  QByteArrayView average;
  QByteArrayView sampled;
  QByteArrayView text;
  QByteArrayView letter;
  for ( const Hj212View::Item *item = items.first; item != items.second; ++item )
  {
    QByteArrayView &place = item->kind == "Avg" ? average : item->kind == "Rtd" ? sampled : item->kind == "Data" ? text : letter;
    if ( &place != &letter || item->kind == "Flag" )
      place = item->value;
  }
  text = !average.isNull() ? average : !sampled.isNull() ? sampled : text;
  if ( text.isEmpty() || meaning->isLeftOut )
    return; // totals, states of facilities: not readings
  const auto name = [&items] { return QString::fromUtf8( items.first->code ); };
  const auto reject = [&]( const QString &word, const QString &reason ) { outcome.rejected.append( { 0, reason, word, name() } ); };
  if ( !meaning->indicator )
    return reject( QStringLiteral( "unknown-indicator" ), Text::tr( "the factor %1 is not in the catalogue" ).arg( name() ) );
  bool ok = false;
  const double value = text.toDouble( &ok ) * meaning->scale;
  if ( !ok || !std::isfinite( value ) )
    return reject( QStringLiteral( "bad-number" ), Text::tr( "%1: “%2” is no number" ).arg( name(), QString::fromUtf8( text ) ) );
  const Indicator &indicator = *meaning->indicator;
  const Result<double> stored = mCatalogue.convert( value, meaning->unit, meaning->storedUnit );
  if ( !stored )
    return reject( QStringLiteral( "bad-unit" ), Text::tr( "%1: %2" ).arg( name(), stored.error().message ) );
  const Result<double> shown = mCatalogue.convert( *stored, meaning->storedUnit, indicator.unit );
  if ( !shown || *shown < indicator.plausibleMin || *shown > indicator.plausibleMax )
    return reject( QStringLiteral( "out-of-range" ),
      Text::tr( "%1: %2 %3 lies outside the plausible range" ).arg( name(), QString::fromUtf8( text ), meaning->unit ) );
  // A flag of the device's own making is not a reason to believe the value.
  outcome.values.push_back( { meaning, Reading { begin, *stored, flagOf( letter ).value_or( QualityFlag::Suspect ), false } } );
}

Result<void> Hj212Mapper::map( const Hj212View &packet, const Device *device, Memory &memory, Outcome &outcome ) const
{
  outcome.clear();
  memory.makeRoom();
  const std::optional<UtcSeconds> time = packet.dataTime();
  if ( !time )
    return Error { Text::tr( "the packet has no readable DataTime" ), {}, QStringLiteral( "bad-time" ), 0 };
  outcome.period = *periodOf( packet.cn );
  const UtcSeconds begin = *time - ( device && device->endLabelled ? static_cast<qint64>( outcome.period ) : 0 ); // a sample has no length
  const Hj212View::Item *end = packet.items.data() + packet.items.size();
  for ( const Hj212View::Item *item = packet.items.data(); item != end; )
  {
    const Hj212View::Item *first = item;
    while ( item != end && !item->kind.isNull() && item->code == first->code )
      ++item;
    if ( item == first )
    {
      ++item; // a parameter
      continue;
    }
    Meaning *meaning = memory.find( first->code );
    if ( !meaning )
      meaning = memory.add( first->code, meaningOf( QString::fromUtf8( first->code ), elementOfSystem( packet.st ), device ) );
    mapFactor( { first, item }, meaning, begin, outcome );
  }
  if ( outcome.values.empty() && outcome.rejected.isEmpty() )
    return Error { Text::tr( "the packet carries no value" ), {}, QStringLiteral( "no-data" ), 0 };
  return {};
}

} // namespace jinguan

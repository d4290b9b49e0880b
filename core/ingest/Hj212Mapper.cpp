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
QString elementOfSystem( const QString &st )
{
  static const QHash<QString, QString> sElements { { QStringLiteral( "21" ), QStringLiteral( "surface_water" ) },
    { QStringLiteral( "22" ), QStringLiteral( "air" ) }, { QStringLiteral( "23" ), QStringLiteral( "noise" ) },
    { QStringLiteral( "24" ), QStringLiteral( "groundwater" ) }, { QStringLiteral( "25" ), QStringLiteral( "soil" ) },
    { QStringLiteral( "31" ), QStringLiteral( "sources" ) }, { QStringLiteral( "32" ), QStringLiteral( "sources" ) } };
  return sElements.value( st );
}

const QHash<QString, QualityFlag> &flagLetters()
{
  static const QHash<QString, QualityFlag> sFlags { { QStringLiteral( "N" ), QualityFlag::Valid },
    { QStringLiteral( "S" ), QualityFlag::ManualValue }, { QStringLiteral( "C" ), QualityFlag::Calibration },
    { QStringLiteral( "M" ), QualityFlag::Maintenance }, { QStringLiteral( "D" ), QualityFlag::Fault },
    { QStringLiteral( "T" ), QualityFlag::OverRange }, { QStringLiteral( "F" ), QualityFlag::Stopped },
    { QStringLiteral( "B" ), QualityFlag::LinkBroken } };
  return sFlags;
}

std::optional<QualityFlag> flagOf( const QString &letter )
{
  if ( letter.isEmpty() )
    return QualityFlag::Valid;
  const auto it = flagLetters().constFind( letter.toUpper() );
  return it == flagLetters().constEnd() ? std::nullopt : std::optional<QualityFlag>( *it );
}
} // namespace

Hj212Mapper::Hj212Mapper( const Catalogue &catalogue ) : mCatalogue( catalogue )
{
  for ( const Indicator &indicator : catalogue.indicators() )
  {
    for ( const QString &code : indicator.hj212Code.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
      mByCode.insert( code, indicator.id );
  }
}

QString Hj212Mapper::wireUnit( const Indicator &indicator )
{
  return indicator.id == QLatin1String( "PRES" ) ? QStringLiteral( "kPa" ) : indicator.unit;
}

QString Hj212Mapper::letterOf( QualityFlag flag )
{
  return flagLetters().key( flag, QStringLiteral( "D" ) );
}

std::optional<Period> Hj212Mapper::periodOf( const QString &cn )
{
  static const QHash<QString, Period> sPeriods { { QStringLiteral( "2011" ), Period::Sample }, { QStringLiteral( "2051" ), Period::Minute },
    { QStringLiteral( "2061" ), Period::Hour }, { QStringLiteral( "2031" ), Period::Day } };
  const auto it = sPeriods.constFind( cn );
  return it == sPeriods.constEnd() ? std::nullopt : std::optional<Period>( *it );
}

bool Hj212Mapper::isData( const Hj212Packet &packet )
{
  return periodOf( packet.cn ) && ( !packet.factors.isEmpty() || packet.parameters.contains( QStringLiteral( "DataTime" ) ) );
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
      return { indicator, own->unit.isEmpty() && indicator ? wireUnit( *indicator ) : own->unit, own->scale, own->indicator.isEmpty() };
    }
  }
  const Indicator *indicator = indicatorOf( code, element );
  return { indicator, indicator ? wireUnit( *indicator ) : QString() };
}

void Hj212Mapper::mapFactor( const Hj212Factor &factor, const Meaning &meaning, Period period, UtcSeconds begin, Outcome &outcome ) const
{
  const auto reject = [&]( const QString &code, const QString &reason ) { outcome.rejected.append( { 0, reason, code, factor.code } ); };
  const QString main = factor.values.contains( QStringLiteral( "Avg" ) ) ? QStringLiteral( "Avg" )
    : factor.values.contains( QStringLiteral( "Rtd" ) )                  ? QStringLiteral( "Rtd" )
                                                                         : QStringLiteral( "Data" );
  const QString text = factor.values.value( main );
  if ( text.isEmpty() || meaning.isLeftOut )
    return; // totals, states of facilities: not readings
  if ( !meaning.indicator )
    return reject( QStringLiteral( "unknown-indicator" ), Text::tr( "the factor %1 is not in the catalogue" ).arg( factor.code ) );
  bool ok = false;
  const double value = text.toDouble( &ok ) * meaning.scale;
  if ( !ok || !std::isfinite( value ) )
    return reject( QStringLiteral( "bad-number" ), Text::tr( "%1: “%2” is no number" ).arg( factor.code, text ) );
  const Indicator &indicator = *meaning.indicator;
  const QString unit = wireUnit( indicator );
  const Result<double> stored = meaning.unit == unit ? Result<double>( value ) : mCatalogue.convert( value, meaning.unit, unit );
  if ( !stored )
    return reject( QStringLiteral( "bad-unit" ), Text::tr( "%1: %2" ).arg( factor.code, stored.error().message ) );
  const Result<double> shown = mCatalogue.convert( *stored, unit, indicator.unit );
  if ( !shown || *shown < indicator.plausibleMin || *shown > indicator.plausibleMax )
    return reject(
      QStringLiteral( "out-of-range" ), Text::tr( "%1: %2 %3 lies outside the plausible range" ).arg( factor.code, text, meaning.unit ) );
  // A flag of the device's own making is not a reason to believe the value.
  const std::optional<QualityFlag> flag = flagOf( factor.values.value( QStringLiteral( "Flag" ) ) );
  outcome.values.append( { indicator.id, unit, period, Reading { begin, *stored, flag.value_or( QualityFlag::Suspect ), false } } );
}

Result<Hj212Mapper::Outcome> Hj212Mapper::map( const Hj212Packet &packet, const Device *device ) const
{
  const std::optional<UtcSeconds> time = packet.dataTime();
  if ( !time )
    return Error { Text::tr( "the packet has no readable DataTime" ), {}, QStringLiteral( "bad-time" ), 0 };
  const Period period = *periodOf( packet.cn );
  const UtcSeconds begin = *time - ( device && device->endLabelled ? static_cast<qint64>( period ) : 0 ); // a sample has no length
  const QString element = elementOfSystem( packet.st );
  Outcome outcome;
  for ( const Hj212Factor &factor : packet.factors )
    mapFactor( factor, meaningOf( factor.code, element, device ), period, begin, outcome );
  if ( outcome.values.isEmpty() && outcome.rejected.isEmpty() )
    return Error { Text::tr( "the packet carries no value" ), {}, QStringLiteral( "no-data" ), 0 };
  return outcome;
}

} // namespace jinguan

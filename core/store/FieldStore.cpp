#include "store/FieldStore.h"

#include "base/LocalDay.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldStore )
};

constexpr int sLongestInterval = 3660; //!< days: ten years

template<typename Enum> struct Word
{
    Enum value;
    const char *id;
    const char *text;
};

constexpr std::array<Word<CalibrationKind>, 6> sKinds { {
  { CalibrationKind::Zero, "zero", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Zero" ) },
  { CalibrationKind::Span, "span", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Span" ) },
  { CalibrationKind::MultiPoint, "multi-point", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Multi-point" ) },
  { CalibrationKind::Precision, "precision", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Precision" ) },
  { CalibrationKind::Flow, "flow", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Flow" ) },
  { CalibrationKind::Certificate, "certificate", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Certificate" ) },
} };

constexpr std::array<Word<VisitPurpose>, 5> sPurposes { {
  { VisitPurpose::Routine, "routine", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Routine visit" ) },
  { VisitPurpose::Calibration, "calibration", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Calibration" ) },
  { VisitPurpose::Repair, "repair", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Repair" ) },
  { VisitPurpose::Audit, "audit", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Audit" ) },
  { VisitPurpose::Survey, "survey", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "Survey of the site" ) },
} };

constexpr std::array<Word<FieldVerdict>, 3> sVerdicts { {
  { FieldVerdict::Ok, "ok", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "in order" ) },
  { FieldVerdict::NotOk, "not-ok", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "not in order" ) },
  { FieldVerdict::Unknown, "unknown", QT_TRANSLATE_NOOP( "jinguan::FieldStore", "not looked at" ) },
} };

template<typename Words, typename Enum> const auto &wordOf( const Words &words, Enum value )
{
  return *std::find_if( words.begin(), words.end(), [value]( const auto &word ) { return word.value == value; } );
}

template<typename Words> auto fromId( const Words &words, const QString &id, bool *ok )
{
  const auto found = std::find_if( words.begin(), words.end(), [&id]( const auto &word ) { return id == QLatin1String( word.id ); } );
  if ( ok )
    *ok = found != words.end();
  return found != words.end() ? found->value : words.front().value;
}

template<typename Enum, typename Words> QList<Enum> valuesOf( const Words &words )
{
  QList<Enum> values;
  for ( const auto &word : words )
    values.append( word.value );
  return values;
}

Error missing( const QString &message )
{
  return Error { message, Text::tr( "Fill it in." ), {}, 0 };
}
} // namespace

QString calibrationKindId( CalibrationKind kind )
{
  return QString::fromLatin1( wordOf( sKinds, kind ).id );
}

CalibrationKind calibrationKindFromId( const QString &id, bool *ok )
{
  return fromId( sKinds, id, ok );
}

QString calibrationKindText( CalibrationKind kind )
{
  return Text::tr( wordOf( sKinds, kind ).text );
}

QList<CalibrationKind> calibrationKinds()
{
  return valuesOf<CalibrationKind>( sKinds );
}

QString visitPurposeId( VisitPurpose purpose )
{
  return QString::fromLatin1( wordOf( sPurposes, purpose ).id );
}

VisitPurpose visitPurposeFromId( const QString &id, bool *ok )
{
  return fromId( sPurposes, id, ok );
}

QString visitPurposeText( VisitPurpose purpose )
{
  return Text::tr( wordOf( sPurposes, purpose ).text );
}

QList<VisitPurpose> visitPurposes()
{
  return valuesOf<VisitPurpose>( sPurposes );
}

QString fieldVerdictId( FieldVerdict verdict )
{
  return QString::fromLatin1( wordOf( sVerdicts, verdict ).id );
}

FieldVerdict fieldVerdictFromId( const QString &id, bool *ok )
{
  return fromId( sVerdicts, id, ok );
}

QString fieldVerdictText( FieldVerdict verdict )
{
  return Text::tr( wordOf( sVerdicts, verdict ).text );
}

QString photoDatumId( PhotoDatum datum )
{
  return datum == PhotoDatum::Gcj02 ? QStringLiteral( "gcj02" ) : QStringLiteral( "wgs84" );
}

bool Instrument::isThereOn( const QDate &day ) const
{
  return withdrawn.isEmpty() && ( !installed.isValid() || installed <= day ) && ( !removed.isValid() || removed >= day );
}

double Calibration::deviationPercent() const
{
  if ( !std::isfinite( expected ) || !std::isfinite( found ) || expected == 0 )
    return std::numeric_limits<double>::quiet_NaN();
  return ( found - expected ) / std::abs( expected ) * 100;
}

Result<void> FieldStore::validate( const Instrument &instrument )
{
  if ( instrument.station.isEmpty() )
    return missing( tr( "The instrument has no station." ) );
  if ( instrument.name.trimmed().isEmpty() )
    return missing( tr( "The instrument has no name." ) );
  if ( instrument.installed.isValid() && instrument.removed.isValid() && instrument.removed < instrument.installed )
    return Error { tr( "The instrument “%1” was removed before it was installed." ).arg( instrument.name ),
      tr( "Correct one of the two days." ), {}, 0 };
  if ( instrument.intervalDays < 0 || instrument.intervalDays > sLongestInterval )
    return Error { tr( "The calibration interval of “%1” is %2 days." ).arg( instrument.name ).arg( instrument.intervalDays ),
      tr( "Give 0 to %1 days." ).arg( sLongestInterval ), {}, 0 };
  return {};
}

Result<void> FieldStore::validate( const Calibration &calibration )
{
  if ( calibration.instrument <= 0 )
    return missing( tr( "The calibration has no instrument." ) );
  if ( !calibration.day.isValid() )
    return missing( tr( "The calibration has no day." ) );
  if ( calibration.by.trimmed().isEmpty() )
    return missing( tr( "It is not said who calibrated." ) );
  if ( calibration.validTo.isValid() && calibration.validTo < calibration.day )
    return Error { tr( "The calibration of %1 is valid to a day before it." ).arg( calibration.day.toString( Qt::ISODate ) ),
      tr( "Correct one of the two days." ), {}, 0 };
  if ( std::isinf( calibration.expected ) || std::isinf( calibration.found ) )
    return Error { tr( "A value of the calibration is no number." ), tr( "Correct it." ), {}, 0 };
  return {};
}

Result<void> FieldStore::validate( const FieldVisit &visit )
{
  if ( visit.station.isEmpty() )
    return missing( tr( "The visit has no station." ) );
  if ( visit.at <= 0 )
    return missing( tr( "The visit has no moment." ) );
  if ( visit.by.trimmed().isEmpty() )
    return missing( tr( "It is not said who was there." ) );
  const QDate day = localday::dateOf( visit.at );
  if ( visit.followUpBy.isValid() && visit.followUpBy < day )
    return Error { tr( "What is left to do is due before the visit." ), tr( "Give a later day." ), {}, 0 };
  if ( visit.followUpDone.isValid() && ( !visit.followUpBy.isValid() || visit.followUpDone < day ) )
    return Error { tr( "What was left to do is done before the visit, or nothing was left." ), tr( "Correct the day." ), {}, 0 };
  return {};
}

Result<void> FieldStore::validate( const FieldPhoto &photo )
{
  if ( photo.station.isEmpty() )
    return missing( tr( "The photo has no station." ) );
  if ( photo.file.isEmpty() || photo.file.contains( QLatin1Char( '/' ) ) || photo.file.contains( QLatin1Char( '\\' ) ) )
    return Error { tr( "“%1” is no file name in the folder of photos." ).arg( photo.file ), tr( "Copy the photo there first." ), {}, 0 };
  if ( photo.hasPlace
    && !( std::isfinite( photo.at.lon ) && std::isfinite( photo.at.lat ) && std::abs( photo.at.lon ) <= 180 && std::abs( photo.at.lat ) <= 90 ) )
    return Error { tr( "The position of the photo is no place on earth." ), tr( "Leave it out, or correct it." ), {}, 0 };
  if ( !std::isnan( photo.direction ) && !( photo.direction >= 0 && photo.direction <= 360 ) )
    return Error { tr( "The direction of the photo is not between 0 and 360 degrees." ), tr( "Leave it out, or correct it." ), {}, 0 };
  return {};
}

} // namespace jinguan

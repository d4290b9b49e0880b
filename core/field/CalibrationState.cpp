#include "field/CalibrationState.h"

#include <algorithm>
#include <array>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CalibrationState )
};

struct Word
{
    const char *id;
    const char *text;
};

/** In the order of CalibrationStatus. */
constexpr std::array<Word, 7> sWords { {
  { "not-asked", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "not asked for" ) },
  { "valid", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "valid" ) },
  { "due-soon", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "due" ) },
  { "overdue", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "overdue" ) },
  { "failed", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "not passed" ) },
  { "never", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "never done" ) },
  { "removed", QT_TRANSLATE_NOOP( "jinguan::CalibrationState", "removed" ) },
} };

/** The newest of \a calibrations of \a instrument up to \a day for which \a wanted holds. */
template<typename Wanted>
const Calibration *newest( const QList<Calibration> &calibrations, qint64 instrument, const QDate &day, const Wanted &wanted )
{
  const Calibration *found = nullptr;
  for ( const Calibration &one : calibrations )
  {
    if ( one.instrument != instrument || !one.withdrawn.isEmpty() || one.day > day || !wanted( one ) )
      continue;
    if ( !found || one.day > found->day || ( one.day == found->day && one.id > found->id ) )
      found = &one;
  }
  return found;
}
} // namespace

QString calibrationStatusId( CalibrationStatus status )
{
  return QString::fromLatin1( sWords.at( static_cast<size_t>( status ) ).id );
}

QString calibrationStatusText( CalibrationStatus status )
{
  return Text::tr( sWords.at( static_cast<size_t>( status ) ).text );
}

QString calibrationStatusColour( CalibrationStatus status )
{
  switch ( status )
  {
    case CalibrationStatus::Valid:
      return QStringLiteral( "ok" );
    case CalibrationStatus::DueSoon:
      return QStringLiteral( "warn" );
    case CalibrationStatus::Overdue:
    case CalibrationStatus::Failed:
    case CalibrationStatus::Never:
      return QStringLiteral( "error" );
    case CalibrationStatus::NotAsked:
    case CalibrationStatus::Removed:
      break;
  }
  return {};
}

CalibrationState CalibrationState::of( const Instrument &instrument, const QList<Calibration> &calibrations, const QDate &day, int soon )
{
  CalibrationState state;
  state.instrument = instrument;
  const auto isCertificate = []( const Calibration &one ) { return one.kind == CalibrationKind::Certificate; };
  const Calibration *last = newest( calibrations, instrument.id, day, []( const Calibration & ) { return true; } );
  if ( last )
    state.last = *last;
  if ( !instrument.isThereOn( day ) )
  {
    state.status = CalibrationStatus::Removed;
    return state;
  }
  const Calibration *routine =
    newest( calibrations, instrument.id, day, [&]( const Calibration &one ) { return one.passed && !isCertificate( one ); } );
  const Calibration *certificate =
    newest( calibrations, instrument.id, day, [&]( const Calibration &one ) { return one.passed && isCertificate( one ); } );
  if ( routine )
    state.due = routine->validTo.isValid()   ? routine->validTo
      : instrument.intervalDays > 0 ? routine->day.addDays( instrument.intervalDays )
                                    : QDate();
  if ( certificate && certificate->validTo.isValid() && ( !state.due.isValid() || certificate->validTo < state.due ) )
    state.due = certificate->validTo;
  if ( state.due.isValid() )
    state.daysLeft = static_cast<int>( day.daysTo( state.due ) );

  if ( last && !last->passed )
    state.status = CalibrationStatus::Failed;
  else if ( instrument.intervalDays > 0 && !routine )
    state.status = CalibrationStatus::Never;
  else if ( !state.due.isValid() )
    state.status = CalibrationStatus::NotAsked;
  else
    state.status = state.daysLeft < 0 ? CalibrationStatus::Overdue
      : state.daysLeft <= soon        ? CalibrationStatus::DueSoon
                                      : CalibrationStatus::Valid;
  return state;
}

QString DueItem::text() const
{
  if ( isFollowUp )
    return visit.action.isEmpty() ? Text::tr( "Follow-up: %1" ).arg( visit.finding ) : Text::tr( "Follow-up: %1" ).arg( visit.action );
  return Text::tr( "Calibration: %1" ).arg( calibration.instrument.name );
}

Result<QList<DueItem>> dueItems( const FieldStore &store, const QDate &day, int soon )
{
  const Result<QList<Instrument>> instruments = store.instruments();
  const Result<QList<Calibration>> calibrations = instruments ? store.calibrations() : Result<QList<Calibration>>( instruments.error() );
  const Result<QList<FieldVisit>> visits = calibrations ? store.visits() : Result<QList<FieldVisit>>( calibrations.error() );
  if ( !visits )
    return visits.error();
  QHash<qint64, QList<Calibration>> byInstrument;
  for ( const Calibration &one : *calibrations )
    byInstrument[one.instrument].append( one );
  QList<DueItem> items;
  for ( const Instrument &instrument : *instruments )
  {
    const CalibrationState state = CalibrationState::of( instrument, byInstrument.value( instrument.id ), day, soon );
    if ( state.needsWork() )
      items.append( { instrument.station, false, state, {}, state.due, state.daysLeft } );
  }
  for ( const FieldVisit &visit : *visits )
    if ( visit.isOpen() )
      items.append( { visit.station, true, {}, visit, visit.followUpBy, static_cast<int>( day.daysTo( visit.followUpBy ) ) } );
  std::stable_sort( items.begin(), items.end(), []( const DueItem &a, const DueItem &b ) {
    // What was never done waits longest.
    return a.due.isValid() != b.due.isValid() ? !a.due.isValid() : a.due < b.due;
  } );
  return items;
}

} // namespace jinguan

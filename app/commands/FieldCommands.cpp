#include "commands/FieldCommands.h"

#include "Arguments.h"
#include "base/LocalDay.h"
#include "base/Resources.h"
#include "field/FieldJson.h"
#include "Settings.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldCommands )
};

struct FieldArguments
{
    std::string workspace;
    std::string unit;
    std::string station;
    std::string day;
    std::string by;
    std::string purpose = "routine";
    std::string at;
    std::string finding;
    std::string action;
    std::string followUp;
    std::vector<std::string> answers;
    std::vector<std::string> files;
    qint64 visit = 0;
    bool gcj02 = false;
    bool dryRun = false;
};

/** The workspace and what field work is judged by. */
struct Desk
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::optional<FieldSettings> settings;
    std::optional<FieldChecks> checks;
};

std::optional<Desk> openDesk( CommandContext &context, const std::string &folder, OpenMode mode )
{
  Desk desk;
  desk.services = context.services();
  desk.workspace = desk.services ? context.openWorkspace( folder, mode ) : nullptr;
  if ( !desk.workspace )
    return std::nullopt;
  const QString catalogue = Resources::path( QStringLiteral( "catalogue" ) );
  Result<FieldSettings> settings = FieldSettings::load( catalogue );
  Result<FieldChecks> checks = FieldChecks::load( catalogue, desk.services->catalogue );
  if ( !settings || !checks )
  {
    context.output.fail( settings ? checks.error() : settings.error() );
    return std::nullopt;
  }
  desk.settings = settings.take();
  desk.checks = checks.take();
  return desk;
}

constexpr int sFailed = static_cast<int>( ExitCode::Failed );

/** A day; null when \a text is empty. */
Result<QDate> dayOf( const std::string &text )
{
  if ( text.empty() )
    return QDate();
  const QDate day = QDate::fromString( fromArgument( text ), Qt::ISODate );
  if ( day.isValid() )
    return day;
  return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( text ) ), Text::tr( "Write it as 2026-11-23." ), {}, 0 };
}

Result<QDate> dayOrToday( const std::string &text, Workspace &workspace )
{
  const Result<QDate> day = dayOf( text );
  return day && !day->isValid() ? Result<QDate>( fieldToday( workspace ) ) : day;
}

/** Stations of a unit or district by code. */
Result<QMap<QString, Station>> stationsOf( const Desk &desk, const std::string &unit )
{
  const Result<MapFilter> filter = argument::filter( fromArgument( unit ), *desk.services );
  const Result<QList<Station>> all = desk.workspace->network().stations();
  if ( !filter || !all )
    return filter ? all.error() : filter.error();
  QMap<QString, Station> stations;
  for ( const Station &station : *all )
    if ( filter->accepts( station ) )
      stations.insert( station.code, station );
  return stations;
}

QString byOf( const FieldArguments &arguments )
{
  return arguments.by.empty() ? Settings::userProfile().name : fromArgument( arguments.by );
}

int listField( CommandContext &context, const FieldArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return sFailed;
  const Result<QDate> day = dayOrToday( arguments.day, *desk->workspace );
  const Result<QMap<QString, Station>> stations = stationsOf( *desk, arguments.unit );
  if ( !day || !stations )
    return context.output.fail( day ? stations.error() : day.error() );
  const Result<QList<DueItem>> due = dueItems( desk->workspace->field(), *day, desk->settings->dueSoon() );
  const Result<QList<Instrument>> instruments = desk->workspace->field().instruments();
  const Result<QList<FieldVisit>> visits = desk->workspace->field().visits();
  const Result<QList<FieldPhoto>> photos = desk->workspace->field().photos();
  if ( !due || !instruments || !visits || !photos )
    return context.output.fail( !due ? due.error() : !instruments ? instruments.error() : !visits ? visits.error() : photos.error() );
  struct Counts
  {
      int instruments = 0, due = 0, followUps = 0, visits = 0, photos = 0;
      UtcSeconds last = 0;
  };
  QMap<QString, Counts> counts;
  for ( const Instrument &one : *instruments )
    ++counts[one.station].instruments;
  for ( const DueItem &one : *due )
    ++( one.isFollowUp ? counts[one.station].followUps : counts[one.station].due );
  for ( const FieldVisit &one : *visits )
  {
    Counts &of = counts[one.station];
    ++of.visits;
    of.last = qMax( of.last, one.at );
  }
  for ( const FieldPhoto &one : *photos )
    ++counts[one.station].photos;
  QJsonArray rows;
  for ( const Station &station : *stations )
  {
    const Counts of = counts.value( station.code );
    rows.append( QJsonObject { { QStringLiteral( "station" ), station.code }, { QStringLiteral( "name" ), station.name.text() },
      { QStringLiteral( "unit" ), station.unit }, { QStringLiteral( "instruments" ), of.instruments }, { QStringLiteral( "due" ), of.due },
      { QStringLiteral( "visits" ), of.visits }, { QStringLiteral( "last_visit" ), of.last == 0 ? QString() : isoLocal( of.last ) },
      { QStringLiteral( "follow_ups" ), of.followUps }, { QStringLiteral( "photos" ), of.photos } } );
  }
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

int showSheet( CommandContext &context, const FieldArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return sFailed;
  const Result<QDate> day = dayOrToday( arguments.day, *desk->workspace );
  if ( !day )
    return context.output.fail( day.error() );
  const Result<FieldSheet> sheet = FieldSheet::read( *desk->workspace, fromArgument( arguments.station ), *desk->settings, *day );
  if ( !sheet )
    return context.output.fail( sheet.error() );
  const Result<SurroundingsInput> input = SurroundingsCheck::fetch( desk->workspace->network(), sheet->station, *day );
  if ( !input )
    return context.output.fail( input.error() );
  context.output.object( fieldjson::of( *sheet, SurroundingsCheck::make( *input, *desk->checks ) ) );
  return static_cast<int>( ExitCode::Done );
}

int listDue( CommandContext &context, const FieldArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return sFailed;
  const Result<QDate> day = dayOrToday( arguments.day, *desk->workspace );
  const Result<QMap<QString, Station>> stations = stationsOf( *desk, arguments.unit );
  if ( !day || !stations )
    return context.output.fail( day ? stations.error() : day.error() );
  const Result<QList<DueItem>> due = dueItems( desk->workspace->field(), *day, desk->settings->dueSoon() );
  if ( !due )
    return context.output.fail( due.error() );
  QJsonArray rows;
  bool late = false;
  for ( const DueItem &item : *due )
  {
    const auto station = stations->constFind( item.station );
    if ( station == stations->cend() )
      continue;
    late = late || item.status() != CalibrationStatus::DueSoon;
    QJsonObject row { { QStringLiteral( "name" ), station->name.text() }, { QStringLiteral( "unit" ), station->unit } };
    const QJsonObject of = fieldjson::of( item );
    for ( auto it = of.begin(); it != of.end(); ++it )
      row.insert( it.key(), it.value() );
    rows.append( row );
  }
  if ( rows.isEmpty() && !context.output.isJson() )
    context.output.message( Text::tr( "Nothing is due." ) );
  else
    context.output.rows( rows );
  return static_cast<int>( late ? ExitCode::DoneWithFindings : ExitCode::Done );
}

/** Pictures as photos of the station, held against its position; \a warns tells whether one gives reason to ask. */
Result<QList<PhotoDraft>> draftsOf( const FieldArguments &arguments, const Desk &desk, QJsonArray &told, bool &warns )
{
  const Result<Station> station = desk.workspace->network().station( fromArgument( arguments.station ) );
  if ( !station )
    return station.error();
  QList<PhotoDraft> drafts;
  for ( const std::string &file : arguments.files )
  {
    Result<PhotoDraft> draft =
      PhotoDesk::read( fromArgument( file ), station->code, arguments.gcj02 ? PhotoDatum::Gcj02 : PhotoDatum::Wgs84 );
    if ( !draft )
      return draft.error();
    draft->photo.by = byOf( arguments );
    const PhotoCheck check = PhotoCheck::of( draft->photo, *station, desk.settings->photoTolerance( station->kind ) );
    warns = warns || check.isWarning();
    told.append( fieldjson::of( *draft, check ) );
    drafts.append( draft.take() );
  }
  return drafts;
}

int addPhotos( CommandContext &context, const FieldArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite );
  if ( !desk )
    return sFailed;
  QJsonArray told;
  bool warns = false;
  Result<QList<PhotoDraft>> drafts = draftsOf( arguments, *desk, told, warns );
  if ( !drafts )
    return context.output.fail( drafts.error() );
  for ( qsizetype index = 0; index < drafts->size() && !arguments.dryRun; ++index )
  {
    Result<FieldPhoto> photo = PhotoDesk::store( drafts->at( index ), desk->workspace->folder() );
    if ( !photo )
      return context.output.fail( photo.error() );
    photo->visit = arguments.visit;
    const Result<qint64> id = desk->workspace->field().savePhoto( *photo );
    if ( !id )
      return context.output.fail( id.error() );
    QJsonObject row = told.at( index ).toObject();
    row.insert( QStringLiteral( "id" ), *id );
    row.insert( QStringLiteral( "kept_as" ), photo->file );
    told.replace( index, row );
  }
  context.output.rows( told );
  return static_cast<int>( warns ? ExitCode::DoneWithFindings : ExitCode::Done );
}

/** `ITEM=VERDICT` or `ITEM=VERDICT:VALUE`, held against the items of the station. */
Result<QList<FieldAnswer>> answersOf( const FieldArguments &arguments, const Desk &desk, const Station &station, const QDate &day )
{
  QList<FieldAnswer> answers;
  if ( arguments.answers.empty() )
    return answers;
  const Result<SurroundingsInput> input = SurroundingsCheck::fetch( desk.workspace->network(), station, day );
  if ( !input )
    return input.error();
  const QList<FieldCheckItem> items = SurroundingsCheck::make( *input, *desk.checks ).items;
  for ( const std::string &argument : arguments.answers )
  {
    const QString text = fromArgument( argument );
    const QString given = text.section( QLatin1Char( '=' ), 1 );
    bool isVerdict = false;
    const FieldAnswer answer { text.section( QLatin1Char( '=' ), 0, 0 ),
      fieldVerdictFromId( given.section( QLatin1Char( ':' ), 0, 0 ), &isVerdict ), given.section( QLatin1Char( ':' ), 1 ), {} };
    const auto item =
      std::find_if( items.cbegin(), items.cend(), [&answer]( const FieldCheckItem &one ) { return one.id == answer.item; } );
    if ( item == items.cend() || !isVerdict )
      return Error { Text::tr( "“%1” answers nothing that is asked at this station." ).arg( text ),
        Text::tr( "Write ITEM=ok, ITEM=not-ok or ITEM=ok:VALUE; the items are listed by “field sheet”." ), {}, 0 };
    if ( const Result<void> valid = FieldChecks::validate( *item, answer.value ); !valid )
      return valid.error();
    answers.append( answer );
  }
  return answers;
}

Result<FieldVisit> visitOf( const FieldArguments &arguments )
{
  FieldVisit visit;
  bool isKnown = false;
  const Result<UtcSeconds> at = argument::moment( arguments.at );
  const Result<QDate> followUp = dayOf( arguments.followUp );
  if ( !at || !followUp )
    return at ? followUp.error() : at.error();
  visit.station = fromArgument( arguments.station );
  visit.at = *at != 0 ? *at : QDateTime::currentSecsSinceEpoch();
  visit.by = byOf( arguments );
  visit.purpose = visitPurposeFromId( fromArgument( arguments.purpose ), &isKnown );
  visit.finding = fromArgument( arguments.finding );
  visit.action = fromArgument( arguments.action );
  visit.followUpBy = *followUp;
  return visit;
}

int addVisit( CommandContext &context, const FieldArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadWrite );
  if ( !desk )
    return sFailed;
  const Result<Station> station = desk->workspace->network().station( fromArgument( arguments.station ) );
  const Result<FieldVisit> visit = visitOf( arguments );
  if ( !station || !visit )
    return context.output.fail( station ? visit.error() : station.error() );
  if ( const Result<void> valid = FieldStore::validate( *visit ); !valid )
    return context.output.fail( valid.error() );
  const Result<QList<FieldAnswer>> answers = answersOf( arguments, *desk, *station, localday::dateOf( visit->at ) );
  QJsonArray told;
  bool warns = false;
  const Result<QList<PhotoDraft>> drafts = draftsOf( arguments, *desk, told, warns );
  if ( !answers || !drafts )
    return context.output.fail( answers ? drafts.error() : answers.error() );
  const Result<QList<FieldPhoto>> photos = PhotoDesk::store( *drafts, desk->workspace->folder(), byOf( arguments ) );
  if ( !photos )
    return context.output.fail( photos.error() );
  VisitRecord record { *visit, *answers, *photos };
  const Result<qint64> id = desk->workspace->field().saveVisit( record );
  if ( !id )
    return context.output.fail( id.error() );
  record.visit.id = *id;
  QJsonObject object = fieldjson::of( record.visit );
  object.insert( QStringLiteral( "answers" ), static_cast<int>( answers->size() ) );
  object.insert( QStringLiteral( "photos" ), told );
  context.output.object( object );
  return static_cast<int>( warns ? ExitCode::DoneWithFindings : ExitCode::Done );
}

/** The follow-up of a visit is done. */
int closeVisit( CommandContext &context, const FieldArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadWrite );
  if ( !workspace )
    return sFailed;
  const Result<QDate> day = dayOrToday( arguments.day, *workspace );
  const Result<QList<FieldVisit>> visits = workspace->field().visits();
  if ( !day || !visits )
    return context.output.fail( day ? visits.error() : day.error() );
  for ( FieldVisit visit : *visits )
  {
    if ( visit.id != arguments.visit )
      continue;
    visit.followUpDone = *day;
    if ( const Result<qint64> saved = workspace->field().saveVisit( { visit, {}, {} } ); !saved )
      return context.output.fail( saved.error() );
    context.output.object( fieldjson::of( visit ) );
    return static_cast<int>( ExitCode::Done );
  }
  return context.output.fail(
    { Text::tr( "There is no visit %1." ).arg( arguments.visit ), Text::tr( "Look up its id by “field sheet”." ), {}, 0 } );
}

void addWorkOptions( CLI::App *command, FieldArguments &arguments )
{
  command->add_option( "--station", arguments.station, Text::tr( "Code of the station" ).toStdString() )->required();
  command->add_option( "--by", arguments.by, Text::tr( "Who was there; by default the user of the settings" ).toStdString() );
  command->add_flag( "--gcj02", arguments.gcj02, Text::tr( "The positions in the pictures are shifted ones (GCJ-02)" ).toStdString() );
}
} // namespace

void addFieldCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<FieldArguments>();
  CLI::App *group =
    app.add_subcommand( "field", Text::tr( "Field sheets: instruments, calibrations, visits and photos of stations." ).toStdString() );
  group->require_subcommand( 1 );
  const auto add = [&]( const char *name, const QString &about, int ( *run )( CommandContext &, const FieldArguments & ) ) {
    CLI::App *command = addCommand( *group, context, name, about, [=, &context] { return run( context, *arguments ); } );
    command->add_option( "--workspace,-w", arguments->workspace )->required();
    return command;
  };
  const std::string aboutUnit = Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString();
  const std::string aboutDay = Text::tr( "Day on which due days are counted; by default today" ).toStdString();

  CLI::App *list = add( "list", Text::tr( "What is recorded of each station." ), &listField );
  CLI::App *sheet = add( "sheet", Text::tr( "Everything on the field sheet of a station." ), &showSheet );
  CLI::App *due = add( "due", Text::tr( "Calibrations and follow-ups that are due; exit code 1 when one is overdue." ), &listDue );
  for ( CLI::App *command : { list, due } )
    command->add_option( "--unit,--district", arguments->unit, aboutUnit );
  for ( CLI::App *command : { list, sheet, due } )
    command->add_option( "--day", arguments->day, aboutDay );
  sheet->add_option( "--station", arguments->station, Text::tr( "Code of the station" ).toStdString() )->required();

  CLI::App *photo =
    add( "photo", Text::tr( "Add photos, and tell whether they were taken at the station; exit code 1 when one was not." ), &addPhotos );
  addWorkOptions( photo, *arguments );
  photo->add_option( "FILE", arguments->files, Text::tr( "Pictures (JPEG, PNG, TIFF, WebP)" ).toStdString() )->required();
  photo->add_option( "--visit", arguments->visit, Text::tr( "Id of the visit they belong to" ).toStdString() );
  photo->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Only tell; nothing is kept" ).toStdString() );

  CLI::App *visit = add( "visit", Text::tr( "Record a visit." ), &addVisit );
  addWorkOptions( visit, *arguments );
  visit->add_option( "--purpose", arguments->purpose )
    ->check( CLI::IsMember( { "routine", "calibration", "repair", "audit", "survey" } ) )
    ->capture_default_str();
  visit->add_option( "--at", arguments->at, Text::tr( "Moment of the visit; by default now" ).toStdString() );
  visit->add_option( "--finding", arguments->finding, Text::tr( "What was found" ).toStdString() );
  visit->add_option( "--action", arguments->action, Text::tr( "What was done" ).toStdString() );
  visit->add_option( "--follow-up", arguments->followUp, Text::tr( "Day until which something is left to do" ).toStdString() );
  visit->add_option(
    "--answer", arguments->answers, Text::tr( "Answer of the surroundings check: ITEM=ok, ITEM=not-ok, ITEM=ok:VALUE" ).toStdString() );
  visit->add_option( "--photo", arguments->files, Text::tr( "Pictures (JPEG, PNG, TIFF, WebP)" ).toStdString() );

  CLI::App *done = add( "done", Text::tr( "The follow-up of a visit is done." ), &closeVisit );
  done->add_option( "--visit", arguments->visit, Text::tr( "Id of the visit" ).toStdString() )->required();
  done->add_option( "--day", arguments->day, Text::tr( "Day on which it was done; by default today" ).toStdString() );
  addFieldBookCommands( *group, context );
}

} // namespace jinguan

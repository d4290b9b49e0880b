#include "commands/FieldCommands.h"
#include "field/FieldJson.h"
#include "Settings.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldBookCommands )
};

struct InstrumentArguments
{
    std::string workspace;
    qint64 id = 0;
    std::string station, name, maker, model, serial, method, indicators, installed, removed, note;
    int interval = 0;
};

struct CalibrationArguments
{
    std::string workspace;
    qint64 instrument = 0;
    std::string day, by, unit, validTo, note;
    std::string kind = "span";
    double expected = std::numeric_limits<double>::quiet_NaN();
    double found = std::numeric_limits<double>::quiet_NaN();
    bool failed = false;
};

struct WithdrawArguments
{
    std::string workspace;
    std::string record;
    qint64 id = 0;
    std::string reason;
};

constexpr int sFailed = static_cast<int>( ExitCode::Failed );

/** \a text as a day into \a day; an empty one leaves it as it is. */
Result<void> readDay( const std::string &text, QDate &day )
{
  if ( text.empty() )
    return {};
  day = QDate::fromString( fromArgument( text ), Qt::ISODate );
  if ( day.isValid() )
    return {};
  return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( text ) ), Text::tr( "Write it as 2026-11-23." ), {}, 0 };
}

int saveInstrument( CommandContext &context, const InstrumentArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return sFailed;
  Instrument instrument;
  const Result<QList<Instrument>> known = workspace->field().instruments();
  if ( !known )
    return context.output.fail( known.error() );
  for ( const Instrument &one : *known )
    if ( one.id == arguments.id )
      instrument = one;
  instrument.id = arguments.id;
  const std::pair<const std::string &, QString &> texts[] = { { arguments.station, instrument.station },
    { arguments.name, instrument.name }, { arguments.maker, instrument.maker }, { arguments.model, instrument.model },
    { arguments.serial, instrument.serial }, { arguments.method, instrument.method }, { arguments.note, instrument.note } };
  for ( const auto &[given, kept] : texts )
    if ( !given.empty() )
      kept = fromArgument( given );
  if ( !arguments.indicators.empty() )
    instrument.indicators = fromArgument( arguments.indicators ).split( QLatin1Char( ',' ), Qt::SkipEmptyParts );
  for ( const QString &indicator : std::as_const( instrument.indicators ) )
    if ( !services->catalogue.indicator( indicator ) )
      return context.output.fail( { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( indicator ), {}, {}, 0 } );
  if ( arguments.interval > 0 )
    instrument.intervalDays = arguments.interval;
  for ( const Result<void> &read :
    { readDay( arguments.installed, instrument.installed ), readDay( arguments.removed, instrument.removed ) } )
    if ( !read )
      return context.output.fail( read.error() );
  const Result<qint64> id = workspace->field().saveInstrument( instrument );
  if ( !id )
    return context.output.fail( id.error() );
  instrument.id = *id;
  context.output.object( fieldjson::of( instrument ) );
  return static_cast<int>( ExitCode::Done );
}

int saveCalibration( CommandContext &context, const CalibrationArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadWrite );
  if ( !workspace )
    return sFailed;
  Calibration calibration;
  calibration.instrument = arguments.instrument;
  calibration.by = arguments.by.empty() ? Settings::userProfile().name : fromArgument( arguments.by );
  calibration.kind = calibrationKindFromId( fromArgument( arguments.kind ) );
  calibration.expected = arguments.expected;
  calibration.found = arguments.found;
  calibration.unit = fromArgument( arguments.unit );
  calibration.passed = !arguments.failed;
  calibration.note = fromArgument( arguments.note );
  for ( const Result<void> &read : { readDay( arguments.day, calibration.day ), readDay( arguments.validTo, calibration.validTo ) } )
    if ( !read )
      return context.output.fail( read.error() );
  const Result<qint64> id = workspace->field().saveCalibration( calibration );
  if ( !id )
    return context.output.fail( id.error() );
  calibration.id = *id;
  context.output.object( fieldjson::of( calibration ) );
  return static_cast<int>( ExitCode::Done );
}

int withdraw( CommandContext &context, const WithdrawArguments &arguments )
{
  static const QHash<QString, FieldRecord> sRecords { { QStringLiteral( "instrument" ), FieldRecord::Instrument },
    { QStringLiteral( "calibration" ), FieldRecord::Calibration }, { QStringLiteral( "visit" ), FieldRecord::Visit },
    { QStringLiteral( "photo" ), FieldRecord::Photo } };
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadWrite );
  if ( !workspace )
    return sFailed;
  const QString record = fromArgument( arguments.record );
  if ( const Result<void> done = workspace->field().withdraw( sRecords.value( record ), arguments.id, fromArgument( arguments.reason ) );
       !done )
    return context.output.fail( done.error() );
  context.output.object( { { QStringLiteral( "record" ), record }, { QStringLiteral( "id" ), arguments.id },
    { QStringLiteral( "withdrawn" ), fromArgument( arguments.reason ) } } );
  return static_cast<int>( ExitCode::Done );
}

void addInstrument( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<InstrumentArguments>();
  CLI::App *command = addCommand( group, context, "instrument", Text::tr( "Record an instrument, or change one." ),
    [=, &context] { return saveInstrument( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--id", arguments->id, Text::tr( "Change this one; what is not given stays" ).toStdString() );
  command->add_option( "--station", arguments->station, Text::tr( "Code of the station" ).toStdString() );
  command->add_option( "--name", arguments->name, Text::tr( "What it is" ).toStdString() );
  command->add_option( "--maker", arguments->maker );
  command->add_option( "--model", arguments->model );
  command->add_option( "--serial", arguments->serial );
  command->add_option( "--method", arguments->method, Text::tr( "Measuring principle" ).toStdString() );
  command->add_option( "--indicators", arguments->indicators, Text::tr( "Ids of indicators, separated by commas" ).toStdString() );
  command->add_option( "--installed", arguments->installed, Text::tr( "First day in the station" ).toStdString() );
  command->add_option( "--removed", arguments->removed, Text::tr( "Last day in the station" ).toStdString() );
  command->add_option( "--interval", arguments->interval, Text::tr( "Days between calibrations" ).toStdString() );
  command->add_option( "--note", arguments->note );
}

void addCalibration( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<CalibrationArguments>();
  CLI::App *command = addCommand( group, context, "calibration", Text::tr( "Record a calibration of an instrument." ),
    [=, &context] { return saveCalibration( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--instrument", arguments->instrument, Text::tr( "Id of the instrument" ).toStdString() )->required();
  command->add_option( "--day", arguments->day, Text::tr( "Day of the calibration" ).toStdString() )->required();
  command->add_option( "--by", arguments->by, Text::tr( "Who did it; by default the user of the settings" ).toStdString() );
  command->add_option( "--kind", arguments->kind )
    ->check( CLI::IsMember( { "zero", "span", "multi-point", "precision", "flow", "certificate" } ) )
    ->capture_default_str();
  command->add_option( "--expected", arguments->expected, Text::tr( "Value of the standard" ).toStdString() );
  command->add_option( "--found", arguments->found, Text::tr( "Value the instrument gave" ).toStdString() );
  command->add_option( "--unit", arguments->unit, Text::tr( "Unit of both" ).toStdString() );
  command->add_flag( "--failed", arguments->failed, Text::tr( "It did not pass" ).toStdString() );
  command->add_option(
    "--valid-to", arguments->validTo, Text::tr( "Last day; by default by the interval of the instrument" ).toStdString() );
  command->add_option( "--note", arguments->note );
}
} // namespace

void addFieldBookCommands( CLI::App &group, CommandContext &context )
{
  addInstrument( group, context );
  addCalibration( group, context );
  const auto arguments = std::make_shared<WithdrawArguments>();
  CLI::App *command = addCommand( group, context, "withdraw", Text::tr( "Withdraw a record that was a mistake; it stays readable." ),
    [=, &context] { return withdraw( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--record", arguments->record )
    ->required()
    ->check( CLI::IsMember( { "instrument", "calibration", "visit", "photo" } ) );
  command->add_option( "--id", arguments->id )->required();
  command->add_option( "--reason", arguments->reason, Text::tr( "Why it is wrong" ).toStdString() )->required();
}

} // namespace jinguan

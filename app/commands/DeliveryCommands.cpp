#include "commands/SamplingBench.h"
#include "sampling/DeliveryLedger.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeliveryCommands )
};

constexpr int sFailed = static_cast<int>( ExitCode::Failed );
constexpr int sDone = static_cast<int>( ExitCode::Done );

struct LedgerArguments : public SamplingArguments
{
    std::string body;
    bool late = false;
    bool rest = false;
};

Result<Ledger> ledgerOf( const SamplingBench &bench, const LedgerArguments &arguments )
{
  Result<QList<DeliveryPromise>> promises = bench.store().promises();
  if ( !promises )
    return promises.error();
  const Result<QList<Delivery>> deliveries = bench.workspace->readings().deliveries();
  if ( !deliveries )
    return deliveries.error();
  const QString asked = fromArgument( arguments.body );
  const QString body = bench.names().bodyOrUnit( asked );
  if ( !asked.isEmpty() && body.isEmpty() )
    return Error { Text::tr( "“%1” is no body of the plan and no responsible unit." ).arg( asked ), {}, {}, 0 };
  promises.value().removeIf( [&]( const DeliveryPromise &promise ) {
    return ( !body.isEmpty() && promise.body != body ) || ( !bench.element.isEmpty() && promise.element != bench.element );
  } );
  const QDate from = bench.from.isValid() ? bench.from : bench.today.addYears( -1 );
  const QDate to = bench.to.isValid() ? bench.to : bench.today;
  return DeliveryLedger::settle( *promises, *deliveries, from, to, bench.today );
}

int listLedger( CommandContext &context, const LedgerArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<Ledger> ledger = ledgerOf( *bench, arguments );
  if ( !ledger )
    return context.output.fail( ledger.error() );
  QJsonArray rows;
  if ( arguments.rest )
  {
    for ( const Delivery &delivery : ledger->unpromised )
      rows.append( QJsonObject { { QStringLiteral( "delivery" ), delivery.id }, { QStringLiteral( "time" ), isoLocal( delivery.at ) },
        { QStringLiteral( "by" ), delivery.deliveredBy }, { QStringLiteral( "source" ), delivery.source },
        { QStringLiteral( "new" ), delivery.written }, { QStringLiteral( "unchanged" ), delivery.unchanged },
        { QStringLiteral( "rejected" ), delivery.rejected }, { QStringLiteral( "complete" ), delivery.complete } } );
    context.output.rows( rows );
    return sDone;
  }
  int late = 0;
  for ( const LedgerEntry &entry : ledger->entries )
  {
    const bool isLate = entry.state == LedgerEntry::State::Late || entry.state == LedgerEntry::State::Missing;
    late += isLate ? 1 : 0;
    if ( arguments.late && !isLate )
      continue;
    rows.append( QJsonObject { { QStringLiteral( "body" ), bench->names().nameOf( entry.promise.body ) },
      { QStringLiteral( "promise" ), entry.promise.name }, { QStringLiteral( "period" ), entry.period.toString( Qt::ISODate ) },
      { QStringLiteral( "due" ), entry.due.toString( Qt::ISODate ) }, { QStringLiteral( "state" ), ledgerStateId( entry.state ) },
      { QStringLiteral( "days_late" ), entry.daysLate }, { QStringLiteral( "arrived" ), entry.arrived.toString( Qt::ISODate ) },
      { QStringLiteral( "deliveries" ), entry.deliveries.size() }, { QStringLiteral( "readings" ), entry.readings },
      { QStringLiteral( "rejected" ), entry.rejected }, { QStringLiteral( "demo" ), entry.promise.isDemo } } );
  }
  context.output.rows( rows );
  context.output.message( Text::tr( "%n promise(s) late or missing", nullptr, late ) + QStringLiteral( "; " )
    + Text::tr( "%n delivery(s) that nobody promised", nullptr, static_cast<int>( ledger->unpromised.size() ) ) );
  return sDone;
}

int listPromises( CommandContext &context, const LedgerArguments &arguments )
{
  const std::optional<SamplingBench> bench = openSamplingBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<DeliveryPromise>> promises = bench->store().promises();
  if ( !promises )
    return context.output.fail( promises.error() );
  QJsonArray rows;
  for ( const DeliveryPromise &promise : *promises )
    rows.append(
      QJsonObject { { QStringLiteral( "promise" ), promise.name }, { QStringLiteral( "body" ), bench->names().nameOf( promise.body ) },
        { QStringLiteral( "element" ), promise.element }, { QStringLiteral( "rhythm" ), rhythmId( promise.rhythm ) },
        { QStringLiteral( "due_days" ), promise.dueDays }, { QStringLiteral( "from" ), promise.validFrom.toString( Qt::ISODate ) },
        { QStringLiteral( "to" ), promise.validTo.toString( Qt::ISODate ) },
        { QStringLiteral( "senders" ), promise.senders.join( QLatin1Char( ';' ) ) }, { QStringLiteral( "pattern" ), promise.sourcePattern },
        { QStringLiteral( "demo" ), promise.isDemo } } );
  context.output.rows( rows );
  return sDone;
}
} // namespace

void addDeliveryCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<LedgerArguments>();
  CLI::App *group =
    app.add_subcommand( "deliveries", Text::tr( "Which bureau handed over what and when, against what it promised." ).toStdString() );
  group->require_subcommand( 1 );
  CLI::App *list = addCommand( *group, context, "list", Text::tr( "Promises of the time with what came of them." ),
    [=, &context] { return listLedger( context, *arguments ); } );
  addSamplingOptions( list, *arguments, QStringLiteral( "wera" ) );
  list->add_option( "--body", arguments->body, Text::tr( "Only of one body or unit" ).toStdString() );
  list->add_flag( "--late", arguments->late, Text::tr( "Only what is late or missing" ).toStdString() );
  list->add_flag( "--unpromised", arguments->rest, Text::tr( "Instead what came without a promise" ).toStdString() );
  CLI::App *promises = addCommand(
    *group, context, "promise", Text::tr( "List the promises." ), [=, &context] { return listPromises( context, *arguments ); } );
  addSamplingOptions( promises, *arguments, QStringLiteral( "w" ) );
  addSamplingFileCommand(
    *group, context, arguments, "import", Text::tr( "Take promises from a table." ), SamplingFileKind::Promises, true );
  addSamplingFileCommand(
    *group, context, arguments, "export", Text::tr( "Write the promises to a table." ), SamplingFileKind::Promises, false );
}

} // namespace jinguan

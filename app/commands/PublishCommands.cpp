#include "commands/PublishCommands.h"
#include "base/Resources.h"
#include "publication/PublicationCatalogue.h"
#include "store/PublicationFlow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublishCommands )
};

struct PublishArguments
{
    std::string workspace;
    std::string code;
    std::vector<std::string> codes;
    std::vector<std::string> fields;
    std::string file;
    std::string comment;
    bool suggested = false;
    bool all = false;
};

int done()
{
  return static_cast<int>( ExitCode::Done );
}

int failed()
{
  return static_cast<int>( ExitCode::Failed );
}

Result<QList<PublicationItem>> suggestedItems( const Services &services )
{
  return PublicationCatalogue::suggestions( Resources::path( QStringLiteral( "catalogue/publication_items.csv" ) ), services.catalogue );
}

QJsonObject rowOf( const PublicationItem &item )
{
  return { { QStringLiteral( "code" ), item.code }, { QStringLiteral( "title" ), item.title.text() },
    { QStringLiteral( "state" ), publicationStateId( item.state ) }, { QStringLiteral( "version" ), item.version },
    { QStringLiteral( "element" ), item.element }, { QStringLiteral( "level" ), releaseLevelId( item.level ) },
    { QStringLiteral( "period" ), periodId( item.period ) }, { QStringLiteral( "place" ), placeDetailId( item.place ) },
    { QStringLiteral( "permission" ), releasePermissionId( item.permission ) }, { QStringLiteral( "delay_hours" ), item.delayHours },
    { QStringLiteral( "rolling" ), item.isRolling }, { QStringLiteral( "author" ), item.author } };
}

QJsonObject rowOf( const PublicationStep &step )
{
  return { { QStringLiteral( "at" ), isoLocal( step.at.toSecsSinceEpoch() ) }, { QStringLiteral( "version" ), step.version },
    { QStringLiteral( "act" ), publicationActId( step.act ) }, { QStringLiteral( "from" ), publicationStateId( step.from ) },
    { QStringLiteral( "to" ), publicationStateId( step.to ) }, { QStringLiteral( "by" ), step.by }, { QStringLiteral( "role" ), step.role },
    { QStringLiteral( "comment" ), step.comment } };
}

int listItems( CommandContext &context, const PublishArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return failed();
  Result<QList<PublicationItem>> items = workspace->publication().items();
  if ( !items )
    return context.output.fail( items.error() );
  if ( arguments.suggested )
  {
    Result<QList<PublicationItem>> suggested = suggestedItems( *services );
    if ( !suggested )
      return context.output.fail( suggested.error() );
    suggested->removeIf( [&]( const PublicationItem &one ) {
      return std::any_of( items->cbegin(), items->cend(), [&]( const PublicationItem &there ) { return there.code == one.code; } );
    } );
    items = suggested;
  }
  QJsonArray rows;
  for ( const PublicationItem &item : *items )
    rows.append( rowOf( item ) );
  context.output.rows( rows );
  if ( rows.isEmpty() && !arguments.suggested )
    context.output.message( Text::tr( "The publication catalogue is empty; “publish items --suggested” shows what could be in it." ) );
  return done();
}

int showItem( CommandContext &context, const PublishArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return failed();
  const QString code = fromArgument( arguments.code );
  const Result<PublicationItem> item = workspace->publication().item( code );
  if ( !item )
    return context.output.fail( item.error() );
  const Result<QList<PublicationStep>> history = workspace->publication().history( code );
  if ( !history )
    return context.output.fail( history.error() );
  QJsonArray steps;
  for ( const PublicationStep &step : *history )
    steps.append( rowOf( step ) );
  QJsonObject object = PublicationCatalogue::toJson( *item );
  if ( context.output.isJson() )
    object.insert( QStringLiteral( "history" ), steps );
  context.output.object( object );
  if ( !context.output.isJson() )
    context.output.rows( steps );
  return done();
}

/** `key=value` … as the fields of an item. */
Result<QJsonObject> fieldsOf( const std::vector<std::string> &fields )
{
  QJsonObject object;
  for ( const std::string &field : fields )
  {
    const QString text = fromArgument( field );
    const qsizetype equals = text.indexOf( QLatin1Char( '=' ) );
    if ( equals < 1 )
      return Error { Text::tr( "“%1” is not written KEY=VALUE." ).arg( text ), {}, {}, 0 };
    object.insert( text.left( equals ).trimmed(), text.mid( equals + 1 ).trimmed() );
  }
  return object;
}

Result<QJsonObject> objectOf( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be read: %1." ).arg( file.errorString() ), {}, path, 0 };
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson( file.readAll(), &error );
  if ( !document.isObject() )
    return Error { Text::tr( "The file holds no item: %1." ).arg( error.errorString() ), Text::tr( "“publish show --json” writes one." ),
      path, 0 };
  return document.object();
}

/** The items that are proposed: suggestions, or one by its file and fields. */
Result<QList<PublicationItem>> proposedItems( const PublishArguments &arguments, const Services &services, const PublicationStore &store )
{
  if ( arguments.suggested )
  {
    Result<QList<PublicationItem>> items = suggestedItems( services );
    if ( !items || arguments.all )
      return items;
    QList<PublicationItem> chosen;
    for ( const std::string &code : arguments.codes )
    {
      const auto item =
        std::find_if( items->cbegin(), items->cend(), [&]( const PublicationItem &one ) { return one.code == fromArgument( code ); } );
      if ( item == items->cend() )
        return Error { Text::tr( "No item “%1” is suggested." ).arg( fromArgument( code ) ),
          Text::tr( "“publish items --suggested” lists them." ), {}, 0 };
      chosen.append( *item );
    }
    return chosen;
  }
  if ( arguments.codes.size() > 1 )
    return Error { Text::tr( "One item is changed at a time." ), {}, {}, 0 };
  const Result<QJsonObject> file = arguments.file.empty() ? QJsonObject() : objectOf( fromArgument( arguments.file ) );
  if ( !file )
    return file.error();
  const Result<QJsonObject> fields = fieldsOf( arguments.fields );
  if ( !fields )
    return fields.error();
  PublicationItem item;
  item.code = arguments.codes.empty() ? file->value( QStringLiteral( "code" ) ).toString() : fromArgument( arguments.codes.front() );
  if ( const Result<PublicationItem> there = store.item( item.code ); there )
    item = *there;
  const QString code = item.code;
  for ( const QJsonObject &object : { *file, *fields } )
  {
    const Result<PublicationItem> changed = PublicationCatalogue::fromJson( object, item );
    if ( !changed )
      return changed.error();
    item = *changed;
  }
  item.code = code;
  return QList<PublicationItem> { item };
}

int propose( CommandContext &context, const PublishArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return failed();
  const Result<QList<PublicationItem>> items = proposedItems( arguments, *services, workspace->publication() );
  if ( !items )
    return context.output.fail( items.error() );
  if ( items->isEmpty() )
    return context.output.fail(
      { Text::tr( "No item is named." ), Text::tr( "Name codes, --all with --suggested, --file or --set." ), {}, 0 } );
  QJsonArray rows;
  for ( const PublicationItem &item : *items )
  {
    // Of suggestions those that are there already stay as they are.
    if ( arguments.suggested && workspace->publication().item( item.code ) )
      continue;
    if ( const Result<void> checked = PublicationCatalogue::check( item, services->catalogue, &services->responsibility ); !checked )
      return context.output.fail( checked.error() );
    const Result<PublicationItem> saved = workspace->publication().save( item, fromArgument( arguments.comment ) );
    if ( !saved )
      return context.output.fail( saved.error() );
    rows.append( rowOf( *saved ) );
  }
  context.written.append( workspace->folder() );
  context.output.rows( rows );
  return done();
}

int takeStep( CommandContext &context, const PublishArguments &arguments, PublicationAct act )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadWrite );
  if ( !workspace )
    return failed();
  QJsonArray rows;
  int code = done();
  for ( const std::string &each : arguments.codes )
  {
    const Result<PublicationItem> item = workspace->publication().item( fromArgument( each ) );
    const Result<PublicationItem> taken =
      item ? workspace->publication().step( item->code, item->version, act, fromArgument( arguments.comment ) ) : item;
    if ( taken )
      rows.append( rowOf( *taken ) );
    else
      code = context.output.fail( taken.error() );
  }
  context.written.append( workspace->folder() );
  if ( !rows.isEmpty() || code == done() )
    context.output.rows( rows );
  return code;
}

void addStep( CLI::App &group, CommandContext &context, PublicationAct act, const QString &description )
{
  const auto arguments = std::make_shared<PublishArguments>();
  const std::string name = publicationActId( act ).toStdString();
  CLI::App *command =
    addCommand( group, context, name.c_str(), description, [=, &context] { return takeStep( context, *arguments, act ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "CODE", arguments->codes, Text::tr( "Codes of items" ).toStdString() )->required();
  command->add_option( "--comment", arguments->comment, Text::tr( "Kept in the history of the item" ).toStdString() );
}

void addReading( CLI::App &group, CommandContext &context )
{
  const auto list = std::make_shared<PublishArguments>();
  CLI::App *items = addCommand(
    group, context, "items", Text::tr( "List the items of the catalogue." ), [=, &context] { return listItems( context, *list ); } );
  items->add_option( "--workspace,-w", list->workspace )->required();
  items->add_flag( "--suggested", list->suggested, Text::tr( "What could be in it, and is not" ).toStdString() );

  const auto show = std::make_shared<PublishArguments>();
  CLI::App *one = addCommand( group, context, "show", Text::tr( "Show an item with everything that was done with it." ),
    [=, &context] { return showItem( context, *show ); } );
  one->add_option( "--workspace,-w", show->workspace )->required();
  one->add_option( "CODE", show->code )->required();
}
} // namespace

void addPublishCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "publish", Text::tr( "The catalogue of public items, its approvals, and bundles." ).toStdString() );
  group->require_subcommand( 1 );
  addReading( *group, context );

  const auto arguments = std::make_shared<PublishArguments>();
  CLI::App *command = addCommand( *group, context, "propose", Text::tr( "Propose items, or change one: it is a draft again." ),
    [=, &context] { return propose( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "CODE", arguments->codes );
  command->add_flag( "--suggested", arguments->suggested, Text::tr( "Take the items as they are suggested" ).toStdString() );
  command->add_flag( "--all", arguments->all, Text::tr( "With --suggested: all of them" ).toStdString() );
  command->add_option( "--file", arguments->file, Text::tr( "JSON file with the fields of one item" ).toStdString() );
  command->add_option( "--set", arguments->fields, Text::tr( "KEY=VALUE, several times; lists with semicolons" ).toStdString() );
  command->add_option( "--comment", arguments->comment, Text::tr( "Kept in the history of the item" ).toStdString() );

  addStep( *group, context, PublicationAct::Review, Text::tr( "Review a draft." ) );
  addStep( *group, context, PublicationAct::Approve, Text::tr( "Approve what was reviewed (role approver)." ) );
  addStep( *group, context, PublicationAct::Publish, Text::tr( "Publish what was approved: bundles hold it from now on." ) );
  addStep( *group, context, PublicationAct::Return, Text::tr( "Give an item back to its author, with the reason." ) );
  addStep( *group, context, PublicationAct::Withdraw, Text::tr( "Withdraw an item, with the reason: no further bundle holds it." ) );
  addPublishBundleCommands( *group, context );
}

} // namespace jinguan

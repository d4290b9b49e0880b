#include "Arguments.h"
#include "commands/ReportArguments.h"
#include "reports/bulletin/BulletinReport.h"

#include <QDir>
#include <QFileInfo>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportElementCommand )
};

struct ElementArguments : ReportArguments
{
    std::string period = "month";
    std::string from;
    std::string draft;
    std::string rankBy = "district";
};

Result<BulletinRequest> requestOf( const ElementArguments &arguments, const ReportServices &with, const Services &services )
{
  BulletinRequest request;
  if ( !arguments.element.empty() )
    request.question.element = fromArgument( arguments.element );
  if ( !services.catalogue.element( request.question.element ) )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( request.question.element ), {}, {}, 0 };
  const Result<MapFilter> filter = argument::filter( fromArgument( arguments.district ), services );
  const Result<BulletinPeriod> period = BulletinPeriod::parse( fromArgument( arguments.period ), fromArgument( arguments.from ) );
  if ( !filter || !period )
    return filter ? period.error() : filter.error();
  arguments.fill( request );
  request.question.area = *filter;
  request.question.period = *period;
  request.question.byUnit = arguments.rankBy == "unit";
  if ( arguments.draft.empty() )
    return request;
  // The name alone means the folder of drafts in the workspace.
  QString path = fromArgument( arguments.draft );
  if ( const QString kept = QDir( with.workspace.folder() ).filePath( QStringLiteral( "drafts/" ) + path );
       !QFileInfo::exists( path ) && QFileInfo::exists( kept ) )
    path = kept;
  Result<BulletinDraft> draft = BulletinDraft::read( path );
  if ( !draft )
    return draft.error();
  request.draft = draft.take();
  return request;
}
} // namespace

void addReportElementCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<ElementArguments>();
  CLI::App *command = addCommand( group, context, "element",
    Text::tr( "The bulletin of an element over a day, month, quarter or year: text from the figures, calendar, charts, tables, ranking." ),
    [=, &context] {
      return arguments->print(
        context, [&]( const ReportServices &with, const Services &services ) -> Result<std::unique_ptr<PrintedDocument>> {
          const Result<BulletinRequest> request = requestOf( *arguments, with, services );
          if ( !request )
            return request.error();
          return BulletinReport::build( with, *request );
        } );
    } );
  arguments->addPageOptions( command );
  arguments->addPlaceOptions( command );
  command->add_flag( "--landscape", arguments->landscape );
  command->add_option( "--period", arguments->period, Text::tr( "day, month, quarter or year" ).toStdString() )
    ->check( CLI::IsMember( { "day", "month", "quarter", "year" } ) )
    ->capture_default_str();
  command->add_option( "--from", arguments->from, Text::tr( "Begin of the period: 2014-03-05, 2014-03, 2014-Q1 or 2014" ).toStdString() )
    ->required();
  command->add_option( "--draft", arguments->draft,
    Text::tr( "Draft with the text as people edited it; a name alone is looked for in the drafts of the workspace" ).toStdString() );
  command->add_option( "--rank-by", arguments->rankBy, Text::tr( "What is ranked: district or unit" ).toStdString() )
    ->check( CLI::IsMember( { "district", "unit" } ) )
    ->capture_default_str();
}

} // namespace jinguan

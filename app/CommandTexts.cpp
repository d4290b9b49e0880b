#include "CommandTexts.h"

#include "Output.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CommandTexts )
};

constexpr int sColumn = 34; //!< where descriptions begin

/** A form of CLI11's messages, and what we say instead; the captured parts take the places %1, %2. */
struct Form
{
    const char *pattern;
    QString text;
};

QList<Form> forms()
{
  return { { "^The following arguments? (?:was|were) not expected: (.+)$", Text::tr( "Not known here: %1." ) },
    { "^A subcommand is required$", Text::tr( "A command is missing." ) }, { "^(\\S+) is required$", Text::tr( "%1 is missing." ) },
    { "^Could not convert: (\\S+) = (.*)$", Text::tr( "%1: “%2” cannot be used here; a number is wanted." ) },
    { "^(\\S+): (\\S+) not in \\{(.+)\\}$", Text::tr( "%1: “%2” is none of %3." ) },
    { "^(\\S+): \\d+ required \\S+ missing$", Text::tr( "%1 has no value." ) },
    { "^(\\S+): At [Mm]ost (\\d+) required but received (\\d+)$", Text::tr( "%1 was given %3 times; %2 is allowed." ) },
    { "^(\\S+) requires (\\S+)$", Text::tr( "%1 needs %2 as well." ) },
    { "^(\\S+) excludes (\\S+)$", Text::tr( "%1 and %2 exclude each other." ) } };
}

QString typeText( const std::string &type )
{
  const QString name = QString::fromStdString( type );
  const QString plain = name.section( QLatin1Char( ':' ), 0, 0 );
  QString shown = plain;
  if ( plain == QLatin1String( "TEXT" ) )
    shown = Text::tr( "TEXT" );
  else if ( plain == QLatin1String( "INT" ) || plain == QLatin1String( "UINT" ) )
    shown = Text::tr( "NUMBER" );
  else if ( plain == QLatin1String( "FLOAT" ) )
    shown = Text::tr( "DECIMAL" );
  return shown + name.mid( plain.size() );
}
} // namespace

CommandFormatter::CommandFormatter()
{
  label( "Usage", Text::tr( "Usage" ).toStdString() );
  label( "OPTIONS", Text::tr( "OPTIONS" ).toStdString() );
  label( "SUBCOMMAND", Text::tr( "COMMAND" ).toStdString() );
  label( "SUBCOMMANDS", Text::tr( "COMMANDS" ).toStdString() );
  label( "Positionals", Text::tr( "Arguments" ).toStdString() );
  column_width( sColumn );
}

std::string CommandFormatter::make_group( std::string group, bool positional, std::vector<const CLI::Option *> options ) const
{
  return CLI::Formatter::make_group(
    group == "Options" ? Text::tr( "Options" ).toStdString() : std::move( group ), positional, std::move( options ) );
}

std::string CommandFormatter::make_option( const CLI::Option *option, bool positional ) const
{
  // By columns of the terminal, of which a Chinese character takes two.
  const QString name =
    QStringLiteral( "  " ) + QString::fromStdString( make_option_name( option, positional ) + make_option_opts( option ) );
  const QString about = QString::fromStdString( make_option_desc( option ) );
  const int width = Output::displayWidth( name );
  QString line = name;
  if ( !about.isEmpty() )
    line += width < sColumn ? QString( sColumn - width, QLatin1Char( ' ' ) ) : QLatin1Char( '\n' ) + QString( sColumn, QLatin1Char( ' ' ) );
  return ( line + about ).toStdString() + '\n';
}

std::string CommandFormatter::make_option_opts( const CLI::Option *option ) const
{
  QString text;
  if ( option->get_type_size() != 0 )
  {
    if ( !option->get_type_name().empty() )
      text += QLatin1Char( ' ' ) + typeText( option->get_type_name() );
    if ( !option->get_default_str().empty() )
      text += QLatin1Char( '=' ) + QString::fromStdString( option->get_default_str() );
    if ( option->get_expected_max() == CLI::detail::expected_max_vector_size )
      text += QStringLiteral( " …" );
    if ( option->get_required() )
      text += QLatin1Char( ' ' ) + Text::tr( "[required]" );
  }
  return text.toStdString();
}

std::string CommandFormatter::make_option_desc( const CLI::Option *option ) const
{
  if ( option->get_description().empty() && option->check_lname( "workspace" ) )
    return Text::tr( "Folder of the workspace" ).toStdString();
  return option->get_description();
}

void setCommandTexts( CLI::App &app )
{
  app.formatter( std::make_shared<CommandFormatter>() );
  app.group( Text::tr( "Commands" ).toStdString() );
  app.set_help_flag( "-h,--help", Text::tr( "Show this help" ).toStdString() );
  app.set_help_all_flag( "--help-all", Text::tr( "Show the help of all commands" ).toStdString() );
  app.set_version_flag( "--version", JINGUAN_VERSION, Text::tr( "Show the version" ).toStdString() );
}

QString commandError( const CLI::ParseError &error )
{
  const QString raw = QString::fromUtf8( error.what() );
  for ( const Form &form : forms() )
  {
    const QRegularExpressionMatch match =
      QRegularExpression( QString::fromLatin1( form.pattern ), QRegularExpression::DotMatchesEverythingOption ).match( raw );
    if ( !match.hasMatch() )
      continue;
    QString text = form.text;
    for ( int part = match.lastCapturedIndex(); part > 0; --part )
      text.replace( QLatin1Char( '%' ) + QString::number( part ), match.captured( part ) );
    return text;
  }
  return Text::tr( "The command line cannot be read: %1." ).arg( raw );
}

} // namespace jinguan

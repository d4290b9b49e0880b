#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace jinguan
{

/** Texts of CLI11 in the language of the interface: headings of the help, and what is wrong with a command line. */
class CommandFormatter : public CLI::Formatter
{
  public:
    CommandFormatter();

    std::string make_group( std::string group, bool positional, std::vector<const CLI::Option *> options ) const override;
    std::string make_option( const CLI::Option *option, bool positional ) const override;
    std::string make_option_opts( const CLI::Option *option ) const override;
    std::string make_option_desc( const CLI::Option *option ) const override;
};

/** Headings, texts of --help and --version; before commands are added, which inherit them. */
void setCommandTexts( CLI::App &app );

/** What CLI11 found wrong, in a sentence. */
QString commandError( const CLI::ParseError &error );

} // namespace jinguan

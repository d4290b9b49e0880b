#pragma once

#include "CommandLine.h"
#include "reports/PrintOutput.h"
#include "reports/Reports.h"

#include <QCoreApplication>

#include <string>

namespace jinguan
{

/** The options that all commands below `report` share, and what they do alike: open the workspace, lay out, write, tell. */
class ReportArguments
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportArguments )

  public:
    std::string workspace;
    std::string element;
    std::string district;
    std::string at;
    std::string paper = "A4";
    bool portrait = false;
    bool landscape = false;
    std::string secrecy;
    std::string review;
    std::string bureau;
    std::string compiled;
    std::string checked;
    std::string approved;
    std::string orientation; //!< overrides what the kind prefers
    std::string language;
    std::string colours = "normal";
    bool isPublic = false;
    bool geoPdf = false;
    bool preview = false;
    double dpi = 300;
    std::string out;
    std::string tables;

    /** Adds workspace, moment, paper, marks, signatures and output; each command adds what else it asks. */
    void addPageOptions( CLI::App *command );
    /** Adds `--element` and `--district`. */
    void addPlaceOptions( CLI::App *command );

    /** Fills paper, marks and signatures of \a setup. */
    void fill( PageSetup &setup ) const;

    /** What a command lays out. */
    using Builder = std::function<Result<std::unique_ptr<PrintedDocument>>( const ReportServices &, const Services & )>;
    /** The rules of drawing asked for: colours, and what is for the public. */
    Result<PrintRules> rules() const;
    /** The language of the sheets. */
    Language sheetLanguage() const;
    /** What kind of file \a path becomes. */
    Result<PrintOutput> outputFor( const QString &path ) const;
    /** Opens the workspace for reading, lays out what \a build makes of it, writes it as the ending of the output says and its tables where `--tables` asks for them, and tells the files; the exit code. */
    int print( CommandContext &context, const Builder &build ) const;

  private:
    /** The tables of \a document where they are asked for; the files. */
    Result<QStringList> writeTables( const PrintedDocument &document ) const;
    /** Tells file, tables, and whether the text was edited; the exit code. */
    static int tell(
      CommandContext &context, const Result<QStringList> &written, const PrintedDocument &document, const QStringList &tables );
};

/** `report batch`. */
void addReportBatchCommand( CLI::App &group, CommandContext &context );
/** `report template`. */
void addReportTemplateCommand( CLI::App &group, CommandContext &context );

/** Kinds of reports with a file of their own; below `report`. */
void addReportDossierCommand( CLI::App &group, CommandContext &context );
void addReportIncidentCommand( CLI::App &group, CommandContext &context );
void addReportResponsibilityCommand( CLI::App &group, CommandContext &context );
void addReportScenarioCommand( CLI::App &group, CommandContext &context );

/** Tells where a report was written, or why it was not; the exit code. */
int tellReport( CommandContext &context, const Result<QString> &written );
int tellReport( CommandContext &context, const Result<QStringList> &written );

} // namespace jinguan

#include "CommandTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace jinguan;

namespace
{
/** Stands for any other language: every text becomes the same in brackets. */
class BracketTranslator : public QTranslator
{
  public:
    QString translate( const char *, const char *source, const char *, int ) const override
    {
      return QStringLiteral( "⟦" ) + QString::fromUtf8( source ) + QStringLiteral( "⟧" );
    }
    bool isEmpty() const override { return false; }
};

/** What of \a text did not go through the translation. */
QString untranslated( QString text )
{
  return text.remove( QRegularExpression( QStringLiteral( "⟦[^⟧]*⟧" ) ) );
}
} // namespace

/** No sentence of CLI11 reaches the user in English when the interface speaks another language. */
class TestCommandTexts : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void help_isTranslated_data();
    void help_isTranslated();
    void help_columnsStandBelowEachOther();
    void errors_areTranslated_data();
    void errors_areTranslated();
    void errors_nameWhatIsWrong();

  private:
    std::unique_ptr<CLI::App> app();

    BracketTranslator mTranslator;
    std::string mText;
    int mCount = 5;
    std::string mDemand;
};

void TestCommandTexts::init()
{
  QCoreApplication::installTranslator( &mTranslator );
}

void TestCommandTexts::cleanup()
{
  QCoreApplication::removeTranslator( &mTranslator );
}

std::unique_ptr<CLI::App> TestCommandTexts::app()
{
  auto app = std::make_unique<CLI::App>( "", "jinguan" );
  setCommandTexts( *app );
  app->add_option( "WORKSPACE", mText );
  CLI::App *plan = app->add_subcommand( "plan", "" );
  plan->require_subcommand( 1 );
  CLI::App *propose = plan->add_subcommand( "propose", "" );
  propose->add_option( "--workspace,-w", mText )->required();
  propose->add_option( "--count", mCount )->capture_default_str();
  propose->add_option( "--demand", mDemand )->check( CLI::IsMember( { "area", "population" } ) );
  return app;
}

void TestCommandTexts::help_isTranslated_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::newRow( "program" ) << QStringList { "--help" };
  QTest::newRow( "group" ) << QStringList { "plan", "--help" };
  QTest::newRow( "command" ) << QStringList { "plan", "propose", "--help" };
  QTest::newRow( "all" ) << QStringList { "--help-all" };
}

void TestCommandTexts::help_isTranslated()
{
  QFETCH( QStringList, arguments );
  const auto program = app();
  std::vector<std::string> reversed;
  for ( auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument )
    reversed.push_back( argument->toStdString() );
  std::ostringstream out;
  try
  {
    program->parse( reversed );
    QFAIL( "help ends the reading of the command line" );
  }
  catch ( const CLI::ParseError &error )
  {
    QCOMPARE( program->exit( error, out, out ), 0 );
  }
  const QString rest = untranslated( QString::fromStdString( out.str() ) );
  for ( const char *word :
    { "Options", "Usage", "REQUIRED", "Subcommands", "SUBCOMMAND", "Positionals", "OPTIONS", "TEXT", "INT", "Print", "Display" } )
    QVERIFY2( !rest.contains( QLatin1String( word ) ), out.str().c_str() );
  QVERIFY( out.str().size() > 80 );
}

void TestCommandTexts::help_columnsStandBelowEachOther()
{
  CLI::App program( "", "jinguan" );
  setCommandTexts( program );
  CLI::Option *chinese = program.add_option( "--名称", mText, "about" );
  CLI::Option *latin = program.add_option( "--name", mText, "about" );
  const auto columnOf = []( const std::string &line ) {
    const QString text = QString::fromStdString( line );
    int width = 0;
    for ( const QChar c : text.left( text.indexOf( QLatin1String( "about" ) ) ) )
      width += c.script() == QChar::Script_Han ? 2 : 1;
    return width;
  };
  const CommandFormatter formatter;
  QCOMPARE( columnOf( formatter.make_option( chinese, false ) ), columnOf( formatter.make_option( latin, false ) ) );
}

void TestCommandTexts::errors_areTranslated_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::addColumn<QString>( "named" );
  QTest::newRow( "unknown option" ) << QStringList { "plan", "propose", "-w", "x", "--colour" } << "--colour";
  QTest::newRow( "missing option" ) << QStringList { "plan", "propose" } << "--workspace";
  QTest::newRow( "missing command" ) << QStringList { "plan" } << "";
  QTest::newRow( "no number" ) << QStringList { "plan", "propose", "-w", "x", "--count", "many" } << "many";
  QTest::newRow( "not one of" ) << QStringList { "plan", "propose", "-w", "x", "--demand", "trees" } << "trees";
  QTest::newRow( "no value" ) << QStringList { "plan", "propose", "--workspace" } << "--workspace";
  QTest::newRow( "twice" ) << QStringList { "plan", "propose", "-w", "x", "-w", "y" } << "--workspace";
}

void TestCommandTexts::errors_areTranslated()
{
  QFETCH( QStringList, arguments );
  QFETCH( QString, named );
  const auto program = app();
  std::vector<std::string> reversed;
  for ( auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument )
    reversed.push_back( argument->toStdString() );
  try
  {
    program->parse( reversed );
    QFAIL( "was taken" );
  }
  catch ( const CLI::ParseError &error )
  {
    const QString said = commandError( error );
    QVERIFY2( said.startsWith( QStringLiteral( "⟦" ) ), qPrintable( said ) );
    QVERIFY2( !said.contains( QLatin1String( "cannot be read" ) ), qPrintable( said ) ); // a form of its own, not the last resort
    QVERIFY2( said.contains( named ), qPrintable( said ) );
  }
}

void TestCommandTexts::errors_nameWhatIsWrong()
{
  QCoreApplication::removeTranslator( &mTranslator );
  QCOMPARE( commandError( CLI::ValidationError( "--demand", "trees not in {area,population}" ) ),
    QStringLiteral( "--demand: “trees” is none of area,population." ) );
  QCOMPARE( commandError( CLI::ExtrasError( { "--colour" } ) ), QStringLiteral( "Not known here: --colour." ) );
  QVERIFY( commandError( CLI::HorribleError( "something new" ) ).contains( QStringLiteral( "something new" ) ) );
}

QTEST_GUILESS_MAIN( TestCommandTexts )
#include "test_commandtexts.moc"

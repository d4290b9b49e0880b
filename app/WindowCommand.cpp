#include "WindowCommand.h"

#include "Arguments.h"
#include "ConsoleProgress.h"
#include "DemoWorkspace.h"
#include "layers/chart/ChartPainter.h"
#include "MainWindow.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/StationPanel.h"

#include <qgsmapcanvas.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WindowCommand )
};

constexpr int sLongestWaitMs = 60000;

Result<void> saveImage( const QImage &image, const QString &path )
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || !image.save( &file, "PNG" ) || !file.commit() )
    return Error { Text::tr( "The picture cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Check that the folder is there and may be written to." ), path, 0 };
  return {};
}

struct WindowArguments
{
    std::string workspace;
    std::string station;
    std::string size = "1600x1000";
    std::string out;
};

/** Milliseconds since the process was started by the system. */
qint64 sinceProcessStart()
{
  QFile stat( QStringLiteral( "/proc/self/stat" ) );
  QFile uptime( QStringLiteral( "/proc/uptime" ) );
  if ( !stat.open( QIODevice::ReadOnly ) || !uptime.open( QIODevice::ReadOnly ) )
    return -1;
  const QByteArray line = stat.readAll();
  const QList<QByteArray> fields = line.mid( line.lastIndexOf( ')' ) + 2 ).split( ' ' );
  const double started = fields.value( 19 ).toDouble() / static_cast<double>( sysconf( _SC_CLK_TCK ) );
  return static_cast<qint64>( ( uptime.readAll().split( ' ' ).value( 0 ).toDouble() - started ) * 1000 );
}

int drawWindow( CommandContext &context, const WindowArguments &arguments )
{
  const Services *services = context.services();
  if ( !services )
    return static_cast<int>( ExitCode::Failed );
  const Result<QSize> size = argument::size( arguments.size );
  if ( !size )
    return context.output.fail( size.error() );
  MainWindow window( *services );
  window.resize( *size );
  window.show();
  if ( const Result<void> opened = window.openWorkspace( fromArgument( arguments.workspace ) ); !opened )
    return context.output.fail( opened.error() );

  QEventLoop loop;
  QTimer::singleShot( sLongestWaitMs, &loop, [&loop] { loop.exit( 1 ); } );
  if ( !window.isComplete() )
  {
    QObject::connect( &window, &MainWindow::completed, &loop, [&loop] { loop.exit( 0 ); } );
    if ( loop.exec() != 0 )
      return context.output.fail( { Text::tr( "The map was not complete within a minute." ), {}, {}, 0 } );
  }
  const qint64 complete = sinceProcessStart();
  if ( !arguments.station.empty() )
  {
    StationPanel *panel = window.findChild<StationPanel *>();
    QObject::connect(
      panel, &StationPanel::readingsShown, &loop, [&loop] { QTimer::singleShot( 1200, &loop, [&loop] { loop.exit( 0 ); } ); } );
    window.showStation( fromArgument( arguments.station ) );
    loop.exec();
  }
  const Result<void> saved = saveImage( window.grab().toImage(), fromArgument( arguments.out ) );
  if ( !saved )
    return context.output.fail( saved.error() );
  context.output.object(
    { { QStringLiteral( "file" ), fromArgument( arguments.out ) }, { QStringLiteral( "first_complete_map_ms" ), complete } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

int openWindow( CommandContext &context, const QString &folder )
{
  const Services *services = context.services();
  if ( !services )
    return static_cast<int>( ExitCode::Failed );
  QString wanted = folder.isEmpty() ? Settings::lastWorkspace() : folder;
  if ( wanted.isEmpty() || ( folder.isEmpty() && !Workspace::isWorkspace( wanted ) ) )
    wanted = demoFolder();
  if ( wanted == demoFolder() && !Workspace::isWorkspace( wanted ) )
  {
    ConsoleProgress progress;
    if ( const Result<void> built = buildDemo( *services, wanted, progress ); !built )
      return context.output.fail( built.error() );
  }

  constexpr int again = 77; // the language was changed: a new window in the new language
  int code = again;
  while ( code == again )
  {
    MainWindow window( *services );
    QObject::connect( &window, &MainWindow::languageChanged, &window, [] { QCoreApplication::exit( again ); } );
    window.show();
    if ( const Result<void> opened = window.openWorkspace( wanted ); !opened )
      return context.output.fail( opened.error() );
    code = QApplication::exec();
    if ( code == again )
      installLanguage( Settings::language() );
  }
  return code;
}

void addWindowCommands( CLI::App &app, CommandContext &context )
{
  const auto window = std::make_shared<WindowArguments>();
  CLI::App *windowCommand = addCommand(
    app, context, "window", Text::tr( "Draw the whole window into a picture." ), [=, &context] { return drawWindow( context, *window ); } );
  windowCommand->add_option( "--workspace,-w", window->workspace )->required();
  windowCommand->add_option( "--station", window->station, Text::tr( "Station to show in the panel" ).toStdString() );
  windowCommand->add_option( "--size", window->size, Text::tr( "Width x height in pixels" ).toStdString() )->capture_default_str();
  windowCommand->add_option( "--out", window->out, Text::tr( "PNG file" ).toStdString() )->required();
  addChartCommand( app, context );
}

} // namespace jinguan

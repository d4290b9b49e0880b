#include "QgisTestMain.h"
#include "reports/DistrictReport.h"
#include "reports/FlowReport.h"
#include "reports/GreyScale.h"
#include "reports/PdfPages.h"
#include "reports/PrintOutput.h"
#include "reports/ReportsFixture.h"
#include "reports/SheetLayout.h"
#include "TestSupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>

#include <qgslayoutitemmap.h>

using namespace jinguan;

namespace
{

QString compact( QString text )
{
  return text.remove( QRegularExpression( QStringLiteral( "\\s" ) ) );
}

/** Pixels of \a image that are not white. */
qint64 marks( const QImage &image )
{
  qint64 count = 0;
  for ( int y = 0; y < image.height(); ++y )
    for ( int x = 0; x < image.width(); ++x )
      count += ( image.pixel( x, y ) & 0xFFFFFF ) != 0xFFFFFF;
  return count;
}

/** The largest difference between the parts of a pixel's colour. */
int mostColour( const QImage &image )
{
  int most = 0;
  for ( int y = 0; y < image.height(); ++y )
    for ( int x = 0; x < image.width(); ++x )
    {
      const QRgb rgb = image.pixel( x, y );
      most = std::max( most, std::max( { qRed( rgb ), qGreen( rgb ), qBlue( rgb ) } ) - std::min( { qRed( rgb ), qGreen( rgb ), qBlue( rgb ) } ) );
    }
  return most;
}

} // namespace

/** What prints become: files of every kind, pages on paper. */
class TestPrintOutput : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void writeOutput_makesAPictureOfEveryPage();
    void writeOutput_makesADrawingOfEveryPage();
    void writeOutput_leavesNothingBehindWhenCancelled();
    void writeOutput_geoPdfLiesWhereTheMapLies();
    void writeOutput_geoPdfNeedsAMap();
    void writeOutput_greyHasNoColour();
    void greyScale_keepsTheOrderOfGrades();
    void kindOf_namesTheKindsThereAre();
    void print_sendsEveryPageAsVectors();
    void print_fitsASmallerPaper();
    void open_refusesWhatIsNoPdf();

  private:
    std::unique_ptr<PrintedDocument> district( PrintRules::Colours colours = PrintRules::Colours::Normal );
    test::ReportsFixture mFixture;
};

void TestPrintOutput::initTestCase()
{
  const QString failure = mFixture.open();
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

std::unique_ptr<PrintedDocument> TestPrintOutput::district( PrintRules::Colours colours )
{
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510106" ) };
  ReportServices services = mFixture.services();
  services.rules.colours = colours;
  Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( services, request );
  return document ? document.take() : nullptr;
}

void TestPrintOutput::writeOutput_makesAPictureOfEveryPage()
{
  const std::unique_ptr<PrintedDocument> document = district();
  QVERIFY( document );
  PrintOutput output;
  output.kind = PrintOutput::Kind::Png;
  output.dpi = 60;
  Progress progress;
  const Result<QStringList> written = writeOutput( *document, output, mFixture.file( QStringLiteral( "金牛.png" ) ), progress );
  VERIFY_OK( written );
  QCOMPARE( written->size(), document->pageCount() );
  QVERIFY( document->pageCount() >= 2 );
  QVERIFY2( written->first().endsWith( QStringLiteral( "金牛-01.png" ) ), qPrintable( written->first() ) );
  for ( const QString &file : *written )
  {
    const QImage image( file );
    QVERIFY2( std::abs( image.width() - 210 / 25.4 * 60 ) < 2, qPrintable( file ) );
    QVERIFY2( marks( image ) > 3000, qPrintable( file ) );
  }
}

void TestPrintOutput::writeOutput_makesADrawingOfEveryPage()
{
  const std::unique_ptr<PrintedDocument> document = district();
  QVERIFY( document );
  PrintOutput output;
  output.kind = PrintOutput::Kind::Svg;
  Progress progress;
  const Result<QStringList> written = writeOutput( *document, output, mFixture.file( QStringLiteral( "图.svg" ) ), progress );
  VERIFY_OK( written );
  QCOMPARE( written->size(), document->pageCount() );
  QFile file( written->first() );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( compact( QString::fromUtf8( file.readAll() ) ).contains( QStringLiteral( "<text" ) ) );
}

void TestPrintOutput::writeOutput_leavesNothingBehindWhenCancelled()
{
  class Cancelled : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  } progress;
  const std::unique_ptr<PrintedDocument> document = district();
  QVERIFY( document );
  QTemporaryDir folder;
  for ( const auto &[kind, name] : { std::pair { PrintOutput::Kind::Pdf, "a.pdf" }, std::pair { PrintOutput::Kind::Png, "a.png" },
          std::pair { PrintOutput::Kind::Svg, "a.svg" } } )
  {
    PrintOutput output;
    output.kind = kind;
    QVERIFY( !writeOutput( *document, output, folder.filePath( QString::fromLatin1( name ) ), progress ) );
  }
  QCOMPARE( QDir( folder.path() ).entryList( QDir::Files ), QStringList() );
}

void TestPrintOutput::writeOutput_geoPdfLiesWhereTheMapLies()
{
  SheetRequest request;
  request.paper = QStringLiteral( "A4" );
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510106" ) };
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const auto *map = dynamic_cast<QgsLayoutItemMap *>( ( *document )->layout->itemById( QStringLiteral( "map" ) ) );
  QVERIFY( map );
  PrintOutput output;
  output.isGeoreferenced = true;
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, output, mFixture.file( QStringLiteral( "geo.pdf" ) ), progress );
  VERIFY_OK( written );

  const QJsonObject told = QJsonDocument::fromJson(
    test::outputOf( QStringLiteral( "gdalinfo" ), { QStringLiteral( "-json" ), written->first() } ).toUtf8() ).object();
  const QJsonArray transform = told.value( QStringLiteral( "geoTransform" ) ).toArray();
  QCOMPARE( transform.size(), 6 );
  const double pixelsPerMm = told.value( QStringLiteral( "size" ) ).toArray().at( 0 ).toDouble() / 297;
  const QPointF corner = map->pagePos() * pixelsPerMm; // upper left of the map
  const double x = transform.at( 0 ).toDouble() + corner.x() * transform.at( 1 ).toDouble() + corner.y() * transform.at( 2 ).toDouble();
  const double y = transform.at( 3 ).toDouble() + corner.x() * transform.at( 4 ).toDouble() + corner.y() * transform.at( 5 ).toDouble();
  const double pixel = std::abs( transform.at( 1 ).toDouble() );
  QVERIFY2( std::abs( x - map->extent().xMinimum() ) < 2 * pixel, qPrintable( QStringLiteral( "%1 %2" ).arg( x ).arg( map->extent().xMinimum() ) ) );
  QVERIFY2( std::abs( y - map->extent().yMaximum() ) < 2 * pixel, qPrintable( QStringLiteral( "%1 %2" ).arg( y ).arg( map->extent().yMaximum() ) ) );
  QVERIFY( told.value( QStringLiteral( "coordinateSystem" ) ).toObject().value( QStringLiteral( "wkt" ) ).toString().contains(
    QStringLiteral( "105" ) ) );
  QVERIFY( compact( test::outputOf( QStringLiteral( "pdftotext" ), { written->first(), QStringLiteral( "-" ) } ) )
             .contains( QStringLiteral( "成都市金牛区" ) ) );
}

void TestPrintOutput::writeOutput_geoPdfNeedsAMap()
{
  PrintedDocument document;
  newLayout( document );
  const Result<Paper> paper = Paper::load( QStringLiteral( "A4" ) );
  VERIFY_OK( paper );
  PageWriter page( *document.layout, *paper );
  page.addPage( false );
  page.label( QStringLiteral( "text" ), QRectF( 20, 20, 100, 10 ), QStringLiteral( "没有地图" ), {} );
  PrintOutput output;
  output.isGeoreferenced = true;
  Progress progress;
  const QString out = mFixture.file( QStringLiteral( "nomap.pdf" ) );
  const Result<QStringList> written = writeOutput( document, output, out, progress );
  QVERIFY( !written );
  QVERIFY2( written.error().remedy.contains( QStringLiteral( "--geopdf" ) ), qPrintable( written.error().text() ) );
  QVERIFY( !QFileInfo::exists( out ) );
}

void TestPrintOutput::writeOutput_greyHasNoColour()
{
  const std::unique_ptr<PrintedDocument> document = district( PrintRules::Colours::Grey );
  QVERIFY( document );
  PrintOutput output;
  output.isGrey = true;
  Progress progress;
  const Result<QStringList> written = writeOutput( *document, output, mFixture.file( QStringLiteral( "grey.pdf" ) ), progress );
  VERIFY_OK( written );
  const Result<PdfPages> pages = PdfPages::open( written->first() );
  VERIFY_OK( pages );
  for ( int page = 0; page < pages->count(); ++page )
    QVERIFY2( mostColour( pages->image( page, 80 ) ) <= 2, qPrintable( QString::number( page ) ) );
  const Result<QStringList> coloured = writeOutput( *district(), {}, mFixture.file( QStringLiteral( "colour.pdf" ) ), progress );
  VERIFY_OK( coloured );
  QVERIFY( mostColour( PdfPages::open( coloured->first() ).value().image( 0, 80 ) ) > 100 );
}

void TestPrintOutput::greyScale_keepsTheOrderOfGrades()
{
  const GreyScale &scale = GreyScale::standard();
  const Result<CsvTable> levels = CsvTable::read( Resources::path( QStringLiteral( "standards/aqi_levels.csv" ) ) );
  VERIFY_OK( levels );
  QHash<QString, double> last;
  for ( int row = 0; row < levels->rowCount(); ++row )
  {
    const QString edition = levels->text( row, QStringLiteral( "edition" ) );
    const double light = scale.lightness( QColor( levels->text( row, QStringLiteral( "hex" ) ) ) );
    // Neighbours of a scale of six stay apart on a copy.
    QVERIFY2( light < last.value( edition, 2 ) - 0.1, qPrintable( QStringLiteral( "%1 row %2: %3" ).arg( edition ).arg( row ).arg( light ) ) );
    last.insert( edition, light );
  }
  QVERIFY( !last.isEmpty() );
  const MapPalette palette = MapPalette::loadDefault();
  double before = 2;
  for ( int level = 1; level <= 6; ++level )
  {
    const double light = scale.lightness( palette.colour( QStringLiteral( "grade.water.%1" ).arg( level ) ) );
    QVERIFY( light < before - 0.1 );
    before = light;
  }
}

void TestPrintOutput::kindOf_namesTheKindsThereAre()
{
  QVERIFY( PrintOutput::kindOf( QStringLiteral( "/a/b.PDF" ) ).value() == PrintOutput::Kind::Pdf );
  const Result<PrintOutput::Kind> word = PrintOutput::kindOf( QStringLiteral( "b.doc" ) );
  QVERIFY( !word );
  QVERIFY2( word.error().remedy.contains( QStringLiteral( ".png" ) ), qPrintable( word.error().text() ) );
  QCOMPARE( pageFile( QStringLiteral( "/x/图.png" ), 8, 120 ), QStringLiteral( "/x/图-009.png" ) );
}

void TestPrintOutput::print_sendsEveryPageAsVectors()
{
  const std::unique_ptr<PrintedDocument> document = district();
  QVERIFY( document );
  Progress progress;
  const Result<QStringList> written = writeOutput( *document, {}, mFixture.file( QStringLiteral( "source.pdf" ) ), progress );
  VERIFY_OK( written );
  const Result<PdfPages> pages = PdfPages::open( written->first() );
  VERIFY_OK( pages );
  QList<int> all;
  for ( int page = 0; page < pages->count(); ++page )
    all << page;
  const QString out = mFixture.file( QStringLiteral( "printed.pdf" ) );
  {
    QPrinter printer( QPrinter::HighResolution );
    printer.setOutputFormat( QPrinter::PdfFormat );
    printer.setOutputFileName( out );
    VERIFY_OK( pages->print( printer, all, progress ) );
  }
  const Result<PdfPages> printed = PdfPages::open( out );
  VERIFY_OK( printed );
  QCOMPARE( printed->count(), pages->count() );
  for ( const int page : all )
  {
    QVERIFY( std::abs( printed->size( page ).width() - pages->size( page ).width() ) < 1 );
    const QImage image = printed->image( page, 50 ), source = pages->image( page, 50 );
    // The same marks but for how edges are drawn.
    QVERIFY2( std::abs( double( marks( image ) ) / double( marks( source ) ) - 1 ) < 0.15,
      qPrintable( QStringLiteral( "page %1: %2 of %3" ).arg( page ).arg( marks( image ) ).arg( marks( source ) ) ) );
  }
  // Vectors, not one large picture.
  QCOMPARE( test::outputOf( QStringLiteral( "pdfimages" ), { QStringLiteral( "-list" ), out } ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ).size(), 2 );
}

void TestPrintOutput::print_fitsASmallerPaper()
{
  SheetRequest request; // A3
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510106" ) };
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "a3.pdf" ) ), progress );
  VERIFY_OK( written );
  const Result<PdfPages> pages = PdfPages::open( written->first() );
  VERIFY_OK( pages );
  QVERIFY( std::abs( pages->size( 0 ).width() - 420 ) < 1 );
  QVERIFY( pages->image( 99, 50 ).isNull() );
  QPrinter printer( QPrinter::HighResolution );
  printer.setOutputFormat( QPrinter::PdfFormat );
  printer.setOutputFileName( mFixture.file( QStringLiteral( "none.pdf" ) ) );
  QVERIFY( !pages->print( printer, { 99 }, progress ) );
}

void TestPrintOutput::open_refusesWhatIsNoPdf()
{
  const QString path = mFixture.file( QStringLiteral( "no.pdf" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "%PDF-1.4\nbroken" );
  file.close();
  const Result<PdfPages> pages = PdfPages::open( path );
  QVERIFY( !pages );
  QCOMPARE( pages.error().file, path );
  QVERIFY( !PdfPages::open( QStringLiteral( "/nowhere/x.pdf" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPrintOutput )
#include "test_printoutput.moc"

#include "reports/StationReport.h"

#include "base/Resources.h"
#include "field/PhotoFolder.h"
#include "layers/MapCrs.h"
#include "reports/FlowReport.h"
#include "reports/items/PhotoItem.h"
#include "reports/SheetMap.h"
#include "reports/SheetScene.h"
#include "reports/Stationery.h"
#include "reports/StationSheetTables.h"

#include <qgscoordinatetransform.h>

namespace jinguan
{

namespace
{
constexpr double sAround = 1200;            //!< metres shown around the station
constexpr qsizetype sMostPhotos = 4;        //!< the newest
constexpr double sPhotoAspect = 3.0 / 4;    //!< height of the place of a photo
constexpr QSize sPhotoPixels( 1400, 1050 ); //!< enough for 300 dpi at the place it has
constexpr qint64 sOldest = 92 * 86400;      //!< seconds, of a reading that is printed

/** Lays out one sheet; its functions follow one another. */
class Builder
{
  public:
    Builder( const ReportServices &services, const StationRequest &request, const SheetText &text, const Paper &paper,
      const Figures &figures, const FieldSheet &sheet, const SurroundingsCheck &check )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFigures( figures ),
        mSheet( sheet ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mTables( services, text, sheet, check )
    {}

    Result<std::unique_ptr<PrintedDocument>> build();

  private:
    QString t( const char *id, const QStringList &values = {} ) const { return mText( QString::fromLatin1( id ), values ); }
    void addPhotos( FlowReport &report ) const;
    void addMap( FlowReport &report );
    void addTable( FlowReport &report, const char *heading, const TableContent &table, const char *none ) const;
    void place( PageWriter &page, const QRectF &rect );

    ReportServices mServices;
    StationRequest mRequest;
    const SheetText &mText;
    const Paper &mPaper;
    const Figures &mFigures;
    const FieldSheet &mSheet;
    SheetFurniture mFurniture;
    StationSheetTables mTables;
    std::unique_ptr<PrintedDocument> mDocument = std::make_unique<PrintedDocument>();
};

void Builder::addTable( FlowReport &report, const char *heading, const TableContent &table, const char *none ) const
{
  report.heading( t( heading ) );
  if ( table.rows.isEmpty() )
    report.note( t( none ) );
  else
    report.table( table );
}

void Builder::addPhotos( FlowReport &report ) const
{
  report.heading( t( "field.photos" ) );
  if ( mSheet.photos.isEmpty() )
    report.note( t( "field.photos.none" ) );
  const QList<SheetPhoto> photos = mSheet.photos.mid( 0, sMostPhotos );
  const double width = ( report.width() - mPaper.gap ) / 2;
  for ( qsizetype first = 0; first < photos.size(); first += 2 )
  {
    double captions = 0;
    for ( const SheetPhoto &photo : photos.mid( first, 2 ) )
      captions = qMax( captions,
        PageWriter::labelHeight( PageWriter::wrapped( mTables.photoText( photo ), mPaper.notePoints, width ).size(), mPaper.notePoints ) );
    const double height = width * sPhotoAspect * 0.85;
    report.drawing( height + captions, [&]( PageWriter &page, const QRectF &rect ) {
      for ( qsizetype index = first; index < qMin( first + 2, photos.size() ); ++index )
      {
        const SheetPhoto &photo = photos.at( index );
        const double left = rect.left() + static_cast<double>( index - first ) * ( width + mPaper.gap );
        const Result<QImage> image = PhotoFolder::read( photo.path, sPhotoPixels );
        const QString name = QStringLiteral( "photo-%1" ).arg( index + 1 );
        page.place( new PhotoItem( &page.layout(), name, image ? *image : QImage(), t( "field.photo.missing", { photo.photo.file } ),
                      mPaper.textPoints ),
          QRectF( left, rect.top(), width, rect.height() - captions ) );
        page.label( name + QStringLiteral( "-text" ), QRectF( left, rect.bottom() - captions, width, captions ),
          PageWriter::wrapped( mTables.photoText( photo ), mPaper.notePoints, width ).join( QLatin1Char( '\n' ) ),
          { mPaper.notePoints, false, Qt::AlignLeft | Qt::AlignTop,
            photo.check.verdict == PhotoVerdict::Off ? mTables.warningColour() : QColor( Qt::black ) } );
      }
    } );
  }
  if ( !mSheet.unrecorded.isEmpty() )
    report.note( t( "field.photos.unrecorded", { QString::number( mSheet.unrecorded.size() ) } ) );
}

void Builder::place( PageWriter &page, const QRectF &rect )
{
  const StationPosition *position = mSheet.station.positionOn( local( mFigures.moment() ).date() );
  const double strip = mPaper.textPoints * 0.3528 * 3.2;
  const QgsGeometry circle = mapcrs::ellipsoidalCircle( QgsPointXY( position->at.lon, position->at.lat ), sAround );
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mDocument->project->transformContext() );
  QgsGeometry drawn = circle;
  drawn.transform( transform );
  SheetMap map( *mDocument, page, mText );
  SheetMap::View view;
  view.region = drawn.boundingBox();
  map.addMap( rect.adjusted( 0, 0, 0, -strip - 1 ), view );
  const QString review = mRequest.reviewNumber.isEmpty() ? t( "review.none" ) : t( "review", { mRequest.reviewNumber } );
  map.addScale( QRectF( rect.left(), rect.bottom() - strip, rect.width() * 0.6, strip ) );
  page.label( QStringLiteral( "review" ), QRectF( rect.left() + rect.width() * 0.6, rect.bottom() - strip, rect.width() * 0.4, strip ),
    review, { mPaper.textPoints, false, Qt::AlignRight, Qt::black } );
}

void Builder::addMap( FlowReport &report )
{
  report.heading( t( "field.map" ) );
  if ( !mSheet.station.positionOn( local( mFigures.moment() ).date() ) )
  {
    report.note( t( "field.map.none" ) );
    return;
  }
  report.drawing( report.width() * 0.62, [this]( PageWriter &page, const QRectF &rect ) { place( page, rect ); } );
  for ( const QString &note : mFurniture.notes( mFigures, mSheet.station.elements.value( 0 ), *mDocument->scene ) )
    if ( note.contains( t( "field.schematic" ) ) || note == t( "note.crs" ) )
      report.note( note );
}

Result<std::unique_ptr<PrintedDocument>> Builder::build()
{
  if ( const Result<void> made = makeScene( *mDocument, mServices, mFigures, {}, mSheet.station.elements.value( 0 ) ); !made )
    return made.error();
  Result<QList<LatestReading>> latest = mServices.workspace.readings().latestAt( mFigures.moment(), sOldest );
  if ( !latest )
    return latest.error();
  latest->removeIf( [this]( const LatestReading &one ) { return one.series.key.station != mSheet.station.code; } );

  FlowReport::Head head;
  head.title = t( "field.title", { mText.name( mSheet.station.name ) } );
  head.subtitle = t( "field.subtitle", { mSheet.station.code, mText.dateTime( mFigures.moment() ) } );
  head.landscape = mRequest.landscape;
  head.isDemo = mSheet.hasDemo();
  head.date = mFigures.moment();
  FlowReport report( *mDocument, mPaper, mFurniture, head );
  report.facts( mTables.identity( mFigures.moment() ), mRequest.landscape ? 4 : 3 );
  addMap( report );
  addPhotos( report );
  addTable( report, "field.instruments", mTables.instruments(), "field.instruments.none" );
  addTable( report, "field.calibrations", mTables.calibrations(), "field.calibrations.none" );
  addTable( report, "field.visits", mTables.visits(), "field.visits.none" );
  addTable( report, "field.surroundings", mTables.surroundings(), "field.surroundings.none" );
  addTable( report, "field.rules", mTables.rules(), "field.rules.none" );
  addTable( report, "field.positions", mTables.positions(), "field.map.none" );
  addTable( report, "field.readings", mTables.readings( *latest ), "field.readings.none" );
  if ( mSheet.hasDemo() )
    report.note( t( "field.demo" ) );
  report.finish();
  mDocument->properties = { head.title, mFurniture.bureau(), head.subtitle, mSheet.station.code, QDateTime::currentDateTime() };
  return std::move( mDocument );
}
} // namespace

Result<std::unique_ptr<PrintedDocument>> StationReport::build( const ReportServices &services, const StationRequest &request )
{
  if ( services.rules.isPublic() )
    return Error { tr( "A field sheet is for internal use: it tells exact places, instruments and names." ),
      tr( "Print a map sheet or a bulletin for the public." ), {}, 0 };
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  const QString catalogue = Resources::path( QStringLiteral( "catalogue" ) );
  const Result<FieldSettings> settings = FieldSettings::load( catalogue );
  if ( !settings )
    return settings.error();
  const Result<FieldChecks> checks = FieldChecks::load( catalogue, services.catalogue );
  if ( !checks )
    return checks.error();
  const Result<FieldSheet> sheet = FieldSheet::read( services.workspace, request.station, *settings, request.day );
  if ( !sheet )
    return sheet.error();
  const Result<SurroundingsInput> input = SurroundingsCheck::fetch( services.workspace.network(), sheet->station, sheet->day );
  if ( !input )
    return input.error();
  const SurroundingsCheck check = SurroundingsCheck::make( *input, *checks );
  const Result<Figures> figures = Figures::collect( services, {}, request.moment, sheet->station.elements.value( 0 ) );
  if ( !figures )
    return figures.error();
  return Builder( services, request, stationery->text, stationery->paper, *figures, *sheet, check ).build();
}

} // namespace jinguan

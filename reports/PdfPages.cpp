#include "reports/PdfPages.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

#include <poppler-qt6.h>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PdfPages )
};

constexpr double sPointsPerInch = 72;
constexpr double sMillimetresPerPoint = 25.4 / sPointsPerInch;
constexpr double sSameSize = 0.01; //!< papers that differ by less are the same

Error printerError()
{
  return { Text::tr( "The printer does not take the pages." ), Text::tr( "Look whether it is on and has paper, or choose another." ), {}, 0 };
}

/** Sets paper and lie of \a printer to those of a page of \a points, where it has such a paper. */
void choosePaper( QPrinter &printer, const QSizeF &points )
{
  const QPageSize paper( points, QPageSize::Point, QString(), QPageSize::FuzzyOrientationMatch );
  printer.setPageOrientation( points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait );
  // A file takes any paper; what a device has in its tray was chosen in its dialog.
  if ( printer.outputFormat() == QPrinter::PdfFormat )
    printer.setPageSize( paper );
}

} // namespace

struct PdfPages::Private
{
    std::unique_ptr<Poppler::Document> document;

    std::unique_ptr<Poppler::Page> page( int number ) const
    {
      return number >= 0 && number < document->numPages() ? document->page( number ) : nullptr;
    }
};

PdfPages::PdfPages() : d( std::make_unique<Private>() ) {}
PdfPages::PdfPages( PdfPages && ) noexcept = default;
PdfPages &PdfPages::operator=( PdfPages && ) noexcept = default;
PdfPages::~PdfPages() = default;

Result<PdfPages> PdfPages::open( const QString &path )
{
  PdfPages pages;
  pages.d->document = Poppler::Document::load( path );
  if ( !pages.d->document || pages.d->document->isLocked() || pages.d->document->numPages() < 1 )
    return Error { Text::tr( "The file is no PDF that can be shown." ), Text::tr( "Write it once more." ), path, 0 };
  for ( const Poppler::Document::RenderHint hint : { Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing } )
    pages.d->document->setRenderHint( hint );
  return pages;
}

int PdfPages::count() const
{
  return d->document->numPages();
}

QSizeF PdfPages::size( int page ) const
{
  const std::unique_ptr<Poppler::Page> shown = d->page( page );
  return shown ? shown->pageSizeF() * sMillimetresPerPoint : QSizeF();
}

QImage PdfPages::image( int page, double dpi ) const
{
  const std::unique_ptr<Poppler::Page> shown = d->page( page );
  if ( !shown )
    return {};
  d->document->setRenderBackend( Poppler::Document::SplashBackend );
  QImage image = shown->renderToImage( dpi, dpi );
  image.setDotsPerMeterX( qRound( dpi / 0.0254 ) );
  image.setDotsPerMeterY( qRound( dpi / 0.0254 ) );
  return image;
}

Result<void> PdfPages::print( QPrinter &printer, const QList<int> &pages, Progress &progress ) const
{
  d->document->setRenderBackend( Poppler::Document::QPainterBackend );
  printer.setFullPage( true );
  QPainter painter;
  for ( qsizetype i = 0; i < pages.size() && !progress.isCancelled(); ++i )
  {
    progress.report( static_cast<double>( i ) / static_cast<double>( pages.size() ), Text::tr( "Printing page %1" ).arg( pages.at( i ) + 1 ) );
    const std::unique_ptr<Poppler::Page> page = d->page( pages.at( i ) );
    if ( !page )
      return Error { Text::tr( "There is no page %1." ).arg( pages.at( i ) + 1 ), {}, {}, 0 };
    choosePaper( printer, page->pageSizeF() );
    if ( i == 0 ? !painter.begin( &printer ) : !printer.newPage() )
      return printerError();
    const QSizeF wanted = page->pageSizeF() / sPointsPerInch * printer.resolution();
    const QSizeF room = printer.paperRect( QPrinter::DevicePixel ).size();
    const double fit = qMin( room.width() / wanted.width(), room.height() / wanted.height() );
    painter.save();
    if ( fit < 1 - sSameSize )
      painter.scale( fit, fit );
    const bool drawn = page->renderToPainter( &painter, printer.resolution(), printer.resolution() );
    painter.restore();
    if ( !drawn )
      return Error { Text::tr( "Page %1 could not be drawn." ).arg( pages.at( i ) + 1 ), Text::tr( "Write the PDF and print it from there." ), {}, 0 };
  }
  if ( painter.isActive() && !painter.end() )
    return printerError();
  return {};
}

} // namespace jinguan

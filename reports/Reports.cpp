#include "reports/Reports.h"

#include "reports/DistrictReport.h"
#include "reports/PdfExport.h"
#include "reports/SheetLayout.h"
#include "reports/SheetText.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Reports )
};

} // namespace

Result<QString> writeDocument( const DocumentBuilder &build, Language language, const QString &out, Progress &progress )
{
  progress.report( 0, Text::tr( "Laying out the pages" ) );
  const Result<std::unique_ptr<PrintedDocument>> document = build();
  if ( !document )
    return document.error();
  const LanguageScope scope( language );
  return PdfExport::write( **document, out, progress );
}

Result<QString> writeSheet( const ReportServices &services, const SheetRequest &request, const QString &out, Progress &progress )
{
  return writeDocument( [&] { return SheetLayout::build( services, request ); }, request.language, out, progress );
}

Result<QString> writeDistrictReport(
  const ReportServices &services, const DistrictRequest &request, const QString &out, Progress &progress )
{
  return writeDocument( [&] { return DistrictReport::build( services, request ); }, request.language, out, progress );
}

Result<QString> joinReports( const QStringList &parts, const QStringList &titles, const PdfProperties &properties, const QString &out )
{
  if ( parts.isEmpty() || parts.size() != titles.size() )
    return Error { Text::tr( "There is nothing to join." ), Text::tr( "Name the files and one title for each." ), out, 0 };
  Result<PdfDocument> first = PdfDocument::open( parts.constFirst() );
  if ( !first )
    return first.error();
  PdfDocument whole = first.take();
  QList<int> begins { 0 };
  for ( const QString &part : parts.mid( 1 ) )
  {
    begins << whole.pageCount();
    Result<PdfDocument> next = PdfDocument::open( part );
    if ( !next )
      return next.error();
    if ( const Result<void> appended = whole.append( *next ); !appended )
      return appended.error();
  }
  whole.removeBookmarks();
  for ( qsizetype i = 0; i < begins.size(); ++i )
    if ( const Result<void> added = whole.addBookmark( titles.at( i ), begins.at( i ) ); !added )
      return added.error();
  if ( const Result<void> set = whole.setProperties( properties ); !set )
    return set.error();
  if ( const Result<void> written = whole.write( out ); !written )
    return written.error();
  return out;
}

QImage previewPage( PrintedDocument &document, int page, double dpi )
{
  return PdfExport::pageImage( document, page, dpi );
}

} // namespace jinguan

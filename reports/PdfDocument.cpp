#include "reports/PdfDocument.h"

#include "reports/PdfGrey.h"
#include "reports/PdfTextRepair.h"

#include <QFile>
#include <QSaveFile>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PdfDocument )
};

/** Runs \a work; what libqpdf throws becomes an Error. */
template<typename Work> Result<void> guarded( const QString &path, Work work )
{
  try
  {
    work();
    return {};
  }
  catch ( const std::exception &reason )
  {
    return Error { Text::tr( "The PDF could not be read or changed (%1)." ).arg( QString::fromUtf8( reason.what() ) ),
      Text::tr( "Write it once more." ), path, 0 };
  }
}

QPDFObjectHandle text( const QString &value )
{
  return QPDFObjectHandle::newUnicodeString( value.toStdString() );
}

/** A date as PDF writes it, `D:20261123150000+08'00'`. */
QString pdfDate( const QDateTime &time )
{
  const int minutes = time.offsetFromUtc() / 60;
  return QStringLiteral( "D:%1%2%3'%4'" )
    .arg( time.toString( QStringLiteral( "yyyyMMddHHmmss" ) ), minutes < 0 ? QStringLiteral( "-" ) : QStringLiteral( "+" ) )
    .arg( qAbs( minutes ) / 60, 2, 10, QLatin1Char( '0' ) )
    .arg( qAbs( minutes ) % 60, 2, 10, QLatin1Char( '0' ) );
}

/** Looks for an operator that leaves a mark on a page; the first will do. */
class MarkFinder : public QPDFObjectHandle::ParserCallbacks
{
  public:
    void handleObject( QPDFObjectHandle object ) override
    {
      if ( !object.isOperator() )
        return;
      static const QSet<QByteArray> sMarks { "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "INLINE" };
      if ( !sMarks.contains( QByteArray::fromStdString( object.getOperatorValue() ) ) )
        return;
      found = true;
      terminateParsing();
    }
    void handleEOF() override {}

    bool found = false;
};

} // namespace

struct PdfDocument::Private
{
    QString path;
    QByteArray content; //!< of the file; QPDF reads from it as long as it lives
    QPDF pdf;
};

PdfDocument::PdfDocument() : d( std::make_unique<Private>() ) {}
PdfDocument::PdfDocument( PdfDocument && ) noexcept = default;
PdfDocument &PdfDocument::operator=( PdfDocument && ) noexcept = default;
PdfDocument::~PdfDocument() = default;

Result<PdfDocument> PdfDocument::open( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The PDF cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  PdfDocument document;
  document.d->path = path;
  document.d->content = file.readAll();
  Private *d = document.d.get();
  d->pdf.setSuppressWarnings( true );
  const Result<void> read = guarded( path, [d] {
    d->pdf.processMemoryFile( "pdf", d->content.constData(), static_cast<size_t>( d->content.size() ) );
    if ( d->pdf.anyWarnings() )
      throw std::runtime_error( d->pdf.getWarnings().front().getMessageDetail() );
  } );
  if ( !read )
    return read.error();
  return document;
}

int PdfDocument::pageCount() const
{
  return static_cast<int>( d->pdf.getAllPages().size() );
}

bool PdfDocument::pageHasContent( int page ) const
{
  MarkFinder marks;
  const Result<void> parsed =
    guarded( d->path, [&] { QPDFPageObjectHelper( d->pdf.getAllPages().at( static_cast<size_t>( page ) ) ).parseContents( &marks ); } );
  return parsed.ok() && marks.found;
}

Result<void> PdfDocument::append( PdfDocument &other )
{
  return guarded( other.d->path, [&] {
    other.d->pdf.setImmediateCopyFrom( true );
    for ( QPDFPageObjectHelper &page : QPDFPageDocumentHelper( other.d->pdf ).getAllPages() )
      QPDFPageDocumentHelper( d->pdf ).addPage( page, false );
  } );
}

Result<int> PdfDocument::mendText( const QFont &font )
{
  int mended = 0;
  const Result<void> done = guarded( d->path, [&] {
    const PdfTextRepair repair( font );
    for ( QPDFObjectHandle &object : d->pdf.getAllObjects() )
    {
      if ( !object.isDictionary() || !object.getKey( "/ToUnicode" ).isStream() )
        continue;
      QPDFObjectHandle map = object.getKey( "/ToUnicode" );
      const std::shared_ptr<Buffer> data = map.getStreamData();
      const QByteArray before( reinterpret_cast<const char *>( data->getBuffer() ), static_cast<qsizetype>( data->getSize() ) );
      const QByteArray after = repair.mend( before );
      if ( after == before )
        continue;
      map.replaceStreamData( after.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull() );
      ++mended;
    }
  } );
  if ( !done )
    return done.error();
  return mended;
}

Result<void> PdfDocument::markSubsets()
{
  return guarded( d->path, [&] {
    int number = 0;
    for ( QPDFObjectHandle &font : d->pdf.getAllObjects() )
    {
      if ( !font.isDictionary() || !font.getKey( "/DescendantFonts" ).isArray() )
        continue;
      QPDFObjectHandle descendant = font.getKey( "/DescendantFonts" ).getArrayItem( 0 );
      QPDFObjectHandle descriptor = descendant.getKey( "/FontDescriptor" );
      const std::string name = font.getKey( "/BaseFont" ).isName() ? font.getKey( "/BaseFont" ).getName() : std::string();
      if ( name.empty() || name.find( '+' ) != std::string::npos || !descriptor.isDictionary() )
        continue;
      std::string tag = "/JGAAAA";
      for ( int rest = number++, at = 6; at > 2; --at, rest /= 26 )
        tag[static_cast<size_t>( at )] = static_cast<char>( 'A' + rest % 26 );
      const QPDFObjectHandle marked = QPDFObjectHandle::newName( tag + "+" + name.substr( 1 ) );
      font.replaceKey( "/BaseFont", marked );
      descendant.replaceKey( "/BaseFont", marked );
      descriptor.replaceKey( "/FontName", marked );
    }
  } );
}

Result<void> PdfDocument::setProperties( const PdfProperties &properties )
{
  return guarded( d->path, [&] {
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const std::pair<const char *, QString> entries[] = {
      { "/Title", properties.title },
      { "/Author", properties.author },
      { "/Subject", properties.subject },
      { "/Keywords", properties.keywords },
      { "/Creator", QCoreApplication::applicationName() },
      { "/Producer", QStringLiteral( "Jinguan 锦观" ) },
    };
    for ( const auto &[key, value] : entries )
      if ( !value.isEmpty() )
        info.replaceKey( key, text( value ) );
    if ( properties.created.isValid() )
      info.replaceKey( "/CreationDate", QPDFObjectHandle::newString( pdfDate( properties.created ).toStdString() ) );
    d->pdf.getTrailer().replaceKey( "/Info", d->pdf.makeIndirectObject( info ) );
    // The layout engine's own metadata would contradict; viewers take the title for their window.
    QPDFObjectHandle root = d->pdf.getRoot();
    root.removeKey( "/Metadata" );
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey( "/DisplayDocTitle", QPDFObjectHandle::newBool( true ) );
    root.replaceKey( "/ViewerPreferences", preferences );
  } );
}

Result<void> PdfDocument::addMapFrame( const PdfMapFrame &frame )
{
  return guarded( d->path, [&] {
    QPDFPageObjectHelper page( d->pdf.getAllPages().at( static_cast<size_t>( frame.page ) ) );
    const double height = page.getMediaBox().getArrayItem( 3 ).getNumericValue();
    constexpr double perMm = 72 / 25.4;
    const auto numbers = []( const QList<double> &values ) {
      QPDFObjectHandle array = QPDFObjectHandle::newArray();
      for ( const double value : values )
        array.appendItem( QPDFObjectHandle::newReal( value, 9 ) );
      return array;
    };
    QList<double> places;
    for ( const QPointF &corner : frame.corners )
      places << corner.y() << corner.x();
    const QList<double> unit { 0, 0, 0, 1, 1, 1, 1, 0 };

    QPDFObjectHandle system = QPDFObjectHandle::newDictionary();
    system.replaceKey( "/Type", QPDFObjectHandle::newName( "/PROJCS" ) );
    system.replaceKey( "/EPSG", QPDFObjectHandle::newInteger( frame.epsg ) );
    system.replaceKey( "/WKT", QPDFObjectHandle::newString( frame.wkt.toStdString() ) );
    QPDFObjectHandle measure = QPDFObjectHandle::newDictionary();
    measure.replaceKey( "/Type", QPDFObjectHandle::newName( "/Measure" ) );
    measure.replaceKey( "/Subtype", QPDFObjectHandle::newName( "/GEO" ) );
    measure.replaceKey( "/Bounds", numbers( unit ) );
    measure.replaceKey( "/LPTS", numbers( unit ) );
    measure.replaceKey( "/GPTS", numbers( places ) );
    measure.replaceKey( "/GCS", d->pdf.makeIndirectObject( system ) );
    QPDFObjectHandle port = QPDFObjectHandle::newDictionary();
    port.replaceKey( "/Type", QPDFObjectHandle::newName( "/Viewport" ) );
    port.replaceKey( "/BBox",
      numbers( { frame.rect.left() * perMm, height - frame.rect.bottom() * perMm, frame.rect.right() * perMm,
        height - frame.rect.top() * perMm } ) );
    port.replaceKey( "/Measure", d->pdf.makeIndirectObject( measure ) );

    QPDFObjectHandle dictionary = page.getObjectHandle();
    if ( !dictionary.getKey( "/VP" ).isArray() )
      dictionary.replaceKey( "/VP", QPDFObjectHandle::newArray() );
    dictionary.getKey( "/VP" ).appendItem( d->pdf.makeIndirectObject( port ) );
  } );
}

Result<void> PdfDocument::toGrey( const GreyScale &scale )
{
  return guarded( d->path, [&] { pdfgrey::convert( d->pdf, scale ); } );
}

void PdfDocument::removeBookmarks()
{
  d->pdf.getRoot().removeKey( "/Outlines" );
}

Result<void> PdfDocument::addBookmark( const QString &title, int page )
{
  return guarded( d->path, [&] {
    QPDFObjectHandle root = d->pdf.getRoot();
    if ( !root.getKey( "/Outlines" ).isDictionary() )
    {
      QPDFObjectHandle created = QPDFObjectHandle::newDictionary();
      created.replaceKey( "/Type", QPDFObjectHandle::newName( "/Outlines" ) );
      created.replaceKey( "/Count", QPDFObjectHandle::newInteger( 0 ) );
      root.replaceKey( "/Outlines", d->pdf.makeIndirectObject( created ) );
      root.replaceKey( "/PageMode", QPDFObjectHandle::newName( "/UseOutlines" ) );
    }
    QPDFObjectHandle outlines = root.getKey( "/Outlines" );

    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem( d->pdf.getAllPages().at( static_cast<size_t>( page ) ) );
    destination.appendItem( QPDFObjectHandle::newName( "/Fit" ) );
    QPDFObjectHandle item = d->pdf.makeIndirectObject( QPDFObjectHandle::newDictionary() );
    item.replaceKey( "/Title", text( title ) );
    item.replaceKey( "/Parent", outlines );
    item.replaceKey( "/Dest", destination );

    QPDFObjectHandle last = outlines.getKey( "/Last" );
    if ( last.isDictionary() )
    {
      last.replaceKey( "/Next", item );
      item.replaceKey( "/Prev", last );
    }
    else
      outlines.replaceKey( "/First", item );
    outlines.replaceKey( "/Last", item );
    outlines.replaceKey( "/Count", QPDFObjectHandle::newInteger( outlines.getKey( "/Count" ).getIntValue() + 1 ) );
  } );
}

Result<void> PdfDocument::write( const QString &path ) const
{
  std::shared_ptr<Buffer> buffer;
  const Result<void> made = guarded( path, [&] {
    QPDFWriter writer( d->pdf );
    writer.setOutputMemory();
    writer.setObjectStreamMode( qpdf_o_generate );
    writer.setCompressStreams( true );
    writer.write();
    buffer = writer.getBufferSharedPointer();
  } );
  if ( !made )
    return made;
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) )
    return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), Text::tr( "Choose a folder you may write to." ),
      path, 0 };
  const auto size = static_cast<qint64>( buffer->getSize() );
  if ( file.write( reinterpret_cast<const char *>( buffer->getBuffer() ), size ) != size || !file.commit() )
    return Error { Text::tr( "The file could not be written to its end: %1." ).arg( file.errorString() ),
      Text::tr( "Make room on the disk and write it once more." ), path, 0 };
  return {};
}

} // namespace jinguan

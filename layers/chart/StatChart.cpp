#include "layers/chart/StatChart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

ChartCanvas::ChartCanvas( QPainter &painter, const ChartTheme &theme, const ChartOptions &options, QList<ChartHit> *hits )
  : mPainter( painter ), mTheme( theme ), mOptions( options ), mHits( hits )
{}

double ChartCanvas::lineHeight( double size ) const
{
  return std::ceil( px( mOptions.fontPixels * size ) * 1.4 );
}

double ChartCanvas::width( const QString &text, double size, bool bold ) const
{
  return QFontMetricsF( chartFont( px( mOptions.fontPixels * size ), bold ) ).horizontalAdvance( text );
}

QString ChartCanvas::elided( const QString &text, double width, double size, bool bold ) const
{
  return QFontMetricsF( chartFont( px( mOptions.fontPixels * size ), bold ) ).elidedText( text, Qt::ElideRight, std::max( 0.0, width ) );
}

void ChartCanvas::text( const QRectF &rect, int alignment, const QString &text, const Style &style ) const
{
  if ( text.isEmpty() )
    return;
  mPainter.setFont( chartFont( px( mOptions.fontPixels * style.size ), style.bold ) );
  mPainter.setPen( style.colour.isValid() ? style.colour : mTheme.text );
  mPainter.drawText( rect, alignment | Qt::TextSingleLine | Qt::TextDontClip, text );
}

void ChartCanvas::text( const QRectF &rect, int alignment, const QString &text ) const
{
  this->text( rect, alignment, text, Style() );
}

void ChartCanvas::haloText( const QRectF &rect, int alignment, const QString &text, const Style &style ) const
{
  const double wide = width( text, style.size, style.bold ) + px( 4 );
  QRectF patch( 0, 0, wide, std::min( rect.height(), lineHeight( style.size ) ) - px( 2 ) );
  patch.moveCenter( rect.center() );
  if ( alignment & Qt::AlignRight )
    patch.moveRight( rect.right() + px( 2 ) );
  else if ( alignment & Qt::AlignLeft )
    patch.moveLeft( rect.left() - px( 2 ) );
  mPainter.fillRect( patch, faded( mTheme.paper, 0.7 ) );
  this->text( rect, alignment, text, style );
}

QPen ChartCanvas::pen( const QColor &colour, double pixels, bool dashed ) const
{
  QPen pen( colour, px( pixels ) );
  pen.setCapStyle( Qt::FlatCap );
  pen.setJoinStyle( Qt::BevelJoin );
  if ( dashed )
    pen.setDashPattern( { 5, 3 } );
  return pen;
}

QColor ChartCanvas::faded( QColor colour, double alpha )
{
  colour.setAlphaF( static_cast<float>( alpha ) );
  return colour;
}

QColor ChartCanvas::inkOn( const QColor &ground )
{
  const double light = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
  return light > 0.55 ? QColor( 0x22, 0x22, 0x22 ) : QColor( Qt::white );
}

void ChartCanvas::hit( const QPolygonF &area, std::function<QStringList()> read, std::optional<UtcSeconds> moment ) const
{
  if ( mHits )
    mHits->append( ChartHit { area, std::move( read ), moment } );
}

void ChartCanvas::hit( const QRectF &area, std::function<QStringList()> read, std::optional<UtcSeconds> moment ) const
{
  if ( mHits )
    mHits->append( ChartHit { QPolygonF( area ), std::move( read ), moment } );
}

QList<ChartKey> StatChart::legend( const ChartTheme & ) const
{
  return {};
}

namespace
{
QString quoted( QString field )
{
  if ( !field.contains( QLatin1Char( ',' ) ) && !field.contains( QLatin1Char( '"' ) ) && !field.contains( QLatin1Char( '\n' ) ) )
    return field;
  field.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) );
  return QLatin1Char( '"' ) + field + QLatin1Char( '"' );
}
} // namespace

QString statChartCsv( const StatChart &chart )
{
  const auto words = []( const char *source ) { return QCoreApplication::translate( "jinguan::StatChart", source ); };
  QString csv;
  if ( chart.head.isDemo )
    csv += QStringLiteral( "# %1\n" ).arg( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Demo 演示: invented values, not measured" ) ) );
  const auto note = [&csv]( const QString &name, QString text ) {
    if ( !text.isEmpty() )
      csv += QStringLiteral( "# %1: %2\n" ).arg( name, text.replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) ) );
  };
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Chart" ) ), chart.head.title );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Place" ) ), chart.head.place );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Period" ) ), chart.head.period );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Unit" ) ), chart.head.unit );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Valid values" ) ), QString::number( chart.head.validInputs ) );
  for ( const QString &text : chart.head.notes )
    note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Note" ) ), text );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Source" ) ), chart.head.source );
  note( words( QT_TRANSLATE_NOOP( "jinguan::StatChart", "Edition of the standard" ) ), chart.head.edition );
  for ( const QStringList &row : chart.table() )
  {
    QStringList fields;
    for ( const QString &field : row )
      fields << quoted( field );
    csv += fields.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  }
  return csv;
}

} // namespace jinguan

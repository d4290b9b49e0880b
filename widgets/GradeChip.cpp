#include "widgets/GradeChip.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

QString gradeText( const Grade &grade )
{
  switch ( grade.state )
  {
    case Grade::State::Graded:
      return grade.name.text();
    case Grade::State::NoData:
      return QCoreApplication::translate( "jinguan::GradeChip", "no data" );
    case Grade::State::NoEdition:
      return QCoreApplication::translate( "jinguan::GradeChip", "no edition" );
    case Grade::State::NotRated:
      return QCoreApplication::translate( "jinguan::GradeChip", "no limit" );
  }
  return {};
}

GradeChip::GradeChip( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "gradeChip" ) );
  setSizePolicy( QSizePolicy::Fixed, QSizePolicy::Fixed );
}

void GradeChip::setGrade( const Grade &grade )
{
  mGrade = grade;
  setAccessibleName( text() );
  setToolTip( grade.standard.isEmpty()
      ? QString()
      : QStringLiteral( "%1 %2" ).arg( grade.edition.isEmpty() ? grade.standard : grade.edition, grade.clause ).trimmed() );
  updateGeometry();
  update();
}

QSize GradeChip::chipSize( const QFont &font, const QString &text )
{
  const QFontMetrics metrics( font );
  return { metrics.horizontalAdvance( text ) + metrics.height(), metrics.height() + 4 };
}

QSize GradeChip::sizeHint() const
{
  return chipSize( font(), text() );
}

QColor GradeChip::textColourOn( const QColor &background )
{
  // Relative luminance: light text only where it gives more contrast than dark text.
  const auto linear = []( float channel ) {
    return channel <= 0.04045F ? channel / 12.92F : std::pow( ( channel + 0.055F ) / 1.055F, 2.4F );
  };
  const float luminance =
    0.2126F * linear( background.redF() ) + 0.7152F * linear( background.greenF() ) + 0.0722F * linear( background.blueF() );
  return luminance > 0.179F ? QColor( Qt::black ) : QColor( Qt::white );
}

void GradeChip::paint( QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour, const QPalette &palette )
{
  const QSize size = chipSize( painter.font(), text );
  QRectF chip( rect.left(), rect.center().y() - size.height() / 2.0, std::min<double>( size.width(), rect.width() ), size.height() );
  chip = chip.intersected( rect ).adjusted( 0.5, 0.5, -0.5, -0.5 );
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing );
  const QColor grey = palette.color( QPalette::Disabled, QPalette::WindowText );
  painter.setPen( colour.isValid() ? QPen( colour.darker( 112 ), 1 ) : QPen( grey, 1, Qt::DashLine ) );
  painter.setBrush( colour.isValid() ? QBrush( colour ) : QBrush( Qt::NoBrush ) );
  painter.drawRoundedRect( chip, chip.height() / 2.6, chip.height() / 2.6 );
  painter.setPen( colour.isValid() ? textColourOn( colour ) : grey );
  const QFontMetricsF metrics( painter.font() );
  painter.drawText( chip, Qt::AlignCenter, metrics.elidedText( text, Qt::ElideRight, chip.width() - 4 ) );
  painter.restore();
}

void GradeChip::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setFont( font() );
  paint( painter, QRectF( rect() ), text(), QColor( mGrade.colour ), palette() );
}

void GradeChipDelegate::paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  QStyleOptionViewItem empty = option;
  initStyleOption( &empty, index );
  const QString text = empty.text;
  empty.text.clear();
  const QWidget *widget = option.widget;
  ( widget ? widget->style() : QApplication::style() )->drawControl( QStyle::CE_ItemViewItem, &empty, painter, widget );
  if ( text.isEmpty() )
    return;
  painter->save();
  painter->setFont( option.font );
  GradeChip::paint(
    *painter, QRectF( option.rect ).adjusted( 3, 1, -2, -1 ), text, index.data( gradeColourRole ).value<QColor>(), option.palette );
  painter->restore();
}

QSize GradeChipDelegate::sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  return GradeChip::chipSize( option.font, index.data( Qt::DisplayRole ).toString() ) + QSize( 7, 4 );
}

} // namespace jinguan

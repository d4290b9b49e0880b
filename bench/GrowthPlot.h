#pragma once

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <vector>

namespace jinguan::bench
{

/** Time and memory over the number of cells, both axes logarithmic, from lines that bench_city printed. */
class GrowthPlot
{
  public:
    /** Takes a line `name=series… n=… cpu_seconds=… build_seconds=… greedy_seconds=… peak_mib=…`; others are left away. */
    void take( const QString &line )
    {
      if ( !line.startsWith( QLatin1String( "name=series" ) ) )
        return;
      mPoints.push_back( { figure( line, "n" ), figure( line, "arcs" ), figure( line, "build_seconds" ), figure( line, "greedy_seconds" ),
        figure( line, "cpu_seconds" ), figure( line, "peak_mib" ) } );
    }

    bool save( const QString &path ) const
    {
      QImage image( 1200, 520, QImage::Format_RGB32 );
      image.fill( Qt::white );
      QPainter painter( &image );
      painter.setRenderHint( QPainter::Antialiasing );
      QFont font = painter.font();
      font.setPixelSize( 15 );
      painter.setFont( font );
      const QColor blue( 0x1f, 0x5f, 0xa8 );
      const QColor orange( 0xc8, 0x6a, 0x14 );
      const QColor green( 0x2f, 0x7d, 0x4f );
      panel( painter, QRectF( 90, 60, 470, 380 ), QStringLiteral( "Processor seconds" ), 1e-4, 1e2,
        { { QStringLiteral( "bound and proof" ), &Point::solve, blue }, { QStringLiteral( "arcs of the instance" ), &Point::build, orange },
          { QStringLiteral( "greedy plan" ), &Point::greedy, green } } );
      panel( painter, QRectF( 690, 60, 470, 380 ), QStringLiteral( "Peak of resident memory, MiB" ), 1, 1e4,
        { { QStringLiteral( "whole process" ), &Point::memory, blue } } );
      return image.save( path );
    }

  private:
    struct Point
    {
        double cells;
        double arcs;
        double build;
        double greedy;
        double solve;
        double memory;
    };
    struct Line
    {
        QString name;
        double Point::*value;
        QColor color;
    };

    static double figure( const QString &line, const char *key )
    {
      static const QString pattern = QStringLiteral( "(?:^| )%1=([-+.0-9e]+)" );
      return QRegularExpression( pattern.arg( QLatin1String( key ) ) ).match( line ).captured( 1 ).toDouble();
    }

    static double share( double value, double least, double most ) { return std::log( value / least ) / std::log( most / least ); }

    void panel(
      QPainter &painter, const QRectF &frame, const QString &title, double least, double most, const std::vector<Line> &lines ) const
    {
      constexpr double fewest = 7e3;
      constexpr double mostCells = 1.5e6;
      painter.setPen( Qt::black );
      painter.drawText( QPointF( frame.left(), frame.top() - 16 ), title );
      for ( double value = least; value <= most * 1.001; value *= 10 )
      {
        const double y = frame.bottom() - frame.height() * share( value, least, most );
        painter.setPen( QColor( 0xdd, 0xdd, 0xdd ) );
        painter.drawLine( QPointF( frame.left(), y ), QPointF( frame.right(), y ) );
        painter.setPen( Qt::black );
        painter.drawText( QRectF( frame.left() - 80, y - 10, 72, 20 ), Qt::AlignRight | Qt::AlignVCenter, QString::number( value ) );
      }
      for ( const Point &point : mPoints )
      {
        const double x = frame.left() + frame.width() * share( point.cells, fewest, mostCells );
        painter.setPen( QColor( 0xdd, 0xdd, 0xdd ) );
        painter.drawLine( QPointF( x, frame.top() ), QPointF( x, frame.bottom() ) );
        painter.setPen( Qt::black );
        painter.drawText(
          QRectF( x - 45, frame.bottom() + 4, 90, 20 ), Qt::AlignCenter, QStringLiteral( "%1 k" ).arg( std::round( point.cells / 1000 ) ) );
        painter.drawText( QRectF( x - 45, frame.bottom() + 22, 90, 20 ), Qt::AlignCenter,
          point.arcs < 1e6 ? QStringLiteral( "%1 k" ).arg( std::round( point.arcs / 1000 ) )
                           : QStringLiteral( "%1 M" ).arg( std::round( point.arcs / 1e6 ) ) );
      }
      painter.drawText( QRectF( frame.left(), frame.bottom() + 44, frame.width(), 20 ), Qt::AlignCenter,
        QStringLiteral( "cells (above) and arcs of the instance (below)" ) );
      double legend = frame.top() + 22;
      for ( const Line &line : lines )
      {
        QPolygonF way;
        for ( const Point &point : mPoints )
        {
          const double value = std::max( point.*line.value, least ); // below the scale: on its edge
          way << QPointF( frame.left() + frame.width() * share( point.cells, fewest, mostCells ),
            frame.bottom() - frame.height() * share( value, least, most ) );
        }
        painter.setPen( QPen( line.color, 2 ) );
        painter.drawPolyline( way );
        painter.setBrush( line.color );
        for ( const QPointF &at : way )
          painter.drawEllipse( at, 4, 4 );
        painter.drawLine( QPointF( frame.left() + 14, legend - 5 ), QPointF( frame.left() + 44, legend - 5 ) );
        painter.setBrush( Qt::NoBrush );
        painter.drawText( QPointF( frame.left() + 52, legend ), line.name );
        legend += 22;
      }
    }

    std::vector<Point> mPoints;
};

} // namespace jinguan::bench

#include "Output.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace jinguan
{

namespace
{
QString plain( const QJsonValue &value )
{
  if ( value.isString() )
    return value.toString();
  if ( value.isDouble() )
    return QString::number( value.toDouble(), 'g', 12 );
  if ( value.isBool() )
    return value.toBool() ? QStringLiteral( "true" ) : QStringLiteral( "false" );
  if ( value.isArray() || value.isObject() )
    return QString::fromUtf8( value.isArray() ? QJsonDocument( value.toArray() ).toJson( QJsonDocument::Compact )
                                              : QJsonDocument( value.toObject() ).toJson( QJsonDocument::Compact ) );
  return {};
}

/** Columns a terminal gives to \a text: Chinese characters take two. */
int displayWidth( const QString &text )
{
  int width = 0;
  for ( const QChar c : text )
    width += c.unicode() >= 0x1100 && c.script() != QChar::Script_Latin && c.unicode() != 0x2026 ? 2 : 1;
  return width;
}

void write( const QByteArray &bytes )
{
  std::fwrite( bytes.constData(), 1, static_cast<size_t>( bytes.size() ), stdout );
  std::fflush( stdout );
}
} // namespace

void Output::object( const QJsonObject &object ) const
{
  if ( mJson )
  {
    write( QJsonDocument( object ).toJson() );
    return;
  }
  QString text;
  QTextStream stream( &text );
  int widest = 0;
  for ( auto it = object.begin(); it != object.end(); ++it )
    widest = std::max( widest, displayWidth( it.key() ) );
  for ( auto it = object.begin(); it != object.end(); ++it )
    stream << it.key() << QString( widest - displayWidth( it.key() ) + 2, QLatin1Char( ' ' ) ) << plain( it.value() ) << '\n';
  write( text.toUtf8() );
}

void Output::rows( const QJsonArray &rows ) const
{
  if ( mJson )
  {
    write( QJsonDocument( rows ).toJson() );
    return;
  }
  if ( rows.isEmpty() )
    return;
  const QStringList columns = rows.first().toObject().keys();
  QList<int> widths;
  for ( const QString &column : columns )
  {
    int width = displayWidth( column );
    for ( const QJsonValue &row : rows )
      width = std::max( width, displayWidth( plain( row.toObject().value( column ) ) ) );
    widths.append( width );
  }
  QString text;
  const auto line = [&]( const auto &cell ) {
    for ( int i = 0; i < columns.size(); ++i )
    {
      const QString content = cell( columns.at( i ) );
      text += content;
      if ( i + 1 < columns.size() )
        text += QString( widths.at( i ) - displayWidth( content ) + 2, QLatin1Char( ' ' ) );
    }
    text += QLatin1Char( '\n' );
  };
  line( []( const QString &column ) { return column; } );
  for ( const QJsonValue &row : rows )
    line( [&row]( const QString &column ) { return plain( row.toObject().value( column ) ); } );
  write( text.toUtf8() );
}

void Output::message( const QString &text ) const
{
  const QByteArray bytes = text.toUtf8() + '\n';
  std::fwrite( bytes.constData(), 1, static_cast<size_t>( bytes.size() ), stderr );
}

int Output::fail( const Error &error ) const
{
  message( error.text() );
  return static_cast<int>( ExitCode::Failed );
}

} // namespace jinguan

#include "Output.h"

#include <QJsonDocument>

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

void write( const QByteArray &bytes )
{
  std::fwrite( bytes.constData(), 1, static_cast<size_t>( bytes.size() ), stdout );
  std::fflush( stdout );
}
} // namespace

int Output::displayWidth( const QString &text )
{
  int width = 0;
  for ( const QChar c : text )
    width += c.unicode() >= 0x1100 && c.script() != QChar::Script_Latin && ( c.unicode() < 0x2010 || c.unicode() > 0x214F ) ? 2 : 1;
  return width;
}

void Output::object( const QJsonObject &object ) const
{
  if ( mJson )
  {
    write( QJsonDocument( object ).toJson() );
    return;
  }
  QList<QPair<QString, QString>> lines;
  for ( auto it = object.begin(); it != object.end(); ++it )
    lines.append( { it.key(), plain( it.value() ) } );
  facts( lines );
}

void Output::facts( const QList<QPair<QString, QString>> &facts ) const
{
  int widest = 0;
  for ( const auto &[name, text] : facts )
    widest = std::max( widest, displayWidth( name ) );
  QString lines;
  for ( const auto &[name, text] : facts )
    lines += name + QString( widest - displayWidth( name ) + 2, QLatin1Char( ' ' ) ) + text + QLatin1Char( '\n' );
  write( lines.toUtf8() );
}

void Output::table( const QStringList &headings, const QList<QStringList> &rows ) const
{
  QList<int> widths;
  QList<bool> numbers;
  for ( qsizetype column = 0; column < headings.size(); ++column )
  {
    int width = displayWidth( headings.at( column ) );
    bool number = !rows.isEmpty();
    for ( const QStringList &row : rows )
    {
      width = std::max( width, displayWidth( row.value( column ) ) );
      bool ok = row.value( column ).isEmpty();
      if ( !ok )
        row.value( column ).toDouble( &ok );
      number = number && ok;
    }
    widths.append( width );
    numbers.append( number );
  }
  QString text;
  const auto line = [&]( const QStringList &cells ) {
    QString content;
    for ( qsizetype column = 0; column < headings.size(); ++column )
    {
      const QString padding( widths.at( column ) - displayWidth( cells.value( column ) ), QLatin1Char( ' ' ) );
      content += numbers.at( column ) ? padding + cells.value( column ) : cells.value( column ) + padding;
      content += QStringLiteral( "  " );
    }
    while ( content.endsWith( QLatin1Char( ' ' ) ) )
      content.chop( 1 );
    text += content + QLatin1Char( '\n' );
  };
  line( headings );
  for ( const QStringList &row : rows )
    line( row );
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
  QList<QStringList> cells;
  for ( const QJsonValue &row : rows )
  {
    QStringList line;
    for ( const QString &column : columns )
      line.append( plain( row.toObject().value( column ) ) );
    cells.append( line );
  }
  table( columns, cells );
}

void Output::text( const QString &line ) const
{
  write( line.toUtf8() + '\n' );
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

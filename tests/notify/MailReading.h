#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

namespace jinguan::test
{

/** The value of a header, unfolded. */
inline QByteArray headerOf( const QByteArray &message, const QByteArray &name )
{
  QByteArray head = message.left( message.indexOf( "\r\n\r\n" ) );
  head.replace( "\r\n ", " " );
  for ( const QByteArray &line : head.split( '\n' ) )
  {
    if ( line.startsWith( name + ":" ) )
      return line.mid( name.size() + 1 ).trimmed();
  }
  return {};
}

inline QString bodyOf( const QByteArray &message )
{
  return QString::fromUtf8( QByteArray::fromBase64( message.mid( message.indexOf( "\r\n\r\n" ) + 4 ) ) );
}

/** A decoder of RFC 2047 of its own, since a test is no proof of what it uses itself. */
inline QString decoded( const QByteArray &header )
{
  QString out;
  static const QRegularExpression sWord( QStringLiteral( "=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=\\s*" ) );
  QString rest = QString::fromLatin1( header );
  qsizetype at = 0;
  for ( QRegularExpressionMatchIterator it = sWord.globalMatch( rest ); it.hasNext(); )
  {
    const QRegularExpressionMatch match = it.next();
    out += rest.mid( at, match.capturedStart() - at ) + QString::fromUtf8( QByteArray::fromBase64( match.captured( 1 ).toLatin1() ) );
    at = match.capturedEnd();
  }
  return out + rest.mid( at );
}

} // namespace jinguan::test

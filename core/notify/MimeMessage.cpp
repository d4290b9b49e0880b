#include "notify/MimeMessage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sLine = 76;
constexpr int sEncodedWord = 75;
const QByteArray sWordBegin = "=?UTF-8?B?";
const QByteArray sWordEnd = "?=";

bool isPlain( const QString &text )
{
  return std::all_of( text.cbegin(), text.cend(), []( QChar c ) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; } )
    && !text.contains( QLatin1String( "=?" ) );
}

/** \a text as encoded words; the first one leaves room for what stands before it. */
QList<QByteArray> encodedWords( const QString &text, qsizetype before )
{
  QList<QByteArray> words;
  QByteArray piece;
  qsizetype room = sLine - before;
  const auto lengthOf = []( qsizetype bytes ) { return sWordBegin.size() + sWordEnd.size() + ( bytes + 2 ) / 3 * 4; };
  const auto flush = [&] {
    words.append( sWordBegin + piece.toBase64() + sWordEnd );
    piece.clear();
    room = sLine - 1;
  };
  for ( const char32_t character : text.toUcs4() )
  {
    const QByteArray utf8 = QString::fromUcs4( &character, 1 ).toUtf8();
    if ( !piece.isEmpty() && lengthOf( piece.size() + utf8.size() ) > std::min<qsizetype>( room, sEncodedWord ) )
      flush();
    piece += utf8;
  }
  if ( !piece.isEmpty() )
    flush();
  return words;
}

/** Plain \a text folded at blanks. */
QByteArray folded( const QByteArray &begin, const QByteArray &text )
{
  QByteArray out = begin;
  qsizetype line = begin.size();
  for ( const QByteArray &word : text.split( ' ' ) )
  {
    if ( line + 1 + word.size() > sLine && line > begin.size() )
    {
      out += "\r\n";
      line = 0;
    }
    out += ' ' + word;
    line += 1 + word.size();
  }
  return out;
}

/** A header cannot hold the end of a line: what comes from names is no way to add headers. */
QString oneLine( const QString &text )
{
  QString line = text;
  line.replace( QRegularExpression( QStringLiteral( "[\\x00-\\x1f\\x7f]+" ) ), QStringLiteral( " " ) );
  return line.trimmed();
}
} // namespace

QByteArray MimeMessage::header( const QByteArray &name, const QString &raw )
{
  const QString text = oneLine( raw );
  if ( isPlain( text ) )
    return folded( name + ':', text.toLatin1() ) + "\r\n";
  return name + ": " + encodedWords( text, name.size() + 2 ).join( "\r\n " ) + "\r\n";
}

QByteArray MimeMessage::mailbox( const QByteArray &name, const QString &rawWho, const QString &address )
{
  const QString who = oneLine( rawWho );
  const QByteArray place = '<' + oneLine( address ).toLatin1() + '>';
  if ( who.isEmpty() )
    return name + ": " + place + "\r\n";
  if ( isPlain( who ) )
  {
    QString quoted = who;
    quoted.replace( QLatin1Char( '\\' ), QLatin1String( "\\\\" ) ).replace( QLatin1Char( '"' ), QLatin1String( "\\\"" ) );
    return name + ": \"" + quoted.toLatin1() + "\"\r\n " + place + "\r\n";
  }
  return name + ": " + encodedWords( who, name.size() + 2 ).join( "\r\n " ) + "\r\n " + place + "\r\n";
}

QByteArray MimeMessage::date( UtcSeconds at )
{
  const QDateTime moment = local( at );
  const int offset = moment.offsetFromUtc() / 60;
  return QLocale::c().toString( moment, QStringLiteral( "ddd, d MMM yyyy HH:mm:ss " ) ).toLatin1() + ( offset < 0 ? '-' : '+' )
    + QStringLiteral( "%1%2" )
        .arg( std::abs( offset ) / 60, 2, 10, QLatin1Char( '0' ) )
        .arg( std::abs( offset ) % 60, 2, 10, QLatin1Char( '0' ) )
        .toLatin1();
}

QString MimeMessage::newMessageId( const QString &senderAddress )
{
  const QString domain = senderAddress.section( QLatin1Char( '@' ), -1 );
  return QStringLiteral( "<%1@%2>" )
    .arg( QUuid::createUuid().toString( QUuid::WithoutBraces ), domain.isEmpty() ? QStringLiteral( "localhost" ) : domain );
}

QByteArray MimeMessage::of( const OutgoingMail &mail, const MailServer &server )
{
  QByteArray message = "Date: " + date( mail.created ) + "\r\n";
  message += mailbox( "From", server.senderName, server.senderAddress );
  message += mailbox( "To", {}, mail.recipient );
  message += header( "Subject", mail.subject );
  message += "Message-ID: " + oneLine( mail.messageId ).toLatin1() + "\r\n";
  message += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nAuto-Submitted: "
             "auto-generated\r\n\r\n";
  QString body = mail.body;
  body.replace( QLatin1String( "\r\n" ), QLatin1String( "\n" ) ).replace( QLatin1Char( '\n' ), QLatin1String( "\r\n" ) );
  const QByteArray base64 = body.toUtf8().toBase64();
  for ( qsizetype at = 0; at < base64.size(); at += sLine )
    message += base64.mid( at, sLine ) + "\r\n";
  return message;
}

} // namespace jinguan

#include "monitoring/Standards.h"
#include "notify/MailDesk.h"
#include "notify/MimeMessage.h"

#include <QUrl>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MailDesk )
};

constexpr int sTold = 50; //!< incidents told one by one in a mail

QString momentText( UtcSeconds at )
{
  return local( at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
}
} // namespace

QString MailDesk::standardText( const Incident &incident ) const
{
  const WarningRule *rule = mRules.rule( incident.rule );
  if ( !rule || rule->standard.isEmpty() )
    return Text::tr( "working value of our own, not of a standard" );
  const Edition *edition = mEvaluator.standards().inForce( rule->standard, local( incident.since ).date(), defaultRegion() );
  const QString name = edition ? edition->name.text() : Text::tr( "%1 (no edition in force on that day)" ).arg( rule->standard );
  return rule->clause.isEmpty() ? name : Text::tr( "%1, %2" ).arg( name, rule->clause );
}

QString MailDesk::placeText( const Station &station ) const
{
  const StationPosition *position = station.positionOn( QDate() );
  if ( !position )
    return Text::tr( "no position" );
  const QString lat = QString::number( position->at.lat, 'f', 6 );
  const QString lon = QString::number( position->at.lon, 'f', 6 );
  QString link = mSettings.placeLink;
  link.replace( QLatin1String( "{lat}" ), lat ).replace( QLatin1String( "{lon}" ), lon );
  link.replace( QLatin1String( "{name}" ), QString::fromLatin1( QUrl::toPercentEncoding( station.name.text() ) ) );
  link.replace( QLatin1String( "{code}" ), QString::fromLatin1( QUrl::toPercentEncoding( station.code ) ) );
  return Text::tr( "%1° E, %2° N (CGCS2000)  %3" ).arg( lon, lat, link );
}

QString MailDesk::incidentLines( const Incident &incident ) const
{
  const auto station = mStations.constFind( incident.station );
  const ResponsibleUnit *unit = mResponsibility.unit( incident.unit );
  const auto bodies = [this]( const QStringList &ids ) {
    QStringList names;
    for ( const QString &id : ids )
    {
      const Body *body = mResponsibility.body( id );
      names.append( body ? body->nameNow.text() : id );
    }
    return names.join( Text::tr( ", " ) );
  };
  QStringList lines;
  lines << Text::tr( "[%1] %2 (%3)" )
             .arg( severityText( incident.severity ), station == mStations.constEnd() ? incident.station : station->name.text(),
               incident.station );
  lines << QStringLiteral( "  " ) + incidentText( incident, mRules, mCatalogue, mEvaluator );
  lines << QStringLiteral( "  " )
      + Text::tr( "Since %1, known since %2" ).arg( momentText( incident.since ), momentText( incident.opened ) );
  lines << QStringLiteral( "  " ) + Text::tr( "Standard: %1" ).arg( standardText( incident ) );
  if ( unit )
    lines << QStringLiteral( "  " ) + Text::tr( "Responsible unit: %1 (%2)" ).arg( unit->name.text(), unit->body.text() );
  if ( !incident.lead.isEmpty() )
    lines << QStringLiteral( "  " ) + Text::tr( "Lead bureau: %1" ).arg( bodies( incident.lead ) );
  if ( !incident.cooperating.isEmpty() )
    lines << QStringLiteral( "  " ) + Text::tr( "Cooperating: %1" ).arg( bodies( incident.cooperating ) );
  if ( station != mStations.constEnd() )
    lines << QStringLiteral( "  " ) + Text::tr( "Place: %1" ).arg( placeText( *station ) );
  lines << QStringLiteral( "  " ) + Text::tr( "Incident number %1" ).arg( incident.id );
  return lines.join( QLatin1Char( '\n' ) );
}

OutgoingMail MailDesk::mailOf( const QString &recipient, QList<Incident> incidents, UtcSeconds now ) const
{
  std::stable_sort( incidents.begin(), incidents.end(),
    []( const Incident &a, const Incident &b ) { return a.severity != b.severity ? a.severity > b.severity : a.opened > b.opened; } );
  OutgoingMail mail;
  mail.messageId = MimeMessage::newMessageId( mSettings.server.senderAddress );
  mail.recipient = recipient;
  mail.created = now;
  mail.due = now;
  const Incident &gravest = incidents.first();
  const auto station = mStations.constFind( gravest.station );
  const QString place = station == mStations.constEnd() ? gravest.station : station->name.text();
  mail.subject = incidents.size() == 1
    ? Text::tr( "[%1] %2 – %3" ).arg( severityText( gravest.severity ), place, incidentText( gravest, mRules, mCatalogue, mEvaluator ) )
    : Text::tr( "[%1] %n new incident(s), %2 among them", nullptr, static_cast<int>( incidents.size() ) )
        .arg( severityText( gravest.severity ), place );
  QStringList parts;
  for ( const Incident &incident : incidents.mid( 0, sTold ) )
    parts << incidentLines( incident );
  if ( incidents.size() > sTold )
    parts << Text::tr(
      "… and %n more incident(s); the list in the program has them all.", nullptr, static_cast<int>( incidents.size() ) - sTold );
  parts
    << Text::tr( "Sent by Jinguan at %1. Times are those of Beijing. Automatic values may still be corrected." ).arg( momentText( now ) );
  mail.body = parts.join( QStringLiteral( "\n\n" ) ) + QLatin1Char( '\n' );
  return mail;
}

OutgoingMail MailDesk::trial( const QString &recipient, const MailServer &server, UtcSeconds now )
{
  OutgoingMail mail;
  mail.messageId = MimeMessage::newMessageId( server.senderAddress );
  mail.recipient = recipient;
  mail.created = mail.due = now;
  mail.subject = Text::tr( "Trial mail of Jinguan" );
  mail.body =
    Text::tr( "Warnings of Jinguan reach this address. Nothing has happened; somebody tried whether mail works." ) + QLatin1Char( '\n' );
  return mail;
}

} // namespace jinguan

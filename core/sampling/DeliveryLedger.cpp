#include "sampling/DeliveryLedger.h"

#include "base/LocalDay.h"
#include "store/SamplingChecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeliveryLedger )
};

using State = LedgerEntry::State;

/** The pattern of \a promise as an expression over a whole file name, with a named group for what names the period. */
QRegularExpression expressionOf( const QString &pattern )
{
  QString expression;
  QStringList used;
  for ( qsizetype i = 0; i < pattern.size(); ++i )
  {
    const QStringView rest = QStringView( pattern ).mid( i );
    const auto take = [&]( QLatin1String word, const char *name, const char *digits ) {
      if ( !rest.startsWith( word ) )
        return false;
      const QString group = QString::fromLatin1( name );
      expression += used.contains( group ) ? QStringLiteral( "\\k<%1>" ).arg( group )
                                           : QStringLiteral( "(?<%1>%2)" ).arg( group, QString::fromLatin1( digits ) );
      used.append( group );
      i += word.size() - 1;
      return true;
    };
    if ( take( QLatin1String( "{yyyy}" ), "year", "\\d{4}" ) || take( QLatin1String( "{MM}" ), "month", "0[1-9]|1[0-2]" )
      || take( QLatin1String( "{q}" ), "quarter", "[1-4]" ) || take( QLatin1String( "{h}" ), "half", "[12]" ) )
      continue;
    const QChar one = pattern.at( i );
    expression += one == QLatin1Char( '*' ) ? QStringLiteral( ".*" )
      : one == QLatin1Char( '?' )           ? QStringLiteral( "." )
                                            : QRegularExpression::escape( QString( one ) );
  }
  return QRegularExpression( QRegularExpression::anchoredPattern( expression ), QRegularExpression::CaseInsensitiveOption );
}

bool isSender( const DeliveryPromise &promise, const Delivery &delivery )
{
  return promise.senders.isEmpty() || std::any_of( promise.senders.cbegin(), promise.senders.cend(), [&]( const QString &sender ) {
    return delivery.deliveredBy.trimmed().compare( sender.trimmed(), Qt::CaseInsensitive ) == 0;
  } );
}

void settleEntry( LedgerEntry &entry, const QDate &today )
{
  for ( const Delivery &delivery : std::as_const( entry.deliveries ) )
  {
    entry.rejected += delivery.rejected;
    entry.readings += delivery.written + delivery.unchanged;
    if ( !entry.arrived.isValid() && DeliveryLedger::isUsable( delivery ) )
      entry.arrived = localday::dateOf( delivery.at );
  }
  if ( entry.arrived.isValid() )
  {
    entry.daysLate = std::max( 0, static_cast<int>( entry.due.daysTo( entry.arrived ) ) );
    entry.state = entry.daysLate > 0 ? State::Late : State::OnTime;
  }
  else if ( today > entry.due )
  {
    entry.daysLate = static_cast<int>( entry.due.daysTo( today ) );
    entry.state = State::Missing;
  }
}
} // namespace

QString ledgerStateId( LedgerEntry::State state )
{
  switch ( state )
  {
    case State::NotDue:
      return QStringLiteral( "not-due" );
    case State::OnTime:
      return QStringLiteral( "on-time" );
    case State::Late:
      return QStringLiteral( "late" );
    case State::Missing:
      break;
  }
  return QStringLiteral( "missing" );
}

QString ledgerStateText( LedgerEntry::State state )
{
  switch ( state )
  {
    case State::NotDue:
      return Text::tr( "not yet due" );
    case State::OnTime:
      return Text::tr( "on time" );
    case State::Late:
      return Text::tr( "late" );
    case State::Missing:
      break;
  }
  return Text::tr( "missing" );
}

QDate DeliveryLedger::periodOf( const DeliveryPromise &promise, const Delivery &delivery )
{
  if ( !isSender( promise, delivery ) )
    return {};
  const QDate day = localday::dateOf( delivery.at );
  QDate period = periodBegin( periodBegin( day, promise.rhythm ).addDays( -1 ), promise.rhythm );
  if ( promise.sourcePattern.isEmpty() )
    return period;
  const QRegularExpressionMatch match = expressionOf( promise.sourcePattern ).match( QFileInfo( delivery.source ).fileName() );
  if ( !match.hasMatch() )
    return {};
  if ( const QString year = match.captured( QStringLiteral( "year" ) ); !year.isEmpty() )
  {
    const int half = match.captured( QStringLiteral( "half" ) ).toInt();
    const int quarter = match.captured( QStringLiteral( "quarter" ) ).toInt();
    const int month = match.captured( QStringLiteral( "month" ) ).toInt();
    // A year alone names the period of yearly promises only.
    if ( month > 0 || quarter > 0 || half > 0 || promise.rhythm == Rhythm::Yearly )
      period = periodBegin( QDate( year.toInt(),
                              month > 0       ? month
                                : quarter > 0 ? quarter * 3 - 2
                                : half > 0    ? half * 6 - 5
                                              : 1,
                              1 ),
        promise.rhythm );
  }
  return period;
}

Ledger DeliveryLedger::settle(
  const QList<DeliveryPromise> &promises, const QList<Delivery> &deliveries, const QDate &from, const QDate &to, const QDate &today )
{
  QList<Delivery> inOrder = deliveries;
  inOrder.removeIf( [&today]( const Delivery &delivery ) { return localday::dateOf( delivery.at ) > today; } );
  std::stable_sort( inOrder.begin(), inOrder.end(), []( const Delivery &a, const Delivery &b ) { return a.at < b.at; } );
  Ledger ledger;
  QSet<qint64> claimed;
  for ( const DeliveryPromise &promise : promises )
  {
    QMultiHash<QDate, Delivery> byPeriod; // newest first
    for ( const Delivery &delivery : std::as_const( inOrder ) )
    {
      if ( const QDate period = periodOf( promise, delivery ); period.isValid() )
      {
        byPeriod.insert( period, delivery );
        claimed.insert( delivery.id );
      }
    }
    const int months = static_cast<int>( promise.rhythm );
    for ( QDate period = periodBegin( std::max( from, promise.validFrom ), promise.rhythm );
          period <= to && ( !promise.validTo.isValid() || period <= promise.validTo ); period = period.addMonths( months ) )
    {
      LedgerEntry entry;
      entry.promise = promise;
      entry.period = period;
      entry.periodEnd = period.addMonths( months ).addDays( -1 );
      entry.due = entry.periodEnd.addDays( promise.dueDays );
      if ( entry.periodEnd < from || entry.periodEnd > to )
        continue;
      entry.deliveries = byPeriod.values( period );
      std::reverse( entry.deliveries.begin(), entry.deliveries.end() );
      settleEntry( entry, today );
      ledger.entries.append( entry );
    }
  }
  for ( const Delivery &delivery : std::as_const( inOrder ) )
  {
    const QDate day = localday::dateOf( delivery.at );
    if ( !claimed.contains( delivery.id ) && day >= from && day <= to )
      ledger.unpromised.append( delivery );
  }
  return ledger;
}

} // namespace jinguan

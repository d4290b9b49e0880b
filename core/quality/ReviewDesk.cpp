#include "quality/ReviewDesk.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReviewDesk )
};
} // namespace

Result<JudgeSummary> ReviewDesk::take( const QList<ReadingKey> &readings, VerdictKind kind, QualityFlag flag, const QString &reason )
{
  QList<Verdict> verdicts;
  for ( const ReadingKey &key : readings )
    verdicts.append( { 0, key.series, key.period, key.begin, kind, flag, {}, mUser, reason, 0, {} } );
  return mStore.judge( verdicts );
}

Result<JudgeSummary> ReviewDesk::judge( const QList<ReadingKey> &readings, QualityFlag flag, const QString &reason )
{
  return take( readings, VerdictKind::Judgement, flag, reason );
}

Result<JudgeSummary> ReviewDesk::note( const QList<ReadingKey> &readings, const QString &text )
{
  return take( readings, VerdictKind::Note, QualityFlag::Valid, text );
}

Result<JudgeSummary> ReviewDesk::withdraw( const QList<ReadingKey> &readings, const QString &reason )
{
  return take( readings, VerdictKind::Withdrawal, QualityFlag::Valid, reason );
}

QString verdictText( const Verdict &verdict, const QString &ruleName )
{
  if ( verdict.kind == VerdictKind::Note )
    return Text::tr( "note" );
  if ( verdict.kind == VerdictKind::Withdrawal )
    return verdict.isReview() ? Text::tr( "verdict withdrawn" ) : Text::tr( "finding withdrawn" );
  if ( !verdict.isReview() )
    return Text::tr( "found suspect: %1" ).arg( ruleName );
  return isValid( verdict.flag ) ? Text::tr( "accepted as valid" ) : Text::tr( "found invalid" );
}

} // namespace jinguan

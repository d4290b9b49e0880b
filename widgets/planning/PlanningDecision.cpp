// What PlanningSession does about decisions: stations made of sites, and taken back.

#include "widgets/planning/PlanningSession.h"

#include <QUndoCommand>

#include <algorithm>

namespace jinguan
{

/** Makes stations of sites. The first time they are made already when it comes onto the stack. */
class PlanningSession::AcceptCommand : public QUndoCommand
{
  public:
    AcceptCommand( PlanningSession &session, const PlanAcceptance &acceptance, const AcceptanceRequest &request,
      const QList<LonLat> &places, const QMap<qint64, QString> &accepted )
      : QUndoCommand( PlanningSession::tr( "Accept %n site(s)", nullptr, static_cast<int>( places.size() ) ) ),
        mSession( session ),
        mAcceptance( acceptance ),
        mRequest( request ),
        mPlaces( places ),
        mBefore( session.mState.accepted ),
        mAfter( accepted )
    {}

    void undo() override
    {
      WithdrawalRequest request;
      request.scenario = mRequest.scenario;
      request.sites = storedIds();
      request.reason = PlanningSession::tr( "Undone by the planner." );
      const Result<AcceptanceResult> withdrawn = mAcceptance.withdraw( request );
      tell( withdrawn, mBefore );
    }

    void redo() override
    {
      if ( std::exchange( mFresh, false ) )
      {
        mSession.applyAccepted( mAfter );
        return;
      }
      mRequest.sites = storedIds();
      const Result<AcceptanceResult> accepted = mAcceptance.accept( mRequest );
      tell( accepted, mAfter );
    }

  private:
    /** Saving a scenario gives its sites new ids; their places stay. */
    QList<qint64> storedIds() const
    {
      QList<qint64> ids;
      if ( const Result<Scenario> stored = mSession.mStore->scenario( mRequest.scenario ) )
        for ( const ScenarioSite &site : stored->sites )
          if ( std::any_of( mPlaces.cbegin(), mPlaces.cend(),
                 [&site]( const LonLat &at ) { return Geodesy::distance( at, site.at ) <= PlanAcceptance::sameplace; } ) )
            ids.append( site.id );
      return ids;
    }

    void tell( const Result<AcceptanceResult> &result, const QMap<qint64, QString> &accepted )
    {
      if ( !result )
        Q_EMIT mSession.failed( result.error() );
      else
        mSession.applyAccepted( accepted );
    }

    PlanningSession &mSession;
    PlanAcceptance mAcceptance;
    AcceptanceRequest mRequest;
    QList<LonLat> mPlaces;
    QMap<qint64, QString> mBefore;
    QMap<qint64, QString> mAfter;
    bool mFresh = true;
};

QList<qint64> PlanningSession::sitesToAccept() const
{
  QList<qint64> ids;
  for ( const ScenarioSite &site : mState.scenario.sites )
    if ( isTicked( site.id ) && acceptedAs( site.id ).isEmpty() )
      ids.append( site.id );
  return ids;
}

Result<void> PlanningSession::accept(
  const PlanAcceptance &acceptance, const QString &reason, const QString &decidedBy, const QHash<qint64, QVariantList> &verdicts )
{
  const QList<qint64> wanted = sitesToAccept();
  if ( wanted.isEmpty() )
    return Error { tr( "No site is ticked that is not accepted yet." ), tr( "Tick the sites that are to be built." ), {}, 0 };
  const Result<Scenario> stored = save( mState.scenario.name );
  if ( !stored )
    return stored.error();
  AcceptanceRequest request;
  request.scenario = stored->name;
  request.reason = reason;
  request.decidedBy = decidedBy;
  QList<LonLat> places;
  QMap<qint64, qint64> ours; // by stored id
  for ( qsizetype i = 0; i < mState.scenario.sites.size() && i < stored->sites.size(); ++i )
  {
    const ScenarioSite &site = mState.scenario.sites.at( i );
    if ( !wanted.contains( site.id ) )
      continue;
    request.sites.append( stored->sites.at( i ).id );
    request.verdicts.insert( stored->sites.at( i ).id, verdicts.value( site.id ) );
    ours.insert( stored->sites.at( i ).id, site.id );
    places.append( site.at );
  }
  PlanAcceptance decision = acceptance;
  const Result<AcceptanceResult> accepted = decision.accept( request );
  if ( !accepted )
    return accepted.error();
  QMap<qint64, QString> codes = mState.accepted;
  for ( const AcceptedSite &site : accepted->sites )
    codes.insert( ours.value( site.site ), site.code );
  mUndo.push( new AcceptCommand( *this, acceptance, request, places, codes ) );
  if ( accepted->unmarked )
    Q_EMIT failed( *accepted->unmarked );
  return {};
}

void PlanningSession::applyAccepted( const QMap<qint64, QString> &accepted )
{
  mState.accepted = accepted;
  Q_EMIT ticksChanged();
  Q_EMIT stationsChanged();
}

bool PlanningSession::isFree( qint64 id )
{
  const QString code = acceptedAs( id );
  if ( !code.isEmpty() )
    Q_EMIT failed( Error {
      tr( "The site is accepted, as station %1." ).arg( code ), tr( "Undo the acceptance before it is moved or removed." ), {}, 0 } );
  return code.isEmpty();
}

} // namespace jinguan

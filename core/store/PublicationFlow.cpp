#include "store/PublicationFlow.h"

#include <QRegularExpression>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublicationFlow )
};

/** An enumeration with its ids in the order of its numbers. */
template<typename T> T fromId( const QStringList &ids, const QString &id, bool *ok )
{
  const qsizetype index = ids.indexOf( id );
  if ( ok )
    *ok = index >= 0;
  return static_cast<T>( std::max<qsizetype>( index, 0 ) );
}

const QStringList sStates { QStringLiteral( "draft" ), QStringLiteral( "reviewed" ), QStringLiteral( "approved" ),
  QStringLiteral( "published" ), QStringLiteral( "withdrawn" ) };
const QStringList sActs { QStringLiteral( "propose" ), QStringLiteral( "change" ), QStringLiteral( "review" ), QStringLiteral( "approve" ),
  QStringLiteral( "publish" ), QStringLiteral( "return" ), QStringLiteral( "withdraw" ) };
const QStringList sLevels { QStringLiteral( "station" ), QStringLiteral( "district" ), QStringLiteral( "city" ) };
const QStringList sPlaces { QStringLiteral( "exact" ), QStringLiteral( "generalised" ), QStringLiteral( "district" ) };
const QStringList sPermissions { QStringLiteral( "public" ), QStringLiteral( "request" ), QStringLiteral( "internal" ) };

constexpr int sLongestDelay = 24 * 366;
constexpr int sLongestHistory = 366 * 20;

Error refused( const QString &message, const QString &remedy = {} )
{
  return Error { message, remedy, {}, 0 };
}

/** From which states an act leads where. */
Result<PublicationState> target( PublicationAct act, const PublicationItem &item )
{
  using State = PublicationState;
  const auto from = [&]( std::initializer_list<State> states, State to ) -> Result<State> {
    if ( std::find( states.begin(), states.end(), item.state ) != states.end() )
      return to;
    return refused( Text::tr( "“%1” is %2: it cannot be taken on by “%3”." )
                      .arg( item.title.text(), publicationStateText( item.state ), publicationActText( act ) ),
      Text::tr( "The way is draft, reviewed, approved, published, withdrawn." ) );
  };
  switch ( act )
  {
    case PublicationAct::Review:
      return from( { State::Draft }, State::Reviewed );
    case PublicationAct::Approve:
      return from( { State::Reviewed }, State::Approved );
    case PublicationAct::Publish:
      return from( { State::Approved }, State::Published );
    case PublicationAct::Return:
      return from( { State::Reviewed, State::Approved }, State::Draft );
    case PublicationAct::Withdraw:
      return from( { State::Approved, State::Published }, State::Withdrawn );
    case PublicationAct::Propose:
    case PublicationAct::Change:
      break;
  }
  return State::Draft;
}

Result<void> mayApprove( const PublicationItem &item, const QList<PublicationStep> &history, const UserProfile &user )
{
  if ( user.role != QLatin1String( "approver" ) )
    return refused( Text::tr( "Only the role “approver” approves." ), Text::tr( "Roles are set in the preferences." ) );
  if ( PublicationFlow::isSamePerson( user.name, item.author ) )
    return refused( Text::tr( "Whoever wrote an item does not approve it." ), Text::tr( "Ask another approver." ) );
  if ( PublicationFlow::isSamePerson( user.name, PublicationFlow::reviewer( item, history ) ) )
    return refused( Text::tr( "Whoever reviewed an item does not approve it." ), Text::tr( "Ask another approver." ) );
  if ( !item.approver.isEmpty() && !PublicationFlow::isSamePerson( user.name, item.approver ) )
    return refused( Text::tr( "“%1” is approved by %2 alone." ).arg( item.title.text(), item.approver ) );
  return {};
}

Result<void> mayDo( PublicationAct act, const PublicationItem &item, const QList<PublicationStep> &history, const UserProfile &user )
{
  const bool releases = user.role == QLatin1String( "approver" ) || user.role == QLatin1String( "operator" );
  switch ( act )
  {
    case PublicationAct::Review:
      if ( PublicationFlow::isSamePerson( user.name, item.author ) )
        return refused( Text::tr( "Whoever wrote an item does not review it." ), Text::tr( "Ask a colleague." ) );
      return {};
    case PublicationAct::Approve:
      return mayApprove( item, history, user );
    case PublicationAct::Publish:
      if ( item.permission == ReleasePermission::Internal )
        return refused( Text::tr( "“%1” is internal and is never published." ).arg( item.title.text() ) );
      return releases ? Result<void>() : refused( Text::tr( "Publishing is done by the roles “approver” and “operator”." ) );
    case PublicationAct::Withdraw:
      return releases || PublicationFlow::isSamePerson( user.name, item.author )
        ? Result<void>()
        : refused( Text::tr( "Withdrawing is done by the roles “approver” and “operator”, or by the author." ) );
    default:
      return {};
  }
}
} // namespace

QString publicationStateId( PublicationState state )
{
  return sStates.at( static_cast<int>( state ) );
}

PublicationState publicationStateFromId( const QString &id, bool *ok )
{
  return fromId<PublicationState>( sStates, id, ok );
}

QString publicationStateText( PublicationState state )
{
  switch ( state )
  {
    case PublicationState::Draft:
      return Text::tr( "draft" );
    case PublicationState::Reviewed:
      return Text::tr( "reviewed" );
    case PublicationState::Approved:
      return Text::tr( "approved" );
    case PublicationState::Published:
      return Text::tr( "published" );
    case PublicationState::Withdrawn:
      return Text::tr( "withdrawn" );
  }
  return {};
}

QString publicationActId( PublicationAct act )
{
  return sActs.at( static_cast<int>( act ) );
}

PublicationAct publicationActFromId( const QString &id, bool *ok )
{
  return fromId<PublicationAct>( sActs, id, ok );
}

QString publicationActText( PublicationAct act )
{
  switch ( act )
  {
    case PublicationAct::Propose:
      return Text::tr( "Propose" );
    case PublicationAct::Change:
      return Text::tr( "Change" );
    case PublicationAct::Review:
      return Text::tr( "Review" );
    case PublicationAct::Approve:
      return Text::tr( "Approve" );
    case PublicationAct::Publish:
      return Text::tr( "Publish" );
    case PublicationAct::Return:
      return Text::tr( "Return" );
    case PublicationAct::Withdraw:
      return Text::tr( "Withdraw" );
  }
  return {};
}

QString releaseLevelId( ReleaseLevel level )
{
  return sLevels.at( static_cast<int>( level ) );
}

ReleaseLevel releaseLevelFromId( const QString &id, bool *ok )
{
  return fromId<ReleaseLevel>( sLevels, id, ok );
}

QString releaseLevelText( ReleaseLevel level )
{
  switch ( level )
  {
    case ReleaseLevel::Station:
      return Text::tr( "values of stations" );
    case ReleaseLevel::District:
      return Text::tr( "means of districts" );
    case ReleaseLevel::City:
      return Text::tr( "means of the city" );
  }
  return {};
}

QString placeDetailId( PlaceDetail detail )
{
  return sPlaces.at( static_cast<int>( detail ) );
}

PlaceDetail placeDetailFromId( const QString &id, bool *ok )
{
  return fromId<PlaceDetail>( sPlaces, id, ok );
}

QString placeDetailText( PlaceDetail detail )
{
  switch ( detail )
  {
    case PlaceDetail::Exact:
      return Text::tr( "exact place" );
    case PlaceDetail::Generalised:
      return Text::tr( "generalised place" );
    case PlaceDetail::DistrictOnly:
      return Text::tr( "district only" );
  }
  return {};
}

QString releasePermissionId( ReleasePermission permission )
{
  return sPermissions.at( static_cast<int>( permission ) );
}

ReleasePermission releasePermissionFromId( const QString &id, bool *ok )
{
  return fromId<ReleasePermission>( sPermissions, id, ok );
}

QString releasePermissionText( ReleasePermission permission )
{
  switch ( permission )
  {
    case ReleasePermission::Public:
      return Text::tr( "public" );
    case ReleasePermission::OnRequest:
      return Text::tr( "on request" );
    case ReleasePermission::Internal:
      return Text::tr( "internal" );
  }
  return {};
}

bool PublicationFlow::isSamePerson( const QString &a, const QString &b )
{
  const QString first = a.simplified().toCaseFolded();
  return !first.isEmpty() && first == b.simplified().toCaseFolded();
}

QString PublicationFlow::reviewer( const PublicationItem &item, const QList<PublicationStep> &history )
{
  QString reviewer;
  for ( const PublicationStep &step : history )
  {
    if ( step.version != item.version )
      continue;
    if ( step.act == PublicationAct::Review )
      reviewer = step.by;
    else if ( step.to == PublicationState::Draft )
      reviewer.clear();
  }
  return reviewer;
}

Result<PublicationState> PublicationFlow::apply(
  PublicationAct act, const PublicationItem &item, const QList<PublicationStep> &history, const UserProfile &user, const QString &comment )
{
  const Result<PublicationState> to = target( act, item );
  if ( !to )
    return to;
  if ( user.name.simplified().isEmpty() )
    return refused( Text::tr( "Nobody knows who you are." ), Text::tr( "Enter your name in the preferences." ) );
  if ( const Result<void> allowed = mayDo( act, item, history, user ); !allowed )
    return allowed.error();
  const bool needsReason = act == PublicationAct::Return || act == PublicationAct::Withdraw;
  if ( needsReason && comment.simplified().isEmpty() )
    return refused( Text::tr( "The reason is missing." ), Text::tr( "Say in a comment why." ) );
  return to;
}

Result<void> PublicationFlow::check( const PublicationItem &item )
{
  static const QRegularExpression sCode( QStringLiteral( "^[a-z0-9][a-z0-9_-]{1,60}$" ) );
  if ( !sCode.match( item.code ).hasMatch() )
    return refused( Text::tr( "“%1” is no code of an item." ).arg( item.code ),
      Text::tr( "Use small letters, digits and hyphens; it names the files of the item." ) );
  if ( item.title.zh.trimmed().isEmpty() || item.title.en.trimmed().isEmpty() )
    return refused( Text::tr( "The item needs a title in Chinese and in English." ) );
  if ( item.element.isEmpty() || item.indicators.isEmpty() )
    return refused( Text::tr( "The item “%1” names no element or no indicator." ).arg( item.code ) );
  static const QList<Period> sPeriods { Period::Sample, Period::Hour, Period::FourHours, Period::Day, Period::Month };
  if ( !sPeriods.contains( item.period ) )
    return refused( Text::tr( "Values are released by sample, hour, four hours, day or month." ) );
  if ( item.level != ReleaseLevel::Station && item.period == Period::Sample )
    return refused( Text::tr( "Samples are not taken at one time: no mean over stations can be made of them." ),
      Text::tr( "Choose hours, days or months." ) );
  if ( item.delayHours < 0 || item.delayHours > sLongestDelay )
    return refused( Text::tr( "The delay is %1 hours; it may be 0 to %2." ).arg( item.delayHours ).arg( sLongestDelay ) );
  if ( item.historyDays < 1 || item.historyDays > sLongestHistory )
    return refused( Text::tr( "The history is %1 days; it may be 1 to %2." ).arg( item.historyDays ).arg( sLongestHistory ) );
  if ( item.leastStations < 1 )
    return refused( Text::tr( "A mean needs at least one station." ) );
  if ( item.isRolling && item.rhythm != Period::Hour && item.rhythm != Period::Day )
    return refused( Text::tr( "A rolling item is refreshed by hour or by day." ) );
  if ( item.isRolling && item.permission != ReleasePermission::Public )
    return refused( Text::tr( "Only public items roll." ) );
  return {};
}

} // namespace jinguan

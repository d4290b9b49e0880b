#include "reports/publish/BundleContent.h"

#include "reports/publish/BundleGround.h"

#include <QSet>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleCollector )
};

const QString sPublishingBody = QStringLiteral( "hbj" );
} // namespace

std::optional<LonLat> BundleContent::pointOf( const Release &release, const ReleasedPlace &place ) const
{
  if ( release.item.level == ReleaseLevel::Station )
    return place.at;
  const auto centre = centres.constFind( place.id );
  return centre == centres.constEnd() ? std::nullopt : std::optional( *centre );
}

QString BundleCollector::reviewNumber( const QList<Release> &releases )
{
  QSet<QString> numbers;
  for ( const Release &release : releases )
    numbers.insert( release.item.reviewNumber );
  return numbers.size() == 1 ? *numbers.cbegin() : QString();
}

Result<PublicPlaces> BundleCollector::places()
{
  return PublicPlaces::load();
}

Result<UtcSeconds> BundleCollector::moment( const ReadingStore &readings, UtcSeconds asked )
{
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  if ( asked > now )
    return Error { Text::tr( "The moment of a bundle cannot lie in the future: the delay of the items would not hold." ),
      Text::tr( "Leave it out, or name a moment of the past." ), {}, 0 };
  if ( asked > 0 )
    return asked;
  const Result<QList<LatestReading>> latest = readings.latest();
  if ( !latest )
    return latest.error();
  UtcSeconds newest = 0;
  for ( const LatestReading &one : *latest )
  {
    if ( one.series.key.issued == 0 && one.series.key.method != Method::Model )
      newest = std::max( newest, PublicationSelection::endOfPeriod( one.reading.begin, one.period ) );
  }
  return newest > 0 ? std::min( newest, now ) : now;
}

Result<PublicationSelection> BundleCollector::selection( const PublicPlaces &places ) const
{
  const Result<QList<Station>> stations = mServices.workspace.network().stations();
  if ( !stations )
    return stations.error();
  const Result<QByteArray> secret = mServices.workspace.publication().secret();
  if ( !secret )
    return secret.error();
  return PublicationSelection( { mServices.catalogue, mServices.responsibility, mServices.evaluator, places }, *stations, *secret );
}

Result<QList<PublicationItem>> BundleCollector::chosen( const BundleRequest &request ) const
{
  const Result<QList<PublicationItem>> items = mServices.workspace.publication().items();
  if ( !items )
    return items;
  QSet<QString> wanted( request.items.cbegin(), request.items.cend() );
  QList<PublicationItem> chosen;
  for ( const PublicationItem &item : *items )
  {
    const bool isWanted = wanted.remove( item.code );
    if ( !request.items.isEmpty() && !isWanted )
      continue;
    if ( PublicationSelection::isReleased( item ) && ( item.isRolling || !request.rollingOnly ) )
      chosen.append( item );
    else if ( isWanted )
      return Error { Text::tr( "“%1” is %2 and %3: its values stay inside." )
                       .arg( item.title.text(), publicationStateText( item.state ), releasePermissionText( item.permission ) ),
        Text::tr( "Only published public items go into a bundle." ), {}, 0 };
  }
  if ( !wanted.isEmpty() )
    return Error { Text::tr( "There is no item “%1” in the publication catalogue." ).arg( *wanted.cbegin() ), {}, {}, 0 };
  if ( chosen.isEmpty() )
    return Error { request.rollingOnly ? Text::tr( "No rolling item is published." ) : Text::tr( "No item is published." ),
      Text::tr( "Propose items, have them reviewed and approved, and publish them." ), {}, 0 };
  return chosen;
}

LocalText BundleCollector::bureau( const BundleRequest &request ) const
{
  if ( !request.bureau.isEmpty() )
    return { request.bureau, request.bureau };
  const Body *body = mServices.responsibility.body( sPublishingBody );
  LocalText name = body ? body->nameNow : LocalText();
  if ( name.zh.startsWith( QStringLiteral( "市" ) ) )
    name.zh.replace( 0, 1, QStringLiteral( "成都市" ) );
  return name;
}

Result<BundleContent> BundleCollector::collect( const BundleRequest &request, Progress &progress ) const
{
  const Result<UtcSeconds> moment = this->moment( mServices.workspace.readings(), request.moment );
  if ( !moment )
    return moment.error();
  const Result<QList<PublicationItem>> items = chosen( request );
  if ( !items )
    return items.error();
  const Result<PublicPlaces> places = this->places();
  if ( !places )
    return places.error();
  const Result<PublicationSelection> selection = this->selection( *places );
  if ( !selection )
    return selection.error();
  BundleContent content;
  content.moment = *moment;
  content.made = QDateTime::currentDateTime();
  content.bureau = bureau( request );
  content.city = { QStringLiteral( "成都市" ), QStringLiteral( "Chengdu" ) };
  content.isDemo = mServices.workspace.network().property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  for ( const PublicationItem &item : *items )
  {
    Result<Release> release = selection->select( item, *moment, mServices.workspace.readings(), progress );
    if ( !release )
      return release.error();
    content.isDemo = content.isDemo || release->isDemo;
    content.releases.append( release.take() );
  }
  const Result<QList<PublicationItem>> all = mServices.workspace.publication().items();
  if ( !all )
    return all.error();
  for ( const PublicationItem &item : *all )
  {
    if ( item.state == PublicationState::Published && item.permission == ReleasePermission::OnRequest && !request.rollingOnly )
      content.listed.append( item );
  }
  content.reviewNumber = reviewNumber( content.releases );
  if ( const Result<void> ground = BundleGround( mServices.workspace.network() ).fill( content ); !ground )
    return ground.error();
  return content;
}

} // namespace jinguan

#include "reports/publish/BundleCheck.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "reports/publish/BundleCatalogue.h"
#include "reports/publish/BundleGeo.h"
#include "reports/publish/BundleGround.h"
#include "reports/publish/BundleRows.h"
#include "reports/publish/BundleTables.h"
#include "reports/publish/BundleWeb.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleCheck )
};

constexpr int sMostPerFile = 20; //!< findings of one file; the rest is counted

/** Checksums by file name. */
Result<QHash<QString, QByteArray>> sumsOf( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "There is no list of checksums: this is no bundle, or not a whole one." ), {}, path, 0 };
  QHash<QString, QByteArray> sums;
  const QList<QByteArray> lines = file.readAll().split( '\n' );
  for ( const QByteArray &line : lines )
  {
    if ( line.size() > 66 )
      sums.insert( QString::fromUtf8( line.mid( 66 ) ), line.left( 64 ) );
  }
  return sums;
}

QString keyOf( const QString &place, const QString &indicator, const QString &begin )
{
  return place + QLatin1Char( '\n' ) + indicator + QLatin1Char( '\n' ) + begin;
}

QString leakText( const Leak &leak )
{
  if ( leak.what == QLatin1String( "code" ) )
    return Text::tr( "holds our own code of a station: %1" ).arg( leak.found );
  if ( leak.what == QLatin1String( "device" ) )
    return Text::tr( "holds the device number of the station %1: %2" ).arg( leak.station, leak.found );
  if ( leak.what == QLatin1String( "name" ) )
    return Text::tr( "holds the name of the station %1, which no item tells: %2" ).arg( leak.station, leak.found );
  return Text::tr( "holds the exact place of the station %1: %2" ).arg( leak.station, leak.found );
}

/** Words that stand in the files whatever stations are called: names of districts, layers, kinds and what is on the ground. */
QStringList allowedWords( const ReportServices &services, const BundleContent &content )
{
  QStringList words { content.bureau.zh, content.bureau.en };
  for ( const District &district : services.responsibility.districts() )
    words << district.name.zh << district.name.en;
  for ( const StationKind &kind : services.catalogue.stationKinds() )
    words << kind.name.zh << kind.name.en;
  for ( const GroundLayer &layer : content.ground )
    words << layer.names << layer.attribution << layer.name.zh << layer.name.en;
  for ( const Release &release : content.releases )
    words << release.item.title.zh << release.item.title.en << release.item.basis;
  return words;
}
} // namespace

/** Findings, with those of one file kept to a number that people read. */
class BundleCheck::Findings
{
  public:
    void fail( const QString &file, const QString &text )
    {
      if ( ++mCount[file] <= sMostPerFile )
        mList.append( { CheckFinding::Severity::Failure, file, text } );
    }
    void warn( const QString &file, const QString &text ) { mList.append( { CheckFinding::Severity::Warning, file, text } ); }
    void ok( const QString &file, const QString &text ) { mList.append( { CheckFinding::Severity::Ok, file, text } ); }
    QList<BundleFinding> take()
    {
      for ( auto count = mCount.cbegin(); count != mCount.cend(); ++count )
      {
        if ( *count > sMostPerFile )
          mList.append( { CheckFinding::Severity::Failure, count.key(), Text::tr( "and %n more", nullptr, *count - sMostPerFile ) } );
      }
      return std::exchange( mList, {} );
    }

  private:
    QList<BundleFinding> mList;
    QHash<QString, int> mCount;
};

bool BundleCheck::hasFailure( const QList<BundleFinding> &findings )
{
  return std::any_of( findings.cbegin(), findings.cend(),
    []( const BundleFinding &finding ) { return finding.severity == CheckFinding::Severity::Failure; } );
}

QStringList BundleCheck::expectedFiles( const QJsonObject &catalogue )
{
  QStringList names { QStringLiteral( "index.html" ), QStringLiteral( "bulletin.pdf" ), QStringLiteral( "README.zh.md" ),
    QStringLiteral( "README.en.md" ), QStringLiteral( "datapackage.json" ), QStringLiteral( "data/dictionary.csv" ),
    QStringLiteral( "web/page.js" ), QStringLiteral( "web/page.css" ), BundleWeb::dataFile(), BundleGeo::geoPackageFile(),
    BundleCatalogue::fileName(), QString::fromLatin1( BundleFiles::checksumFile ) };
  const Result<CsvTable> vendor = CsvTable::read( Resources::path( QStringLiteral( "web/vendor/packages.csv" ) ), { "as" } );
  for ( int row = 0; vendor && row < vendor->rowCount(); ++row )
    names << QStringLiteral( "web/vendor/" ) + vendor->text( row, "as" );
  const QJsonArray datasets = catalogue.value( QStringLiteral( "dataset" ) ).toArray();
  for ( const QJsonValue &dataset : datasets )
  {
    PublicationItem item;
    item.code = dataset[QStringLiteral( "identifier" )].toString();
    if ( dataset.toObject().contains( QStringLiteral( "distribution" ) ) )
      names << BundleTables::valuesFile( item ) << BundleTables::placesFile( item ) << BundleGeo::geoJsonFile( item );
  }
  return names;
}

QList<BundleFinding> BundleCheck::files() const
{
  Findings findings;
  const Result<QHash<QString, QByteArray>> sums = sumsOf( mFolder + QLatin1Char( '/' ) + QString::fromLatin1( BundleFiles::checksumFile ) );
  if ( !sums )
  {
    findings.fail( {}, sums.error().message );
    return findings.take();
  }
  const Result<QJsonObject> catalogue = BundleReader( mFolder ).catalogue();
  if ( !catalogue )
    findings.fail( BundleCatalogue::fileName(), catalogue.error().message );
  const QStringList expected = catalogue ? expectedFiles( *catalogue ) : QStringList();
  const QStringList names = BundleFiles::list( mFolder );
  for ( const QString &name : names )
  {
    const QString path = mFolder + QLatin1Char( '/' ) + name;
    if ( QFileInfo( path ).isSymLink() )
      findings.fail( name, Text::tr( "is a link; a bundle holds files only" ) );
    else if ( name != QLatin1String( BundleFiles::checksumFile ) && !sums->contains( name ) )
      findings.fail( name, Text::tr( "is not in the list of checksums" ) );
    else if ( name != QLatin1String( BundleFiles::checksumFile ) && BundleFiles::sha256( path ).toLatin1() != sums->value( name ) )
      findings.fail( name, Text::tr( "is not the file that was made" ) );
    if ( catalogue && !expected.contains( name ) )
      findings.fail( name, Text::tr( "belongs to no item of the catalogue" ) );
  }
  for ( auto sum = sums->cbegin(); sum != sums->cend(); ++sum )
  {
    if ( !names.contains( sum.key() ) )
      findings.fail( sum.key(), Text::tr( "is missing" ) );
  }
  findings.ok( {}, Text::tr( "%n file(s) looked at", nullptr, static_cast<int>( names.size() ) ) );
  return findings.take();
}

void BundleCheck::checkItem( const Release &release, const BundleContent &content, Findings &findings ) const
{
  QHash<QString, double> values;
  for ( const ReleasedValue &value : release.values )
    values.insert( keyOf( release.places.at( value.place ).id, value.indicator, isoLocal( value.begin ) ), value.value );
  QHash<QString, LonLat> points;
  for ( const ReleasedPlace &place : release.places )
    if ( const std::optional<LonLat> at = content.pointOf( release, place ) )
      points.insert( place.id, *at );
  const Result<QList<BundleRows>> all = BundleReader( mFolder ).item( release.item.code );
  if ( !all )
  {
    findings.fail( {}, all.error().text() );
    return;
  }
  for ( const BundleRows &one : *all )
  {
    for ( const BundleRow &row : one.rows )
    {
      const auto value = values.constFind( keyOf( row.place, row.indicator, row.begin ) );
      if ( value == values.cend() || std::abs( *value - row.value ) > 1e-9 )
        findings.fail( one.file,
          Text::tr( "holds a value that “%1” does not release: %2 %3 %4 %5" )
            .arg( release.item.code, row.place, row.indicator, row.begin )
            .arg( row.value ) );
      else if ( !row.period.isEmpty() && row.period != periodId( release.item.period ) )
        findings.fail( one.file, Text::tr( "holds values finer than “%1” allows: %2" ).arg( release.item.code, row.period ) );
    }
    for ( const BundlePoint &point : one.points )
    {
      const auto at = points.constFind( point.place );
      if ( at == points.cend() || std::abs( at->lon - point.at.lon ) > 1e-5 || std::abs( at->lat - point.at.lat ) > 1e-5 )
        findings.fail( one.file, Text::tr( "holds a place that “%1” does not tell: %2" ).arg( release.item.code, point.place ) );
    }
  }
  findings.ok( BundleTables::valuesFile( release.item ),
    Text::tr( "“%1” version %2: %n value(s) as released", nullptr, static_cast<int>( release.values.size() ) )
      .arg( release.item.code )
      .arg( release.item.version ) );
}

void BundleCheck::checkGround( const BundleContent &content, Findings &findings ) const
{
  const Result<QJsonObject> page = BundleReader( mFolder ).pageData();
  if ( !page )
    return findings.fail( BundleWeb::dataFile(), page.error().text() );
  const QJsonObject ground = page->value( QStringLiteral( "ground" ) ).toObject();
  QHash<QString, QJsonObject> allowed;
  for ( const GroundLayer &layer : content.ground )
    allowed.insert( layer.role, QJsonDocument::fromJson( layer.geoJson ).object() );
  for ( auto layer = ground.begin(); layer != ground.end(); ++layer )
  {
    if ( !allowed.contains( layer.key() ) )
      findings.fail( BundleWeb::dataFile(),
        BundleGround::boundaryRoles().contains( layer.key() ) ? Text::tr( "draws boundaries without a map review number" )
                                                              : Text::tr( "draws a layer that is not public: %1" ).arg( layer.key() ) );
    else if ( layer.value()[QStringLiteral( "shapes" )].toObject() != allowed.value( layer.key() ) )
      findings.fail( BundleWeb::dataFile(), Text::tr( "draws a layer otherwise than the workspace has it: %1" ).arg( layer.key() ) );
  }
}

void BundleCheck::searchLeaks( const LeakSearch &search, Findings &findings, Progress &progress ) const
{
  const BundleReader reader( mFolder );
  const QStringList names = BundleFiles::list( mFolder );
  for ( qsizetype index = 0; index < names.size() && !progress.isCancelled(); ++index )
  {
    const QString &name = names.at( index );
    progress.report( static_cast<double>( index ) / static_cast<double>( names.size() ), name );
    const Result<QByteArray> text = reader.text( name );
    if ( !text )
    {
      findings.warn( name, text.error().text() );
      continue;
    }
    // Corners of rivers may lie where a station stands; what the ground may be is checked by itself.
    const bool hasGround = name == BundleWeb::dataFile();
    QList<Leak> leaks = search.texts( name.toUtf8() + '\n' + *text ) + search.places( hasGround ? reader.withoutGround() : *text );
    if ( name.endsWith( QLatin1String( ".gpkg" ) ) )
      leaks += search.binaryPlaces( *text );
    for ( const Leak &leak : std::as_const( leaks ) )
      findings.fail( name, leakText( leak ) );
  }
}

bool BundleCheck::mayHold( const QJsonObject &dataset, const ReportServices &services, Findings &findings )
{
  const QString code = dataset.value( QStringLiteral( "identifier" ) ).toString();
  const int version = dataset.value( QStringLiteral( "version" ) ).toInt();
  const bool hasValues = dataset.contains( QStringLiteral( "distribution" ) );
  const Result<PublicationItem> item = services.workspace.publication().item( code );
  if ( !item )
  {
    findings.fail( BundleCatalogue::fileName(), item.error().text() );
    return false;
  }
  const bool isPublished = item->version == version && item->state == PublicationState::Published;
  const bool mayBe =
    isPublished && ( item->permission == ReleasePermission::Public || ( item->permission == ReleasePermission::OnRequest && !hasValues ) );
  if ( !mayBe )
    findings.fail( BundleCatalogue::fileName(),
      Text::tr( "names “%1” version %2, which may not be there: it is version %3, %4, %5" )
        .arg( code )
        .arg( version )
        .arg( item->version )
        .arg( publicationStateText( item->state ), releasePermissionText( item->permission ) ) );
  return mayBe;
}

BundleContent BundleCheck::released(
  const QJsonObject &catalogue, const ReportServices &services, const PublicationSelection &selection, Findings &findings ) const
{
  BundleContent content;
  content.moment = parseTime( catalogue.value( QStringLiteral( "moment" ) ).toString() ).toSecsSinceEpoch();
  const QJsonArray datasets = catalogue.value( QStringLiteral( "dataset" ) ).toArray();
  for ( const QJsonValue &dataset : datasets )
  {
    if ( !mayHold( dataset.toObject(), services, findings ) || !dataset.toObject().contains( QStringLiteral( "distribution" ) ) )
      continue;
    const Result<PublicationItem> item = services.workspace.publication().item( dataset[QStringLiteral( "identifier" )].toString() );
    Progress quiet;
    Result<Release> release =
      item ? selection.select( *item, content.moment, services.workspace.readings(), quiet ) : Result<Release>( item.error() );
    if ( release )
      content.releases.append( release.take() );
    else
      findings.fail( {}, release.error().text() );
  }
  content.reviewNumber = BundleCollector::reviewNumber( content.releases );
  if ( const Result<void> ground = BundleGround( services.workspace.network() ).fill( content ); !ground )
    findings.fail( {}, ground.error().text() );
  return content;
}

QList<BundleFinding> BundleCheck::content( const ReportServices &services, Progress &progress ) const
{
  Findings findings;
  const auto failed = [&]( const Error &error ) {
    findings.fail( {}, error.text() );
    return findings.take();
  };
  const Result<QJsonObject> catalogue = BundleReader( mFolder ).catalogue();
  if ( !catalogue )
    return failed( catalogue.error() );
  const Result<PublicPlaces> places = BundleCollector::places();
  if ( !places )
    return failed( places.error() );
  const Result<QList<Station>> stations = services.workspace.network().stations();
  if ( !stations )
    return failed( stations.error() );
  const Result<PublicationSelection> selection = BundleCollector( services ).selection( *places );
  if ( !selection )
    return failed( selection.error() );
  const BundleContent content = released( *catalogue, services, *selection, findings );
  checkGround( content, findings );
  for ( const Release &release : std::as_const( content.releases ) )
    checkItem( release, content, findings );
  searchLeaks( LeakSearch( *selection, *stations, content.releases, allowedWords( services, content ) ), findings, progress );
  return findings.take();
}

} // namespace jinguan

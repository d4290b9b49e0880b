#include "reports/publish/BundleCatalogue.h"

#include "base/Resources.h"
#include "reports/publish/BundleGeo.h"
#include "reports/publish/BundleTables.h"
#include "reports/SheetText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace jinguan
{

namespace
{

QJsonObject both( const LocalText &text )
{
  return { { QStringLiteral( "zh" ), text.zh }, { QStringLiteral( "en" ), text.en } };
}

/** How often a dataset comes anew, in the words of the ISO 8601 durations that DCAT uses. */
QString accrual( const PublicationItem &item )
{
  if ( !item.isRolling )
    return QStringLiteral( "irregular" );
  return item.rhythm == Period::Hour ? QStringLiteral( "PT1H" ) : QStringLiteral( "P1D" );
}

QJsonObject distribution( const QString &file, const QString &mediaType, const BundleFiles &files )
{
  return { { QStringLiteral( "downloadURL" ), file }, { QStringLiteral( "mediaType" ), mediaType },
    { QStringLiteral( "byteSize" ), QFileInfo( files.path( file ) ).size() },
    { QStringLiteral( "checksum" ),
      QJsonObject { { QStringLiteral( "algorithm" ), QStringLiteral( "SHA-256" ) },
        { QStringLiteral( "checksumValue" ), BundleFiles::sha256( files.path( file ) ) } } } };
}

} // namespace

QJsonObject BundleCatalogue::dataset( const PublicationItem &item ) const
{
  const Element *element = mServices.catalogue.element( item.element );
  return { { QStringLiteral( "identifier" ), item.code }, { QStringLiteral( "version" ), item.version },
    { QStringLiteral( "title" ), both( item.title ) }, { QStringLiteral( "theme" ), element ? both( element->name ) : QJsonObject() },
    { QStringLiteral( "keyword" ), QJsonArray::fromStringList( item.indicators ) },
    { QStringLiteral( "accessRights" ), releasePermissionId( item.permission ) },
    { QStringLiteral( "accrualPeriodicity" ), accrual( item ) }, { QStringLiteral( "level" ), releaseLevelId( item.level ) },
    { QStringLiteral( "period" ), periodId( item.period ) }, { QStringLiteral( "place" ), placeDetailId( item.place ) },
    { QStringLiteral( "delayHours" ), item.delayHours }, { QStringLiteral( "historyDays" ), item.historyDays },
    { QStringLiteral( "channel" ), item.channel }, { QStringLiteral( "legalBasis" ), item.basis } };
}

QJsonObject BundleCatalogue::released( const Release &release, const BundleFiles &files ) const
{
  QJsonObject object = dataset( release.item );
  object.insert( QStringLiteral( "temporal" ),
    QJsonObject { { QStringLiteral( "startDate" ), isoLocal( release.window.from ) },
      { QStringLiteral( "endDate" ), isoLocal( release.window.to ) } } );
  object.insert( QStringLiteral( "conformsTo" ), QJsonArray::fromStringList( release.editions ) );
  object.insert( QStringLiteral( "places" ), release.places.size() );
  object.insert( QStringLiteral( "values" ), release.values.size() );
  object.insert( QStringLiteral( "demo" ), release.isDemo );
  object.insert( QStringLiteral( "distribution" ),
    QJsonArray { distribution( BundleTables::placesFile( release.item ), QStringLiteral( "text/csv" ), files ),
      distribution( BundleTables::valuesFile( release.item ), QStringLiteral( "text/csv" ), files ),
      distribution( BundleGeo::geoJsonFile( release.item ), QStringLiteral( "application/geo+json" ), files ),
      distribution( BundleGeo::geoPackageFile(), QStringLiteral( "application/geopackage+sqlite3" ), files ) } );
  return object;
}

Result<QByteArray> BundleCatalogue::readme( Language language ) const
{
  const Result<SheetText> words = SheetText::load( language );
  if ( !words )
    return words.error();
  QFile file(
    Resources::path( language == Language::Chinese ? QStringLiteral( "web/README.zh.md" ) : QStringLiteral( "web/README.en.md" ) ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { file.errorString(), {}, file.fileName(), 0 };
  QString items;
  for ( const Release &release : mContent.releases )
    items += QStringLiteral( "- `%1` %2\n" ).arg( release.item.code, release.item.title.text( language ) );
  QString text = QString::fromUtf8( file.readAll() );
  const QHash<QString, QString> values { { QStringLiteral( "{city}" ), mContent.city.text( language ) },
    { QStringLiteral( "{bureau}" ), mContent.bureau.text( language ) },
    { QStringLiteral( "{moment}" ), words->dateTime( mContent.moment ) },
    { QStringLiteral( "{made}" ), words->dateTime( mContent.made.toSecsSinceEpoch() ) }, { QStringLiteral( "{items}" ), items.trimmed() },
    { QStringLiteral( "{demo}" ),
      mContent.isDemo ? ( *words )( QStringLiteral( "publication.demo" ) ) + QStringLiteral( "\n\n" ) : QString() },
    { QStringLiteral( "{review}" ),
      mContent.reviewNumber.isEmpty() ? ( *words )( QStringLiteral( "publication.noreview" ) )
                                      : ( *words )( QStringLiteral( "review" ), { mContent.reviewNumber } ) } };
  for ( auto value = values.cbegin(); value != values.cend(); ++value )
    text.replace( value.key(), value.value() );
  return text.toUtf8();
}

Result<void> BundleCatalogue::write( BundleFiles &files ) const
{
  QJsonArray datasets;
  for ( const Release &release : mContent.releases )
    datasets.append( released( release, files ) );
  for ( const PublicationItem &item : mContent.listed )
    datasets.append( dataset( item ) );
  const QJsonObject catalogue { { QStringLiteral( "@type" ), QStringLiteral( "dcat:Catalog" ) },
    { QStringLiteral( "publisher" ), both( mContent.bureau ) }, { QStringLiteral( "spatial" ), both( mContent.city ) },
    { QStringLiteral( "moment" ), isoLocal( mContent.moment ) },
    { QStringLiteral( "issued" ), isoLocal( mContent.made.toSecsSinceEpoch() ) },
    { QStringLiteral( "reviewNumber" ), mContent.reviewNumber }, { QStringLiteral( "demo" ), mContent.isDemo },
    { QStringLiteral( "dataset" ), datasets } };
  if ( const Result<void> written = files.write( fileName(), QJsonDocument( catalogue ).toJson() ); !written )
    return written;
  for ( const Language language : { Language::Chinese, Language::English } )
  {
    const Result<QByteArray> text = readme( language );
    if ( !text )
      return text.error();
    const QString name = language == Language::Chinese ? QStringLiteral( "README.zh.md" ) : QStringLiteral( "README.en.md" );
    if ( const Result<void> written = files.write( name, *text ); !written )
      return written;
  }
  return {};
}

} // namespace jinguan

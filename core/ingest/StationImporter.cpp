#include "ingest/StationImporter.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "ingest/CoordinateText.h"
#include "ingest/GeometryReader.h"
#include "ingest/OgrFile.h"
#include "ingest/PlaceCheck.h"
#include "ingest/TableSource.h"

#include <ogrsf_frmts.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationImporter )
};
constexpr double sMovedMetres = 50;

/** What siting rules ask of a site, with the names it is known by: `resources/catalogue/siting_attributes.csv`. */
const QList<std::pair<QString, QStringList>> &sitingColumns()
{
  static const QList<std::pair<QString, QStringList>> sColumns = [] {
    QList<std::pair<QString, QStringList>> columns;
    const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "catalogue/siting_attributes.csv" ) ),
      { QStringLiteral( "id" ), QStringLiteral( "of" ), QStringLiteral( "names" ) } );
    for ( int row = 0; table && row < table->rowCount(); ++row )
      if ( table->text( row, QStringLiteral( "of" ) ) == QLatin1String( "site" ) )
        columns.append( { table->text( row, QStringLiteral( "id" ) ),
          QStringList { table->text( row, QStringLiteral( "id" ) ) } + table->list( row, QStringLiteral( "names" ) ) } );
    return columns;
  }();
  return sColumns;
}

/** Columns of the station itself. */
const QList<std::pair<QString, QStringList>> &stationColumns()
{
  const auto names = []( const char *all ) { return QString::fromUtf8( all ).split( QLatin1Char( '|' ) ); };
  static const QList<std::pair<QString, QStringList>> sNames {
    { QStringLiteral( "code" ), names( "code|监测点编码|站点编码|点位编码|断面编码|编码|站点代码|stationcode|station_code|编号" ) },
    { QStringLiteral( "name" ), names( "name_zh|name|监测点名称|站点名称|点位名称|断面名称|名称|站点|positionname|station" ) },
    { QStringLiteral( "name_en" ), names( "name_en|英文名称|英文名" ) },
    { QStringLiteral( "lon" ), names( "lon|lng|longitude|经度|东经|x" ) },
    { QStringLiteral( "lat" ), names( "lat|latitude|纬度|北纬|y" ) },
    { QStringLiteral( "kind" ), names( "kind|station_kind|站点类型|点位类型|类型" ) },
    { QStringLiteral( "city" ), names( "city|城市|所在地市|地市|市州|area" ) },
    { QStringLiteral( "province" ), names( "province|省份|所在省" ) },
    { QStringLiteral( "district" ), names( "district|district_code|区县|所在区县|行政区|行政区划代码" ) },
    { QStringLiteral( "river" ), names( "river|河流|所属河流|所在水体|水体" ) },
    { QStringLiteral( "control_point" ), names( "is_control_point|control_point|对照点" ) },
    { QStringLiteral( "control_level" ), names( "control_level|控制级别|管控级别|级别" ) },
    { QStringLiteral( "national_code" ), names( "national_code|国家编码|国控编码" ) },
    { QStringLiteral( "mn" ), names( "mn|设备编号|mn号|设备mn" ) },
    { QStringLiteral( "owner" ), names( "owner|运维单位|所属单位|责任单位名称" ) },
    { QStringLiteral( "unit" ), names( "unit|unit_code|责任单元" ) },
    { QStringLiteral( "siting_class" ), names( "siting_class|布点类别" ) },
    { QStringLiteral( "permit" ), names( "permit|排污许可证|排污许可证编号|许可证编号" ) },
    { QStringLiteral( "permit_holder" ), names( "permit_holder|持证单位|排污单位|排污单位名称" ) },
    { QStringLiteral( "permit_limits" ), names( "permit_limits|许可限值" ) },
    { QStringLiteral( "outlet" ), names( "outlet|排放口|排放口编号|排口编号" ) },
    { QStringLiteral( "receiving_water" ), names( "receiving_water|受纳水体" ) },
    { QStringLiteral( "status" ), names( "status|state|状态|运行状态" ) },
    { QStringLiteral( "valid_from" ), names( "valid_from|启用日期|起始日期" ) },
    { QStringLiteral( "noise_class" ), names( "noise_class|声环境功能区|声功能区类别" ) },
    { QStringLiteral( "room" ), names( "room|房间类型" ) },
    { QStringLiteral( "length" ), names( "length|length_m|路段长度" ) },
    { QStringLiteral( "water_body" ), names( "water_body|水体类型" ) },
    { QStringLiteral( "target_class" ), names( "target_class|目标类别|水质目标" ) },
    { QStringLiteral( "upstream" ), names( "upstream|上游断面|上游断面编码" ) },
    { QStringLiteral( "water_amount" ), names( "water_amount|取水量" ) },
    { QStringLiteral( "land_use" ), names( "land_use|用地类型" ) },
    { QStringLiteral( "ph" ), names( "ph|土壤ph" ) },
    { QStringLiteral( "frequency" ), names( "frequency|frequency_hz|频率" ) },
  };
  return sNames;
}

/** All columns that are understood; one name means one thing, that of the station first. */
const QList<std::pair<QString, QStringList>> &columnNames()
{
  static const QList<std::pair<QString, QStringList>> sAll = [] {
    QList<std::pair<QString, QStringList>> all = stationColumns();
    QStringList taken;
    for ( const auto &[attribute, names] : std::as_const( all ) )
      taken += names + QStringList { attribute };
    for ( const auto &[attribute, names] : sitingColumns() )
    {
      QStringList free = names;
      free.removeIf( [&taken]( const QString &name ) { return taken.contains( name, Qt::CaseInsensitive ); } );
      if ( !taken.contains( attribute ) )
        all.append( { attribute, free } );
    }
    return all;
  }();
  return sAll;
}

QString controlLevel( const QString &text )
{
  static const QHash<QString, QString> sLevels { { QStringLiteral( "国控" ), QStringLiteral( "national" ) },
    { QStringLiteral( "省控" ), QStringLiteral( "provincial" ) }, { QStringLiteral( "市控" ), QStringLiteral( "municipal" ) },
    { QStringLiteral( "区控" ), QStringLiteral( "district" ) }, { QStringLiteral( "县控" ), QStringLiteral( "district" ) } };
  return sLevels.value( text, sLevels.values().contains( text ) ? text : QString() );
}

bool isYes( const QString &text )
{
  static const QStringList sYes { QStringLiteral( "y" ), QStringLiteral( "yes" ), QStringLiteral( "1" ), QStringLiteral( "true" ),
    QStringLiteral( "是" ) };
  return sYes.contains( text.toLower() );
}

/** Rows of the file as attribute → text; coordinates of a point file come as numbers. */
class StationRows
{
  public:
    Result<void> open( const QString &path, const StationImportOptions &options )
    {
      TableOptions table;
      table.sheet = options.sheet;
      table.encoding = options.encoding;
      Result<OpenedTable> opened = openTable( path, table );
      if ( !opened )
        return opened.error();
      mTable = opened.take();
      mHeader = mTable.source->header();
      mColumns = StationImporter::guessColumns( mHeader, options.columns );
      for ( const QString &column : options.columns )
      {
        if ( !mHeader.contains( column, Qt::CaseInsensitive ) )
          return Error { Text::tr( "The file lacks the column “%1”." ).arg( column ),
            Text::tr( "Its columns are: %1." ).arg( mHeader.join( QStringLiteral( ", " ) ) ), path, 0 };
      }
      if ( !mColumns.contains( QStringLiteral( "name" ) ) && !mColumns.contains( QStringLiteral( "code" ) ) )
        return Error { Text::tr( "No column looks like the code or the name of a station." ),
          Text::tr( "Map the columns with a map file; the file has: %1." ).arg( mHeader.join( QStringLiteral( ", " ) ) ), path, 0 };
      const bool coordinates = mColumns.contains( QStringLiteral( "lon" ) ) && mColumns.contains( QStringLiteral( "lat" ) );
      return coordinates ? openTableCrs( options, path ) : openPoints( options, path );
    }

    TableSource::Status next( TableRecord &record ) { return mTable.source->next( record ); }
    const TableSource &source() const { return *mTable.source; }
    const OpenedTable &table() const { return mTable; }
    const QString &note() const { return mReader->note(); }

    QString text( const TableRecord &record, const QString &attribute ) const
    {
      const auto column = mColumns.constFind( attribute );
      if ( column == mColumns.constEnd() )
        return {};
      const qsizetype index = mHeader.indexOf( *column );
      return index < 0 ? QString() : record.fields.value( index ).trimmed();
    }

    /** The position in EPSG:4490; nothing with an empty message when the row has none. */
    Result<std::optional<LonLat>> position( const TableRecord &record )
    {
      if ( mPoints )
      {
        const OGRFeatureUniquePtr feature( mPoints->GetNextFeature() );
        if ( !feature || !feature->GetGeometryRef() || feature->GetGeometryRef()->IsEmpty() )
          return std::optional<LonLat>();
        OGRPoint centre;
        feature->GetGeometryRef()->Centroid( &centre );
        const Result<LonLat> at = mReader->readPoint( centre.getX(), centre.getY() );
        return at ? Result<std::optional<LonLat>>( *at ) : Result<std::optional<LonLat>>( at.error() );
      }
      const QString lonText = text( record, QStringLiteral( "lon" ) );
      const QString latText = text( record, QStringLiteral( "lat" ) );
      if ( lonText.isEmpty() && latText.isEmpty() )
        return std::optional<LonLat>();
      const std::optional<double> lon = degreesFromText( lonText );
      const std::optional<double> lat = degreesFromText( latText );
      if ( !lon || !lat )
        return Error { Text::tr( "“%1”, “%2” is no position; write degrees (104.0657) or degrees, minutes, seconds (104°3′56″)" )
                         .arg( lonText, latText ),
          {}, {}, 0 };
      const Result<LonLat> at = mReader->readPoint( *lon, *lat );
      if ( !at )
        return at.error();
      return std::optional<LonLat>( *at );
    }

  private:
    Result<void> openTableCrs( const StationImportOptions &options, const QString &path )
    {
      Result<GeometryReader> reader = GeometryReader::forTable( options.crs, path );
      if ( !reader )
        return reader.error();
      mReader = std::make_unique<GeometryReader>( reader.take() );
      return {};
    }

    Result<void> openPoints( const StationImportOptions &options, const QString &path )
    {
      const Error lacking { Text::tr( "No columns look like longitude and latitude." ),
        Text::tr( "Map them with a map file (columns lon and lat); the file has: %1." ).arg( mHeader.join( QStringLiteral( ", " ) ) ), path,
        0 };
      if ( mTable.format != TableOptions::Format::Spreadsheet )
        return lacking;
      Result<OgrFile> file = OgrFile::open( path );
      if ( !file )
        return file.error();
      mFile = file.take();
      mPoints = mFile.layer( options.sheet );
      if ( !mPoints || mPoints->GetGeomType() == wkbNone )
        return lacking;
      Result<GeometryReader> reader = GeometryReader::create( mPoints, options.crs, path );
      if ( !reader )
        return reader.error();
      mReader = std::make_unique<GeometryReader>( reader.take() );
      mPoints->ResetReading();
      return {};
    }

    OpenedTable mTable;
    QStringList mHeader;
    QHash<QString, QString> mColumns;
    OgrFile mFile;
    OGRLayer *mPoints = nullptr;
    std::unique_ptr<GeometryReader> mReader;
};

/** Applies rows to stations, new ones and those of the workspace. */
class StationMerger
{
  public:
    StationMerger( const Catalogue &catalogue, const StationImportOptions &options, const QString &path, const QList<Station> &existing )
      : mCatalogue( catalogue ), mOptions( options ), mPath( path )
    {
      for ( const Station &station : existing )
        mExisting.insert( station.code, station );
    }

    /** Reads a row into a station; the error's message is the reason of rejection, its `file` the machine word. */
    Result<Station> station( const StationRows &rows, const TableRecord &record, const std::optional<LonLat> &at )
    {
      QString name = rows.text( record, QStringLiteral( "name" ) );
      QString code = rows.text( record, QStringLiteral( "code" ) );
      const QString mark = takeMark( name );
      if ( code.isEmpty() )
        code = name;
      if ( code.isEmpty() )
        return Error { Text::tr( "the row has neither code nor name" ), {}, QStringLiteral( "no-code" ), record.row };
      if ( mSeen.contains( code ) )
        return Error { Text::tr( "the code “%1” is in the file twice" ).arg( code ), {}, QStringLiteral( "duplicate" ), record.row };
      const auto known = mExisting.constFind( code );
      Station station = known == mExisting.constEnd() ? Station() : *known;
      const bool isNew = station.code.isEmpty();
      station.code = code;
      if ( !name.isEmpty() )
        station.name.zh = name;
      if ( const Result<void> kind =
             setKind( station, rows.text( record, QStringLiteral( "kind" ) ), rows.text( record, QStringLiteral( "river" ) ) );
           !kind )
        return Error { kind.error().message, {}, QStringLiteral( "unknown-kind" ), record.row };
      setFacts( station, rows, record, mark );
      setStatus( station, isNew, mark, rows.text( record, QStringLiteral( "status" ) ) );
      if ( at )
        setPosition( station, *at, rows.text( record, QStringLiteral( "valid_from" ) ) );
      if ( isNew )
      {
        station.isDemo = mOptions.isDemo;
        station.provenance = Text::tr( "Imported from %1." ).arg( QFileInfo( mPath ).fileName() );
      }
      mSeen.append( code );
      return station;
    }

    int moved() const { return mMoved; }

  private:
    /** Takes a note in brackets off the name: 对照点, 已停运. */
    static QString takeMark( QString &name )
    {
      static const QRegularExpression sMark( QStringLiteral( "[（(](对照点|已停运|停运|已撤销)[)）]\\s*$" ) );
      const QRegularExpressionMatch match = sMark.match( name );
      if ( match.hasMatch() )
        name.truncate( match.capturedStart() );
      name = name.trimmed();
      return match.captured( 1 );
    }

    Result<void> setKind( Station &station, const QString &text, const QString &river )
    {
      QString id = text;
      for ( const StationKind &kind : mCatalogue.stationKinds() )
      {
        if ( !text.isEmpty() && ( kind.name.zh == text || kind.name.en.compare( text, Qt::CaseInsensitive ) == 0 ) )
          id = kind.id;
      }
      if ( id.isEmpty() )
        id = !station.kind.isEmpty() ? station.kind : mOptions.kind;
      static const QRegularExpression sNational( QStringLiteral( "^\\d{4}A$" ) );
      if ( id.isEmpty() && !river.isEmpty() )
        id = QStringLiteral( "water_section" );
      if ( id.isEmpty() && sNational.match( station.code ).hasMatch() )
        id = QStringLiteral( "air_standard" ); // 1431A and its like are points of the national air network
      const StationKind *kind = mCatalogue.stationKind( id );
      if ( !kind )
        return Error { id.isEmpty() ? Text::tr( "the row does not say of what kind the station is; give it with --kind" )
                                    : Text::tr( "the kind “%1” is not in the catalogue" ).arg( id ),
          {}, {}, 0 };
      station.kind = id;
      if ( !station.elements.contains( kind->element ) )
        station.elements.prepend( kind->element );
      return {};
    }

    static void setFacts( Station &station, const StationRows &rows, const TableRecord &record, const QString &mark )
    {
      const auto put = [&]( QString &target, const char *attribute ) {
        const QString text = rows.text( record, QLatin1String( attribute ) );
        if ( !text.isEmpty() )
          target = text;
      };
      put( station.name.en, "name_en" );
      put( station.nationalCode, "national_code" );
      put( station.mn, "mn" );
      put( station.owner, "owner" );
      put( station.unit, "unit" );
      put( station.sitingClass, "siting_class" );
      put( station.river, "river" );
      const QString level = controlLevel( rows.text( record, QStringLiteral( "control_level" ) ) );
      if ( !level.isEmpty() )
        station.controlLevel = level;
      const QString district = rows.text( record, QStringLiteral( "district" ) );
      static const QRegularExpression sCode( QStringLiteral( "^\\d{6}$" ) );
      if ( sCode.match( district ).hasMatch() )
        station.district = district;
      for ( const char *attribute : { "city", "province", "noise_class", "room", "length", "water_body", "target_class", "upstream",
              "water_amount", "land_use", "ph", "frequency", "permit", "permit_holder", "permit_limits", "outlet", "receiving_water" } )
      {
        const QString text = rows.text( record, QLatin1String( attribute ) );
        if ( !text.isEmpty() )
          station.attributes.insert( QLatin1String( attribute ), text );
      }
      for ( const auto &[attribute, names] : sitingColumns() )
        if ( const QString text = rows.text( record, attribute ); !text.isEmpty() )
          station.attributes.insert( attribute, text );
      const QString control = rows.text( record, QStringLiteral( "control_point" ) );
      if ( !control.isEmpty() || mark == QStringLiteral( "对照点" ) )
      {
        station.isControlPoint = isYes( control ) || mark == QStringLiteral( "对照点" );
        station.countsInEvaluation = !station.isControlPoint; // HJ 663: control points are left out of a city's evaluation
      }
    }

    static void setStatus( Station &station, bool isNew, const QString &mark, const QString &text )
    {
      static const QHash<QString, StationStatus> sWords { { QStringLiteral( "运行" ), StationStatus::Running },
        { QStringLiteral( "在运" ), StationStatus::Running }, { QStringLiteral( "规划" ), StationStatus::Planned },
        { QStringLiteral( "暂停" ), StationStatus::Suspended }, { QStringLiteral( "停运" ), StationStatus::Retired },
        { QStringLiteral( "已停运" ), StationStatus::Retired }, { QStringLiteral( "已撤销" ), StationStatus::Retired } };
      const QString word = sWords.contains( mark ) ? mark : text;
      bool known = false;
      StationStatus status = stationStatusFromId( word, &known );
      if ( !known && sWords.contains( word ) )
      {
        status = sWords.value( word );
        known = true;
      }
      if ( isNew )
        station.states = { StationStateChange { known ? status : StationStatus::Running, {}, {} } };
      else if ( known && station.statusOn( {} ) != status )
        station.states.append( { status, QDate::currentDate(), {} } );
    }

    void setPosition( Station &station, const LonLat &at, const QString &dateText )
    {
      const QDate given = QDate::fromString( dateText, Qt::ISODate );
      QDate from = given.isValid() ? given : mOptions.positionDate;
      const QString source = mOptions.source.isEmpty() ? QFileInfo( mPath ).fileName() : mOptions.source;
      if ( station.positions.isEmpty() )
      {
        station.positions.append( { at, from, {}, source } );
        return;
      }
      if ( from.isNull() )
        from = QDate::currentDate();
      const StationPosition *before = station.positionOn( from );
      if ( before && roughDistance( before->at, at ) <= sMovedMetres )
        return;
      insertPosition( station.positions, { at, from, {}, source } );
      ++mMoved;
    }

    /** Keeps the list in order of date and closes each position the day before the next begins. */
    static void insertPosition( QList<StationPosition> &positions, const StationPosition &position )
    {
      const auto later = std::find_if( positions.begin(), positions.end(),
        [&]( const StationPosition &p ) { return p.validFrom.isValid() && p.validFrom >= position.validFrom; } );
      if ( later != positions.end() && later->validFrom == position.validFrom )
        *later = position;
      else
        positions.insert( later, position );
      for ( qsizetype i = 0; i + 1 < positions.size(); ++i )
      {
        const QDate end = positions.at( i + 1 ).validFrom.addDays( -1 );
        if ( positions.at( i ).validTo.isNull() || positions.at( i ).validTo > end )
          positions[i].validTo = end;
      }
    }

    const Catalogue &mCatalogue;
    const StationImportOptions &mOptions;
    QString mPath;
    QHash<QString, Station> mExisting;
    QStringList mSeen;
    int mMoved = 0;
};

/** Reason of a rejected row; the machine word travels in `file`. */
Error refused( const QString &code, const QString &reason )
{
  return Error { reason, {}, code, 0 };
}

/** One row as a station of the workspace, its position checked against the place it claims. */
Result<Station> readRow( StationRows &rows, const TableRecord &record, StationMerger &merger, const PlaceCheck &places,
  const StationImportOptions &options, ImportReport &report )
{
  const Result<std::optional<LonLat>> position = rows.position( record );
  if ( !position )
    return refused( QStringLiteral( "bad-position" ), position.error().message );
  const std::optional<LonLat> at = *position;
  if ( at && looksSwapped( *at ) )
    return refused( QStringLiteral( "swapped" ), Text::tr( "longitude %1 and latitude %2 are exchanged" ).arg( at->lon ).arg( at->lat ) );
  if ( at && ( std::abs( at->lon ) > 180 || std::abs( at->lat ) > 90 ) )
    return refused( QStringLiteral( "bad-position" ),
      Text::tr( "%1, %2 are no degrees; name the coordinate system with --crs" ).arg( at->lon ).arg( at->lat ) );
  const PlaceClaim claim { rows.text( record, QStringLiteral( "city" ) ), rows.text( record, QStringLiteral( "district" ) ),
    rows.text( record, QStringLiteral( "river" ) ) };
  const PlaceVerdict verdict = at ? places.check( *at, claim ) : PlaceVerdict();
  const QString doubt = verdict.kind == PlaceVerdict::Kind::Doubtful ? verdict.reason : QString();
  if ( !doubt.isEmpty() && options.rejectDoubtful )
    return refused( QStringLiteral( "doubtful-position" ), doubt );
  Result<Station> station = merger.station( rows, record, at );
  if ( !station )
    return station;
  if ( doubt.isEmpty() )
    station->attributes.remove( QStringLiteral( "position_doubt" ) );
  else
  {
    station->attributes.insert( QStringLiteral( "position_doubt" ), doubt );
    report.flaggedStations.append( station->code );
    report.warnings.append( Text::tr( "Row %1, %2: the position is doubtful, %3." ).arg( record.row ).arg( station->name.zh, doubt ) );
  }
  if ( verdict.kind == PlaceVerdict::Kind::Unchecked )
    report.warnings.append( Text::tr( "Row %1, %2: the position could not be checked against its river, %3." )
                              .arg( record.row )
                              .arg( station->name.zh, verdict.reason ) );
  if ( !at && station->positions.isEmpty() )
    report.warnings.append( Text::tr( "Row %1, %2 has no position." ).arg( record.row ).arg( station->name.zh ) );
  if ( station->id == 0 )
    report.createdStations.append( station->code );
  return station;
}

Result<void> readMapFile( const QString &path, StationImportOptions &options )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The map file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  QJsonParseError problem;
  const QJsonObject json = QJsonDocument::fromJson( file.readAll(), &problem ).object();
  if ( problem.error != QJsonParseError::NoError )
    return Error { Text::tr( "The map file is no JSON: %1." ).arg( problem.errorString() ), {}, path, 0 };
  const QJsonObject columns = json.value( QStringLiteral( "columns" ) ).toObject();
  for ( auto it = columns.begin(); it != columns.end(); ++it )
    options.columns.insert( it.key(), it->toString() );
  if ( options.crs.isEmpty() )
    options.crs = json.value( QStringLiteral( "crs" ) ).toString();
  if ( options.kind.isEmpty() )
    options.kind = json.value( QStringLiteral( "kind" ) ).toString();
  return {};
}
} // namespace

StationImporter::StationImporter( const Catalogue &catalogue, NetworkStore &network ) : mCatalogue( catalogue ), mNetwork( network ) {}

QStringList StationImporter::attributes()
{
  QStringList all;
  for ( const auto &[attribute, names] : columnNames() )
    all.append( attribute );
  return all;
}

QHash<QString, QString> StationImporter::guessColumns( const QStringList &header, const QHash<QString, QString> &wanted )
{
  QHash<QString, QString> columns = wanted;
  for ( const auto &[attribute, names] : columnNames() )
  {
    if ( columns.contains( attribute ) )
      continue;
    for ( const QString &name : names )
    {
      const auto it = std::find_if(
        header.cbegin(), header.cend(), [&]( const QString &column ) { return column.compare( name, Qt::CaseInsensitive ) == 0; } );
      if ( it != header.cend() && !columns.values().contains( *it ) )
      {
        columns.insert( attribute, *it );
        break;
      }
    }
  }
  return columns;
}

Result<ImportReport> StationImporter::run( const QString &path, const StationImportOptions &given, Progress &progress )
{
  StationImportOptions options = given;
  if ( !options.mapFile.isEmpty() )
  {
    if ( const Result<void> read = readMapFile( options.mapFile, options ); !read )
      return read.error();
  }
  StationRows rows;
  if ( const Result<void> opened = rows.open( path, options ); !opened )
    return opened.error();
  const Result<PlaceCheck> places = PlaceCheck::create( mNetwork );
  if ( !places )
    return places.error();
  const Result<QList<Station>> existing = mNetwork.stations();
  if ( !existing )
    return existing.error();

  ImportReport report;
  report.dryRun = options.dryRun;
  report.files.append( path );
  report.separator = rows.table().separator;
  report.encoding = Text::tr( "%1 (%2)" ).arg( QString::fromLatin1( rows.table().encoding.name ), rows.table().encoding.reason );
  if ( !rows.note().isEmpty() )
    report.warnings.append( rows.note() );
  StationMerger merger( mCatalogue, options, path, *existing );
  QList<Station> changed;
  TableRecord record;
  for ( TableSource::Status status = rows.next( record ); status != TableSource::Status::End; status = rows.next( record ) )
  {
    if ( status == TableSource::Status::Failure )
      return rows.source().error(); // stations are all or nothing
    ++report.rowsRead;
    const Result<Station> station = status == TableSource::Status::BadRecord
      ? Result<Station>( refused( rows.source().errorCode(), rows.source().error().message ) )
      : readRow( rows, record, merger, *places, options, report );
    const bool isThere =
      station && std::any_of( existing->cbegin(), existing->cend(), [&station]( const Station &known ) { return known == *station; } );
    if ( isThere )
      ++report.unchanged;
    else if ( station )
      changed.append( *station );
    else
      report.reject( { record.row, station.error().message, station.error().file, record.fields.join( QLatin1Char( ',' ) ).left( 2000 ) } );
    progress.report( rows.source().fraction(), Text::tr( "Reading stations" ) );
    if ( progress.isCancelled() )
    {
      report.cancelled = true;
      return report;
    }
  }
  report.accepted = changed.size() + report.unchanged;
  if ( merger.moved() > 0 )
    report.messages.append(
      Text::tr( "%1 stations moved by more than 50 m; the new position is dated, the old one is kept." ).arg( merger.moved() ) );
  if ( options.dryRun || changed.isEmpty() )
    return report;
  const Result<QList<Station>> saved = mNetwork.saveStations( changed );
  if ( !saved )
    return saved.error();
  report.written = report.createdStations.size();
  report.changed = saved->size() - report.createdStations.size();
  return report;
}

} // namespace jinguan

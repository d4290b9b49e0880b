#include "ingest/RowMapper.h"

#include "ingest/UnitText.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RowMapper )
};

const char *const sParts[6] = { "year", "month", "day", "hour", "minute", "second" };

Error lacksColumn( const QString &column, const MappingProfile &profile, const QString &path )
{
  return Error { Text::tr( "The file lacks the column “%1” that the profile “%2” needs." ).arg( column, profile.name ),
    Text::tr( "Choose the profile that belongs to this file, or mend the mapping." ), path, 0 };
}

/** Reads one to four digits and nothing else. */
bool readDigits( const QString &text, int &value )
{
  if ( text.isEmpty() || text.size() > 4 )
    return false;
  int read = 0;
  for ( const QChar c : text )
  {
    if ( c < QLatin1Char( '0' ) || c > QLatin1Char( '9' ) )
      return false;
    read = read * 10 + ( c.unicode() - '0' );
  }
  value = read;
  return true;
}

} // namespace

UtcSeconds beginOfPeriod( UtcSeconds moment, TimeLabel label, Period period )
{
  const qint64 length = static_cast<qint64>( period );
  switch ( label )
  {
    case TimeLabel::Begin:
      return moment;
    case TimeLabel::Middle:
      return moment - length / 2;
    case TimeLabel::End:
      break;
  }
  if ( period == Period::Month )
    return local( moment ).addMonths( -1 ).toSecsSinceEpoch();
  if ( period == Period::Year )
    return local( moment ).addYears( -1 ).toSecsSinceEpoch();
  return moment - length;
}

int RowMapper::columnOf( const QStringList &header, const QString &name )
{
  if ( name.isEmpty() )
    return -1;
  const qsizetype exact = header.indexOf( name.trimmed() );
  if ( exact >= 0 )
    return int( exact );
  for ( qsizetype i = 0; i < header.size(); ++i )
  {
    if ( header.at( i ).compare( name.trimmed(), Qt::CaseInsensitive ) == 0 )
      return int( i );
  }
  return -1;
}

Result<RowMapper> RowMapper::create( const MappingProfile &profile, const Catalogue &catalogue, const QStringList &header,
  const QString &path, const Options &options, bool serialDates )
{
  RowMapper mapper( profile, catalogue );
  if ( const Result<void> done = mapper.compileTime( header, path, options, serialDates ); !done )
    return done.error();
  if ( const Result<void> done = mapper.compileStation( header, path, options ); !done )
    return done.error();
  if ( const Result<void> done = mapper.compileValues( header, path ); !done )
    return done.error();

  QStringList known = profile.ignored;
  known << profile.time.column << profile.time.parts.values() << profile.station.column << profile.station.qualifier
        << profile.station.nameColumn << profile.flagColumn << profile.longLayout.indicatorColumn << profile.longLayout.valueColumn
        << profile.longLayout.unitColumn;
  for ( const ValueMapping &value : profile.values )
    known << value.column;
  QStringList unknown;
  for ( const QString &column : header )
  {
    if ( !column.isEmpty() && !known.contains( column, Qt::CaseInsensitive ) )
      unknown.append( column );
  }
  if ( !unknown.isEmpty() )
    mapper.mWarnings.append(
      Text::tr( "Columns that the profile does not know are left out: %1" ).arg( unknown.join( QStringLiteral( ", " ) ) ) );
  return mapper;
}

Result<void> RowMapper::compileTime( const QStringList &header, const QString &path, const Options &options, bool serialDates )
{
  const Result<QTimeZone> zone = TimeReader::zoneFromText( options.zone.isEmpty() ? mProfile.time.zone : options.zone );
  if ( !zone )
    return zone.error();
  QStringList formats = mProfile.time.formats;
  if ( serialDates && !mProfile.time.column.isEmpty() )
  {
    // Cells of a workbook that are dates come in these forms, whatever the sheet shows: XLSX, XLS, ODS.
    for ( const QString &format :
      { QStringLiteral( "yyyy/MM/dd HH:mm:ss" ), QStringLiteral( "yyyy/MM/dd" ), QStringLiteral( "yyyy-MM-dd HH:mm:ss" ),
        QStringLiteral( "yyyy-MM-dd" ), QStringLiteral( "yyyy-MM-ddTHH:mm:ss" ), QStringLiteral( "excel" ) } )
    {
      if ( !formats.contains( format ) )
        formats.append( format );
    }
  }
  int year = options.year;
  if ( year == 0 && !mProfile.time.yearFromPath.isEmpty() )
  {
    const QRegularExpressionMatch match = QRegularExpression( mProfile.time.yearFromPath ).match( QFileInfo( path ).absoluteFilePath() );
    if ( match.hasMatch() )
      year = match.captured( 1 ).toInt();
  }
  mTimes = TimeReader( formats, *zone, year );
  const bool datedParts = mProfile.time.column.isEmpty() && mProfile.time.parts.contains( QStringLiteral( "year" ) );
  const bool lacksYear = mProfile.time.column.isEmpty() ? !datedParts : TimeReader( mProfile.time.formats, *zone ).needsYear();
  if ( year == 0 && lacksYear )
    return Error { Text::tr( "The times of this file have no year." ),
      Text::tr( "Give it with the option --year, or put the file into a folder whose name begins with the year, such as 2021-04." ), path,
      0 };

  if ( !mProfile.time.column.isEmpty() )
  {
    mTimeColumn = columnOf( header, mProfile.time.column );
    if ( mTimeColumn < 0 )
      return lacksColumn( mProfile.time.column, mProfile, path );
    return {};
  }
  for ( int i = 0; i < 6; ++i )
  {
    const QString column = mProfile.time.parts.value( QLatin1String( sParts[i] ) );
    mPartColumns[i] = columnOf( header, column );
    if ( !column.isEmpty() && mPartColumns[i] < 0 )
      return lacksColumn( column, mProfile, path );
  }
  return {};
}

Result<void> RowMapper::compileStation( const QStringList &header, const QString &path, const Options &options )
{
  const StationMapping &station = mProfile.station;
  mFixedStation = options.station.isEmpty() ? station.fixed : options.station;
  if ( options.station.isEmpty() && !station.column.isEmpty() )
  {
    mStationColumn = columnOf( header, station.column );
    if ( mStationColumn < 0 )
      return lacksColumn( station.column, mProfile, path );
    mQualifierColumn = columnOf( header, station.qualifier );
    mNameColumn = columnOf( header, station.nameColumn );
  }
  else if ( mFixedStation.isEmpty() && !station.fileNamePattern.isEmpty() )
  {
    const QRegularExpressionMatch match = QRegularExpression( station.fileNamePattern ).match( QFileInfo( path ).completeBaseName() );
    if ( !match.hasMatch() )
      return Error { Text::tr( "The file's name does not tell the station, as the profile “%1” expects." ).arg( mProfile.name ),
        Text::tr( "Name the station with --station." ), path, 0 };
    mFixedStation = match.captured( 1 );
  }
  mFlagColumn = columnOf( header, mProfile.flagColumn );
  return {};
}

Result<RowMapper::Compiled> RowMapper::compile( const ValueMapping &mapping, const QString &path ) const
{
  Compiled compiled;
  compiled.mapping = mapping;
  const Indicator *indicator = mCatalogue->indicator( mapping.indicator );
  if ( !indicator )
    return Error { Text::tr( "The profile “%1” maps a column to the indicator “%2”, which the catalogue does not know." )
                     .arg( mProfile.name, mapping.indicator ),
      Text::tr( "Choose an indicator of the catalogue." ), path, 0 };
  if ( compiled.mapping.unit.isEmpty() )
    compiled.mapping.unit = indicator->unit;
  const QString unit = compiled.mapping.unit;
  if ( !mCatalogue->unit( unit ) )
    return Error { Text::tr( "The unit “%1” of the column “%2” is not in the catalogue." ).arg( unit, mapping.column ),
      Text::tr( "Write it as the catalogue does, for example ug/m3 or mg/L." ), path, 0 };
  for ( const auto &[own, general, target] : { std::tuple { mapping.min, indicator->plausibleMin, &compiled.min },
          std::tuple { mapping.max, indicator->plausibleMax, &compiled.max } } )
  {
    const double limit = std::isnan( own ) ? general : own;
    *target = limit;
    if ( std::isnan( limit ) )
      continue;
    const Result<double> converted = mCatalogue->convert( limit, indicator->unit, unit );
    if ( !converted )
      return Error {
        Text::tr( "The unit “%1” of the column “%2” does not measure %3." ).arg( unit, mapping.column, indicator->name.text() ),
        Text::tr( "Use %1 or a unit that converts into it." ).arg( indicator->unit ), path, 0
      };
    *target = *converted;
  }
  return compiled;
}

Result<void> RowMapper::compileValues( const QStringList &header, const QString &path )
{
  if ( mProfile.longLayout.isSet() )
  {
    mIndicatorColumn = columnOf( header, mProfile.longLayout.indicatorColumn );
    mValueColumn = columnOf( header, mProfile.longLayout.valueColumn );
    mUnitColumn = columnOf( header, mProfile.longLayout.unitColumn );
    if ( mIndicatorColumn < 0 )
      return lacksColumn( mProfile.longLayout.indicatorColumn, mProfile, path );
    if ( mValueColumn < 0 )
      return lacksColumn( mProfile.longLayout.valueColumn, mProfile, path );
    return {};
  }
  QStringList lacking;
  for ( const ValueMapping &mapping : std::as_const( mProfile.values ) )
  {
    Result<Compiled> compiled = compile( mapping, path );
    if ( !compiled )
      return compiled.error();
    compiled->column = columnOf( header, mapping.column );
    if ( compiled->column < 0 )
      lacking.append( mapping.column );
    else
      mValues.push_back( compiled.take() );
  }
  if ( mValues.empty() )
    return lacksColumn( lacking.first(), mProfile, path );
  if ( !lacking.isEmpty() )
    mWarnings.append( Text::tr( "Columns of the profile that the file does not have: %1" ).arg( lacking.join( QStringLiteral( ", " ) ) ) );
  return {};
}

QualityFlag RowMapper::flagOf( const TableRecord &record ) const
{
  if ( mFlagColumn < 0 )
    return QualityFlag::Valid;
  const QString text = record.fields.at( mFlagColumn ).trimmed();
  const auto it = mProfile.flags.constFind( text );
  return it != mProfile.flags.constEnd() ? *it : ( text.isEmpty() ? QualityFlag::Valid : QualityFlag::Suspect );
}

void RowMapper::take( const QString &text, int index, int column, QualityFlag flag, MappedRow &row )
{
  const Compiled &compiled = mValues[index];
  ReadValue read;
  if ( compiled.mapping.compass )
  {
    const QString trimmed = text.trimmed();
    if ( !mNumbers.isMissing( trimmed ) )
    {
      read.value = ValueReader::compassDegrees( trimmed );
      read.kind = read.value < 0 ? ReadValue::Kind::Bad : ReadValue::Kind::Number;
      read.reason = read.value < 0 ? Text::tr( "“%1” is no compass point" ).arg( trimmed ) : QString();
    }
  }
  else
    read = mNumbers.read( text );
  row.hadFullWidth = row.hadFullWidth || read.wasFullWidth;
  if ( read.kind == ReadValue::Kind::Missing )
  {
    ++row.missing;
    return;
  }
  if ( read.kind == ReadValue::Kind::Bad )
  {
    row.problems.append( { column, QStringLiteral( "bad-number" ), Text::tr( "%1: %2" ).arg( compiled.mapping.column, read.reason ) } );
    return;
  }
  MappedValue value { index, column, read.value * compiled.mapping.factor, flag, read.belowDetection };
  if ( compiled.mapping.decimals >= 0 )
  {
    const double scale = std::pow( 10.0, compiled.mapping.decimals );
    value.value = std::round( value.value * scale ) / scale;
  }
  if ( value.value < compiled.min || value.value > compiled.max )
  {
    if ( mProfile.outOfRange == MappingProfile::OutOfRange::Reject )
    {
      row.problems.append( { column, QStringLiteral( "out-of-range" ),
        Text::tr( "%1: %2 %3 lies outside the plausible range %4 … %5" )
          .arg( compiled.mapping.column )
          .arg( value.value )
          .arg( compiled.mapping.unit )
          .arg( compiled.min )
          .arg( compiled.max ) } );
      return;
    }
    if ( isValid( value.flag ) )
      value.flag = QualityFlag::Suspect;
  }
  row.values.append( value );
}

int RowMapper::longMapping( const QString &name, const QString &unit, MappedRow &row )
{
  const QString key = name + QLatin1Char( '|' ) + unit;
  const auto known = mLongIndex.constFind( key );
  if ( known != mLongIndex.constEnd() )
    return *known;
  ValueMapping mapping;
  mapping.indicator = name;
  for ( const ValueMapping &candidate : std::as_const( mProfile.values ) )
  {
    if ( candidate.column == name )
      mapping = candidate;
  }
  mapping.column = name;
  if ( !unit.isEmpty() )
  {
    const QString known = unitFromText( *mCatalogue, unit ); // `μg/m³` and the like
    mapping.unit = known.isEmpty() ? unit : known;
  }
  if ( !mCatalogue->indicator( mapping.indicator ) )
  {
    row.problems.append( { mIndicatorColumn, QStringLiteral( "unknown-indicator" ),
      Text::tr( "the indicator “%1” is not in the catalogue; map it in the profile" ).arg( name ) } );
    return -1;
  }
  const Result<Compiled> compiled = compile( mapping, {} );
  if ( !compiled )
  {
    row.problems.append( { mUnitColumn, QStringLiteral( "unknown-unit" ), compiled.error().message } );
    return -1;
  }
  mValues.push_back( *compiled );
  const int index = int( mValues.size() ) - 1;
  mLongIndex.insert( key, index );
  return index;
}

void RowMapper::mapLong( const TableRecord &record, MappedRow &row )
{
  const QString text = record.fields.at( mValueColumn );
  if ( mNumbers.isMissing( text.trimmed() ) )
  {
    ++row.missing;
    return;
  }
  const int index = longMapping(
    record.fields.at( mIndicatorColumn ).trimmed(), mUnitColumn < 0 ? QString() : record.fields.at( mUnitColumn ).trimmed(), row );
  if ( index >= 0 )
    take( text, index, mValueColumn, flagOf( record ), row );
}

void RowMapper::mapWide( const TableRecord &record, MappedRow &row )
{
  const QualityFlag flag = flagOf( record );
  for ( int i = 0; i < int( mValues.size() ); ++i )
    take( record.fields.at( mValues[i].column ), i, mValues[i].column, flag, row );
}

void RowMapper::mapTime( const TableRecord &record, MappedRow &row )
{
  ReadTime time;
  if ( mTimeColumn >= 0 )
  {
    const QString text = record.fields.at( mTimeColumn ).trimmed();
    if ( mNumbers.isMissing( text ) )
      time.reason = Text::tr( "the row has values but no time" );
    else
      time = mTimes.read( text );
  }
  else
  {
    int parts[6] = { 0, 1, 1, 0, 0, 0 };
    for ( int i = 0; i < 6; ++i )
    {
      if ( mPartColumns[i] < 0 )
        continue;
      const QString &field = record.fields.at( mPartColumns[i] );
      if ( readDigits( field, parts[i] ) )
        continue;
      bool ok = false;
      const QString text = field.trimmed();
      parts[i] = text.toInt( &ok );
      if ( !ok && time.reason.isEmpty() )
        time.reason =
          Text::tr( "“%1” in the column %2 is no whole number" ).arg( text, mProfile.time.parts.value( QLatin1String( sParts[i] ) ) );
    }
    if ( time.reason.isEmpty() )
      time = mTimes.read( parts[0], parts[1], parts[2], parts[3], parts[4], parts[5] );
  }
  if ( !time.time )
  {
    row.problems.prepend( { mTimeColumn >= 0 ? mTimeColumn : mPartColumns[2], QStringLiteral( "bad-time" ), time.reason } );
    row.values.clear();
    return;
  }
  UtcSeconds label = *time.time;
  if ( mProfile.time.repeatStep > 0 )
  {
    mRepeats = label == mLastLabel ? mRepeats + 1 : 0;
    mLastLabel = label;
    label += qint64( mRepeats ) * mProfile.time.repeatStep;
  }
  row.begin = beginOfPeriod( label, mProfile.time.label, mProfile.time.period );
}

void RowMapper::map( const TableRecord &record, MappedRow &row )
{
  row.values.clear();
  row.problems.clear();
  row.missing = 0;
  row.hadFullWidth = false;
  if ( mValueColumn >= 0 )
    mapLong( record, row );
  else
    mapWide( record, row );
  row.isEmpty = row.values.isEmpty() && row.problems.isEmpty();
  if ( row.isEmpty )
    return;
  row.station = mStationColumn >= 0 ? record.fields.at( mStationColumn ).trimmed() : mFixedStation;
  row.qualifier = mQualifierColumn >= 0 ? record.fields.at( mQualifierColumn ).trimmed() : QString();
  row.stationName = mNameColumn >= 0 ? record.fields.at( mNameColumn ).trimmed() : QString();
  mapTime( record, row );
}

} // namespace jinguan

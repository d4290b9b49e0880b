#include "ingest/ProfileGuess.h"

#include "ingest/TimeReader.h"
#include "ingest/UnitText.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
using Role = ProfileDraft::Role;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProfileGuess )
};

const Role sPartRoles[6] = { Role::Year, Role::Month, Role::Day, Role::Hour, Role::Minute, Role::Second };
const char *const sPartNames[6] = { "year", "month", "day", "hour", "minute", "second" };

bool isNumber( const QString &text )
{
  const ReadValue read = ValueReader( {}, {} ).read( text );
  return read.kind == ReadValue::Kind::Number
    || ( text.contains( QLatin1Char( ',' ) )
      && ValueReader( { QLatin1Char( '.' ), QLatin1Char( ',' ) }, {} ).read( text ).kind == ReadValue::Kind::Number );
}

bool isTime( const QString &text )
{
  return !isNumber( text ) && !ProfileGuess::timeFormatsOf( { text } ).isEmpty();
}

bool isData( const QString &text )
{
  return isNumber( text ) || isTime( text );
}

QString unitOfName( const Catalogue &catalogue, QString &name )
{
  static const QRegularExpression sBrackets(
    QStringLiteral( "[(（\\[【]([^()（）\\[\\]【】]*(?:\\([^()]*\\))?[^()（）\\[\\]【】]*)[)）\\]】]\\s*$" ) );
  const QRegularExpressionMatch match = sBrackets.match( name );
  if ( match.hasMatch() )
  {
    const QString unit = unitFromText( catalogue, match.captured( 1 ) );
    const QString bare = name.left( match.capturedStart() ).trimmed();
    if ( !unit.isEmpty() || !bare.isEmpty() )
      name = bare;
    return unit;
  }
  // `PM2.5 μg/m3`, from a header of two rows
  const QString last = name.section( QLatin1Char( ' ' ), -1 );
  const QString unit = name.contains( QLatin1Char( ' ' ) ) ? unitFromText( catalogue, last ) : QString();
  if ( !unit.isEmpty() )
    name.chop( last.size() + 1 );
  return unit;
}
} // namespace

ProfileGuess::ProfileGuess( const Catalogue &catalogue, const ColumnWords &words, const QSet<QString> &stations )
  : mCatalogue( catalogue ), mWords( words ), mStations( stations )
{
  const auto add = [this]( const QString &name, const QString &id ) {
    QStringList &ids = mIndicators[plainName( name )];
    if ( !name.isEmpty() && !ids.contains( id ) )
      ids.append( id );
  };
  const auto each = [&catalogue, &add]( auto member ) {
    for ( const Indicator &indicator : catalogue.indicators() )
      add( member( indicator ), indicator.id );
  };
  each( []( const Indicator &indicator ) { return indicator.id; } );
  each( []( const Indicator &indicator ) { return indicator.name.zh; } );
  each( []( const Indicator &indicator ) { return indicator.symbol; } );
  each( []( const Indicator &indicator ) { return indicator.name.en; } );
  each( []( const Indicator &indicator ) { return indicator.hj212Code; } );
  mIndicators.remove( QString() );
}

const QStringList &ProfileGuess::timeFormats()
{
  static const QStringList sFormats { QStringLiteral( "yyyy-MM-dd HH:mm:ss" ), QStringLiteral( "yyyy-MM-dd HH:mm" ),
    QStringLiteral( "yyyy-MM-dd HH" ), QStringLiteral( "yyyy-MM-dd" ), QStringLiteral( "yyyy/MM/dd HH:mm:ss" ),
    QStringLiteral( "yyyy/MM/dd HH:mm" ), QStringLiteral( "yyyy/MM/dd HH" ), QStringLiteral( "yyyy/MM/dd" ),
    QStringLiteral( "yyyy-MM-ddTHH:mm:ss" ), QStringLiteral( "yyyy-MM-ddTHH:mm" ), QStringLiteral( "yyyy.MM.dd HH:mm" ),
    QStringLiteral( "yyyy.MM.dd" ), QStringLiteral( "yyyy年M月d日 H时mm分ss秒" ), QStringLiteral( "yyyy年M月d日 H时mm分" ),
    QStringLiteral( "yyyy年M月d日H时mm分" ), QStringLiteral( "yyyy年M月d日 H时" ), QStringLiteral( "yyyy年M月d日H时" ),
    QStringLiteral( "yyyy年M月d日 HH:mm:ss" ), QStringLiteral( "yyyy年M月d日 HH:mm" ), QStringLiteral( "yyyy年M月d日" ),
    QStringLiteral( "yyyyMMdd HH:mm:ss" ), QStringLiteral( "yyyyMMdd HH:mm" ), QStringLiteral( "yyyyMMddHHmmss" ),
    QStringLiteral( "yyyyMMddHHmm" ), QStringLiteral( "yyyyMMddHH" ), QStringLiteral( "yyyyMMdd" ), QStringLiteral( "M/d/yyyy H:mm:ss" ),
    QStringLiteral( "M/d/yyyy H:mm" ), QStringLiteral( "M/d/yyyy" ), QStringLiteral( "d/M/yyyy H:mm:ss" ),
    QStringLiteral( "d/M/yyyy H:mm" ), QStringLiteral( "d/M/yyyy" ), QStringLiteral( "MM-dd HH:mm" ), QStringLiteral( "MM/dd HH:mm" ),
    QStringLiteral( "M月d日 H时" ), QStringLiteral( "M月d日 HH:mm" ), QStringLiteral( "excel" ), QStringLiteral( "epoch" ) };
  return sFormats;
}

QStringList ProfileGuess::timeFormatsOf( const QStringList &texts )
{
  const UtcSeconds early = QDateTime( QDate( 1950, 1, 1 ), QTime( 0, 0 ), Qt::UTC ).toSecsSinceEpoch();
  const UtcSeconds serialEarly = QDateTime( QDate( 1980, 1, 1 ), QTime( 0, 0 ), Qt::UTC ).toSecsSinceEpoch(); // smaller numbers are values
  const UtcSeconds late = QDateTime( QDate( 2100, 1, 1 ), QTime( 0, 0 ), Qt::UTC ).toSecsSinceEpoch();
  QStringList formats;
  QStringList left = texts;
  while ( !left.isEmpty() && formats.size() < 3 )
  {
    QString best;
    QStringList bestRest = left;
    for ( const QString &format : timeFormats() )
    {
      const bool serial = format == QLatin1String( "excel" ) || format == QLatin1String( "epoch" );
      const TimeReader reader( { format }, displayZone(), 2024 ); // a leap year, for times without one
      QStringList rest = left;
      rest.removeIf( [&]( const QString &text ) {
        const ReadTime read = reader.read( text );
        return read.time && *read.time > ( serial ? serialEarly : early ) && *read.time < late;
      } );
      if ( rest.size() >= bestRest.size() )
        continue;
      best = format;
      bestRest = rest;
      if ( rest.isEmpty() )
        break;
    }
    if ( best.isEmpty() )
      break;
    formats.append( best );
    left = bestRest;
  }
  return left.size() * 10 <= texts.size() ? formats : QStringList();
}

bool ProfileGuess::isUnitText( const QString &text ) const
{
  return !unitFromText( mCatalogue, text ).isEmpty();
}

void ProfileGuess::guessHeader( const TableSample &sample, ProfileDraft &draft ) const
{
  draft.rest.table.headerRow = 1;
  draft.rest.table.headerRows = 1;
  if ( !sample.columns.isEmpty() )
    return;
  const auto count = []( const QStringList &fields, auto &&accepts ) {
    return std::count_if(
      fields.cbegin(), fields.cend(), [&]( const QString &field ) { return !field.trimmed().isEmpty() && accepts( field.trimmed() ); } );
  };
  const auto isFilled = []( const QString & ) { return true; };
  const auto looksLikeData = [&]( qsizetype row ) {
    const QStringList &fields = sample.rows.at( row ).fields;
    const qsizetype filled = count( fields, isFilled );
    return filled > 0 && count( fields, isData ) >= std::max<qsizetype>( 1, filled / 4 ) && filled * 2 >= fields.size();
  };
  qsizetype data = 0;
  while ( data < std::min<qsizetype>( 20, sample.rows.size() )
    && !( looksLikeData( data ) && ( data + 1 >= sample.rows.size() || looksLikeData( data + 1 ) ) ) )
    ++data;
  if ( data == 0 || data >= std::min<qsizetype>( 20, sample.rows.size() ) )
    return; // the first row is the header, as most files have it
  qsizetype first = data - 1;
  const QStringList &below = sample.rows.at( data ).fields;
  const auto needsRowAbove = [&]( qsizetype row ) {
    const QStringList &fields = sample.rows.at( row ).fields;
    bool unnamed = false;
    for ( qsizetype i = 0; i < below.size(); ++i )
      unnamed = unnamed || ( fields.value( i ).trimmed().isEmpty() && !below.at( i ).trimmed().isEmpty() );
    const auto isUnit = [this]( const QString &text ) { return isUnitText( text ); };
    return unnamed || count( fields, isUnit ) * 2 > count( fields, isFilled );
  };
  while ( first > 0 && data - first < 3 && needsRowAbove( first ) && count( sample.rows.at( first - 1 ).fields, isFilled ) >= 2 )
    --first;
  draft.rest.table.headerRow = int( sample.rows.at( first ).row );
  draft.rest.table.headerRows = int( data - first );
  if ( first > 0 || data > 1 )
    draft.guesses.insert(
      QStringLiteral( "headerRow" ), Text::tr( "times and numbers begin in row %1" ).arg( sample.rows.at( data ).row ) );
}

void ProfileGuess::guessTime( const QList<Column> &columns, ProfileDraft &draft ) const
{
  qsizetype best = -1;
  int bestScore = 0;
  QStringList bestFormats;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    const QString &name = draft.columns.at( i ).name;
    const bool called = mWords.is( QStringLiteral( "time" ), name );
    const bool partly = mWords.has( QStringLiteral( "time" ), name );
    const QStringList formats = draft.isUsable( i ) ? timeFormatsOf( columns.at( i ).texts.mid( 0, 200 ) ) : QStringList();
    const bool onlyDigits = columns.at( i ).numbers > 0.5;
    if ( formats.isEmpty() || ( onlyDigits && !called && !partly ) )
      continue;
    const int score = 10
      + ( called   ? 8
          : partly ? 4
                   : 0 )
      - ( mWords.has( QStringLiteral( "time-late" ), name ) ? 9 : 0 ) - ( mWords.has( QStringLiteral( "time-end" ), name ) ? 1 : 0 );
    if ( score > bestScore )
    {
      best = i;
      bestScore = score;
      bestFormats = formats;
    }
  }
  if ( best >= 0 )
  {
    draft.setRole( best, Role::Time );
    draft.columns[best].guess = Text::tr( "its texts are times" );
    draft.rest.time.formats = bestFormats;
    draft.guesses.insert( QStringLiteral( "formats" ),
      bestFormats.first().startsWith( QLatin1String( "M/d" ) ) || bestFormats.first().startsWith( QLatin1String( "d/M" ) )
        ? Text::tr( "day and month may be exchanged: look at a day after the 12th" )
        : Text::tr( "the times of the first rows are of this form" ) );
    const bool end = mWords.has( QStringLiteral( "time-end" ), draft.columns.at( best ).name );
    draft.rest.time.label = end ? TimeLabel::End : TimeLabel::Begin;
    draft.guesses.insert( QStringLiteral( "label" ),
      end ? Text::tr( "the column's name speaks of the end" ) : Text::tr( "the file does not tell; ask who made it" ) );
    return;
  }
  for ( int part = 0; part < 6; ++part )
  {
    for ( qsizetype i = 0; i < columns.size(); ++i )
    {
      if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i )
        || !mWords.is( QLatin1String( sPartNames[part] ), draft.columns.at( i ).name ) )
        continue;
      draft.setRole( i, sPartRoles[part] );
      draft.columns[i].guess = Text::tr( "by its name" );
      draft.guesses.insert( QStringLiteral( "label" ), Text::tr( "the file does not tell; ask who made it" ) );
      break;
    }
  }
}

void ProfileGuess::guessStation( const QList<Column> &columns, const QString &path, ProfileDraft &draft ) const
{
  qsizetype best = -1;
  int bestScore = 0;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i ) || columns.at( i ).texts.isEmpty() )
      continue;
    const QStringList &texts = columns.at( i ).texts;
    const qsizetype known =
      std::count_if( texts.cbegin(), texts.cend(), [this]( const QString &text ) { return mStations.contains( text ); } );
    const QString &name = draft.columns.at( i ).name;
    const int score = ( known * 2 > texts.size() ? 8 : 0 )
      + ( mWords.is( QStringLiteral( "station-code" ), name )   ? 6
          : mWords.is( QStringLiteral( "station-name" ), name ) ? 5
                                                                : 0 );
    if ( score > bestScore )
    {
      best = i;
      bestScore = score;
    }
  }
  if ( best < 0 )
  {
    const QString base = QFileInfo( path ).completeBaseName();
    QString longest;
    for ( const QString &station : mStations )
      longest = station.size() > longest.size() && station.size() > 1 && base.contains( station ) ? station : longest;
    if ( !longest.isEmpty() )
    {
      draft.rest.station.fixed = longest;
      draft.guesses.insert( QStringLiteral( "fixed" ), Text::tr( "the file's name holds it" ) );
    }
    return;
  }
  draft.setRole( best, Role::Station );
  draft.columns[best].guess = bestScore >= 8 ? Text::tr( "it holds stations of the workspace" ) : Text::tr( "by its name" );
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    const bool name = mWords.is( QStringLiteral( "station-name" ), draft.columns.at( i ).name ) && draft.columnOf( Role::StationName ) < 0;
    const bool qualifier = mWords.is( QStringLiteral( "qualifier" ), draft.columns.at( i ).name );
    if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i ) || !( name || qualifier ) )
      continue;
    draft.setRole( i, name ? Role::StationName : Role::Qualifier );
    draft.columns[i].guess = Text::tr( "by its name" );
  }
}

QStringList ProfileGuess::lookUp( const QString &plain ) const
{
  const auto found = mIndicators.constFind( plain );
  return found == mIndicators.constEnd() ? QStringList() : *found;
}

QStringList ProfileGuess::indicatorsOf( const QString &name, QString &unit ) const
{
  QString bare = name;
  QStringList ids = lookUp( plainName( bare ) );
  if ( !ids.isEmpty() )
    return ids;
  unit = unitOfName( mCatalogue, bare );
  QString plain = plainName( bare );
  ids = lookUp( plain );
  // `PM2_5`, `氨氮监测值`, `SO2 小时均值`
  for ( int round = 0; ids.isEmpty() && round < 3; ++round )
  {
    const QString before = plain;
    for ( const QString &filler : mWords.parts( QStringLiteral( "filler" ) ) )
    {
      if ( plain.size() > filler.size() && plain.endsWith( filler ) )
      {
        plain.chop( filler.size() );
        break;
      }
    }
    if ( plain == before )
      break;
    ids = lookUp( plain );
  }
  if ( ids.isEmpty() )
    ids = lookUp( QString( plain ).replace( QLatin1Char( '_' ), QLatin1Char( '.' ) ) );
  if ( ids.isEmpty() && plain.size() > 2 )
    ids = lookUp( QString( plain ).remove( QRegularExpression( QStringLiteral( "[_.·-]" ) ) ) );
  if ( ids.isEmpty() && plain.startsWith( QLatin1String( "pm25" ) ) )
    ids = lookUp( QStringLiteral( "pm2.5" ) );
  return ids;
}

ValueMapping ProfileGuess::mappingOf( const QString &id, const QString &unit, QString &why ) const
{
  ValueMapping mapping;
  mapping.indicator = id;
  const Indicator *indicator = mCatalogue.indicator( id );
  const bool fits = !unit.isEmpty() && mCatalogue.convert( 1, unit, indicator->unit ).ok();
  mapping.unit = fits ? unit : indicator->unit;
  why = fits ? Text::tr( "name and unit by the column's name" ) : Text::tr( "by the column's name, which tells no unit: check it" );
  return mapping;
}

void ProfileGuess::guessLong( const QList<Column> &columns, ProfileDraft &draft ) const
{
  qsizetype indicator = -1;
  qsizetype value = -1;
  qsizetype unit = -1;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i ) )
      continue;
    const QString &name = draft.columns.at( i ).name;
    if ( indicator < 0 && mWords.is( QStringLiteral( "indicator" ), name ) && columns.at( i ).numbers < 0.5 )
      indicator = i;
    else if ( value < 0 && mWords.is( QStringLiteral( "value" ), name ) && columns.at( i ).numbers > 0.3 )
      value = i;
    else if ( unit < 0 && mWords.is( QStringLiteral( "unit" ), name ) )
      unit = i;
  }
  if ( indicator < 0 || value < 0 )
    return;
  for ( const auto &[column, role] :
    { std::pair { indicator, Role::Indicator }, std::pair { value, Role::LongValue }, std::pair { unit, Role::LongUnit } } )
  {
    if ( column < 0 )
      continue;
    draft.setRole( column, role );
    draft.columns[column].guess = Text::tr( "by its name" );
  }
  QStringList words = columns.at( indicator ).texts;
  words.removeDuplicates();
  for ( const QString &word : std::as_const( words ) )
  {
    QString told;
    const QStringList ids = indicatorsOf( word, told );
    QString why;
    if ( ids.isEmpty() || draft.words.size() >= 200 )
      continue;
    ValueMapping mapping = mappingOf( ids.first(), told, why );
    mapping.column = word;
    draft.words.append( mapping );
  }
}

void ProfileGuess::guessValues( const QList<Column> &columns, ProfileDraft &draft ) const
{
  if ( draft.isLong() )
    return;
  // names such as `Pb` mean something else in air than in water: what the others are decides
  QHash<QString, int> elements;
  for ( const Column &column : columns )
  {
    for ( const QString &id : column.candidates )
    {
      for ( const QString &element : mCatalogue.indicator( id )->elements )
        elements[element] += column.candidates.size() == 1 ? 4 : 1;
    }
  }
  QStringList taken;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i )
      || ( columns.at( i ).numbers < 0.3 && !columns.at( i ).texts.isEmpty() ) )
      continue;
    QString best;
    int bestScore = -1;
    for ( const QString &id : columns.at( i ).candidates )
    {
      int score = 0;
      for ( const QString &element : mCatalogue.indicator( id )->elements )
        score = std::max( score, elements.value( element ) );
      if ( score > bestScore && !taken.contains( id ) )
      {
        best = id;
        bestScore = score;
      }
    }
    if ( best.isEmpty() )
      continue;
    taken.append( best );
    draft.setRole( i, Role::Value );
    draft.columns[i].value = mappingOf( best, columns.at( i ).unit, draft.columns[i].guess );
  }
}

void ProfileGuess::guessFlag( const QList<Column> &columns, ProfileDraft &draft ) const
{
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( draft.columns.at( i ).role != Role::Ignored || !draft.isUsable( i )
      || !mWords.is( QStringLiteral( "flag" ), draft.columns.at( i ).name ) )
      continue;
    QStringList words = columns.at( i ).texts;
    words.removeDuplicates();
    QJsonObject map;
    for ( const QString &word : std::as_const( words ) )
    {
      const QString flag = mWords.meaningOf( QStringLiteral( "flag:" ), word );
      if ( !flag.isEmpty() )
        map.insert( word, flag );
    }
    if ( map.isEmpty() )
      continue;
    draft.setRole( i, Role::Flag );
    draft.columns[i].guess = Text::tr( "by its name" );
    for ( auto it = map.begin(); it != map.end(); ++it )
      draft.rest.flags.insert( it.key(), *qualityFlagFromId( it->toString() ) );
    draft.guesses.insert( QStringLiteral( "flags" ), Text::tr( "by the words of the column “%1”" ).arg( draft.columns.at( i ).name ) );
    return;
  }
}

void ProfileGuess::guessNumbers( const QList<Column> &columns, ProfileDraft &draft ) const
{
  static const QRegularExpression sGroups( QStringLiteral( "^-?\\d{1,3}(,\\d{3})+\\.\\d+$|^-?\\d{1,3}(,\\d{3}){2,}$" ) );
  static const QRegularExpression sComma( QStringLiteral( "^-?\\d+,(\\d{1,2}|\\d{4,})$" ) );
  int groups = 0;
  int commas = 0;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( draft.columns.at( i ).role != Role::Value && draft.columns.at( i ).role != Role::LongValue )
      continue;
    for ( const QString &text : columns.at( i ).texts )
    {
      if ( mWords.is( QStringLiteral( "missing" ), text ) && !draft.rest.missing.contains( text ) )
        draft.rest.missing.append( text );
      groups += sGroups.match( text ).hasMatch();
      commas += sComma.match( text ).hasMatch();
    }
  }
  if ( !draft.rest.missing.isEmpty() )
    draft.guesses.insert( QStringLiteral( "missing" ), Text::tr( "stand among the values and are none" ) );
  if ( groups > 0 && commas == 0 )
    draft.rest.number.group = QLatin1Char( ',' );
  if ( commas > 0 && groups == 0 )
    draft.rest.number.decimal = QLatin1Char( ',' );
  if ( ( groups > 0 ) != ( commas > 0 ) )
    draft.guesses.insert( QStringLiteral( "number" ),
      groups > 0 ? Text::tr( "commas stand before three digits" ) : Text::tr( "commas do not stand before three digits" ) );
}

void ProfileGuess::guessPeriod( const TableSample &sample, ProfileDraft &draft ) const
{
  const qsizetype whole = draft.columnOf( Role::Time );
  const qsizetype station = draft.columnOf( Role::Station );
  const TimeReader reader( draft.rest.time.formats, displayZone(), 2024 );
  QHash<QString, QSet<UtcSeconds>> times;
  for ( const TableRecord &record : sample.records( draft.rest.table ) )
  {
    int parts[6] = { 2024, 1, 1, 0, 0, 0 };
    for ( int part = 0; part < 6; ++part )
    {
      const qsizetype column = draft.columnOf( sPartRoles[part] );
      parts[part] = column < 0 ? parts[part] : record.fields.value( column ).trimmed().toInt();
    }
    const ReadTime read =
      whole >= 0 ? reader.read( record.fields.value( whole ) ) : reader.read( parts[0], parts[1], parts[2], parts[3], parts[4], parts[5] );
    if ( read.time )
      times[record.fields.value( station )].insert( *read.time );
  }
  QMap<qint64, int> steps;
  for ( const QSet<UtcSeconds> &some : std::as_const( times ) )
  {
    QList<UtcSeconds> sorted( some.cbegin(), some.cend() );
    std::sort( sorted.begin(), sorted.end() );
    for ( qsizetype i = 1; i < sorted.size(); ++i )
      ++steps[sorted.at( i ) - sorted.at( i - 1 )];
  }
  qint64 usual = 0;
  int most = 0;
  for ( auto it = steps.begin(); it != steps.end(); ++it )
  {
    usual = it.value() > most ? it.key() : usual;
    most = std::max( most, it.value() );
  }
  if ( most == 0 )
    return;
  draft.rest.time.period = Period::Sample;
  for ( const Period period : { Period::Second, Period::Minute, Period::Hour, Period::FourHours, Period::EightHours, Period::Day } )
  {
    if ( usual == qint64( period ) )
      draft.rest.time.period = period;
  }
  const qint64 days = usual / 86400;
  if ( days >= 28 && days <= 31 )
    draft.rest.time.period = Period::Month;
  else if ( days == 365 || days == 366 )
    draft.rest.time.period = Period::Year;
  draft.guesses.insert( QStringLiteral( "period" ), Text::tr( "the times of a station are mostly %1 s apart" ).arg( usual ) );
}

ProfileDraft ProfileGuess::draft( const TableSample &sample, const QString &path, const TableOptions &table, bool headerGiven ) const
{
  ProfileDraft draft;
  draft.rest.table = table;
  if ( !headerGiven )
    guessHeader( sample, draft );
  if ( sample.format == TableOptions::Format::Xml )
  {
    draft.rest.table.format = TableOptions::Format::Xml;
    draft.rest.table.record = sample.record;
  }
  draft.setHeader( sample.header( draft.rest.table ) );
  QList<Column> columns( draft.columns.size() );
  for ( const TableRecord &record : sample.records( draft.rest.table ) )
  {
    for ( qsizetype i = 0; i < columns.size(); ++i )
    {
      if ( const QString text = record.fields.value( i ).trimmed(); !text.isEmpty() )
        columns[i].texts.append( text );
    }
  }
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    Column &column = columns[i];
    const qsizetype numbers = std::count_if( column.texts.cbegin(), column.texts.cend(), isNumber );
    column.numbers = column.texts.isEmpty() ? 0 : double( numbers ) / double( column.texts.size() );
    column.candidates = indicatorsOf( draft.columns.at( i ).name, column.unit );
    if ( column.unit.isEmpty() && !column.candidates.isEmpty() )
    {
      QString bare = draft.columns.at( i ).name;
      column.unit = unitOfName( mCatalogue, bare );
    }
  }
  guessTime( columns, draft );
  guessLong( columns, draft );
  guessStation( columns, path, draft );
  guessValues( columns, draft );
  guessFlag( columns, draft );
  guessNumbers( columns, draft );
  guessPeriod( sample, draft );
  return draft;
}

} // namespace jinguan

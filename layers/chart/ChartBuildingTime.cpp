// Calendars, courses of the day, box plots.

#include "layers/chart/ChartBuilding.h"
#include "layers/chart/HeatChart.h"
#include "layers/chart/ProfileChart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sMostBlocks = 12;

QLocale labelLocale()
{
  return uiLanguage() == Language::Chinese ? QLocale( QLocale::Chinese, QLocale::China ) : QLocale( QLocale::English );
}

QString weekdayName( int day )
{
  return labelLocale().dayName( day, QLocale::ShortFormat );
}

QString monthName( int month )
{
  return uiLanguage() == Language::Chinese ? QStringLiteral( "%1月" ).arg( month ) : labelLocale().monthName( month, QLocale::ShortFormat );
}

UtcSeconds startOf( const QDate &date )
{
  return QDateTime( date, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

void grade( HeatCell &cell, CellGrader &grader )
{
  const GradeBand *band = cell.value ? grader.bandOf( *cell.value, cell.moment ) : nullptr;
  if ( !band )
    return;
  cell.colour = QColor( band->grade.colour );
  cell.grade = band->grade.name.text();
}

/** A year of squares: weeks from left to right, Monday on top. */
HeatBlock yearBlock( int year, const QHash<QDate, timegroups::Day> &days, CellGrader &grader )
{
  HeatBlock block;
  block.title = QString::number( year );
  block.columns = 54;
  block.rows = 7;
  block.square = true;
  for ( int day = 1; day <= 7; ++day )
    block.rowLabels << ( day % 2 == 1 ? weekdayName( day ) : QString() );
  const int offset = QDate( year, 1, 1 ).dayOfWeek() - 1;
  for ( QDate date( year, 1, 1 ); date.year() == year; date = date.addDays( 1 ) )
  {
    const timegroups::Day day = days.value( date );
    HeatCell cell;
    cell.column = ( offset + date.dayOfYear() - 1 ) / 7;
    cell.row = date.dayOfWeek() - 1;
    cell.part = date.month();
    cell.value = day.value;
    cell.count = day.count;
    cell.when = QStringLiteral( "%1 %2" ).arg( date.toString( Qt::ISODate ), weekdayName( date.dayOfWeek() ) );
    cell.moment = startOf( date );
    grade( cell, grader );
    if ( date.day() == 1 )
      block.columnLabels << qMakePair( cell.column + cell.row / 7.0, monthName( date.month() ) );
    block.cells << cell;
  }
  return block;
}

/** Days from left to right, hours downwards. */
HeatBlock hoursBlock( const ChartSeriesData &data, const TimeRange &range, CellGrader &grader )
{
  HeatBlock block;
  block.rows = 24;
  block.framed = false;
  for ( int hour = 0; hour < 24; ++hour )
    block.rowLabels << ( hour % 3 == 0 ? QStringLiteral( "%1:00" ).arg( hour, 2, 10, QLatin1Char( '0' ) ) : QString() );
  const QDate first = local( range.from ).date();
  const QDate last = local( range.to - 1 ).date();
  block.columns = static_cast<int>( first.daysTo( last ) ) + 1;
  QHash<qint64, QList<double>> hours;
  for ( const TimedValue &value : data.values )
    hours[value.begin / 3600] << value.value;
  for ( QDate date = first; date <= last; date = date.addDays( 1 ) )
  {
    const auto column = static_cast<int>( first.daysTo( date ) );
    if ( block.columns > 60 ? date.day() == 1 : date.day() == 1 || date.day() % 5 == 1 || block.columns < 15 || column == 0 )
      block.columnLabels << qMakePair( static_cast<double>( column ),
        block.columns > 366 && date.month() != 1 ? monthName( date.month() )
          : block.columns > 60
          ? labelLocale().toString( date, uiLanguage() == Language::Chinese ? QStringLiteral( "yyyy-MM" ) : QStringLiteral( "MMM yyyy" ) )
          : date.toString( QStringLiteral( "MM-dd" ) ) );
    for ( int hour = 0; hour < 24; ++hour )
    {
      HeatCell cell;
      cell.column = column;
      cell.row = hour;
      cell.moment = startOf( date ) + hour * 3600;
      cell.when = local( cell.moment ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
      const QList<double> values = hours.value( cell.moment / 3600 );
      cell.count = static_cast<int>( values.size() );
      cell.value = timegroups::average( values, ChartSource::averagingOf( *data.indicator ) );
      grade( cell, grader );
      block.cells << cell;
    }
  }
  return block;
}

HeatBlock weekBlock( const ChartSeriesData &data )
{
  HeatBlock block;
  block.columns = 24;
  block.rows = 7;
  block.framed = false;
  const auto averaging = ChartSource::averagingOf( *data.indicator );
  const auto cells =
    timegroups::week( data.values, averaging == timegroups::Averaging::Sum ? timegroups::Averaging::Arithmetic : averaging );
  for ( int hour = 0; hour < 24; ++hour )
    block.columnLabels << qMakePair( static_cast<double>( hour ), QString::number( hour ) );
  for ( int day = 0; day < 7; ++day )
  {
    block.rowLabels << weekdayName( day + 1 );
    for ( int hour = 0; hour < 24; ++hour )
    {
      const timegroups::WeekCell &one = cells.at( static_cast<size_t>( day ) ).at( static_cast<size_t>( hour ) );
      HeatCell cell;
      cell.column = hour;
      cell.row = day;
      cell.value = one.value;
      cell.count = one.count;
      cell.when = QStringLiteral( "%1 %2:00" ).arg( weekdayName( day + 1 ) ).arg( hour, 2, 10, QLatin1Char( '0' ) );
      block.cells << cell;
    }
  }
  return block;
}

QStringList groupNames( timegroups::Grouping grouping, const QList<int> &ids )
{
  QStringList names;
  for ( const int id : ids )
  {
    switch ( grouping )
    {
      case timegroups::Grouping::Hour:
      case timegroups::Grouping::Year:
        names << QString::number( id );
        break;
      case timegroups::Grouping::Weekday:
        names << weekdayName( id + 1 );
        break;
      case timegroups::Grouping::Month:
        names << monthName( id + 1 );
        break;
      case timegroups::Grouping::Season:
        names << QStringList { ChartBuilding::tr( "spring" ), ChartBuilding::tr( "summer" ), ChartBuilding::tr( "autumn" ),
          ChartBuilding::tr( "winter" ) }
                   .value( id );
        break;
    }
  }
  return names;
}
} // namespace

const QList<GradeBand> &CellGrader::bands( UtcSeconds time )
{
  const QDate day = local( time ).date();
  const int month = day.year() * 12 + day.month() - 1;
  if ( !mByMonth.contains( month ) )
  {
    // A day of ozone is its largest 8-hour mean.
    const bool ozone = mDaily && mData.indicator->id == QLatin1String( "O3" );
    const QList<GradeBand> bands = mSource.context().evaluator->bands(
      ozone ? QStringLiteral( "O3_8H" ) : mData.indicator->id, mDaily ? Period::Day : mData.period, time, *mData.station );
    mGrades = mGrades || !bands.isEmpty();
    for ( const GradeBand &band : bands )
    {
      if ( !mEditions.contains( band.grade.edition ) )
        mEditions << band.grade.edition;
    }
    mByMonth.insert( month, bands );
  }
  return mByMonth[month];
}

const GradeBand *CellGrader::bandOf( double value, UtcSeconds time )
{
  for ( const GradeBand &band : bands( time ) )
  {
    if ( value > band.to )
      continue;
    mUsed.insert( band.grade.level, { band.grade.name.text(), QColor( band.grade.colour ) } );
    return &band;
  }
  return nullptr;
}

QList<ChartKey> CellGrader::legend() const
{
  QList<ChartKey> entries;
  for ( const auto &[name, colour] : mUsed )
    entries << ChartKey { ChartKey::Mark::Box, colour, name };
  return entries;
}

Result<StatChartPtr> ChartBuilding::calendar( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  auto chart = std::make_shared<HeatChart>();
  chart->head = headOf( *all, source );
  const QList<ChartSeriesData> shown = sameUnit( *all, chart->head );
  const ChartRequest &request = source.request();
  const bool byDay = request.layout == ChartRequest::Layout::Calendar;
  for ( const ChartSeriesData &data : shown )
  {
    CellGrader grader( source, data, byDay );
    QList<HeatBlock> blocks;
    if ( byDay )
    {
      QHash<QDate, timegroups::Day> days;
      for ( const timegroups::Day &day : ChartSource::days( data ) )
        days.insert( day.date, day );
      for ( int year = local( request.range.from ).date().year(); year <= local( request.range.to - 1 ).date().year(); ++year )
        blocks << yearBlock( year, days, grader );
    }
    else
    {
      blocks << ( request.layout == ChartRequest::Layout::Hours ? hoursBlock( data, request.range, grader ) : weekBlock( data ) );
    }
    for ( HeatBlock &block : blocks )
    {
      if ( shown.size() > 1 )
        block.title = block.title.isEmpty() ? labelOf( data, shown ) : QStringLiteral( "%1 %2" ).arg( labelOf( data, shown ), block.title );
      chart->blocks << block;
    }
    for ( const ChartKey &entry : grader.legend() )
    {
      if ( std::none_of(
             chart->classes.begin(), chart->classes.end(), [&]( const ChartKey &known ) { return known.label == entry.label; } ) )
        chart->classes << entry;
    }
    for ( const QString &edition : grader.editions() )
      addEdition( chart->head, edition, source );
    chart->decimals = std::max( chart->decimals, data.indicator->decimals );
  }
  if ( chart->blocks.size() > sMostBlocks )
  {
    chart->head.notes << tr( "the first %1 of %2 are shown" ).arg( sMostBlocks ).arg( chart->blocks.size() );
    chart->blocks.resize( sMostBlocks );
  }
  if ( !shown.isEmpty() )
    chart->head.notes << ( byDay                       ? ChartSource::dayRule( shown.first() )
        : request.layout == ChartRequest::Layout::Week ? tr( "mean of all values of that weekday and hour" )
                                                       : tr( "local time" ) );
  chart->fitRamp();
  return StatChartPtr( chart );
}

Result<StatChartPtr> ChartBuilding::diurnal( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  auto chart = std::make_shared<ProfileChart>();
  chart->head = headOf( *all, source );
  const QList<ChartSeriesData> shown = sameUnit( *all, chart->head );
  const timegroups::Split split = source.request().split;
  const QStringList parts = split == timegroups::Split::Weekend ? QStringList { tr( "Monday to Friday" ), tr( "Saturday, Sunday" ) }
    : split == timegroups::Split::Season ? QStringList { tr( "spring" ), tr( "summer" ), tr( "autumn" ), tr( "winter" ) }
                                         : QStringList { QString() };
  for ( const ChartSeriesData &data : shown )
  {
    const auto profiles = timegroups::diurnal( data.values, split );
    for ( qsizetype part = 0; part < profiles.size(); ++part )
    {
      ProfileChart::Curve curve;
      QStringList names { shown.size() > 1 || parts.at( part ).isEmpty() ? labelOf( data, shown ) : QString(), parts.at( part ) };
      names.removeAll( QString() );
      curve.label = names.join( QStringLiteral( " · " ) );
      curve.colour = static_cast<int>( chart->curves.size() ) + 1;
      curve.bins = profiles.at( part );
      if ( std::any_of( curve.bins.begin(), curve.bins.end(), []( const timegroups::HourBin &bin ) { return bin.count > 0; } ) )
        chart->curves << curve;
    }
    chart->decimals = std::max( chart->decimals, data.indicator->decimals );
  }
  chart->head.notes << tr( "line: median of the hour; band: quartiles" );
  if ( split == timegroups::Split::Season )
    chart->head.notes << tr( "spring is March to May" );
  chart->limits = limitsOf( shown, source, chart->head );
  return StatChartPtr( chart );
}

Result<StatChartPtr> ChartBuilding::box( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  auto chart = std::make_shared<BoxChart>();
  chart->head = headOf( *all, source );
  const QList<ChartSeriesData> shown = sameUnit( *all, chart->head );
  const timegroups::Grouping grouping = source.request().grouping;
  for ( const ChartSeriesData &data : shown )
  {
    BoxChart::Column column;
    column.label = labelOf( data, shown );
    column.colour = static_cast<int>( chart->columns.size() ) + 1;
    column.boxes = timegroups::boxes( data.values, grouping );
    for ( const timegroups::GroupBox &box : std::as_const( column.boxes ) )
    {
      if ( !chart->groupIds.contains( box.group ) )
        chart->groupIds << box.group;
    }
    chart->columns << column;
    chart->decimals = std::max( chart->decimals, data.indicator->decimals );
  }
  std::sort( chart->groupIds.begin(), chart->groupIds.end() );
  chart->groups = groupNames( grouping, chart->groupIds );
  chart->head.notes << tr( "box: quartiles and median; whiskers: furthest value within 1.5 interquartile ranges; circles: beyond" );
  chart->limits = limitsOf( shown, source, chart->head );
  return StatChartPtr( chart );
}

} // namespace jinguan

#include "reports/bulletin/BulletinTables.h"

#include "base/LocalDay.h"
#include "layers/chart/HeatChart.h"
#include "monitoring/Standards.h"

#include <QLocale>

namespace jinguan
{

namespace
{
TableColumn leftColumn( const QString &title, double weight )
{
  return { title, weight, Qt::AlignLeft };
}

TableColumn rightColumn( const QString &title, double weight )
{
  return { title, weight, Qt::AlignRight };
}

TableContent beginTable( const QString &title )
{
  TableContent table;
  table.title = title;
  table.points = 0; // the paper's
  return table;
}
} // namespace

QList<StripItem::Field> BulletinTables::keyFigures() const
{
  QList<StripItem::Field> fields;
  for ( const BulletinItem &item : mFigures.profile.items )
  {
    const Figure *figure = item.isKey ? BulletinFigures::figureOf( mFigures.now, item ) : nullptr;
    if ( figure && figure->value && figure->isValid() )
      fields << StripItem::Field { word( "field", { mText.phrases().name( item.brief ) } ),
        mText.valueText( *figure->value, figure->unit ) };
  }
  return fields;
}

TableCell BulletinTables::valueCell( const Figure *figure, bool withUnit ) const
{
  if ( !figure || !figure->value )
    return { QStringLiteral( "—" ), {} };
  const QString text = withUnit ? mText.valueText( *figure->value, figure->unit ) : figure->value->toString();
  return { figure->isValid() ? text : text + QLatin1Char( '*' ), {} };
}

TableContent BulletinTables::items() const
{
  TableContent table = beginTable( word( "heading.items" ) );
  const bool isYear = mFigures.question.period.kind == BulletinPeriod::Kind::Year;
  table.columns = { leftColumn( word( "table.item" ), 3.4 ), rightColumn( word( "table.now" ), 1 ), leftColumn( word( "table.unit" ), 1.2 ),
    rightColumn( word( "table.year" ), 1.1 ), rightColumn( word( "table.year.change" ), 1.4 ) };
  if ( !isYear )
    table.columns << rightColumn( word( "table.previous" ), 1.1 ) << rightColumn( word( "table.previous.change" ), 1.4 );
  table.columns << rightColumn( word( "table.inputs" ), 1.1 ) << leftColumn( word( "table.basis" ), 1.8 );
  bool tooFew = false;
  for ( const BulletinItem &item : mFigures.profile.items )
  {
    const Figure *figure = item.source == BulletinItem::Source::Area ? BulletinFigures::figureOf( mFigures.now, item ) : nullptr;
    if ( !figure || ( !figure->value && figure->state != Figure::State::NoData ) || figure->state == Figure::State::NotRated )
      continue;
    tooFew = tooFew || ( figure->value && !figure->isValid() );
    QList<TableCell> row { { mText.phrases().name( item.name ), {} }, valueCell( figure ), { mText.unitText( figure->unit ), {} } };
    for ( const bool year : { true, false } )
    {
      if ( !year && isYear )
        continue;
      const std::optional<EvaluationRow> &other = year ? mFigures.yearBefore : mFigures.previous;
      const BulletinChange change = BulletinChange::of( item, mFigures.now, other ? &*other : nullptr );
      const QString words = mText.changeText( item, change, figure->unit );
      row << valueCell( other ? BulletinFigures::figureOf( *other, item ) : nullptr )
          << TableCell { words.isEmpty() ? QStringLiteral( "—" ) : words, {} };
    }
    const QString needed = figure->requiredInputs > 0 ? QStringLiteral( "/%1" ).arg( figure->requiredInputs ) : QString();
    row << TableCell { QString::number( figure->validInputs ) + needed, {} };
    row << TableCell { mText.phrases().name( mText.standards().nameOf( figure->basis.edition ) ), {} };
    table.rows << row;
  }
  if ( tooFew )
    table.foot = word( "table.foot.toofew" );
  return table;
}

QList<const BulletinItem *> BulletinTables::columns() const
{
  QList<const BulletinItem *> found;
  for ( const BulletinItem &item : mFigures.profile.items )
    if ( item.isColumn )
      found << &item;
  return found;
}

QString BulletinTables::columnTitle( const BulletinItem &item, const QList<BulletinPlace> &places ) const
{
  const QString name = mText.phrases().name( item.brief );
  for ( const BulletinPlace &place : places )
    if ( const Figure *figure = BulletinFigures::figureOf( place.row, item ) )
    {
      const Unit *unit = mText.catalogue().unit( figure->unit );
      return name.contains( QLatin1Char( '(' ) ) || !unit || unit->symbol.isEmpty() || unit->id == QLatin1String( "1" )
        ? name
        : QStringLiteral( "%1 (%2)" ).arg( name, unit->symbol );
    }
  return name;
}

QString BulletinTables::districtName( const QString &code ) const
{
  return mFigures.districtNames.contains( code ) ? mText.phrases().name( mFigures.districtNames.value( code ) ) : code;
}

TableCell BulletinTables::gradeCell( const EvaluationRow &row ) const
{
  QString text = mText.phrases().name( row.grade );
  if ( text.isEmpty() && row.attained )
    text = word( *row.attained ? "verdict.met" : "verdict.failed" );
  if ( text.isEmpty() )
    text = row.main.isValid()                      ? QStringLiteral( "—" )
      : row.main.state == Figure::State::TooFew    ? word( "verdict.toofew" )
      : row.main.state == Figure::State::NoEdition ? word( "verdict.noedition" )
      : row.main.state == Figure::State::NotRated  ? word( "verdict.notrated" )
                                                   : word( "verdict.nodata" );
  const QString colour = bulletinColour( mEvaluator, mFigures.question.element, row );
  return { text, colour.isEmpty() ? QColor() : QColor( colour ) };
}

TableContent BulletinTables::placesTable( const QString &title, const QList<BulletinPlace> &places, bool areStations ) const
{
  TableContent table = beginTable( title );
  const bool ranked = ( areStations ? mFigures.profile.stationOrder : mFigures.profile.placeOrder ) != 0;
  if ( ranked )
    table.columns << TableColumn { word( "table.rank" ), 0.7, Qt::AlignHCenter };
  table.columns << leftColumn( areStations ? word( "table.station" ) : mText.placesName( mFigures ), areStations ? 3 : 2 );
  if ( areStations )
    table.columns << leftColumn( word( "table.code" ), 1.5 ) << leftColumn( word( "table.district" ), 1.5 );
  QList<const BulletinItem *> shown;
  for ( const BulletinItem *item : columns() )
    if ( std::any_of( places.cbegin(), places.cend(), [&]( const BulletinPlace &place ) {
           const Figure *figure = BulletinFigures::figureOf( place.row, *item );
           return figure && figure->value;
         } ) )
      shown << item;
  // The figure of the verdict leads where no column holds it.
  const bool mainShown = !areStations && std::none_of( shown.cbegin(), shown.cend(), [&]( const BulletinItem *item ) {
    return !places.isEmpty() && item->matches( places.constFirst().row.main.id, places.constFirst().row.main.indicator );
  } );
  if ( mainShown )
    table.columns << rightColumn( mText.phrases().name( mFigures.profile.placeMeasure ), 1.8 ) << rightColumn( word( "table.year" ), 1.1 );
  for ( const BulletinItem *item : std::as_const( shown ) )
    table.columns << rightColumn( columnTitle( *item, places ), 1.4 );
  table.columns << TableColumn { word( "table.grade" ), 1.5, Qt::AlignHCenter } << leftColumn( word( "table.drivers" ), 1.8 );
  bool tooFew = false;
  for ( const BulletinPlace &place : places )
  {
    QList<TableCell> row;
    if ( ranked )
      row << TableCell { place.rank > 0 ? QString::number( place.rank ) : QStringLiteral( "—" ), {} };
    row << TableCell { mText.phrases().name( place.name ), {} };
    if ( areStations )
      row << TableCell { place.code, {} } << TableCell { districtName( place.district ), {} };
    if ( mainShown )
      row << valueCell( &place.row.main, true ) << valueCell( place.yearBefore ? &place.yearBefore->main : nullptr, true );
    for ( const BulletinItem *item : std::as_const( shown ) )
    {
      const Figure *figure = BulletinFigures::figureOf( place.row, *item );
      tooFew = tooFew || ( figure && figure->value && !figure->isValid() );
      row << valueCell( figure );
    }
    row << gradeCell( place.row ) << TableCell { mText.indicatorNames( place.row.drivers ), {} };
    table.rows << row;
  }
  if ( tooFew )
    table.foot = word( "table.foot.toofew" );
  return table;
}

TableContent BulletinTables::places() const
{
  return placesTable( word( "heading.places", { mText.placesName( mFigures ) } ), mFigures.places, false );
}

TableContent BulletinTables::stations() const
{
  return placesTable( word( "heading.stations" ), mFigures.stations, true );
}

TableContent BulletinTables::statistics() const
{
  TableContent table = beginTable( word( "heading.stations" ) );
  table.columns = { leftColumn( word( "table.station" ), 3 ), leftColumn( word( "table.code" ), 1.6 ),
    leftColumn( word( "table.indicator" ), 2.4 ), leftColumn( word( "table.unit" ), 1.2 ), rightColumn( word( "table.mean" ), 1 ),
    rightColumn( word( "table.lowest" ), 1 ), rightColumn( word( "table.highest" ), 1 ), rightColumn( word( "table.count" ), 1 ) };
  for ( const BulletinStatistic &one : mFigures.statistics )
  {
    const Indicator *indicator = mText.catalogue().indicator( one.indicator );
    table.rows << QList<TableCell> { { mText.phrases().name( one.name ), {} }, { one.station, {} },
      { indicator ? mText.phrases().name( indicator->name ) : one.indicator, {} },
      { indicator ? mText.unitText( indicator->unit ) : QString(), {} }, { one.mean.toString(), {} }, { one.lowest.toString(), {} },
      { one.highest.toString(), {} }, { QString::number( one.count ), {} } };
  }
  return table;
}

TableContent BulletinTables::days() const
{
  TableContent table = beginTable( word( "heading.calendar" ) );
  const bool isIndex = mFigures.profile.calendar == QLatin1String( "index" );
  table.columns = { leftColumn( word( "table.date" ), 1.4 ),
    rightColumn( word( isIndex ? "table.value.index" : "table.value.attained" ), 1.2 ), { word( "table.grade" ), 1.4, Qt::AlignHCenter } };
  if ( isIndex )
    table.columns << leftColumn( word( "table.drivers" ), 2 );
  if ( std::none_of( mFigures.days.cbegin(), mFigures.days.cend(), []( const BulletinDay &day ) { return day.isValid; } ) )
    return table;
  for ( const BulletinDay &day : mFigures.days )
  {
    const QString grade = !day.isValid ? word( day.value ? "verdict.toofew" : "verdict.nodata" )
      : isIndex                        ? mText.phrases().name( day.grade )
                                       : word( day.level == 1 ? "verdict.met" : "verdict.failed" );
    QList<TableCell> row { { day.day.toString( Qt::ISODate ), {} },
      { day.value && day.isValid ? day.value->toString() : QStringLiteral( "—" ), {} },
      { grade, day.isValid && !day.colour.isEmpty() ? QColor( day.colour ) : QColor() } };
    if ( isIndex )
      row << TableCell { day.isValid ? mText.indicatorNames( day.drivers ) : QString(), {} };
    table.rows << row;
  }
  return table;
}

QList<TableContent> BulletinTables::all() const
{
  QList<TableContent> found;
  for ( const TableContent &table : { items(), places(), stations(), statistics(), days() } )
    if ( !table.rows.isEmpty() )
      found << table;
  return found;
}

StatChartPtr BulletinTables::calendar() const
{
  if ( mFigures.days.isEmpty() )
    return nullptr;
  const bool isIndex = mFigures.profile.calendar == QLatin1String( "index" );
  const bool byWeekRows = mFigures.question.period.kind == BulletinPeriod::Kind::Month;
  const QLocale locale = mText.language() == Language::Chinese ? QLocale( QLocale::Chinese, QLocale::China ) : QLocale( QLocale::English );
  auto chart = std::make_shared<HeatChart>();
  chart->head.title = word( isIndex ? "table.value.index" : "table.value.attained" );
  chart->head.place = mText.phrases().name( mFigures.areaName );
  chart->head.period = mText.periodName( mFigures.question.period );
  chart->head.isDemo = mFigures.isDemo;
  chart->countsKnown = false;
  HeatBlock block;
  const QDate first = mFigures.days.constFirst().day;
  const int offset = first.dayOfWeek() - 1;
  const int weeks = ( offset + static_cast<int>( mFigures.days.size() ) + 6 ) / 7;
  block.columns = byWeekRows ? 7 : weeks;
  block.rows = byWeekRows ? weeks : 7;
  for ( int day = 1; day <= 7; ++day )
    if ( const QString name = locale.dayName( day, QLocale::ShortFormat ); byWeekRows )
      block.columnLabels << qMakePair( static_cast<double>( day - 1 ), name );
    else
      block.rowLabels << name;
  QMap<int, ChartKey> classes;
  for ( qsizetype i = 0; i < mFigures.days.size(); ++i )
  {
    const BulletinDay &day = mFigures.days.at( i );
    const int week = ( offset + static_cast<int>( i ) ) / 7;
    const int weekday = day.day.dayOfWeek() - 1;
    HeatCell cell;
    cell.column = byWeekRows ? weekday : week;
    cell.row = byWeekRows ? week : weekday;
    cell.part = day.day.month();
    cell.when = day.day.toString( Qt::ISODate );
    cell.moment = localday::beginOf( day.day );
    if ( byWeekRows && ( weekday == 0 || i == 0 ) )
      block.rowLabels << mText.phrases().format( cell.moment, QStringLiteral( "days.date" ) );
    if ( !byWeekRows && day.day.day() == 1 )
      block.columnLabels << qMakePair( week + weekday / 7.0, locale.standaloneMonthName( day.day.month(), QLocale::ShortFormat ) );
    if ( day.isValid && day.value )
    {
      cell.value = day.value->toDouble();
      cell.colour = QColor( day.colour );
      cell.grade = isIndex ? mText.phrases().name( day.grade ) : word( day.level == 1 ? "verdict.met" : "verdict.failed" );
      classes.insert( day.level, ChartKey { ChartKey::Mark::Box, cell.colour, cell.grade } );
      ++chart->head.validInputs;
    }
    block.cells << cell;
  }
  if ( chart->head.validInputs == 0 )
    return nullptr;
  chart->classes = classes.values();
  chart->blocks << block;
  return chart;
}

} // namespace jinguan

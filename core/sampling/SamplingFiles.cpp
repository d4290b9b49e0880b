#include "sampling/SamplingFiles.h"

#include "monitoring/AirRules.h"
#include "store/SamplingChecks.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SamplingFiles )
};

SheetColumn column( const char *id, const char *headings, bool isRequired = false )
{
  return { QString::fromLatin1( id ), QString::fromUtf8( headings ).split( QLatin1Char( '|' ) ), isRequired };
}

const QList<SheetColumn> &columnsOf( SamplingFileKind kind )
{
  static const QList<SheetColumn> sPlans { column( "name", "plan|计划名称|名称|name", true ), column( "element", "element|要素", true ),
    column( "stations", "stations|点位编码|点位|站点编码|监测点位|断面|station", true ),
    column( "indicators", "indicators|监测指标|监测项目|指标|indicator", true ), column( "rhythm", "rhythm|监测频次|频次|frequency", true ),
    column( "month", "month|周期内月份|月份" ), column( "day_from", "day_from|起始日" ), column( "day_to", "day_to|截止日" ),
    column( "sampler", "sampler|采样单位|采样责任单位", true ), column( "lab", "lab|分析实验室|实验室|检测单位" ),
    column( "lab_days", "lab_days|分析时限天数|分析时限" ), column( "valid_from", "valid_from|起始日期|执行起始", true ),
    column( "valid_to", "valid_to|截止日期|执行截止" ), column( "note", "note|备注" ), column( "demo", "demo|演示" ) };
  static const QList<SheetColumn> sPromises { column( "name", "promise|交付内容|名称|name", true ),
    column( "body", "body|交付单位|部门", true ), column( "element", "element|要素" ), column( "rhythm", "rhythm|交付频次|频次", true ),
    column( "due_days", "due_days|期后天数|时限天数", true ), column( "valid_from", "valid_from|起始日期", true ),
    column( "valid_to", "valid_to|截止日期" ), column( "senders", "senders|交付者" ), column( "pattern", "pattern|文件名样式" ),
    column( "note", "note|备注" ), column( "demo", "demo|演示" ) };
  static const QList<SheetColumn> sTargets { column( "place", "place|责任单位|单位|区县", true ), column( "year", "year|年度|年份", true ),
    column( "measure", "measure|目标类型|考核指标", true ), column( "indicator", "indicator|指标|污染物" ),
    column( "level", "level|指数界限" ), column( "without_dust", "without_dust|剔除沙尘" ), column( "target", "target|目标值", true ),
    column( "source", "source|依据|来源" ), column( "withdrawn", "withdrawn|已撤销" ), column( "demo", "demo|演示" ) };
  static const QList<SheetColumn> sDustDays { column( "day", "day|日期", true ), column( "place", "place|责任单位|单位|区县" ),
    column( "source", "source|认定依据|依据|来源", true ), column( "withdrawn", "withdrawn|已撤销" ), column( "demo", "demo|演示" ) };
  switch ( kind )
  {
    case SamplingFileKind::Plans:
      return sPlans;
    case SamplingFileKind::Promises:
      return sPromises;
    case SamplingFileKind::Targets:
      return sTargets;
    case SamplingFileKind::DustDays:
      break;
  }
  return sDustDays;
}

const QString sRhythmWords = QStringLiteral( "每月 / 每两月 / 每季度 / 每半年 / 每年" );

std::optional<Rhythm> rhythmOf( const QString &text )
{
  static const QHash<QString, Rhythm> sWords { { QStringLiteral( "每月" ), Rhythm::Monthly }, { QStringLiteral( "月" ), Rhythm::Monthly },
    { QStringLiteral( "每月1次" ), Rhythm::Monthly }, { QStringLiteral( "双月" ), Rhythm::Bimonthly },
    { QStringLiteral( "每两月" ), Rhythm::Bimonthly }, { QStringLiteral( "每2月" ), Rhythm::Bimonthly },
    { QStringLiteral( "季度" ), Rhythm::Quarterly }, { QStringLiteral( "每季度" ), Rhythm::Quarterly },
    { QStringLiteral( "每季" ), Rhythm::Quarterly }, { QStringLiteral( "半年" ), Rhythm::HalfYearly },
    { QStringLiteral( "每半年" ), Rhythm::HalfYearly }, { QStringLiteral( "年" ), Rhythm::Yearly },
    { QStringLiteral( "每年" ), Rhythm::Yearly } };
  bool ok = false;
  const Rhythm byId = rhythmFromId( text.toLower(), &ok );
  if ( ok )
    return byId;
  const auto word = sWords.constFind( text );
  return word == sWords.constEnd() ? std::nullopt : std::optional( *word );
}

std::optional<TargetMeasure> measureOf( const QString &text )
{
  static const QHash<QString, TargetMeasure> sWords { { QStringLiteral( "年均值" ), TargetMeasure::AnnualMean },
    { QStringLiteral( "年均浓度" ), TargetMeasure::AnnualMean }, { QStringLiteral( "优良天数比例" ), TargetMeasure::GoodDayShare },
    { QStringLiteral( "优良率" ), TargetMeasure::GoodDayShare }, { QStringLiteral( "优良天数" ), TargetMeasure::GoodDays },
    { QStringLiteral( "超指数天数" ), TargetMeasure::DaysAbove }, { QStringLiteral( "重污染天数" ), TargetMeasure::DaysAbove } };
  bool ok = false;
  const TargetMeasure byId = targetMeasureFromId( text.toLower(), &ok );
  if ( ok )
    return byId;
  const auto word = sWords.constFind( text );
  return word == sWords.constEnd() ? std::nullopt : std::optional( *word );
}

Rhythm readRhythm( SheetRows &rows )
{
  const QString text = rows.needed( QStringLiteral( "rhythm" ) );
  const std::optional<Rhythm> rhythm = rhythmOf( text );
  if ( !rhythm )
    rows.refuse( QStringLiteral( "rhythm" ), Text::tr( "“%1” is no rhythm." ).arg( text ),
      Text::tr( "Write one of %1, or monthly, bimonthly, quarterly, half-yearly, yearly." ).arg( sRhythmWords ),
      QStringLiteral( "bad-rhythm" ) );
  return rhythm.value_or( Rhythm::Monthly );
}

/** Turns what a check of the store refuses into a rejected row. */
void refuseBy( SheetRows &rows, const Result<void> &checked )
{
  if ( !checked )
    rows.refuse( {}, checked.error().message, checked.error().remedy, QStringLiteral( "refused" ) );
}

/** Goes over \a rows: \a take has each one that is not empty; rejected ones go into \a report. */
template<typename Take> Result<void> eachRow( SheetRows &rows, SamplingImport &report, const Take &take )
{
  while ( rows.next() )
  {
    if ( rows.isEmpty() && !rows.problem() )
      continue;
    ++report.rowsRead;
    if ( !rows.problem() )
      take();
    if ( rows.problem() )
      report.rejected.append( { rows.row(), *rows.problem(), rows.content() } );
  }
  return rows.error() ? Result<void>( *rows.error() ) : Result<void>();
}

QString flag( bool yes )
{
  return yes ? QStringLiteral( "1" ) : QString();
}

QString joined( const QStringList &list )
{
  return list.join( QLatin1Char( ';' ) );
}

QString dayText( const QDate &day )
{
  return day.toString( Qt::ISODate );
}
} // namespace

QString samplingFileKindId( SamplingFileKind kind )
{
  switch ( kind )
  {
    case SamplingFileKind::Plans:
      return QStringLiteral( "sampling-plans" );
    case SamplingFileKind::Promises:
      return QStringLiteral( "delivery-promises" );
    case SamplingFileKind::Targets:
      return QStringLiteral( "year-targets" );
    case SamplingFileKind::DustDays:
      break;
  }
  return QStringLiteral( "dust-days" );
}

QString SamplingFiles::readElement( SheetRows &rows, bool isNeeded ) const
{
  const QString text = isNeeded ? rows.needed( QStringLiteral( "element" ) ) : rows.text( QStringLiteral( "element" ) );
  if ( text.isEmpty() )
    return {};
  const QString element = mNames.element( text );
  if ( element.isEmpty() )
    rows.refuse( QStringLiteral( "element" ), Text::tr( "“%1” is no element." ).arg( text ),
      Text::tr( "Write the id or name of one, such as surface_water or 地表水." ), QStringLiteral( "unknown-element" ) );
  return element;
}

QString SamplingFiles::readBody( SheetRows &rows, const QString &column ) const
{
  const QString text = rows.needed( column );
  const QString body = mNames.bodyOrUnit( text );
  if ( body.isEmpty() )
    rows.refuse( column, Text::tr( "“%1” is no body of the plan and no responsible unit." ).arg( text ),
      Text::tr( "Write its id, code or full name, such as hbj or 510104." ), QStringLiteral( "unknown-body" ) );
  return body;
}

QString SamplingFiles::readPlace( SheetRows &rows ) const
{
  const QString text = rows.text( QStringLiteral( "place" ) );
  const std::optional<QString> place = mNames.place( text );
  if ( !place )
    rows.refuse( QStringLiteral( "place" ), Text::tr( "“%1” is no responsible unit." ).arg( text ),
      Text::tr( "Write its code or name, such as 510104; leave it empty for the city." ), QStringLiteral( "unknown-unit" ) );
  return place.value_or( QString() );
}

SamplingPlan SamplingFiles::readPlan( SheetRows &rows ) const
{
  SamplingPlan plan;
  plan.name = rows.needed( QStringLiteral( "name" ) );
  plan.element = readElement( rows, true );
  for ( const QString &text : rows.list( QStringLiteral( "stations" ) ) )
  {
    const QString station = mNames.station( text );
    if ( station.isEmpty() )
      rows.refuse( QStringLiteral( "stations" ), Text::tr( "there is no station “%1”." ).arg( text ),
        Text::tr( "Write codes from the list of stations; a name must be that of one station only." ),
        QStringLiteral( "unknown-station" ) );
    plan.stations.append( station );
  }
  for ( const QString &text : rows.list( QStringLiteral( "indicators" ) ) )
  {
    const QString indicator = mNames.indicator( plan.element, text );
    if ( indicator.isEmpty() )
      rows.refuse( QStringLiteral( "indicators" ), Text::tr( "“%1” is no indicator of the element." ).arg( text ),
        Text::tr( "Write ids or names of the catalogue." ), QStringLiteral( "unknown-indicator" ) );
    plan.indicators.append( indicator );
  }
  plan.rhythm = readRhythm( rows );
  plan.month = rows.integer( QStringLiteral( "month" ), 1 ).value_or( 1 );
  plan.dayFrom = rows.integer( QStringLiteral( "day_from" ), 1 ).value_or( 1 );
  plan.dayTo = rows.integer( QStringLiteral( "day_to" ), 31 ).value_or( 31 );
  plan.sampler = readBody( rows, QStringLiteral( "sampler" ) );
  plan.lab = rows.text( QStringLiteral( "lab" ) );
  if ( const QString known = mNames.bodyOrUnit( plan.lab ); !known.isEmpty() )
    plan.lab = known;
  plan.labDays = rows.integer( QStringLiteral( "lab_days" ), 30 ).value_or( 30 );
  plan.validFrom = rows.day( QStringLiteral( "valid_from" ), true );
  plan.validTo = rows.day( QStringLiteral( "valid_to" ), false );
  plan.note = rows.text( QStringLiteral( "note" ) );
  plan.isDemo = rows.yes( QStringLiteral( "demo" ) );
  if ( !rows.problem() )
    refuseBy( rows, samplingcheck::plan( plan ) );
  return plan;
}

Result<void> SamplingFiles::takePlans( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report )
{
  const Result<QList<SamplingPlan>> known = mStore.plans();
  if ( !known )
    return known.error();
  QList<SamplingPlan> plans;
  const Result<void> read = eachRow( rows, report, [&] {
    SamplingPlan plan = readPlan( rows );
    plan.isDemo = plan.isDemo || options.isDemo;
    if ( rows.problem() )
      return;
    const auto same = std::find_if( plans.begin(), plans.end(), [&]( const SamplingPlan &one ) { return one.name == plan.name; } );
    if ( same == plans.end() )
    {
      plans.append( plan );
      return;
    }
    SamplingPlan otherwise = plan;
    otherwise.stations = same->stations;
    if ( otherwise != *same )
      return rows.refuse( QStringLiteral( "name" ), Text::tr( "the plan “%1” stands above with other contents." ).arg( plan.name ),
        Text::tr( "Give it another name, or make the rows equal but for the stations." ), QStringLiteral( "duplicate" ) );
    for ( const QString &station : std::as_const( plan.stations ) )
      if ( !same->stations.contains( station ) )
        same->stations.append( station );
  } );
  if ( !read )
    return read;
  QList<SamplingPlan> toSave;
  for ( SamplingPlan &plan : plans )
  {
    const auto before = std::find_if( known->cbegin(), known->cend(), [&]( const SamplingPlan &one ) { return one.name == plan.name; } );
    if ( before == known->cend() )
      ++report.written;
    else
    {
      plan.id = before->id;
      ++( plan == *before ? report.unchanged : report.changed );
      if ( plan == *before )
        continue;
    }
    toSave.append( plan );
  }
  if ( options.dryRun || toSave.isEmpty() )
    return {};
  const Result<QList<SamplingPlan>> saved = mStore.savePlans( toSave );
  return saved ? Result<void>() : Result<void>( saved.error() );
}

DeliveryPromise SamplingFiles::readPromise( SheetRows &rows ) const
{
  DeliveryPromise promise;
  promise.name = rows.needed( QStringLiteral( "name" ) );
  promise.body = readBody( rows, QStringLiteral( "body" ) );
  promise.element = readElement( rows, false );
  promise.rhythm = readRhythm( rows );
  promise.dueDays = rows.integer( QStringLiteral( "due_days" ) ).value_or( 0 );
  promise.validFrom = rows.day( QStringLiteral( "valid_from" ), true );
  promise.validTo = rows.day( QStringLiteral( "valid_to" ), false );
  promise.senders = rows.list( QStringLiteral( "senders" ) );
  promise.sourcePattern = rows.text( QStringLiteral( "pattern" ) );
  promise.note = rows.text( QStringLiteral( "note" ) );
  promise.isDemo = rows.yes( QStringLiteral( "demo" ) );
  if ( !rows.problem() )
    refuseBy( rows, samplingcheck::promise( promise ) );
  return promise;
}

Result<void> SamplingFiles::takePromises( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report )
{
  const Result<QList<DeliveryPromise>> known = mStore.promises();
  if ( !known )
    return known.error();
  QList<DeliveryPromise> toSave;
  QSet<QString> seen;
  const Result<void> read = eachRow( rows, report, [&] {
    DeliveryPromise promise = readPromise( rows );
    promise.isDemo = promise.isDemo || options.isDemo;
    if ( !rows.problem() && seen.contains( promise.name ) )
      rows.refuse( QStringLiteral( "name" ), Text::tr( "“%1” stands above already." ).arg( promise.name ),
        Text::tr( "Give it another name." ), QStringLiteral( "duplicate" ) );
    if ( rows.problem() )
      return;
    seen.insert( promise.name );
    const auto before =
      std::find_if( known->cbegin(), known->cend(), [&]( const DeliveryPromise &one ) { return one.name == promise.name; } );
    if ( before != known->cend() )
      promise.id = before->id;
    const bool isSame = before != known->cend() && promise == *before;
    ++( before == known->cend() ? report.written : isSame ? report.unchanged : report.changed );
    if ( !isSame )
      toSave.append( promise );
  } );
  if ( !read || options.dryRun || toSave.isEmpty() )
    return read;
  const Result<QList<DeliveryPromise>> saved = mStore.savePromises( toSave );
  return saved ? Result<void>() : Result<void>( saved.error() );
}

YearTarget SamplingFiles::readTarget( SheetRows &rows ) const
{
  YearTarget target;
  target.place = readPlace( rows );
  target.year = rows.integer( QStringLiteral( "year" ) ).value_or( 0 );
  const QString measure = rows.needed( QStringLiteral( "measure" ) );
  const std::optional<TargetMeasure> known = measureOf( measure );
  if ( !known )
    rows.refuse( QStringLiteral( "measure" ), Text::tr( "“%1” is no kind of target." ).arg( measure ),
      Text::tr( "Write one of 年均值 / 优良天数比例 / 优良天数 / 重污染天数, or annual-mean, good-day-share, good-days, days-above." ),
      QStringLiteral( "bad-measure" ) );
  target.measure = known.value_or( TargetMeasure::AnnualMean );
  if ( target.measure == TargetMeasure::AnnualMean )
  {
    const QString text = rows.needed( QStringLiteral( "indicator" ) );
    target.indicator = mNames.indicator( QStringLiteral( "air" ), text );
    if ( !AirRules::pollutants().contains( target.indicator ) || target.indicator == QLatin1String( "O3" ) )
      rows.refuse( QStringLiteral( "indicator" ), Text::tr( "“%1” has no annual mean that is judged." ).arg( text ),
        Text::tr( "Write one of PM2.5, PM10, SO2, NO2, CO." ), QStringLiteral( "unknown-indicator" ) );
  }
  if ( target.measure == TargetMeasure::DaysAbove )
    target.level = rows.integer( QStringLiteral( "level" ), 200 ).value_or( 200 );
  target.withoutDustDays = rows.yes( QStringLiteral( "without_dust" ) );
  target.target = rows.number( QStringLiteral( "target" ) ).value_or( 0 );
  target.source = rows.text( QStringLiteral( "source" ) );
  target.withdrawn = rows.yes( QStringLiteral( "withdrawn" ) );
  target.isDemo = rows.yes( QStringLiteral( "demo" ) );
  if ( !rows.problem() )
    refuseBy( rows, samplingcheck::target( target ) );
  return target;
}

Result<void> SamplingFiles::takeTargets( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report )
{
  const Result<QList<YearTarget>> known = mStore.targets();
  if ( !known )
    return known.error();
  QList<YearTarget> toSave;
  QList<YearTarget> seen;
  const auto sameAim = [](
                         const YearTarget &target ) { return [&target]( const YearTarget &other ) { return other.isSameAim( target ); }; };
  const Result<void> read = eachRow( rows, report, [&] {
    YearTarget target = readTarget( rows );
    target.isDemo = target.isDemo || options.isDemo;
    if ( !rows.problem() && std::any_of( seen.cbegin(), seen.cend(), sameAim( target ) ) )
      rows.refuse(
        {}, Text::tr( "a target about the same thing stands above." ), Text::tr( "Keep one of the two." ), QStringLiteral( "duplicate" ) );
    if ( rows.problem() )
      return;
    seen.append( target );
    const auto before = std::find_if( known->cbegin(), known->cend(), sameAim( target ) );
    if ( before != known->cend() )
      target.id = before->id;
    const bool isSame = before != known->cend() && target == *before;
    ++( before == known->cend() ? report.written : isSame ? report.unchanged : report.changed );
    if ( !isSame )
      toSave.append( target );
  } );
  if ( !read || options.dryRun || toSave.isEmpty() )
    return read;
  const Result<QList<YearTarget>> saved = mStore.saveTargets( toSave );
  return saved ? Result<void>() : Result<void>( saved.error() );
}

DustDay SamplingFiles::readDustDay( SheetRows &rows ) const
{
  DustDay day;
  day.day = rows.day( QStringLiteral( "day" ), true );
  day.place = readPlace( rows );
  day.source = rows.needed( QStringLiteral( "source" ) );
  day.withdrawn = rows.yes( QStringLiteral( "withdrawn" ) );
  day.isDemo = rows.yes( QStringLiteral( "demo" ) );
  return day;
}

Result<void> SamplingFiles::takeDustDays( SheetRows &rows, const SamplingImportOptions &options, SamplingImport &report )
{
  const Result<QList<DustDay>> known = mStore.dustDays();
  if ( !known )
    return known.error();
  QList<DustDay> toSave;
  QSet<QString> seen;
  const Result<void> read = eachRow( rows, report, [&] {
    DustDay day = readDustDay( rows );
    day.isDemo = day.isDemo || options.isDemo;
    const QString key = dayText( day.day ) + QLatin1Char( ' ' ) + day.place;
    if ( !rows.problem() && seen.contains( key ) )
      rows.refuse( QStringLiteral( "day" ), Text::tr( "the day stands above for the same place." ), Text::tr( "Keep one of the two." ),
        QStringLiteral( "duplicate" ) );
    if ( rows.problem() )
      return;
    seen.insert( key );
    const auto before =
      std::find_if( known->cbegin(), known->cend(), [&]( const DustDay &one ) { return one.day == day.day && one.place == day.place; } );
    const bool isSame = before != known->cend() && day == *before;
    ++( before == known->cend() ? report.written : isSame ? report.unchanged : report.changed );
    if ( !isSame )
      toSave.append( day );
  } );
  if ( !read || options.dryRun || toSave.isEmpty() )
    return read;
  return mStore.saveDustDays( toSave );
}

Result<void> SamplingFiles::keepRejected( SamplingFileKind kind, const QString &path, SamplingImport &report )
{
  if ( !mReadings || report.dryRun || report.rejected.isEmpty() )
    return {};
  Delivery delivery;
  delivery.source = QFileInfo( path ).fileName();
  delivery.profile = samplingFileKindId( kind );
  delivery.at = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> opened = mReadings->beginDelivery( delivery );
  if ( !opened )
    return opened.error();
  QList<RejectedRow> rows;
  for ( const RejectedCell &cell : std::as_const( report.rejected ) )
    rows.append( { cell.row, cell.text(), cell.problem.code, cell.content } );
  if ( const Result<void> kept = mReadings->reject( *opened, rows ); !kept )
    return kept;
  delivery.id = *opened;
  delivery.rowsRead = report.rowsRead;
  delivery.rejected = report.rejected.size();
  report.delivery = *opened;
  return mReadings->finishDelivery( delivery );
}

Result<SamplingImport> SamplingFiles::importFile( SamplingFileKind kind, const QString &path, const SamplingImportOptions &options )
{
  Result<SheetRows> rows = SheetRows::open( path, columnsOf( kind ), options.sheet );
  if ( !rows )
    return rows.error();
  SamplingImport report;
  report.dryRun = options.dryRun;
  const auto take = [&]() -> Result<void> {
    switch ( kind )
    {
      case SamplingFileKind::Plans:
        return takePlans( *rows, options, report );
      case SamplingFileKind::Promises:
        return takePromises( *rows, options, report );
      case SamplingFileKind::Targets:
        return takeTargets( *rows, options, report );
      case SamplingFileKind::DustDays:
        break;
    }
    return takeDustDays( *rows, options, report );
  };
  if ( const Result<void> taken = take(); !taken )
    return taken.error();
  if ( const Result<void> kept = keepRejected( kind, path, report ); !kept )
    return kept.error();
  return report;
}

Result<void> SamplingFiles::exportFile( SamplingFileKind kind, const QString &path ) const
{
  QList<QStringList> table;
  const Result<QList<SamplingPlan>> plans = mStore.plans();
  const Result<QList<DeliveryPromise>> promises = mStore.promises();
  const Result<QList<YearTarget>> targets = mStore.targets();
  const Result<QList<DustDay>> days = mStore.dustDays();
  if ( !plans || !promises || !targets || !days )
    return !plans ? plans.error() : !promises ? promises.error() : !targets ? targets.error() : days.error();
  switch ( kind )
  {
    case SamplingFileKind::Plans:
      for ( const SamplingPlan &plan : *plans )
        table.append( { plan.name, plan.element, joined( plan.stations ), joined( plan.indicators ), rhythmId( plan.rhythm ),
          QString::number( plan.month ), QString::number( plan.dayFrom ), QString::number( plan.dayTo ), plan.sampler, plan.lab,
          QString::number( plan.labDays ), dayText( plan.validFrom ), dayText( plan.validTo ), plan.note, flag( plan.isDemo ) } );
      break;
    case SamplingFileKind::Promises:
      for ( const DeliveryPromise &one : *promises )
        table.append( { one.name, one.body, one.element, rhythmId( one.rhythm ), QString::number( one.dueDays ), dayText( one.validFrom ),
          dayText( one.validTo ), joined( one.senders ), one.sourcePattern, one.note, flag( one.isDemo ) } );
      break;
    case SamplingFileKind::Targets:
      for ( const YearTarget &one : *targets )
        table.append( { one.place, QString::number( one.year ), targetMeasureId( one.measure ), one.indicator,
          one.level > 0 ? QString::number( one.level ) : QString(), flag( one.withoutDustDays ), QString::number( one.target, 'g', 12 ),
          one.source, flag( one.withdrawn ), flag( one.isDemo ) } );
      break;
    case SamplingFileKind::DustDays:
      for ( const DustDay &one : *days )
        table.append( { dayText( one.day ), one.place, one.source, flag( one.withdrawn ), flag( one.isDemo ) } );
      break;
  }
  QStringList headings;
  for ( const SheetColumn &one : columnsOf( kind ) )
    headings.append( one.headings.value( uiLanguage() == Language::Chinese ? 1 : 0 ) );
  return writeSheet( path, samplingFileKindId( kind ), headings, table );
}

} // namespace jinguan

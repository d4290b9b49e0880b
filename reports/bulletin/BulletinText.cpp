#include "reports/bulletin/BulletinText.h"

#include "base/LocalDay.h"
#include "monitoring/Standards.h"

namespace jinguan
{

Result<BulletinText> BulletinText::load( Language language, const Catalogue &catalogue, const Standards &standards )
{
  Result<SheetText> text = SheetText::load( language, QStringLiteral( "layouts/bulletin_phrases.csv" ) );
  if ( !text )
    return text.error();
  return BulletinText( text.take(), catalogue, standards );
}

QString BulletinText::counted( const QString &id, qsizetype count, const QStringList &values ) const
{
  const QString one = id + QStringLiteral( ".one" );
  return mText( count == 1 && mText.contains( one ) ? one : id, values );
}

QString BulletinText::own( const QString &id, const BulletinFigures &figures, const QStringList &values ) const
{
  const QString special = id + QLatin1Char( '.' ) + figures.question.element;
  return mText( mText.contains( special ) ? special : id, values );
}

QString BulletinText::sentences( const QStringList &all ) const
{
  QStringList said;
  for ( const QString &one : all )
    if ( !one.isEmpty() )
      said << one;
  return said.join( isChinese() ? QString() : QStringLiteral( " " ) );
}

QString BulletinText::periodName( const BulletinPeriod &period ) const
{
  const QString kind = QStringLiteral( "period." ) + BulletinPeriod::idOf( period.kind );
  if ( period.kind == BulletinPeriod::Kind::Day || period.kind == BulletinPeriod::Kind::Month )
    return mText.format( localday::beginOf( period.from ), kind );
  return mText( kind, { QString::number( period.from.year() ), QString::number( ( period.from.month() + 2 ) / 3 ) } );
}

QString BulletinText::inPeriod( const BulletinFigures &figures ) const
{
  const BulletinPeriod &period = figures.question.period;
  return mText( QStringLiteral( "in." ) + BulletinPeriod::idOf( period.kind ), { periodName( period ) } );
}

QString BulletinText::areaName( const BulletinFigures &figures ) const
{
  return figures.isCity ? mText( id( "area.city" ) ) : mText( id( "area.other" ), { mText.name( figures.areaName ) } );
}

QString BulletinText::placesName( const BulletinFigures &figures ) const
{
  const bool units = figures.question.area.kind == MapFilter::Kind::Unit || ( figures.isCity && figures.question.byUnit );
  return mText( units ? id( "place.unit" ) : id( "place.district" ) );
}

QString BulletinText::unitText( const QString &unit ) const
{
  const QString special = QStringLiteral( "unit." ) + unit;
  if ( mText.contains( special ) )
    return mText( special );
  const Unit *known = mCatalogue->unit( unit );
  if ( !known )
    return unit;
  // 微克每立方米 is read, 微克/立方米 is printed.
  return isChinese() ? mText.name( known->name ).replace( QStringLiteral( "每" ), QStringLiteral( "/" ) ) : known->symbol;
}

QString BulletinText::valueText( const Decimal &value, const QString &unit ) const
{
  const QString word = unitText( unit );
  return mText( word.isEmpty() || word == QLatin1String( "%" ) ? id( "value.plain" ) : id( "value" ), { value.toString(), word } );
}

QString BulletinText::indicatorName( const QString &indicator ) const
{
  const Indicator *known = mCatalogue->indicator( indicator );
  if ( !known )
    return indicator;
  return known->symbol.isEmpty() ? mText.name( known->name ) : known->symbol;
}

QString BulletinText::indicatorNames( const QStringList &ids ) const
{
  QStringList names;
  for ( const QString &one : ids )
    names << indicatorName( one );
  return mText.list( names );
}

QString BulletinText::title( const BulletinFigures &figures ) const
{
  const BulletinPeriod &period = figures.question.period;
  return mText( id( "title" ),
    { mText.name( figures.areaName ), mText.name( figures.profile.title ),
      mText( QStringLiteral( "kind." ) + BulletinPeriod::idOf( period.kind ) ), periodName( period ) } );
}

QString BulletinText::subtitle( const BulletinFigures &figures ) const
{
  const BulletinPeriod &period = figures.question.period;
  const QString first = periodName( BulletinPeriod::around( BulletinPeriod::Kind::Day, period.from ) );
  const QString last = periodName( BulletinPeriod::around( BulletinPeriod::Kind::Day, period.to() ) );
  return period.kind == BulletinPeriod::Kind::Day ? mText( id( "subtitle.day" ), { first } ) : mText( id( "subtitle" ), { first, last } );
}

QList<BulletinParagraph> BulletinText::paragraphs( const BulletinFigures &figures ) const
{
  QList<BulletinParagraph> all;
  for ( const QString &one : figures.profile.paragraphs )
    if ( const QString text = paragraph( one, figures ); !text.isEmpty() )
      all << BulletinParagraph { one, text };
  return all;
}

QString BulletinText::paragraph( const QString &which, const BulletinFigures &figures ) const
{
  if ( which == QLatin1String( "overview" ) )
    return overview( figures );
  if ( !figures.hasData() )
    return {};
  if ( which == QLatin1String( "index" ) )
    return index( figures );
  if ( which == QLatin1String( "items" ) )
    return items( figures );
  if ( which == QLatin1String( "days" ) )
    return days( figures );
  if ( which == QLatin1String( "drivers" ) )
    return drivers( figures );
  if ( which == QLatin1String( "ranking" ) )
    return ranking( figures );
  if ( which == QLatin1String( "grades" ) )
    return sentences( { grades( figures ), attainedDays( figures ) } );
  if ( which == QLatin1String( "exceeding" ) )
    return exceeding( figures );
  return which == QLatin1String( "statistics" ) ? statistics( figures ) : QString();
}

QString BulletinText::overview( const BulletinFigures &figures ) const
{
  const QString when = inPeriod( figures );
  const QString where = areaName( figures );
  const QString element = isChinese() ? mText.name( figures.elementName ) : mText.name( figures.elementName ).toLower();
  if ( !figures.hasData() )
    return mText( id( "overview.none" ), { when, where, element } );
  if ( !figures.profile.isEvaluated )
  {
    QSet<QString> stations;
    for ( const BulletinStatistic &statistic : figures.statistics )
      stations << statistic.station;
    return counted( id( "overview.values" ), stations.size(), { when, where, QString::number( stations.size() ), element } );
  }
  QString text = counted( id( "overview" ), figures.stations.size(),
    { when, where, QString::number( figures.stations.size() ), element, QString::number( figures.stationsWithData() ),
      QString::number( figures.stationsJudged() ) } );
  if ( figures.isReference )
    text = sentences( { text,
      counted( id( "overview.reference" ), figures.stationsWithData(), { where, QString::number( figures.stationsWithData() ) } ) } );
  if ( figures.now.main.state == Figure::State::NoEdition )
    text = sentences( { text, mText( id( "overview.noedition" ), { periodName( figures.question.period ) } ) } );
  return text;
}

QString BulletinText::index( const BulletinFigures &figures ) const
{
  const EvaluationRow &now = figures.now;
  const QString when = inPeriod( figures );
  const QString where = areaName( figures );
  if ( !now.index || !now.attained )
    return mText( id( "index.none" ), { when, where } );
  const QStringList values { when, where, QString::number( *now.index ), mText.name( now.grade ), indicatorNames( now.drivers ) };
  return mText( now.drivers.isEmpty() ? id( "index.clean" ) : id( "index" ), values );
}

QString BulletinText::changeText( const BulletinItem &item, const BulletinChange &change, const QString &unit ) const
{
  if ( change.state != BulletinChange::State::Known )
    return {};
  const Decimal zero( 0, 0 );
  if ( change.amount == zero )
    return mText( change.isEqual ? id( "change.same" ) : id( "change.almost" ) );
  const bool up = change.amount > zero;
  const QString kind = item.compare == BulletinItem::Compare::Percent ? id( "percent" )
    : item.compare == BulletinItem::Compare::Points                   ? id( "points" )
                                                                      : id( "difference" );
  return mText( QStringLiteral( "change.%1.%2" ).arg( kind, up ? id( "up" ) : id( "down" ) ),
    { ( up ? change.amount : -change.amount ).toString(), unitText( unit ) } )
    .trimmed();
}

QString BulletinText::comparison( const BulletinFigures &figures, const BulletinItem &item, Against against, const QString &unit ) const
{
  const bool year = qstrcmp( against, "year" ) == 0;
  const std::optional<EvaluationRow> &other = year ? figures.yearBefore : figures.previous;
  const BulletinChange change = BulletinChange::of( item, figures.now, other ? &*other : nullptr );
  const BulletinPeriod &period = figures.question.period;
  const QString when = periodName( year ? period.yearBefore() : period.previous() );
  if ( change.state == BulletinChange::State::Zero )
    return mText( QStringLiteral( "zero." ) + id( against ), { QString(), when } );
  const QString words = changeText( item, change, unit );
  return words.isEmpty()
    ? words
    : mText( QStringLiteral( "against.%1.%2" ).arg( id( against ), BulletinPeriod::idOf( period.kind ) ), { words, when } );
}

QString BulletinText::items( const BulletinFigures &figures ) const
{
  // A year has one period to compare with: the year before is the period before.
  QList<Against> periods { "year" };
  if ( figures.question.period.kind != BulletinPeriod::Kind::Year )
    periods << "previous";
  QStringList clauses;
  QStringList tooFew, noData;
  QList<const BulletinItem *> told;
  for ( const BulletinItem &item : figures.profile.items )
  {
    // The index of a day has a sentence of its own, but is compared here.
    const Figure *figure = item.source == BulletinItem::Source::Area ? BulletinFigures::figureOf( figures.now, item ) : nullptr;
    if ( !figure || !figure->value || !figure->isValid() )
    {
      if ( item.source == BulletinItem::Source::Area )
        ( figure && figure->value ? tooFew : noData ) << mText.name( item.brief );
      continue;
    }
    told << &item;
    const QString value = valueText( *figure->value, figure->unit );
    QStringList parts { clauses.isEmpty()
        ? mText( id( "item.first" ), { inPeriod( figures ), areaName( figures ), mText.name( item.name ), value } )
        : mText( id( "item.next" ), { mText.name( item.name ), value } ) };
    for ( const Against against : std::as_const( periods ) )
      if ( const QString words = comparison( figures, item, against, figure->unit ); !words.isEmpty() )
        parts << words;
    clauses << parts.join( isChinese() ? QStringLiteral( "，" ) : QStringLiteral( ", " ) );
  }
  QStringList all;
  if ( !clauses.isEmpty() )
    all << clauses.join( isChinese() ? QStringLiteral( "；" ) : QStringLiteral( "; " ) )
        + ( isChinese() ? QStringLiteral( "。" ) : QStringLiteral( "." ) );
  all << ranges( figures );
  if ( !tooFew.isEmpty() )
    all << mText( id( "items.toofew" ), { mText.list( tooFew ) } );
  // Elements whose items depend on what stations there are do not miss what they never have.
  if ( !noData.isEmpty() && figures.question.element == QLatin1String( "air" ) )
    all << mText( id( "items.nodata" ), { mText.list( noData ) } );
  for ( const Against against : std::as_const( periods ) )
    all << missing( figures, against, told );
  return sentences( all );
}

QString BulletinText::missing( const BulletinFigures &figures, Against against, const QList<const BulletinItem *> &told ) const
{
  const bool year = qstrcmp( against, "year" ) == 0;
  const std::optional<EvaluationRow> &other = year ? figures.yearBefore : figures.previous;
  const BulletinPeriod &period = figures.question.period;
  const BulletinPeriod before = year ? period.yearBefore() : period.previous();
  if ( !before.isValid() )
    return {};
  QStringList without, otherEdition;
  int compared = 0;
  for ( const BulletinItem *item : told )
  {
    if ( item->compare == BulletinItem::Compare::None )
      continue;
    ++compared;
    const BulletinChange change = BulletinChange::of( *item, figures.now, other ? &*other : nullptr );
    if ( change.state == BulletinChange::State::NoValue )
      without << mText.name( item->brief );
    else if ( change.state == BulletinChange::State::OtherEdition )
      otherEdition << mText.name( item->brief );
  }
  const QString when =
    mText( QStringLiteral( "before.%1.%2" ).arg( id( against ), BulletinPeriod::idOf( period.kind ) ), { periodName( before ) } );
  QStringList all;
  if ( compared > 0 && without.size() == compared )
    all << mText( id( "items.missing.all" ), { when } );
  else if ( !without.isEmpty() )
    all << mText( id( "items.missing" ), { when, mText.list( without ) } );
  if ( !otherEdition.isEmpty() )
    all << mText( id( "items.edition" ), { when, mText.list( otherEdition ) } );
  return sentences( all );
}

QString BulletinText::ranges( const BulletinFigures &figures ) const
{
  QStringList all;
  for ( const BulletinItem &item : figures.profile.items )
  {
    if ( item.source != BulletinItem::Source::Range )
      continue;
    const BulletinPlace *lowest = nullptr, *highest = nullptr;
    int count = 0;
    const auto valueOf = [&]( const BulletinPlace &place ) { return *BulletinFigures::figureOf( place.row, item )->value; };
    QString unit;
    for ( const BulletinPlace &place : figures.stations )
    {
      const Figure *figure = BulletinFigures::figureOf( place.row, item );
      if ( !figure || !figure->isValid() || !figure->value )
        continue;
      ++count;
      unit = figure->unit;
      if ( !lowest || valueOf( place ) < valueOf( *lowest ) )
        lowest = &place;
      if ( !highest || valueOf( place ) > valueOf( *highest ) )
        highest = &place;
    }
    if ( count == 0 )
      continue;
    const QString shape = count == 1 ? id( "range.one" ) : valueOf( *lowest ) == valueOf( *highest ) ? id( "range.same" ) : id( "range" );
    all << mText( shape,
      { mText.name( item.name ), valueText( valueOf( *lowest ), unit ), mText.name( lowest->name ), valueText( valueOf( *highest ), unit ),
        mText.name( highest->name ), QString::number( count ) } );
  }
  return sentences( all );
}

} // namespace jinguan

// Days, places and stations of a bulletin in words.

#include "base/LocalDay.h"
#include "monitoring/Standards.h"
#include "reports/bulletin/BulletinText.h"

#include <QMap>

namespace jinguan
{

namespace
{
constexpr int sMostDates = 3;
constexpr int sMostPlaces = 6; //!< all of them are named up to that
constexpr int sEnds = 3;       //!< else so many from either end
constexpr int sMostStations = 8;
constexpr int sGoodLevels = 2;
} // namespace

QString BulletinText::days( const BulletinFigures &figures ) const
{
  QMap<int, QPair<QString, int>> levels;
  int valid = 0, good = 0;
  for ( const BulletinDay &day : figures.days )
  {
    if ( !day.isValid )
      continue;
    ++valid;
    good += day.level <= sGoodLevels ? 1 : 0;
    QPair<QString, int> &level = levels[day.level];
    level = { mText.name( day.grade ), level.second + 1 };
  }
  if ( figures.days.isEmpty() )
    return {};
  if ( valid == 0 )
    return mText( id( "days.none" ) );
  QStringList entries;
  for ( const auto &[name, count] : std::as_const( levels ) )
    entries << mText( id( "days.level" ), { name, QString::number( count ) } );
  const auto invalid = figures.days.size() - valid;
  return sentences( { mText( good == valid ? id( "days.clean" ) : id( "days" ),
                        { QString::number( valid ), mText.list( entries ), QString::number( good ), QString::number( valid - good ) } ),
    invalid > 0 ? counted( id( "days.invalid" ), invalid, { QString::number( invalid ) } ) : QString(), worstDay( figures ) } );
}

QString BulletinText::worstDay( const BulletinFigures &figures ) const
{
  QList<const BulletinDay *> worst;
  for ( const BulletinDay &day : figures.days )
  {
    if ( !day.isValid || !day.value )
      continue;
    const int against = worst.isEmpty() ? 1 : Decimal::compare( *day.value, *worst.constFirst()->value );
    if ( against > 0 )
      worst.clear();
    if ( against >= 0 )
      worst << &day;
  }
  if ( worst.isEmpty() )
    return {};
  QStringList dates;
  for ( const BulletinDay *day : worst.mid( 0, sMostDates ) )
    dates << mText.format( localday::beginOf( day->day ), id( "days.date" ) );
  return mText( worst.size() > sMostDates ? id( "days.worst.many" ) : id( "days.worst" ),
    { worst.constFirst()->value->toString(), mText.name( worst.constFirst()->grade ), mText.list( dates ),
      QString::number( worst.size() ) } );
}

QString BulletinText::attainedDays( const BulletinFigures &figures ) const
{
  if ( figures.profile.calendar != QLatin1String( "attained" ) )
    return {};
  int judged = 0, met = 0;
  for ( const BulletinDay &day : figures.days )
  {
    judged += day.isValid ? 1 : 0;
    met += day.isValid && day.level == 1 ? 1 : 0;
  }
  if ( judged == 0 )
    return {};
  return mText( judged == met ? id( "days.attained.all" ) : id( "days.attained" ),
    { QString::number( judged ), QString::number( met ), QString::number( judged - met ) } );
}

QString BulletinText::drivers( const BulletinFigures &figures ) const
{
  QHash<QString, int> counts;
  int above = 0, sum = 0;
  for ( const BulletinDay &day : figures.days )
  {
    if ( !day.isValid || day.level <= sGoodLevels )
      continue;
    ++above;
    for ( const QString &driver : day.drivers )
    {
      ++counts[driver];
      ++sum;
    }
  }
  if ( above == 0 )
    return {};
  if ( counts.isEmpty() )
    return mText( id( "drivers.none" ) );
  QStringList ids = counts.keys();
  std::sort( ids.begin(), ids.end(), [&]( const QString &a, const QString &b ) {
    return counts.value( a ) != counts.value( b ) ? counts.value( a ) > counts.value( b ) : a < b;
  } );
  QStringList entries;
  for ( const QString &one : std::as_const( ids ) )
    entries << mText( id( "drivers.entry" ), { indicatorName( one ), QString::number( counts.value( one ) ) } );
  return sentences( { above == 1 ? mText( id( "drivers.one" ), { QString(), indicatorNames( ids ) } )
                                 : mText( id( "drivers" ), { QString::number( above ), mText.list( entries ) } ),
    sum > above ? mText( id( "drivers.shared" ) ) : QString() } );
}

QStringList BulletinText::rankGroups( const QList<BulletinPlace> &places ) const
{
  QStringList groups;
  for ( qsizetype first = 0; first < places.size(); )
  {
    QStringList names;
    qsizetype next = first;
    for ( ; next < places.size() && places.at( next ).rank == places.at( first ).rank; ++next )
      names << mText.name( places.at( next ).name );
    const Figure &figure = places.at( first ).row.main;
    const bool many = names.size() > sMostPlaces;
    groups << mText( many  ? id( "rank.tie.many" )
        : names.size() > 1 ? id( "rank.tie" )
                           : id( "rank.entry" ),
      { mText.list( many ? names.mid( 0, sEnds ) : names ), valueText( *figure.value, figure.unit ), QString::number( names.size() ) } );
    first = next;
  }
  return groups;
}

QString BulletinText::ranking( const BulletinFigures &figures ) const
{
  if ( figures.profile.placeOrder == 0 )
    return {};
  QList<BulletinPlace> ranked;
  for ( const BulletinPlace &place : figures.places )
    if ( place.rank > 0 )
      ranked << place;
  const QString what = placesName( figures );
  const QString measure = mText.name( figures.profile.placeMeasure );
  if ( ranked.isEmpty() )
    return mText( id( "rank.none" ), { what } );
  const BulletinPlace &first = ranked.constFirst();
  if ( ranked.size() == 1 )
    return mText( id( "rank.one" ), { what, mText.name( first.name ), measure, valueText( *first.row.main.value, first.row.main.unit ) } );
  // Equal places are never torn apart: a group is named whole or not at all.
  const QString count = QString::number( ranked.size() );
  const QStringList groups = rankGroups( ranked );
  const QString order = ranked.size() <= sMostPlaces || groups.size() <= 2 * sEnds
    ? mText( id( "rank.all" ), { count, what, measure, mText.list( groups ) } )
    : mText( id( "rank.ends" ),
      { count, what, measure, mText.list( groups.mid( 0, sEnds ) ), mText.list( groups.mid( groups.size() - sEnds ) ) } );
  QString ownPlace;
  for ( const BulletinPlace &place : std::as_const( ranked ) )
  {
    if ( place.code != figures.ownPlace )
      continue;
    const bool tie = std::count_if( ranked.cbegin(), ranked.cend(), [&]( const BulletinPlace &p ) { return p.rank == place.rank; } ) > 1;
    ownPlace =
      mText( tie ? id( "rank.own.tie" ) : id( "rank.own" ), { mText.name( place.name ), count, what, QString::number( place.rank ) } );
  }
  return sentences( { ownPlace, order } );
}

QString BulletinText::grades( const BulletinFigures &figures ) const
{
  QMap<int, QMap<QString, int>> levels; // several names share a level: farmland and building land
  QString station;
  int judged = 0;
  for ( const BulletinPlace &place : figures.stations )
  {
    if ( place.row.level < 1 || place.row.grade == LocalText() )
      continue;
    ++judged;
    ++levels[place.row.level][mText.name( place.row.grade )];
    station = mText.name( place.name );
  }
  if ( judged == 0 )
    return mText( id( "grades.none" ) );
  if ( judged == 1 )
    return mText( id( "grades.one" ), { station, levels.constBegin()->constBegin().key() } );
  QStringList entries;
  for ( const QMap<QString, int> &names : std::as_const( levels ) )
    for ( auto name = names.constBegin(); name != names.constEnd(); ++name )
      entries << mText( id( "grades.entry" ), { name.key(), QString::number( name.value() ) } );
  return mText( id( "grades" ), { QString::number( judged ), mText.list( entries ) } );
}

QString BulletinText::exceeding( const BulletinFigures &figures ) const
{
  QStringList entries;
  int judged = 0, failed = 0;
  for ( const BulletinPlace &place : figures.stations )
  {
    judged += place.row.attained.has_value() ? 1 : 0;
    if ( place.row.attained.value_or( true ) )
      continue;
    ++failed;
    QStringList why;
    if ( !( place.row.grade == LocalText() ) )
      why << mText.name( place.row.grade );
    if ( !place.row.drivers.isEmpty() )
      why << indicatorNames( place.row.drivers );
    if ( entries.size() < sMostStations )
      entries << ( why.isEmpty()
          ? mText.name( place.name )
          : mText( id( "exceeding.entry" ),
            { mText.name( place.name ), why.join( isChinese() ? QStringLiteral( "，" ) : QStringLiteral( ", " ) ) } ) );
  }
  if ( judged == 0 )
    return {};
  if ( failed == 0 )
    return own( judged == 1 ? id( "exceeding.one" ) : id( "exceeding.none" ), figures );
  return mText(
    failed > entries.size() ? id( "exceeding.more" ) : id( "exceeding" ), { QString::number( failed ), mText.list( entries ) } );
}

QString BulletinText::statistics( const BulletinFigures &figures ) const
{
  QStringList order;
  QHash<QString, QList<const BulletinStatistic *>> byIndicator;
  for ( const BulletinStatistic &statistic : figures.statistics )
  {
    if ( !order.contains( statistic.indicator ) )
      order << statistic.indicator;
    byIndicator[statistic.indicator] << &statistic;
  }
  QStringList all;
  for ( const QString &indicator : std::as_const( order ) )
  {
    const QList<const BulletinStatistic *> &stations = byIndicator[indicator];
    const Indicator *known = mCatalogue->indicator( indicator );
    const QString unit = known ? known->unit : QString();
    const QString name = known ? mText.name( known->name ) : indicator;
    const auto less = []( const BulletinStatistic *a, const BulletinStatistic *b ) { return a->mean < b->mean; };
    const BulletinStatistic &low = **std::min_element( stations.cbegin(), stations.cend(), less );
    const BulletinStatistic &high = **std::max_element( stations.cbegin(), stations.cend(), less );
    if ( stations.size() == 1 )
      all << mText( id( "statistics.one" ),
        { name, mText.name( low.name ), valueText( low.mean, unit ), valueText( low.lowest, unit ), valueText( low.highest, unit ),
          QString::number( low.count ) } );
    else
      all << mText( id( "statistics" ),
        { name, QString::number( stations.size() ), valueText( low.mean, unit ), mText.name( low.name ), valueText( high.mean, unit ),
          mText.name( high.name ) } );
  }
  return sentences( all );
}

QStringList BulletinText::notes( const BulletinFigures &figures ) const
{
  QStringList editions, unconfirmed;
  bool lapsed = false, spans = figures.now.spansEditions;
  const auto take = [&]( const EvaluationRow &row ) {
    QList<Figure> all = row.figures;
    all.prepend( row.main );
    for ( const Figure &figure : std::as_const( all ) )
    {
      lapsed = lapsed || figure.state == Figure::State::NoEdition;
      if ( figure.basis.edition.isEmpty() || !figure.value )
        continue;
      const QString name = mText.name( mStandards->nameOf( figure.basis.edition ) );
      if ( !editions.contains( name ) )
        editions << name;
      if ( !figure.basis.confirmed && !unconfirmed.contains( name ) )
        unconfirmed << name;
    }
  };
  take( figures.now );
  for ( const BulletinPlace &place : figures.stations )
    take( place.row );
  QStringList notes;
  if ( !editions.isEmpty() )
    notes << mText( id( "note.edition" ), { mText.list( editions ) } );
  if ( !unconfirmed.isEmpty() )
    notes << mText( id( "note.unconfirmed" ), { mText.list( unconfirmed ) } );
  if ( editions.isEmpty() && lapsed )
    notes << mText( id( "note.noedition" ) );
  if ( spans )
    notes << mText( id( "note.spans" ) );
  if ( figures.isReference )
    notes << mText( id( "note.reference" ) );
  if ( figures.profile.isEvaluated )
    notes << mText( id( "note.method" ) ) << mText( id( "note.validity" ) );
  if ( figures.isDemo )
    notes << mText( id( "note.demo" ) );
  return notes;
}

} // namespace jinguan

#include "sampling/YearTargets.h"

#include "base/QuietProgress.h"
#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::YearTargets )
};

using Verdict = TargetStatus::Verdict;
constexpr int sGoodIndex = 100;

bool isMean( const YearTarget &target )
{
  return target.measure == TargetMeasure::AnnualMean;
}

bool isShare( const YearTarget &target )
{
  return target.measure == TargetMeasure::GoodDayShare;
}

Decimal decimalOf( double value )
{
  return Decimal::fromDouble( value ).value_or( Decimal() );
}

Decimal number( qint64 value )
{
  return Decimal( value, 0 );
}

/** The quotient with one decimal that is not above the exact one. */
double roundedDown( const Decimal &numerator, const Decimal &denominator )
{
  Decimal quotient = Decimal::quotient( numerator, denominator, 1 );
  if ( quotient * denominator > numerator )
    quotient = quotient - Decimal( 1, 1 );
  return quotient.toDouble();
}

double roundedUp( const Decimal &numerator, const Decimal &denominator )
{
  return -roundedDown( -numerator, denominator );
}

/** One day of a place as the evaluation sees it. */
struct PlaceDay
{
    std::optional<int> index;          //!< valid ones only
    std::map<QString, Decimal> values; //!< valid daily values by pollutant
};

/** The days of one place, counted one way; null days have no value. */
class PlaceDays
{
  public:
    Result<void> read( const PeriodEvaluation &evaluation, const QList<Station> &stations, const EvaluationInput &input,
      EvaluationRequest request, const QSet<QDate> &leftOut, Progress &progress )
    {
      request.period = Period::Day;
      request.sandDustDays = leftOut;
      const Result<QList<EvaluationRow>> rows = evaluation.evaluate( request, stations, input, &progress );
      if ( !rows )
        return rows.error();
      for ( const EvaluationRow &row : *rows )
      {
        PlaceDay &day = mDays[row.from];
        if ( row.isValid() )
          day.index = row.index;
        for ( const Figure &figure : row.figures )
        {
          const bool isLeftOut = leftOut.contains( row.from ) && figure.indicator.startsWith( QLatin1String( "PM" ) );
          if ( figure.isValid() && figure.value && !isLeftOut )
            day.values.insert_or_assign( figure.indicator, *figure.value );
        }
      }
      return {};
    }

    const PlaceDay *on( const QDate &day ) const
    {
      const auto found = mDays.find( day );
      return found == mDays.end() ? nullptr : &found->second;
    }

  private:
    std::map<QDate, PlaceDay> mDays;
};

/** Adds up days towards a target. */
class Tally
{
  public:
    explicit Tally( const YearTarget &target ) : mTarget( target ) {}

    /** The value of \a day towards the target; nothing when it does not count. */
    std::optional<Decimal> add( const PlaceDay *day )
    {
      if ( !day )
        return {};
      if ( isMean( mTarget ) )
      {
        const auto value = day->values.find( mTarget.indicator );
        if ( value == day->values.end() )
          return {};
        mSum = mSum + value->second;
        ++mValid;
        return value->second;
      }
      if ( !day->index )
        return {};
      const bool counts = mTarget.measure == TargetMeasure::DaysAbove ? *day->index > mTarget.level : *day->index <= sGoodIndex;
      ++mValid;
      mCounted += counts ? 1 : 0;
      return number( counts ? 1 : 0 );
    }

    int valid() const { return mValid; }
    int counted() const { return mCounted; }
    const Decimal &sum() const { return mSum; }

    std::optional<double> value() const
    {
      if ( mValid == 0 )
        return {};
      if ( isMean( mTarget ) )
        return Decimal::quotient( mSum, number( mValid ), 1 ).toDouble();
      if ( isShare( mTarget ) )
        return Decimal::quotient( number( mCounted * 100LL ), number( mValid ), 1 ).toDouble();
      return mCounted;
    }
    TargetCount count() const { return { mValid, mCounted, value() }; }

  private:
    YearTarget mTarget;
    Decimal mSum;
    int mValid = 0;
    int mCounted = 0;
};

Tally tallyOf( const YearTarget &target, const PlaceDays &days, const QDate &from, const QDate &to, QList<TargetDay> *list = nullptr )
{
  Tally tally( target );
  for ( QDate day = from; day <= to; day = day.addDays( 1 ) )
  {
    const std::optional<Decimal> value = tally.add( days.on( day ) );
    if ( list )
      list->append( { day, value ? std::optional( value->toDouble() ) : std::nullopt, tally.value() } );
  }
  return tally;
}

/** True when the figure that \a tally has come to meets the target. */
bool meets( const YearTarget &target, const Tally &tally )
{
  const Decimal aim = decimalOf( target.target );
  switch ( target.measure )
  {
    case TargetMeasure::AnnualMean:
      return tally.sum() <= aim * number( tally.valid() );
    case TargetMeasure::GoodDayShare:
      return number( tally.counted() * 100LL ) >= aim * number( tally.valid() );
    case TargetMeasure::GoodDays:
      return number( tally.counted() ) >= aim;
    case TargetMeasure::DaysAbove:
      break;
  }
  return number( tally.counted() ) <= aim;
}

/** True when the target is made if the days left go on as those until now; of numbers, a day without a valid index is none that counts. */
bool goesOn( const TargetStatus &status, const Tally &tally )
{
  const YearTarget &target = status.target;
  const Decimal all = number( status.daysGone + status.daysLeft );
  const Decimal gone = number( status.daysGone );
  if ( target.measure == TargetMeasure::GoodDays )
    return number( tally.counted() ) * all >= decimalOf( target.target ) * gone;
  if ( target.measure == TargetMeasure::DaysAbove )
    return number( tally.counted() ) * all <= decimalOf( target.target ) * gone;
  return meets( target, tally );
}

/** How many more bad days may come when \a left days, all of them valid, are to come. */
int badDaysLeft( const YearTarget &target, const Tally &tally, int left )
{
  const int aim = static_cast<int>( target.target );
  if ( target.measure == TargetMeasure::DaysAbove )
    return aim - tally.counted();
  if ( target.measure == TargetMeasure::GoodDays )
    return left - ( aim - tally.counted() );
  // The fewest good days of all that make the share: rounded up, exactly.
  const Decimal wanted = decimalOf( target.target ) * number( tally.valid() + left );
  qint64 good = static_cast<qint64>( Decimal::quotient( wanted, number( 100 ), 0 ).toDouble() );
  while ( number( good * 100 ) < wanted )
    ++good;
  while ( good > 0 && number( ( good - 1 ) * 100 ) >= wanted )
    --good;
  return left - static_cast<int>( good - tally.counted() );
}

void judge( TargetStatus &status, const Tally &tally )
{
  const YearTarget &target = status.target;
  const int left = status.daysLeft;
  if ( left == 0 )
  {
    status.verdict = tally.valid() == 0 ? Verdict::NoData : meets( target, tally ) ? Verdict::Made : Verdict::Missed;
    return;
  }
  if ( tally.valid() == 0 )
  {
    status.verdict = Verdict::NoData; // whatever would be said of the days left rests on nothing
    return;
  }
  if ( !isMean( target ) )
    status.badDaysLeft = badDaysLeft( target, tally, left );
  if ( isMean( target ) )
    status.needed = roundedDown( decimalOf( target.target ) * number( tally.valid() + left ) - tally.sum(), number( left ) );
  else if ( isShare( target ) )
    status.needed = std::max( 0.0, roundedUp( number( ( left - static_cast<qint64>( *status.badDaysLeft ) ) * 100 ), number( left ) ) );
  const bool isLost = isMean( target ) ? *status.needed < 0 : *status.badDaysLeft < 0;
  if ( isLost )
    status.verdict = Verdict::Lost;
  else if ( status.badDaysLeft && *status.badDaysLeft >= left )
    status.verdict = Verdict::Safe;
  else
    status.verdict = goesOn( status, tally ) ? Verdict::OnTrack : Verdict::AtRisk;
}

QDate sameDayLastYear( const QDate &day )
{
  return day.addYears( -1 ); // 29 February becomes the 28th
}

/** What is read once for all targets of a place and year. */
struct PlaceYear
{
    PlaceDays all;
    PlaceDays clean;    //!< days under sand or dust left out
    PlaceDays lastYear; //!< all days
    PlaceDays lastYearClean;
    QSet<QDate> dustDays;
    QList<EvaluationRow> figures; //!< of the year until now, all days
    QList<EvaluationRow> figuresClean;
};

class TargetDesk
{
  public:
    TargetDesk( const PeriodEvaluation &evaluation, const QList<Station> &stations, const EvaluationInput &input, const QDate &asOf )
      : mEvaluation( evaluation ), mStations( stations ), mInput( input ), mAsOf( asOf )
    {}

    Result<PlaceYear> read( const QString &place, int year, const QSet<QDate> &dustDays, Progress &progress ) const
    {
      PlaceYear result;
      result.dustDays = dustDays;
      QList<Station> stations = mStations;
      if ( !place.isEmpty() )
        stations.removeIf( [&place]( const Station &station ) { return station.unit != place; } );
      EvaluationRequest request;
      request.element = QStringLiteral( "air" );
      request.by = place.isEmpty() ? EvaluationRequest::By::City : EvaluationRequest::By::Unit;
      const auto fill = [&]( const QDate &from, const QDate &to, PlaceDays &all, PlaceDays &clean ) -> Result<void> {
        request.from = from;
        request.to = to;
        if ( from > to )
          return {};
        if ( const Result<void> done = all.read( mEvaluation, stations, mInput, request, {}, progress ); !done )
          return done;
        const bool isDusty =
          std::any_of( dustDays.cbegin(), dustDays.cend(), [&]( const QDate &day ) { return day >= from && day <= to; } );
        if ( isDusty )
          return clean.read( mEvaluation, stations, mInput, request, dustDays, progress );
        clean = all;
        return {};
      };
      const QDate begin( year, 1, 1 );
      const QDate end = std::min( mAsOf, QDate( year, 12, 31 ) );
      if ( const Result<void> done = fill( begin, end, result.all, result.clean ); !done )
        return done.error();
      if ( const Result<void> done = fill( begin.addYears( -1 ), QDate( year - 1, 12, 31 ), result.lastYear, result.lastYearClean ); !done )
        return done.error();
      if ( begin <= end )
      {
        request.from = begin;
        request.to = end;
        request.period = Period::Year;
        for ( const bool clean : { false, true } )
        {
          request.sandDustDays = clean ? dustDays : QSet<QDate>();
          Result<QList<EvaluationRow>> rows = mEvaluation.evaluate( request, stations, mInput, &progress );
          if ( !rows )
            return rows.error();
          ( clean ? result.figuresClean : result.figures ) = rows.take();
        }
      }
      return result;
    }

    TargetStatus stand( const YearTarget &target, const PlaceYear &place ) const
    {
      TargetStatus status;
      status.target = target;
      const QDate begin( target.year, 1, 1 );
      const QDate last( target.year, 12, 31 );
      status.asOf = std::min( mAsOf, last );
      status.daysGone = std::max( 0, static_cast<int>( begin.daysTo( status.asOf ) ) + 1 );
      status.daysLeft = begin.daysInYear() - status.daysGone;
      const bool clean = target.withoutDustDays;
      const PlaceDays &before = clean ? place.lastYearClean : place.lastYear;
      const QDate beginBefore = begin.addYears( -1 );
      const QDate lastBefore = last.addYears( -1 );
      if ( const Tally whole = tallyOf( target, before, beginBefore, lastBefore, &status.daysOfLastYear ); whole.valid() > 0 )
        status.lastYearWhole = whole.value();
      if ( status.daysGone == 0 )
      {
        status.asOf = begin.addDays( -1 );
        status.verdict = Verdict::NotBegun;
        return status;
      }
      status.dustDays = static_cast<int>( std::count_if(
        place.dustDays.cbegin(), place.dustDays.cend(), [&]( const QDate &day ) { return day >= begin && day <= status.asOf; } ) );
      status.withDust = tallyOf( target, place.all, begin, status.asOf ).count();
      status.withoutDust = tallyOf( target, place.clean, begin, status.asOf ).count();
      Tally tally = tallyOf( target, clean ? place.clean : place.all, begin, status.asOf, &status.days );
      status.now = tally.count();
      status.figure = figureOf( target, clean ? place.figuresClean : place.figures );
      const bool hasFigure = isMean( target ) || isShare( target );
      status.tooFewDays = hasFigure ? !status.figure.isValid() : status.now.validDays * 10 < status.daysGone * 9;
      const QDate asOfBefore = sameDayLastYear( status.asOf );
      if ( const Tally same = tallyOf( target, before, beginBefore, asOfBefore ); same.valid() > 0 )
        status.lastYear = same.value();
      judge( status, tally );
      if ( status.daysLeft > 0 && status.now.validDays > 0 )
      {
        const int known = tally.valid();
        for ( QDate day = asOfBefore.addDays( 1 ); day <= lastBefore; day = day.addDays( 1 ) )
          tally.add( before.on( day ) );
        if ( tally.valid() > known )
          status.ifAsLastYear = tally.value();
      }
      return status;
    }

  private:
    /** What the standard says of the time until now; an empty figure for numbers of days, which it has not. */
    static Figure figureOf( const YearTarget &target, const QList<EvaluationRow> &rows )
    {
      for ( const EvaluationRow &row : rows )
      {
        for ( const Figure &figure : row.figures )
        {
          const bool isMeanOfTarget = figure.id == QLatin1String( "mean" ) && figure.indicator == target.indicator;
          if ( isMean( target ) ? isMeanOfTarget : isShare( target ) && figure.id == QLatin1String( "good_days" ) )
            return figure;
        }
      }
      return {};
    }

    const PeriodEvaluation &mEvaluation;
    const QList<Station> &mStations;
    const EvaluationInput &mInput;
    QDate mAsOf;
};
} // namespace

QString targetVerdictId( TargetStatus::Verdict verdict )
{
  switch ( verdict )
  {
    case Verdict::NotBegun:
      return QStringLiteral( "not-begun" );
    case Verdict::NoData:
      return QStringLiteral( "no-data" );
    case Verdict::OnTrack:
      return QStringLiteral( "on-track" );
    case Verdict::AtRisk:
      return QStringLiteral( "at-risk" );
    case Verdict::Safe:
      return QStringLiteral( "safe" );
    case Verdict::Lost:
      return QStringLiteral( "lost" );
    case Verdict::Made:
      return QStringLiteral( "made" );
    case Verdict::Missed:
      break;
  }
  return QStringLiteral( "missed" );
}

QString targetVerdictText( TargetStatus::Verdict verdict )
{
  switch ( verdict )
  {
    case Verdict::NotBegun:
      return Text::tr( "not begun" );
    case Verdict::NoData:
      return Text::tr( "no data" );
    case Verdict::OnTrack:
      return Text::tr( "on track" );
    case Verdict::AtRisk:
      return Text::tr( "at risk" );
    case Verdict::Safe:
      return Text::tr( "safe" );
    case Verdict::Lost:
      return Text::tr( "out of reach" );
    case Verdict::Made:
      return Text::tr( "made" );
    case Verdict::Missed:
      break;
  }
  return Text::tr( "missed" );
}

QString targetName( const YearTarget &target )
{
  QString name;
  switch ( target.measure )
  {
    case TargetMeasure::AnnualMean:
      name = Text::tr( "%1 annual mean" ).arg( target.indicator );
      break;
    case TargetMeasure::GoodDayShare:
      name = Text::tr( "Share of good days" );
      break;
    case TargetMeasure::GoodDays:
      name = Text::tr( "Number of good days" );
      break;
    case TargetMeasure::DaysAbove:
      name = Text::tr( "Days with an index above %1" ).arg( target.level );
      break;
  }
  return target.withoutDustDays ? Text::tr( "%1, without dust days" ).arg( name ) : name;
}

QString targetUnit( const YearTarget &target )
{
  if ( isMean( target ) )
    return target.indicator == QLatin1String( "CO" ) ? QStringLiteral( "mg/m3" ) : QStringLiteral( "ug/m3" );
  return isShare( target ) ? QStringLiteral( "%" ) : QStringLiteral( "day" );
}

QSet<QDate> YearTargets::dustDaysOf( const QList<DustDay> &days, const QString &place )
{
  QSet<QDate> result;
  for ( const DustDay &day : days )
    if ( !day.withdrawn && ( day.place.isEmpty() || day.place == place ) )
      result.insert( day.day );
  return result;
}

Result<QList<TargetStatus>> YearTargets::stand( const QList<YearTarget> &targets, const QList<DustDay> &dustDays,
  const QList<Station> &stations, const EvaluationInput &input, const QDate &asOf, Progress &progress ) const
{
  const TargetDesk desk( mEvaluation, stations, input, asOf );
  std::map<std::pair<QString, int>, PlaceYear> places;
  QList<TargetStatus> result;
  QuietProgress part( progress );
  for ( qsizetype i = 0; i < targets.size(); ++i )
  {
    const YearTarget target = targets.at( i );
    if ( target.withdrawn )
      continue;
    const std::pair key( target.place, target.year );
    auto place = places.find( key );
    if ( place == places.end() )
    {
      Result<PlaceYear> read = desk.read( target.place, target.year, dustDaysOf( dustDays, target.place ), part );
      if ( !read )
        return read.error();
      place = places.emplace( key, read.take() ).first;
    }
    result.append( desk.stand( target, place->second ) );
    progress.report( static_cast<double>( i + 1 ) / static_cast<double>( targets.size() ), Text::tr( "Working out targets" ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
  }
  return result;
}

} // namespace jinguan

#include "reports/DutyReport.h"

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "evaluation/StoreEvaluationInput.h"
#include "reports/FlowReport.h"
#include "reports/Stationery.h"
#include "reports/TargetChart.h"
#include "reports/TargetTable.h"
#include "sampling/DeliveryLedger.h"
#include "sampling/SamplingCalendar.h"
#include "sampling/SamplingFiles.h"

#include <algorithm>

namespace jinguan
{

namespace
{
QString day( const QDate &date )
{
  return date.toString( Qt::ISODate );
}

class Builder
{
  public:
    Builder( const ReportServices &services, const DutyRequest &request, const SheetText &text, const Paper &paper )
      : mServices( services ),
        mRequest( request ),
        mText( text ),
        mPaper( paper ),
        mFurniture( services, text, request.signatures, request.secrecy ),
        mPalette( MapPalette::loadDefault() )
    {}

    Result<std::unique_ptr<PrintedDocument>> build()
    {
      const Result<QList<Station>> stations = mServices.workspace.network().stations();
      const Result<TimeRange> extent = mServices.workspace.readings().extent();
      if ( !stations || !extent )
        return stations ? extent.error() : stations.error();
      mStations = *stations;
      mDay = mRequest.day.isValid() ? mRequest.day
        : extent->to > 0            ? local( extent->to ).date()
                                    : local( QDateTime::currentSecsSinceEpoch() ).date();
      mYear = mRequest.year > 0 ? mRequest.year : mDay.year();
      auto document = std::make_unique<PrintedDocument>();
      newLayout( *document );
      const QString kind = mRequest.kind == DutyRequest::Kind::Sampling ? id( "sampling" )
        : mRequest.kind == DutyRequest::Kind::Deliveries                ? id( "deliveries" )
                                                                        : id( "targets" );
      const QString title = mText( id( "title." ) + kind, { mFurniture.areaName( mRequest.filter ), QString::number( mYear ) } );
      const UtcSeconds date = localday::beginOf( mDay );
      const bool isDemo = mServices.workspace.network().property( id( "demo" ) ) == QLatin1String( "1" );
      FlowReport report( *document, mPaper, mFurniture,
        { title, mText( id( "duty.subtitle" ), { mFurniture.bureau(), mText.date( date ) } ), mRequest.landscape, isDemo, date } );
      const Result<void> added = mRequest.kind == DutyRequest::Kind::Sampling ? addSampling( report )
        : mRequest.kind == DutyRequest::Kind::Deliveries                      ? addDeliveries( report )
                                                                              : addTargets( report );
      if ( !added )
        return added.error();
      report.finish();
      document->properties = { title, mFurniture.bureau(), title, mRequest.filter.code, QDateTime::currentDateTime() };
      return document;
    }

  private:
    const Station *station( const QString &code ) const
    {
      const auto found = std::find_if( mStations.cbegin(), mStations.cend(), [&code]( const Station &one ) { return one.code == code; } );
      return found == mStations.cend() ? nullptr : &*found;
    }
    bool showsPlace( const QString &place ) const { return mRequest.filter.kind == MapFilter::Kind::City || place == mRequest.filter.code; }
    SamplingNames names() const { return { mServices.catalogue, mServices.responsibility, mStations }; }
    QString indicators( const QStringList &ids ) const
    {
      QStringList shownNames;
      for ( const QString &one : ids )
      {
        const Indicator *found = mServices.catalogue.indicator( one );
        shownNames.append( !found ? one : found->symbol.isEmpty() ? mText.name( found->name ) : found->symbol );
      }
      return mText.list( shownNames );
    }
    QString factName( const QString &textId ) const
    {
      return mText( textId ) + ( mText.language() == Language::Chinese ? QStringLiteral( "：" ) : QStringLiteral( ": " ) );
    }
    QStringList words( const char *prefix, const QStringList &ids ) const
    {
      QStringList result;
      for ( const QString &one : ids )
        result.append( mText( QString::fromLatin1( prefix ) + one ) );
      return result;
    }
    static TableContent tableOf( const QStringList &titles, const QList<double> &weights )
    {
      TableContent table;
      table.points = 0;
      for ( qsizetype i = 0; i < titles.size(); ++i )
        table.columns.append( { titles.at( i ), weights.value( i, 1 ), Qt::AlignLeft } );
      return table;
    }

    Result<void> addSampling( FlowReport &report )
    {
      const Result<QList<SamplingPlan>> plans = mServices.workspace.sampling().plans();
      const Result<QList<SamplingMark>> marks = mServices.workspace.sampling().marks();
      if ( !plans || !marks )
        return plans ? marks.error() : plans.error();
      QList<SamplingTask> tasks = SamplingCalendar::expand( *plans, *marks, mStations, mDay.addYears( -1 ), mDay.addMonths( 1 ) );
      tasks.removeIf( [this]( const SamplingTask &task ) {
        const Station *of = station( task.station );
        return mRequest.filter.kind != MapFilter::Kind::City && ( !of || !mRequest.filter.accepts( *of ) );
      } );
      Progress quiet;
      if ( const Result<void> judged = SamplingCalendar::judge( tasks, *marks, mServices.workspace.readings(), mDay, quiet ); !judged )
        return judged;
      QList<StripItem::Field> facts;
      using State = SamplingTask::State;
      for ( const State state : { State::Overdue, State::ResultOverdue, State::Due, State::Done } )
        facts.append( { factName( id( "duty." ) + samplingStateId( state ) ),
          QString::number(
            std::count_if( tasks.cbegin(), tasks.cend(), [state]( const SamplingTask &task ) { return task.state == state; } ) ) } );
      report.facts( facts );
      tasks.removeIf( []( const SamplingTask &task ) { return !task.isOpen(); } );
      if ( tasks.isEmpty() )
      {
        report.paragraph( mText( id( "duty.sampling.none" ) ) );
        return {};
      }
      TableContent table =
        tableOf( words( "duty.column.",
                   { id( "state" ), id( "station" ), id( "plan" ), id( "window" ), id( "sampled" ), id( "sampler" ), id( "missing" ) } ),
          { 1.2, 2.2, 2.2, 1.8, 1.1, 1.4, 2 } );
      for ( const SamplingTask &task : std::as_const( tasks ) )
      {
        const Station *of = station( task.station );
        table.rows.append( { { stateText( task ), colour( task ) }, { of ? mText.name( of->name ) : task.station, {} },
          { task.planName, {} }, { QStringLiteral( "%1 – %2" ).arg( day( task.from ), task.to.toString( id( "MM-dd" ) ) ), {} },
          { day( task.sampledOn ), {} }, { names().nameOf( task.sampler ), {} }, { indicators( task.missing ), {} } } );
      }
      report.table( table );
      report.note( mText( id( "duty.sampling.note" ) ) );
      return {};
    }
    QString stateText( const SamplingTask &task ) const
    {
      const QString text = mText( id( "duty." ) + samplingStateId( task.state ) );
      return task.isLate() ? mText( id( "duty.days" ), { text, QString::number( task.days ) } ) : text;
    }
    QColor colour( const SamplingTask &task ) const
    {
      using State = SamplingTask::State;
      return mPalette.colour( task.state == State::Overdue ? id( "work.overdue" )
          : task.state == State::ResultOverdue             ? id( "work.late" )
          : task.state == State::Due                       ? id( "work.due" )
          : task.state == State::Upcoming                  ? id( "work.waiting" )
                                                           : id( "work.running" ) );
    }

    Result<void> addDeliveries( FlowReport &report )
    {
      Result<QList<DeliveryPromise>> promises = mServices.workspace.sampling().promises();
      const Result<QList<Delivery>> deliveries = mServices.workspace.readings().deliveries();
      if ( !promises || !deliveries )
        return promises ? deliveries.error() : promises.error();
      promises.value().removeIf( [this]( const DeliveryPromise &promise ) { return !showsPlace( promise.body ); } );
      const Ledger ledger = DeliveryLedger::settle( *promises, *deliveries, QDate( mYear, 1, 1 ), QDate( mYear, 12, 31 ), mDay );
      using State = LedgerEntry::State;
      QList<StripItem::Field> facts;
      for ( const State state : { State::OnTime, State::Late, State::Missing, State::NotDue } )
        facts.append( { factName( id( "duty." ) + ledgerStateId( state ) ),
          QString::number( std::count_if(
            ledger.entries.cbegin(), ledger.entries.cend(), [state]( const LedgerEntry &entry ) { return entry.state == state; } ) ) } );
      report.facts( facts );
      if ( ledger.entries.isEmpty() )
      {
        report.paragraph( mText( id( "duty.deliveries.none" ) ) );
        return {};
      }
      TableContent table = tableOf( words( "duty.column.",
                                      { id( "state" ), id( "body" ), id( "promise" ), id( "period" ), id( "due" ), id( "arrived" ),
                                        id( "readings" ), id( "rejected" ) } ),
        { 1.2, 2, 2.6, 1.1, 1.2, 1.2, 1, 1 } );
      for ( const LedgerEntry &entry : ledger.entries )
      {
        const QString text = mText( id( "duty." ) + ledgerStateId( entry.state ) );
        const QColor chip = mPalette.colour( entry.state == State::OnTime ? id( "work.done" )
            : entry.state == State::Late                                  ? id( "work.late" )
            : entry.state == State::Missing                               ? id( "work.overdue" )
                                                                          : id( "work.waiting" ) );
        table.rows.append( { { entry.daysLate > 0 ? mText( id( "duty.days" ), { text, QString::number( entry.daysLate ) } ) : text, chip },
          { names().nameOf( entry.promise.body ), {} }, { entry.promise.name, {} }, { entry.period.toString( id( "yyyy-MM" ) ), {} },
          { day( entry.due ), {} }, { day( entry.arrived ), {} }, { QString::number( entry.readings ), {} },
          { QString::number( entry.rejected ), {} } } );
      }
      report.table( table );
      report.note( mText( id( "duty.deliveries.note" ) ) );
      return {};
    }

    Result<void> addTargets( FlowReport &report )
    {
      Result<QList<YearTarget>> targets = mServices.workspace.sampling().targets();
      const Result<QList<DustDay>> dustDays = mServices.workspace.sampling().dustDays();
      const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::folder(), mServices.catalogue );
      const Result<StoreEvaluationInput> input =
        StoreEvaluationInput::open( mServices.workspace.readings(), mServices.catalogue, id( "air" ) );
      if ( !targets || !dustDays )
        return targets ? dustDays.error() : targets.error();
      if ( !evaluation || !input )
        return evaluation ? input.error() : evaluation.error();
      targets.value().removeIf( [this]( const YearTarget &target ) { return target.year != mYear || !showsPlace( target.place ); } );
      Progress quiet;
      const Result<QList<TargetStatus>> statuses = YearTargets( *evaluation ).stand( *targets, *dustDays, mStations, *input, mDay, quiet );
      if ( !statuses )
        return statuses.error();
      if ( statuses->isEmpty() )
      {
        report.paragraph( mText( id( "duty.targets.none" ), { QString::number( mYear ) } ) );
        return {};
      }
      const TargetTable table( mServices.catalogue, mText, mPalette );
      report.table( table.content( *statuses, [this]( const QString &place ) { return placeName( place ); } ) );
      report.note( mText( id( "duty.targets.note" ) ) );
      QList<StatChartPtr> charts;
      for ( const TargetStatus &status : *statuses )
        if ( status.now.validDays > 0 )
          charts.append( targetChart( status, placeName( status.target.place ), table.unitSymbol( status.target ) ) );
      for ( const StatChartPtr &chart : std::as_const( charts ) )
        report.chart( chart );
      return {};
    }
    QString placeName( const QString &place ) const { return place.isEmpty() ? mText( id( "city" ) ) : names().nameOf( place ); }

    const ReportServices &mServices;
    const DutyRequest &mRequest;
    const SheetText &mText;
    const Paper &mPaper;
    SheetFurniture mFurniture;
    MapPalette mPalette;
    QList<Station> mStations;
    QDate mDay;
    int mYear = 0;
};
} // namespace

Result<std::unique_ptr<PrintedDocument>> DutyReport::build( const ReportServices &services, const DutyRequest &request )
{
  const LanguageScope language( request.language );
  const Result<Stationery> stationery = Stationery::open( request );
  if ( !stationery )
    return stationery.error();
  return Builder( services, request, stationery->text, stationery->paper ).build();
}

} // namespace jinguan

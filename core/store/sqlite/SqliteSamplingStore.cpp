#include "store/sqlite/SqliteSamplingStore.h"

#include "store/SamplingChecks.h"
#include "store/sqlite/SqliteNetworkStore.h"
#include "store/sqlite/WorkspaceFiles.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteSamplingStore )
};

QString joined( const QStringList &list )
{
  return list.join( QLatin1Char( ';' ) );
}

QStringList parted( const QString &text )
{
  return text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
}

QString dayText( const QDate &day )
{
  return day.toString( Qt::ISODate );
}

QDate dayOf( const QString &text )
{
  return QDate::fromString( text, Qt::ISODate );
}

bool isConstraint( const SqliteDatabase &database )
{
  return ( sqlite3_errcode( database.handle() ) & 0xff ) == SQLITE_CONSTRAINT;
}

Error nameTaken( const QString &name )
{
  return Error { Text::tr( "There is another entry called “%1”." ).arg( name ), Text::tr( "Choose another name." ), {}, 0 };
}

Error gone( const QString &name )
{
  return Error { Text::tr( "“%1” is not in the workspace any more." ).arg( name ), Text::tr( "Read the list again." ), {}, 0 };
}

/** Runs \a statement and gives the id of the row written; \a id is 0 for a new one. */
Result<qint64> writeRow( const SqliteDatabase &database, SqliteStatement &statement, qint64 id, const QString &name )
{
  if ( const Result<void> written = statement.run(); !written )
    return isConstraint( database ) ? nameTaken( name ) : written.error();
  if ( database.changes() == 0 )
    return gone( name );
  return id == 0 ? database.lastInsertId() : id;
}

SamplingPlan planOf( const SqliteStatement &row )
{
  SamplingPlan plan;
  plan.id = row.integer( 0 );
  plan.name = row.text( 1 );
  plan.element = row.text( 2 );
  plan.stations = parted( row.text( 3 ) );
  plan.indicators = parted( row.text( 4 ) );
  plan.rhythm = rhythmFromId( row.text( 5 ) );
  plan.month = static_cast<int>( row.integer( 6 ) );
  plan.dayFrom = static_cast<int>( row.integer( 7 ) );
  plan.dayTo = static_cast<int>( row.integer( 8 ) );
  plan.sampler = row.text( 9 );
  plan.lab = row.text( 10 );
  plan.labDays = static_cast<int>( row.integer( 11 ) );
  plan.validFrom = dayOf( row.text( 12 ) );
  plan.validTo = dayOf( row.text( 13 ) );
  plan.note = row.text( 14 );
  plan.isDemo = row.integer( 15 ) != 0;
  return plan;
}

Result<QList<SamplingPlan>> readPlans( const SqliteDatabase &database, qint64 id = 0 )
{
  Result<SqliteStatement> select = database.prepare(
    "SELECT id, name, element, stations, indicators, rhythm, month, day_from, day_to, sampler, lab, lab_days, valid_from, valid_to, note, "
    "is_demo FROM sampling_plan WHERE ?1 = 0 OR id = ?1 ORDER BY name" );
  if ( !select )
    return select.error();
  select->bind( 1, id );
  QList<SamplingPlan> plans;
  while ( select->step() )
    plans.append( planOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return plans;
}

Result<QList<SamplingMark>> readMarks( const SqliteDatabase &database, qint64 plan )
{
  Result<SqliteStatement> select =
    database.prepare( "SELECT id, plan, station, period, step, sampled_on, sample_code, sampled_by, note, delivery, recorded_by, "
                      "recorded_at, is_demo FROM sampling_mark WHERE ?1 = 0 OR plan = ?1 ORDER BY id" );
  if ( !select )
    return select.error();
  select->bind( 1, plan );
  QList<SamplingMark> marks;
  while ( select->step() )
  {
    SamplingMark mark;
    mark.id = select->integer( 0 );
    mark.plan = select->integer( 1 );
    mark.station = select->text( 2 );
    mark.period = dayOf( select->text( 3 ) );
    mark.step = samplingStepFromId( select->text( 4 ) );
    mark.sampledOn = dayOf( select->text( 5 ) );
    mark.sampleCode = select->text( 6 );
    mark.sampledBy = select->text( 7 );
    mark.note = select->text( 8 );
    mark.delivery = select->integer( 9 );
    mark.recordedBy = select->text( 10 );
    mark.recordedAt = QDateTime::fromString( select->text( 11 ), Qt::ISODateWithMs );
    mark.isDemo = select->integer( 12 ) != 0;
    marks.append( mark );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return marks;
}
} // namespace

Result<QList<SamplingPlan>> SqliteSamplingStore::plans() const
{
  return readPlans( mNetwork.database() );
}

Result<qint64> SqliteSamplingStore::writePlan( const SqliteDatabase &database, const SamplingPlan &plan ) const
{
  if ( plan.id != 0 )
  {
    const Result<QList<SamplingPlan>> before = readPlans( database, plan.id );
    const Result<QList<SamplingMark>> marks = readMarks( database, plan.id );
    if ( !before || !marks )
      return before ? marks.error() : before.error();
    if ( before->isEmpty() )
      return gone( plan.name );
    if ( const Result<void> kept = samplingcheck::change( before->first(), plan, *marks ); !kept )
      return kept.error();
  }
  Result<SqliteStatement> write = database.prepare( plan.id == 0
      ? "INSERT INTO sampling_plan (name, element, stations, indicators, rhythm, month, day_from, day_to, sampler, lab, lab_days, "
        "valid_from, valid_to, note, is_demo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      : "UPDATE sampling_plan SET name = ?, element = ?, stations = ?, indicators = ?, rhythm = ?, month = ?, day_from = ?, day_to = ?, "
        "sampler = ?, lab = ?, lab_days = ?, valid_from = ?, valid_to = ?, note = ?, is_demo = ? WHERE id = ?" );
  if ( !write )
    return write.error();
  write->with( plan.name.trimmed(), plan.element, joined( plan.stations ), joined( plan.indicators ), rhythmId( plan.rhythm ), plan.month,
    plan.dayFrom, plan.dayTo, plan.sampler, plan.lab, plan.labDays, dayText( plan.validFrom ), QString(), plan.note, plan.isDemo );
  write->bindNullable( 13, dayText( plan.validTo ) );
  if ( plan.id != 0 )
    write->bind( 16, plan.id );
  return writeRow( database, *write, plan.id, plan.name );
}

Result<QList<SamplingPlan>> SqliteSamplingStore::savePlans( const QList<SamplingPlan> &plans )
{
  QStringList names;
  for ( const SamplingPlan &plan : plans )
  {
    if ( const Result<void> checked = samplingcheck::plan( plan ); !checked )
      return checked.error();
    names.append( plan.name );
  }
  QList<SamplingPlan> saved = plans;
  const Result<void> written =
    mNetwork.change( QStringLiteral( "save-sampling-plans" ), joined( names ), [&]( const SqliteDatabase &database ) -> Result<void> {
      for ( SamplingPlan &plan : saved )
      {
        const Result<qint64> id = writePlan( database, plan );
        if ( !id )
          return id.error();
        plan.id = *id;
        plan.name = plan.name.trimmed();
      }
      return {};
    } );
  if ( !written )
    return written.error();
  return saved;
}

Result<QList<SamplingMark>> SqliteSamplingStore::marks( qint64 plan ) const
{
  return readMarks( mNetwork.database(), plan );
}

Result<SamplingMark> SqliteSamplingStore::addMark( const SamplingMark &mark )
{
  const Result<QList<SamplingPlan>> plans = readPlans( mNetwork.database(), mark.plan == 0 ? -1 : mark.plan );
  if ( !plans )
    return plans.error();
  if ( plans->isEmpty() )
    return Error { Text::tr( "There is no sampling plan with the number %1." ).arg( mark.plan ), Text::tr( "Read the list again." ), {},
      0 };
  if ( const Result<void> checked = samplingcheck::mark( mark, plans->first() ); !checked )
    return checked.error();
  SamplingMark kept = mark;
  kept.recordedBy = mNetwork.user().name.isEmpty() ? WorkspaceFiles::systemUser() : mNetwork.user().name;
  kept.recordedAt = QDateTime::currentDateTimeUtc();
  const QString object = QStringLiteral( "%1 %2 %3" ).arg( plans->first().name, mark.station, dayText( mark.period ) );
  const Result<void> written = mNetwork.change(
    QStringLiteral( "mark-sampling" ), object,
    [&]( const SqliteDatabase &database ) -> Result<void> {
      Result<SqliteStatement> insert =
        database.prepare( "INSERT INTO sampling_mark (plan, station, period, step, sampled_on, sample_code, sampled_by, note, delivery, "
                          "recorded_by, recorded_at, is_demo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" );
      if ( !insert )
        return insert.error();
      insert->with( kept.plan, kept.station, dayText( kept.period ), samplingStepId( kept.step ), QString(), kept.sampleCode,
        kept.sampledBy, kept.note, kept.delivery, kept.recordedBy, kept.recordedAt.toString( Qt::ISODateWithMs ), kept.isDemo );
      insert->bindNullable( 5, dayText( kept.sampledOn ) );
      if ( const Result<void> done = insert->run(); !done )
        return done;
      kept.id = database.lastInsertId();
      return {};
    },
    samplingStepId( mark.step ) );
  if ( !written )
    return written.error();
  return kept;
}

Result<QList<DeliveryPromise>> SqliteSamplingStore::promises() const
{
  Result<SqliteStatement> select =
    mNetwork.database().prepare( "SELECT id, name, body, element, rhythm, due_days, valid_from, valid_to, senders, source_pattern, note, "
                                 "is_demo FROM delivery_promise ORDER BY body, name" );
  if ( !select )
    return select.error();
  QList<DeliveryPromise> promises;
  while ( select->step() )
  {
    DeliveryPromise promise;
    promise.id = select->integer( 0 );
    promise.name = select->text( 1 );
    promise.body = select->text( 2 );
    promise.element = select->text( 3 );
    promise.rhythm = rhythmFromId( select->text( 4 ) );
    promise.dueDays = static_cast<int>( select->integer( 5 ) );
    promise.validFrom = dayOf( select->text( 6 ) );
    promise.validTo = dayOf( select->text( 7 ) );
    promise.senders = parted( select->text( 8 ) );
    promise.sourcePattern = select->text( 9 );
    promise.note = select->text( 10 );
    promise.isDemo = select->integer( 11 ) != 0;
    promises.append( promise );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return promises;
}

Result<qint64> SqliteSamplingStore::writePromise( const SqliteDatabase &database, const DeliveryPromise &promise ) const
{
  Result<SqliteStatement> write = database.prepare( promise.id == 0
      ? "INSERT INTO delivery_promise (name, body, element, rhythm, due_days, valid_from, valid_to, senders, source_pattern, note, "
        "is_demo) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      : "UPDATE delivery_promise SET name = ?, body = ?, element = ?, rhythm = ?, due_days = ?, valid_from = ?, valid_to = ?, senders = ?, "
        "source_pattern = ?, note = ?, is_demo = ? WHERE id = ?" );
  if ( !write )
    return write.error();
  write->with( promise.name.trimmed(), promise.body, promise.element, rhythmId( promise.rhythm ), promise.dueDays,
    dayText( promise.validFrom ), QString(), joined( promise.senders ), promise.sourcePattern, promise.note, promise.isDemo );
  write->bindNullable( 7, dayText( promise.validTo ) );
  if ( promise.id != 0 )
    write->bind( 12, promise.id );
  return writeRow( database, *write, promise.id, promise.name );
}

Result<QList<DeliveryPromise>> SqliteSamplingStore::savePromises( const QList<DeliveryPromise> &promises )
{
  QStringList names;
  for ( const DeliveryPromise &promise : promises )
  {
    if ( const Result<void> checked = samplingcheck::promise( promise ); !checked )
      return checked.error();
    names.append( promise.name );
  }
  QList<DeliveryPromise> saved = promises;
  const Result<void> written =
    mNetwork.change( QStringLiteral( "save-delivery-promises" ), joined( names ), [&]( const SqliteDatabase &database ) -> Result<void> {
      for ( DeliveryPromise &promise : saved )
      {
        const Result<qint64> id = writePromise( database, promise );
        if ( !id )
          return id.error();
        promise.id = *id;
        promise.name = promise.name.trimmed();
      }
      return {};
    } );
  if ( !written )
    return written.error();
  return saved;
}

Result<QList<YearTarget>> SqliteSamplingStore::targets() const
{
  Result<SqliteStatement> select =
    mNetwork.database().prepare( "SELECT id, place, year, measure, indicator, level, without_dust, target, source, is_demo, withdrawn "
                                 "FROM year_target ORDER BY year, place, measure, indicator, level, without_dust" );
  if ( !select )
    return select.error();
  QList<YearTarget> targets;
  while ( select->step() )
  {
    YearTarget target;
    target.id = select->integer( 0 );
    target.place = select->text( 1 );
    target.year = static_cast<int>( select->integer( 2 ) );
    target.measure = targetMeasureFromId( select->text( 3 ) );
    target.indicator = select->text( 4 );
    target.level = static_cast<int>( select->integer( 5 ) );
    target.withoutDustDays = select->integer( 6 ) != 0;
    target.target = select->number( 7 );
    target.source = select->text( 8 );
    target.isDemo = select->integer( 9 ) != 0;
    target.withdrawn = select->integer( 10 ) != 0;
    targets.append( target );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return targets;
}

Result<qint64> SqliteSamplingStore::writeTarget( const SqliteDatabase &database, const YearTarget &target ) const
{
  qint64 id = target.id;
  if ( id == 0 )
  {
    Result<SqliteStatement> find = database.prepare(
      "SELECT id FROM year_target WHERE place = ? AND year = ? AND measure = ? AND indicator = ? AND level = ? AND without_dust = ?" );
    if ( !find )
      return find.error();
    find->with( target.place, target.year, targetMeasureId( target.measure ), target.indicator, target.level, target.withoutDustDays );
    if ( find->step() )
      id = find->integer( 0 );
  }
  Result<SqliteStatement> write = database.prepare( id == 0
      ? "INSERT INTO year_target (place, year, measure, indicator, level, without_dust, target, source, is_demo, withdrawn) VALUES (?, ?, "
        "?, "
        "?, ?, ?, ?, ?, ?, ?)"
      : "UPDATE year_target SET place = ?, year = ?, measure = ?, indicator = ?, level = ?, without_dust = ?, target = ?, source = ?, "
        "is_demo = ?, withdrawn = ? WHERE id = ?" );
  if ( !write )
    return write.error();
  write->with( target.place, target.year, targetMeasureId( target.measure ), target.indicator, target.level, target.withoutDustDays,
    target.target, target.source, target.isDemo, target.withdrawn );
  if ( id != 0 )
    write->bind( 11, id );
  return writeRow( database, *write, id, QStringLiteral( "%1 %2" ).arg( target.place ).arg( target.year ) );
}

Result<QList<YearTarget>> SqliteSamplingStore::saveTargets( const QList<YearTarget> &targets )
{
  QStringList log;
  QList<YearTarget> saved;
  for ( const YearTarget &target : targets )
  {
    if ( const Result<void> checked = samplingcheck::target( target ); !checked )
      return checked.error();
    saved.append( normalised( target ) );
    log.append( QStringLiteral( "%1 %2 %3 %4 = %5%6" )
                  .arg( target.place )
                  .arg( target.year )
                  .arg( targetMeasureId( target.measure ), saved.last().indicator )
                  .arg( target.target )
                  .arg( target.withdrawn ? QStringLiteral( " withdrawn" ) : QString() ) );
  }
  const Result<void> written =
    mNetwork.change( QStringLiteral( "save-year-targets" ), joined( log ), [&]( const SqliteDatabase &database ) -> Result<void> {
      for ( YearTarget &target : saved )
      {
        const Result<qint64> id = writeTarget( database, target );
        if ( !id )
          return id.error();
        target.id = *id;
      }
      return {};
    } );
  if ( !written )
    return written.error();
  return saved;
}

Result<QList<DustDay>> SqliteSamplingStore::dustDays() const
{
  Result<SqliteStatement> select =
    mNetwork.database().prepare( "SELECT day, place, source, is_demo, withdrawn FROM dust_day ORDER BY day, place" );
  if ( !select )
    return select.error();
  QList<DustDay> days;
  while ( select->step() )
    days.append(
      { dayOf( select->text( 0 ) ), select->text( 1 ), select->text( 2 ), select->integer( 3 ) != 0, select->integer( 4 ) != 0 } );
  if ( !select->ok() )
    return select->outcome().error();
  return days;
}

Result<void> SqliteSamplingStore::saveDustDays( const QList<DustDay> &days )
{
  QStringList log;
  for ( const DustDay &day : days )
  {
    if ( const Result<void> checked = samplingcheck::dustDay( day ); !checked )
      return checked;
    log.append( dayText( day.day ) + ( day.place.isEmpty() ? QString() : QLatin1Char( ' ' ) + day.place )
      + ( day.withdrawn ? QStringLiteral( " withdrawn" ) : QString() ) );
  }
  return mNetwork.change( QStringLiteral( "save-dust-days" ), joined( log ), [&]( const SqliteDatabase &database ) -> Result<void> {
    Result<SqliteStatement> write =
      database.prepare( "INSERT INTO dust_day (day, place, source, is_demo, withdrawn) VALUES (?, ?, ?, ?, ?) ON CONFLICT (day, place) "
                        "DO UPDATE SET source = excluded.source, is_demo = excluded.is_demo, withdrawn = excluded.withdrawn" );
    if ( !write )
      return write.error();
    for ( const DustDay &day : days )
    {
      if ( const Result<void> written = write->with( dayText( day.day ), day.place, day.source, day.isDemo, day.withdrawn ).run();
           !written )
        return written;
    }
    return {};
  } );
}

} // namespace jinguan

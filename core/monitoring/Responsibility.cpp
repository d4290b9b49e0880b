#include "monitoring/Responsibility.h"

#include "base/CsvTable.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Responsibility )
};

LocalText localText( const CsvTable &table, int row, const QString &stem )
{
  return LocalText { table.text( row, stem + QStringLiteral( "_zh" ) ), table.text( row, stem + QStringLiteral( "_en" ) ) };
}

/** `2019`, `2019-01` or `2019-01-15`; null when empty. */
QDate looseDate( const QString &text )
{
  switch ( text.size() )
  {
    case 4:
      return QDate( text.toInt(), 1, 1 );
    case 7:
      return QDate::fromString( text, QStringLiteral( "yyyy-MM" ) );
    default:
      return QDate::fromString( text, Qt::ISODate );
  }
}

/** The error when \a value of \a column repeats an earlier row. */
template<typename Known> Result<void> mustBeNew( const CsvTable &table, int row, const Known &known, const QString &value )
{
  if ( value.isEmpty() )
    return table.errorAt( row, Text::tr( "The id is empty." ), Text::tr( "Give the row an id of its own." ) );
  for ( const auto &item : known )
  {
    if ( item == value )
      return table.errorAt(
        row, Text::tr( "“%1” stands in the table twice." ).arg( value ), Text::tr( "Remove or rename one of the two rows." ) );
  }
  return {};
}

Result<QList<Body>> loadBodies( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "id" ), QStringLiteral( "name_2018" ), QStringLiteral( "name_now" ), QStringLiteral( "name_en" ),
      QStringLiteral( "successor_from" ), QStringLiteral( "note" ), QStringLiteral( "member" ), QStringLiteral( "status" ) } );
  if ( !table )
    return table.error();
  QList<Body> bodies;
  QStringList ids;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Body body;
    body.id = table->text( row, QStringLiteral( "id" ) );
    const Result<void> isNew = mustBeNew( *table, row, ids, body.id );
    if ( !isNew )
      return isNew.error();
    ids.append( body.id );
    const QString english = table->text( row, QStringLiteral( "name_en" ) );
    body.nameThen = LocalText { table->text( row, QStringLiteral( "name_2018" ) ), english };
    body.nameNow = LocalText { table->text( row, QStringLiteral( "name_now" ) ), english };
    if ( body.nameThen.zh.isEmpty() || body.nameNow.zh.isEmpty() )
      return table->errorAt( row, Text::tr( "The body “%1” lacks its name of 2018 or its present one." ).arg( body.id ) );
    const QString since = table->text( row, QStringLiteral( "successor_from" ) );
    body.successorFrom = looseDate( since );
    if ( !since.isEmpty() && !body.successorFrom.isValid() )
      return table->errorAt( row, Text::tr( "“%1” is no date." ).arg( since ), Text::tr( "Write it as 2019-01 or 2019-01-15." ) );
    body.confirmed = table->text( row, QStringLiteral( "status" ) ) == QLatin1String( "confirmed" );
    body.isMember = table->text( row, QStringLiteral( "member" ) ) == QLatin1String( "1" );
    body.note = table->text( row, QStringLiteral( "note" ) );
    bodies.append( body );
  }
  return bodies;
}

Result<QList<Clause>> loadClauses( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "id" ), QStringLiteral( "number" ), QStringLiteral( "title_zh" ), QStringLiteral( "title_en" ),
      QStringLiteral( "summary_zh" ), QStringLiteral( "summary_en" ), QStringLiteral( "elements" ) } );
  if ( !table )
    return table.error();
  QList<Clause> clauses;
  QStringList ids;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Clause clause;
    clause.id = table->text( row, QStringLiteral( "id" ) );
    const Result<void> isNew = mustBeNew( *table, row, ids, clause.id );
    if ( !isNew )
      return isNew.error();
    ids.append( clause.id );
    clause.number = table->text( row, QStringLiteral( "number" ) );
    clause.title = localText( *table, row, QStringLiteral( "title" ) );
    clause.summary = localText( *table, row, QStringLiteral( "summary" ) );
    clause.elements = table->list( row, QStringLiteral( "elements" ) );
    clauses.append( clause );
  }
  return clauses;
}

/** Writes who leads and cooperates into \a clauses. */
Result<void> loadMatrix( const QString &path, const QList<Body> &bodies, QList<Clause> &clauses )
{
  const Result<CsvTable> table = CsvTable::read( path, { QStringLiteral( "clause" ), QStringLiteral( "body" ), QStringLiteral( "role" ) } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString clauseId = table->text( row, QStringLiteral( "clause" ) );
    const QString bodyId = table->text( row, QStringLiteral( "body" ) );
    const QString role = table->text( row, QStringLiteral( "role" ) );
    const auto clause = std::find_if( clauses.begin(), clauses.end(), [&]( const Clause &c ) { return c.id == clauseId; } );
    if ( clause == clauses.end() )
      return table->errorAt(
        row, Text::tr( "The clause “%1” is not known." ).arg( clauseId ), Text::tr( "Correct it or add it to clauses.csv." ) );
    const bool known = std::any_of( bodies.cbegin(), bodies.cend(), [&]( const Body &b ) { return b.id == bodyId; } );
    if ( !known )
      return table->errorAt(
        row, Text::tr( "The body “%1” is not known." ).arg( bodyId ), Text::tr( "Correct it or add it to bodies.csv." ) );
    QStringList *list = nullptr;
    if ( role == QLatin1String( "lead" ) )
      list = &clause->lead;
    else if ( role == QLatin1String( "cooperate" ) )
      list = &clause->cooperating;
    else if ( role == QLatin1String( "member" ) )
      list = &clause->members;
    else if ( role == QLatin1String( "own_duty" ) )
      list = &clause->byOwnDuty;
    else
      return table->errorAt(
        row, Text::tr( "The role “%1” is not known." ).arg( role ), Text::tr( "Use lead, cooperate, member or own_duty." ) );
    if ( list->contains( bodyId ) )
      return table->errorAt( row, Text::tr( "The body “%1” is named twice for the clause “%2”." ).arg( bodyId, clauseId ) );
    list->append( bodyId );
  }
  return {};
}

Result<QList<District>> loadDistricts( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "code" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "kind" ),
      QStringLiteral( "old_codes" ) } );
  if ( !table )
    return table.error();
  QList<District> districts;
  QStringList codes;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    District district;
    district.code = table->text( row, QStringLiteral( "code" ) );
    district.name = localText( *table, row, QStringLiteral( "name" ) );
    district.kind = table->text( row, QStringLiteral( "kind" ) );
    district.aliases = table->list( row, QStringLiteral( "old_codes" ) );
    for ( const QString &code : QStringList( district.code ) + district.aliases )
    {
      const Result<void> isNew = mustBeNew( *table, row, codes, code );
      if ( !isNew )
        return isNew.error();
      codes.append( code );
    }
    districts.append( district );
  }
  return districts;
}

Result<QList<ResponsibleUnit>> loadUnits( const QString &path, const QList<District> &districts )
{
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "code" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "kind" ),
      QStringLiteral( "aliases" ), QStringLiteral( "body_zh" ), QStringLiteral( "body_en" ), QStringLiteral( "districts" ) } );
  if ( !table )
    return table.error();
  QList<ResponsibleUnit> units;
  QStringList codes;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    ResponsibleUnit unit;
    unit.code = table->text( row, QStringLiteral( "code" ) );
    unit.name = localText( *table, row, QStringLiteral( "name" ) );
    unit.body = localText( *table, row, QStringLiteral( "body" ) );
    unit.aliases = table->list( row, QStringLiteral( "aliases" ) );
    unit.districts = table->list( row, QStringLiteral( "districts" ) );
    unit.isDistrict = table->text( row, QStringLiteral( "kind" ) ) != QLatin1String( "functional zone" );
    for ( const QString &code : QStringList( unit.code ) + unit.aliases )
    {
      const Result<void> isNew = mustBeNew( *table, row, codes, code );
      if ( !isNew )
        return isNew.error();
      codes.append( code );
    }
    for ( const QString &district : std::as_const( unit.districts ) )
    {
      const bool known = std::any_of( districts.cbegin(), districts.cend(), [&]( const District &d ) { return d.code == district; } );
      if ( !known )
        return table->errorAt(
          row, Text::tr( "The district “%1” is not known." ).arg( district ), Text::tr( "Correct it or add it to districts.csv." ) );
    }
    units.append( unit );
  }
  return units;
}

template<typename T> const T *findById( const QList<T> &list, const QString &id )
{
  const auto found = std::find_if( list.cbegin(), list.cend(), [&]( const T &item ) { return item.id == id; } );
  return found == list.cend() ? nullptr : &*found;
}

template<typename T> const T *findByCode( const QList<T> &list, const QString &code )
{
  const auto found =
    std::find_if( list.cbegin(), list.cend(), [&]( const T &item ) { return item.code == code || item.aliases.contains( code ); } );
  return found == list.cend() ? nullptr : &*found;
}
} // namespace

Result<Responsibility> Responsibility::load( const QString &folder )
{
  Responsibility responsibility;
  const QString base = folder + QLatin1Char( '/' );

  Result<QList<Body>> bodies = loadBodies( base + QStringLiteral( "bodies.csv" ) );
  if ( !bodies )
    return bodies.error();
  responsibility.mBodies = bodies.take();

  Result<QList<Clause>> clauses = loadClauses( base + QStringLiteral( "clauses.csv" ) );
  if ( !clauses )
    return clauses.error();
  responsibility.mClauses = clauses.take();

  const Result<void> matrix = loadMatrix( base + QStringLiteral( "matrix.csv" ), responsibility.mBodies, responsibility.mClauses );
  if ( !matrix )
    return matrix.error();

  Result<QList<District>> districts = loadDistricts( base + QStringLiteral( "districts.csv" ) );
  if ( !districts )
    return districts.error();
  responsibility.mDistricts = districts.take();

  Result<QList<ResponsibleUnit>> units = loadUnits( base + QStringLiteral( "units.csv" ), responsibility.mDistricts );
  if ( !units )
    return units.error();
  responsibility.mUnits = units.take();
  return responsibility;
}

const Body *Responsibility::body( const QString &id ) const
{
  return findById( mBodies, id );
}

const Clause *Responsibility::clause( const QString &id ) const
{
  return findById( mClauses, id );
}

const District *Responsibility::district( const QString &codeOrAlias ) const
{
  return findByCode( mDistricts, codeOrAlias );
}

const ResponsibleUnit *Responsibility::unit( const QString &code ) const
{
  return findByCode( mUnits, code );
}

Duty Responsibility::dutyFor( const QString &element ) const
{
  // The clause with the fewest elements is the most particular one: 2.air before 2.general before 1.
  const Clause *best = nullptr;
  for ( const Clause &clause : mClauses )
  {
    if ( clause.elements.contains( element ) && !clause.lead.isEmpty() && ( !best || clause.elements.size() < best->elements.size() ) )
      best = &clause;
  }
  Duty duty;
  duty.clause = best;
  if ( !best )
    return duty;
  // Two bodies of the plan may have merged since: the present one answers once.
  const auto add = [this]( QList<const Body *> &bodies, const QString &id ) {
    const Body *found = body( id );
    if ( std::none_of( bodies.cbegin(), bodies.cend(), [found]( const Body *known ) { return known->nameNow.zh == found->nameNow.zh; } ) )
      bodies.append( found );
  };
  for ( const QString &id : best->lead )
    add( duty.lead, id );
  for ( const QString &id : best->cooperating )
    add( duty.cooperating, id );
  return duty;
}

} // namespace jinguan

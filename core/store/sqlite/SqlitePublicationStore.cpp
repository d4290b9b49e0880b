#include "store/sqlite/SqlitePublicationStore.h"

#include "store/PublicationFlow.h"
#include "store/sqlite/SqliteNetworkStore.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QRandomGenerator>

#include <array>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqlitePublicationStore )
};

constexpr const char *sSecretKey = "publication.secret";

constexpr const char *sColumns =
  "i.id, i.code, v.version, i.version, i.state, title_zh, title_en, element, indicators, kinds, control_levels, stations, unit, level, "
  "period, least_stations, place, delay_hours, history_days, channel, permission, approver, basis, basis_confidence, review_number, "
  "rolling, "
  "rhythm, note, author, written";

constexpr const char *sInsert =
  "INSERT INTO publication_version (item, version, title_zh, title_en, element, indicators, kinds, control_levels, stations, unit, level, "
  "period, least_stations, place, delay_hours, history_days, channel, permission, approver, basis, basis_confidence, review_number, "
  "rolling, "
  "rhythm, note, author, written) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

QString joined( const QStringList &list )
{
  return list.join( QLatin1Char( ';' ) );
}

QStringList parts( const QString &text )
{
  return text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
}

QString momentText( const QDateTime &at )
{
  return at.toUTC().toString( Qt::ISODateWithMs );
}

QDateTime momentOf( const QString &text )
{
  return QDateTime::fromString( text, Qt::ISODateWithMs );
}

PublicationItem itemOf( const SqliteStatement &row )
{
  int column = 0;
  const auto text = [&] { return row.text( column++ ); };
  const auto number = [&] { return static_cast<int>( row.integer( column++ ) ); };
  PublicationItem item;
  item.id = row.integer( column++ );
  item.code = text();
  item.version = number();
  const bool isNewest = item.version == number();
  const PublicationState state = publicationStateFromId( text() );
  item.state = isNewest ? state : PublicationState::Draft;
  item.title.zh = text();
  item.title.en = text();
  item.element = text();
  item.indicators = parts( text() );
  item.kinds = parts( text() );
  item.controlLevels = parts( text() );
  item.stations = parts( text() );
  item.unit = text();
  item.level = releaseLevelFromId( text() );
  item.period = periodFromId( text() );
  item.leastStations = number();
  item.place = placeDetailFromId( text() );
  item.delayHours = number();
  item.historyDays = number();
  item.channel = text();
  item.permission = releasePermissionFromId( text() );
  item.approver = text();
  item.basis = text();
  item.basisConfidence = text();
  item.reviewNumber = text();
  item.isRolling = number() != 0;
  item.rhythm = periodFromId( text() );
  item.note = text();
  item.author = text();
  item.written = momentOf( text() );
  return item;
}

Error notThere( const QString &code )
{
  return Error { Text::tr( "There is no item “%1” in the publication catalogue." ).arg( code ),
    Text::tr( "“jinguan publish items” lists them." ), {}, 0 };
}

Error overtaken( const PublicationItem &now )
{
  return Error { Text::tr( "“%1” was changed meanwhile: version %2 by %3." ).arg( now.title.text() ).arg( now.version ).arg( now.author ),
    Text::tr( "Look at it again." ), {}, 0 };
}
} // namespace

QString SqlitePublicationStore::userName() const
{
  const QString name = mNetwork.user().name.simplified();
  return name.isEmpty() ? WorkspaceFiles::systemUser() : name;
}

Result<QList<PublicationItem>> SqlitePublicationStore::read( const QByteArray &where, const QString &value ) const
{
  Result<SqliteStatement> select = mNetwork.database().prepare(
    QByteArray( "SELECT " ) + sColumns + " FROM publication_item i JOIN publication_version v ON v.item = i.id " + where );
  if ( !select )
    return select.error();
  if ( !value.isNull() )
    select->bind( 1, value );
  QList<PublicationItem> items;
  while ( select->step() )
    items.append( itemOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return items;
}

Result<QList<PublicationItem>> SqlitePublicationStore::items() const
{
  return read( "WHERE v.version = i.version ORDER BY i.code" );
}

Result<PublicationItem> SqlitePublicationStore::item( const QString &code ) const
{
  const Result<QList<PublicationItem>> found = read( "WHERE v.version = i.version AND i.code = ?", code.isNull() ? QString( "" ) : code );
  if ( !found )
    return found.error();
  if ( found->isEmpty() )
    return notThere( code );
  return found->first();
}

Result<QList<PublicationItem>> SqlitePublicationStore::versions( const QString &code ) const
{
  Result<QList<PublicationItem>> found = read( "WHERE i.code = ? ORDER BY v.version", code.isNull() ? QString( "" ) : code );
  if ( !found )
    return found;
  if ( found->isEmpty() )
    return notThere( code );
  const Result<QList<PublicationStep>> steps = history( code );
  if ( !steps )
    return steps.error();
  // An older version is shown as far as it had come.
  for ( const PublicationStep &step : *steps )
    for ( PublicationItem &one : *found )
    {
      if ( one.version == step.version && one.version != found->last().version )
        one.state = step.to;
    }
  return found;
}

Result<void> SqlitePublicationStore::writeVersion( const SqliteDatabase &database, PublicationItem &item ) const
{
  Result<SqliteStatement> insert = database.prepare( sInsert );
  if ( !insert )
    return insert.error();
  return insert
    ->with( item.id, item.version, item.title.zh.trimmed(), item.title.en.trimmed(), item.element, joined( item.indicators ),
      joined( item.kinds ), joined( item.controlLevels ), joined( item.stations ), item.unit, releaseLevelId( item.level ),
      periodId( item.period ), item.leastStations, placeDetailId( item.place ), item.delayHours, item.historyDays, item.channel,
      releasePermissionId( item.permission ), item.approver.simplified(), item.basis, item.basisConfidence, item.reviewNumber.trimmed(),
      item.isRolling, periodId( item.rhythm ), item.note, item.author, momentText( item.written ) )
    .run();
}

Result<void> SqlitePublicationStore::writeStep(
  const SqliteDatabase &database, const PublicationItem &item, PublicationAct act, PublicationState from, const QString &comment ) const
{
  Result<SqliteStatement> insert = database.prepare( "INSERT INTO publication_step (item, version, act, from_state, to_state, user, unit, "
                                                     "role, at, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  return insert
    ->with( item.id, item.version, publicationActId( act ), publicationStateId( from ), publicationStateId( item.state ), userName(),
      mNetwork.user().unit, mNetwork.user().role, momentText( QDateTime::currentDateTimeUtc() ), comment.trimmed() )
    .run();
}

Result<void> SqlitePublicationStore::ensureSecret( const SqliteDatabase &database ) const
{
  std::array<quint32, 8> words {};
  QRandomGenerator::system()->fillRange( words.data(), static_cast<qsizetype>( words.size() ) );
  const QByteArray bytes( reinterpret_cast<const char *>( words.data() ), sizeof words );
  Result<SqliteStatement> insert = database.prepare( "INSERT OR IGNORE INTO property (key, value) VALUES (?, ?)" );
  if ( !insert )
    return insert.error();
  return insert->with( QString::fromLatin1( sSecretKey ), QString::fromLatin1( bytes.toHex() ) ).run();
}

Result<PublicationItem> SqlitePublicationStore::save( const PublicationItem &item, const QString &comment )
{
  if ( const Result<void> checked = PublicationFlow::check( item ); !checked )
    return checked.error();
  PublicationItem saved = item;
  const bool isNew = item.id == 0;
  const auto work = [&]( const SqliteDatabase &database ) -> Result<void> {
    const Result<PublicationItem> now = this->item( item.code );
    if ( isNew && now )
      return Error { Text::tr( "There is an item “%1” already." ).arg( item.code ), Text::tr( "Choose another code." ), {}, 0 };
    if ( !isNew && !now )
      return now.error();
    if ( !isNew && ( now->id != item.id || now->version != item.version ) )
      return overtaken( *now );
    saved.version = isNew ? 1 : now->version + 1;
    saved.state = PublicationState::Draft;
    saved.author = userName();
    saved.written = QDateTime::currentDateTimeUtc();
    Result<SqliteStatement> write = database.prepare( isNew ? "INSERT INTO publication_item (code, version, state) VALUES (?1, ?2, 'draft')"
                                                            : "UPDATE publication_item SET version = ?2, state = 'draft' WHERE code = ?1" );
    if ( !write )
      return write.error();
    if ( const Result<void> written = write->with( saved.code, saved.version ).run(); !written )
      return written;
    saved.id = isNew ? database.lastInsertId() : saved.id;
    if ( const Result<void> written = writeVersion( database, saved ); !written )
      return written;
    if ( const Result<void> written = writeStep( database, saved, isNew ? PublicationAct::Propose : PublicationAct::Change,
           isNew ? PublicationState::Draft : now->state, comment );
         !written )
      return written;
    return ensureSecret( database );
  };
  const QString action = isNew ? QStringLiteral( "propose-publication" ) : QStringLiteral( "change-publication" );
  if ( const Result<void> done = mNetwork.change( action, item.code, work, comment ); !done )
    return done.error();
  return saved;
}

Result<PublicationItem> SqlitePublicationStore::step( const QString &code, int version, PublicationAct act, const QString &comment )
{
  if ( act == PublicationAct::Propose || act == PublicationAct::Change )
    return Error { Text::tr( "An item is proposed and changed by writing it." ), {}, {}, 0 };
  PublicationItem item;
  const auto work = [&]( const SqliteDatabase &database ) -> Result<void> {
    const Result<PublicationItem> now = this->item( code );
    if ( !now )
      return now.error();
    if ( now->version != version )
      return overtaken( *now );
    const Result<QList<PublicationStep>> steps = history( code );
    if ( !steps )
      return steps.error();
    UserProfile user = mNetwork.user();
    user.name = userName();
    const Result<PublicationState> to = PublicationFlow::apply( act, *now, *steps, user, comment );
    if ( !to )
      return to.error();
    item = *now;
    item.state = *to;
    Result<SqliteStatement> update = database.prepare( "UPDATE publication_item SET state = ? WHERE id = ?" );
    if ( !update )
      return update.error();
    if ( const Result<void> written = update->with( publicationStateId( *to ), item.id ).run(); !written )
      return written;
    return writeStep( database, item, act, now->state, comment );
  };
  if ( const Result<void> done = mNetwork.change( publicationActId( act ) + QStringLiteral( "-publication" ), code, work, comment ); !done )
    return done.error();
  return item;
}

Result<QList<PublicationStep>> SqlitePublicationStore::history( const QString &code ) const
{
  const QByteArray where = code.isEmpty() ? "" : "WHERE i.code = ? ";
  Result<SqliteStatement> select = mNetwork.database().prepare(
    "SELECT s.id, i.code, s.version, act, from_state, to_state, user, unit, role, at, comment FROM publication_step s "
    "JOIN publication_item i ON i.id = s.item "
    + where + "ORDER BY s.id" );
  if ( !select )
    return select.error();
  if ( !code.isEmpty() )
    select->bind( 1, code );
  QList<PublicationStep> steps;
  while ( select->step() )
  {
    PublicationStep step;
    step.id = select->integer( 0 );
    step.code = select->text( 1 );
    step.version = static_cast<int>( select->integer( 2 ) );
    step.act = publicationActFromId( select->text( 3 ) );
    step.from = publicationStateFromId( select->text( 4 ) );
    step.to = publicationStateFromId( select->text( 5 ) );
    step.by = select->text( 6 );
    step.unit = select->text( 7 );
    step.role = select->text( 8 );
    step.at = momentOf( select->text( 9 ) );
    step.comment = select->text( 10 );
    steps.append( step );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return steps;
}

Result<PublicationBundle> SqlitePublicationStore::recordBundle( const PublicationBundle &bundle )
{
  PublicationBundle saved = bundle;
  const auto work = [&]( const SqliteDatabase &database ) -> Result<void> {
    saved.by = userName();
    Result<SqliteStatement> insert =
      database.prepare( "INSERT INTO publication_bundle (at, user, moment, folder, rolling) VALUES (?, ?, ?, ?, ?)" );
    Result<SqliteStatement> insertItem =
      database.prepare( "INSERT INTO publication_bundle_item (bundle, code, version, row_count) VALUES (?, ?, ?, ?)" );
    Result<SqliteStatement> insertFile =
      database.prepare( "INSERT INTO publication_bundle_file (bundle, path, bytes, sha256) VALUES (?, ?, ?, ?)" );
    for ( const Result<SqliteStatement> *statement : { &insert, &insertItem, &insertFile } )
      if ( !*statement )
        return statement->error();
    if ( const Result<void> written =
           insert->with( momentText( saved.at ), saved.by, momentText( utc( saved.moment ) ), saved.folder, saved.isRolling ).run();
         !written )
      return written;
    saved.id = database.lastInsertId();
    for ( const BundledItem &item : saved.items )
      if ( const Result<void> written = insertItem->with( saved.id, item.code, item.version, item.rows ).run(); !written )
        return written;
    for ( const BundledFile &file : saved.files )
      if ( const Result<void> written = insertFile->with( saved.id, file.path, file.bytes, file.sha256 ).run(); !written )
        return written;
    return {};
  };
  if ( const Result<void> done = mNetwork.change( QStringLiteral( "record-bundle" ), bundle.folder, work ); !done )
    return done.error();
  return saved;
}

Result<void> SqlitePublicationStore::fillBundles( QList<PublicationBundle> &bundles ) const
{
  Result<SqliteStatement> items =
    mNetwork.database().prepare( "SELECT code, version, row_count FROM publication_bundle_item WHERE bundle = ? ORDER BY id" );
  Result<SqliteStatement> files =
    mNetwork.database().prepare( "SELECT path, bytes, sha256 FROM publication_bundle_file WHERE bundle = ? ORDER BY id" );
  if ( !items || !files )
    return items ? files.error() : items.error();
  for ( PublicationBundle &bundle : bundles )
  {
    for ( items->bind( 1, bundle.id ); items->step(); )
      bundle.items.append( { items->text( 0 ), static_cast<int>( items->integer( 1 ) ), items->integer( 2 ) } );
    for ( files->bind( 1, bundle.id ); files->step(); )
      bundle.files.append( { files->text( 0 ), files->integer( 1 ), files->text( 2 ) } );
    if ( !items->ok() || !files->ok() )
      return items->ok() ? files->outcome() : items->outcome();
    items->reset();
    files->reset();
  }
  return {};
}

Result<QList<PublicationBundle>> SqlitePublicationStore::bundles() const
{
  Result<SqliteStatement> select =
    mNetwork.database().prepare( "SELECT id, at, user, moment, folder, rolling FROM publication_bundle ORDER BY id DESC" );
  if ( !select )
    return select.error();
  QList<PublicationBundle> bundles;
  while ( select->step() )
  {
    PublicationBundle bundle;
    bundle.id = select->integer( 0 );
    bundle.at = momentOf( select->text( 1 ) );
    bundle.by = select->text( 2 );
    bundle.moment = momentOf( select->text( 3 ) ).toSecsSinceEpoch();
    bundle.folder = select->text( 4 );
    bundle.isRolling = select->integer( 5 ) != 0;
    bundles.append( bundle );
  }
  if ( !select->ok() )
    return select->outcome().error();
  if ( const Result<void> filled = fillBundles( bundles ); !filled )
    return filled.error();
  return bundles;
}

Result<QByteArray> SqlitePublicationStore::secret() const
{
  const QString kept = mNetwork.property( QString::fromLatin1( sSecretKey ) );
  if ( kept.isEmpty() )
    return Error { Text::tr( "The publication catalogue is empty." ), Text::tr( "Propose an item first." ), {}, 0 };
  return QByteArray::fromHex( kept.toLatin1() );
}

} // namespace jinguan

#include "ingest/ProfileDraft.h"

#include "ingest/RowMapper.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
using Role = ProfileDraft::Role;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProfileDraft )
};

const QList<std::pair<Role, QString>> &parts()
{
  static const QList<std::pair<Role, QString>> sParts { { Role::Year, QStringLiteral( "year" ) },
    { Role::Month, QStringLiteral( "month" ) }, { Role::Day, QStringLiteral( "day" ) }, { Role::Hour, QStringLiteral( "hour" ) },
    { Role::Minute, QStringLiteral( "minute" ) }, { Role::Second, QStringLiteral( "second" ) } };
  return sParts;
}

bool isPart( Role role )
{
  return role >= Role::Year && role <= Role::Second;
}

/** True when two columns cannot have these roles at a time. */
bool excludes( Role a, Role b )
{
  if ( a == b )
    return a != Role::Ignored && a != Role::Value;
  if ( ( a == Role::Time && isPart( b ) ) || ( b == Role::Time && isPart( a ) ) )
    return true;
  const auto isLongRole = []( Role role ) { return role >= Role::Indicator && role <= Role::LongUnit; };
  return ( a == Role::Value && isLongRole( b ) ) || ( b == Role::Value && isLongRole( a ) );
}
} // namespace

ProfileDraft ProfileDraft::fromProfile( const MappingProfile &profile, const QStringList &header )
{
  ProfileDraft draft;
  draft.rest = profile;
  for ( const QString &name : header )
    draft.columns.append( { name, Role::Ignored, {}, {} } );
  const auto give = [&]( const QString &name, Role role ) {
    const int index = RowMapper::columnOf( header, name );
    if ( index >= 0 )
      draft.columns[index].role = role;
  };
  give( profile.time.column, Role::Time );
  for ( const auto &[role, part] : parts() )
    give( profile.time.parts.value( part ), role );
  give( profile.station.column, Role::Station );
  give( profile.station.nameColumn, Role::StationName );
  give( profile.station.qualifier, Role::Qualifier );
  give( profile.flagColumn, Role::Flag );
  if ( profile.longLayout.isSet() )
  {
    give( profile.longLayout.indicatorColumn, Role::Indicator );
    give( profile.longLayout.valueColumn, Role::LongValue );
    give( profile.longLayout.unitColumn, Role::LongUnit );
    draft.words = profile.values;
  }
  else
  {
    for ( const ValueMapping &value : profile.values )
    {
      const int index = RowMapper::columnOf( header, value.column );
      if ( index < 0 || draft.columns.at( index ).role != Role::Ignored )
      {
        draft.mKept.append( value );
        continue;
      }
      draft.columns[index].role = Role::Value;
      draft.columns[index].value = value;
    }
  }
  for ( const QString &name : profile.ignored )
  {
    if ( RowMapper::columnOf( header, name ) < 0 )
      draft.mKeptIgnored.append( name );
  }
  return draft;
}

void ProfileDraft::setHeader( const QStringList &header )
{
  QList<Column> before;
  before.swap( columns );
  for ( const QString &name : header )
  {
    Column column { name, Role::Ignored, {}, {} };
    for ( Column &old : before )
    {
      if ( old.name == name && !name.isEmpty() )
        column = std::exchange( old, {} );
    }
    columns.append( column );
  }
}

bool ProfileDraft::isUsable( qsizetype index ) const
{
  const QString &name = columns.at( index ).name;
  if ( name.isEmpty() )
    return false;
  for ( qsizetype before = 0; before < index; ++before )
  {
    if ( columns.at( before ).name.compare( name, Qt::CaseInsensitive ) == 0 )
      return false;
  }
  return true;
}

qsizetype ProfileDraft::columnOf( Role role ) const
{
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( columns.at( i ).role == role )
      return i;
  }
  return -1;
}

void ProfileDraft::setRole( qsizetype index, Role role )
{
  if ( !isUsable( index ) && role != Role::Ignored )
    return;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( i != index && excludes( role, columns.at( i ).role ) )
    {
      columns[i].role = Role::Ignored;
      columns[i].guess.clear();
    }
  }
  columns[index].role = role;
  columns[index].guess.clear();
}

Result<MappingProfile> ProfileDraft::profile() const
{
  MappingProfile made = rest;
  const auto nameOf = [this]( Role role ) {
    const qsizetype index = columnOf( role );
    return index < 0 ? QString() : columns.at( index ).name;
  };
  made.time.column = nameOf( Role::Time );
  made.time.parts.clear();
  for ( const auto &[role, part] : parts() )
  {
    if ( !nameOf( role ).isEmpty() )
      made.time.parts.insert( part, nameOf( role ) );
  }
  made.station.column = nameOf( Role::Station );
  made.station.nameColumn = nameOf( Role::StationName );
  made.station.qualifier = nameOf( Role::Qualifier );
  made.flagColumn = nameOf( Role::Flag );
  made.longLayout = { nameOf( Role::Indicator ), nameOf( Role::LongValue ), nameOf( Role::LongUnit ) };
  if ( made.longLayout.isSet() == made.longLayout.indicatorColumn.isEmpty() )
    return Error { Text::tr( "A long table needs two columns: one with the indicator and one with its value." ), {}, {}, 0 };
  made.values.clear();
  if ( isLong() )
    made.values = words;
  else
  {
    for ( qsizetype i = 0; i < columns.size(); ++i )
    {
      if ( columns.at( i ).role != Role::Value )
        continue;
      made.values.append( columns.at( i ).value );
      made.values.last().column = columns.at( i ).name;
      if ( columns.at( i ).value.indicator.isEmpty() )
        return Error { Text::tr( "The column “%1” holds values, but of no indicator yet." ).arg( columns.at( i ).name ),
          Text::tr( "Choose its indicator, or leave the column out." ), {}, 0 };
    }
    made.values += mKept;
  }
  made.ignored = mKeptIgnored;
  for ( qsizetype i = 0; i < columns.size(); ++i )
  {
    if ( columns.at( i ).role == Role::Ignored && isUsable( i ) )
      made.ignored.append( columns.at( i ).name );
  }
  return MappingProfile::fromJson( made.toJson(), {} );
}

} // namespace jinguan

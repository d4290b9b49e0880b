#include "ingest/DraftCheck.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DraftCheck )
};

/** Looks the stations of \a row up; values of columns whose station is unknown are dropped, as the import does. */
void findStations(
  DraftCheck::Row &row, const RowMapper &mapper, const QStringList &header, StationResolver &stations, const QString &path )
{
  const StationMapping &mapping = mapper.profile().station;
  MappedRow &mapped = row.mapped;
  if ( !mapped.station.isEmpty() || mapper.values().at( mapped.values.first().mapping ).mapping.station.isEmpty() )
  {
    const Result<QString> code = stations.resolve( mapped.station, mapped.qualifier, mapped.stationName, mapping, path );
    if ( code )
      row.stationCode = *code;
    else
    {
      row.problems.append( { RowMapper::columnOf( header, mapping.column ), QStringLiteral( "unknown-station" ), code.error().message } );
      mapped.values.clear();
    }
    return;
  }
  mapped.values.removeIf( [&]( const MappedValue &value ) {
    const Result<QString> code = stations.resolve( mapper.values().at( value.mapping ).mapping.station, {}, {}, mapping, path );
    if ( !code )
      row.problems.append( { value.column, QStringLiteral( "unknown-station" ), code.error().message } );
    return !code;
  } );
}
} // namespace

Result<DraftCheck> DraftCheck::run( const MappingProfile &profile, const Catalogue &catalogue, const QStringList &header,
  const QList<TableRecord> &records, const QString &path, bool serialDates, StationResolver *stations )
{
  Result<RowMapper> mapper = RowMapper::create( profile, catalogue, header, path, {}, serialDates );
  if ( !mapper )
    return mapper.error();
  DraftCheck check;
  QHash<QString, std::pair<QString, int>> reasons; // by code and column
  for ( const TableRecord &record : records )
  {
    Row row;
    if ( record.fields.size() != header.size() )
      row.problems.append( { -1, QStringLiteral( "field-count" ),
        Text::tr( "The row has %1 fields, the header has %2." ).arg( record.fields.size() ).arg( header.size() ) } );
    else
    {
      mapper->map( record, row.mapped );
      row.problems = row.mapped.problems;
      if ( stations && !row.mapped.values.isEmpty() )
        findStations( row, *mapper, header, *stations, path );
      if ( !row.mapped.values.isEmpty() && !check.firstBegin )
        check.firstBegin = row.mapped.begin;
    }
    check.empty += row.mapped.isEmpty;
    check.rejected += !row.problems.isEmpty();
    check.accepted += !row.mapped.isEmpty && row.problems.isEmpty();
    check.readings += int( row.mapped.values.size() );
    for ( const FieldProblem &problem : std::as_const( row.problems ) )
    {
      auto &[text, count] = reasons[problem.code + QString::number( problem.column )];
      text = count++ == 0 ? problem.reason : text;
    }
    check.rows.append( row );
  }
  check.warnings = mapper->warnings();
  check.values = mapper->values();
  check.reasons = reasons.values();
  std::sort( check.reasons.begin(), check.reasons.end(),
    []( const auto &a, const auto &b ) { return a.second != b.second ? a.second > b.second : a.first < b.first; } );
  return check;
}

} // namespace jinguan

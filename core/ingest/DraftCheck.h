#pragma once

#include "ingest/RowMapper.h"
#include "ingest/StationResolver.h"

namespace jinguan
{

/** What a profile makes of the first rows of a file, row by row; nothing is read and nothing is written. */
struct DraftCheck
{
    struct Row
    {
        MappedRow mapped;
        QString stationCode; //!< empty when the workspace does not know it
        QList<FieldProblem> problems;
    };

    /**
   * \a stations has loaded its stations; null: they are not looked at. Errors are those with which the import of the file would
   * stop: missing columns, unknown units, no year.
   */
    static Result<DraftCheck> run( const MappingProfile &profile, const Catalogue &catalogue, const QStringList &header,
      const QList<TableRecord> &records, const QString &path, bool serialDates, StationResolver *stations );

    QList<Row> rows; //!< as many as there are records
    QStringList warnings;
    std::vector<RowMapper::Compiled> values;
    int accepted = 0; //!< rows without a problem
    int rejected = 0;
    int empty = 0;                          //!< rows in which every value is missing
    int readings = 0;                       //!< values that would be taken
    QList<std::pair<QString, int>> reasons; //!< of rejected rows, most frequent first; one example each
    std::optional<UtcSeconds> firstBegin;
};

} // namespace jinguan

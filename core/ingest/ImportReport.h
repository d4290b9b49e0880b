#pragma once

#include "store/ReadingStore.h"

#include <QChar>
#include <QHash>
#include <QStringList>

namespace jinguan
{

/** What an import did; the same for readings, layers and stations. */
struct ImportReport
{
    QStringList files; //!< that were read
    QString encoding;  //!< of the text, with the reason it was taken for that
    QChar separator;   //!< null for workbooks, XML and map files
    QString profile;   //!< name of the mapping profile, variant included

    qint64 rowsRead = 0;  //!< records, the header not counted
    qint64 emptyRows = 0; //!< records in which every value is missing
    qint64 accepted = 0;  //!< readings (features, stations) that passed all checks
    qint64 written = 0;   //!< new in the store
    qint64 changed = 0;   //!< replaced another value
    qint64 unchanged = 0; //!< were there already
    qint64 rejected = 0;  //!< rows with something that was not taken; kept with row number and reason
    qint64 missing = 0;   //!< values marked as missing
    qint64 flagged = 0;   //!< readings kept with a flag other than valid
    qint64 repaired = 0;  //!< geometries mended

    QHash<QString, qint64> rejectedByCode; //!< machine word → rows
    QList<RejectedRow> rejectedRows;       //!< the first 200; all of them are in the store
    QList<qint64> deliveries;              //!< of files imported before: the earlier one
    QStringList createdStations;           //!< codes
    QStringList flaggedStations;           //!< codes of stations whose position is doubtful
    TimeRange extent;                      //!< of the readings accepted

    QStringList messages;  //!< facts worth showing
    QStringList warnings;  //!< what the user should look at
    QList<Error> failures; //!< files that could not be read, or not to their end

    bool dryRun = false;
    bool cancelled = false;
    bool alreadyImported = false; //!< every file was imported before with the same profile

    /** True when nothing was rejected and nothing failed. */
    bool isClean() const { return rejected == 0 && failures.isEmpty() && !cancelled; }

    void reject( const RejectedRow &row )
    {
      ++rejected;
      ++rejectedByCode[row.code];
      if ( rejectedRows.size() < 200 )
        rejectedRows.append( row );
    }
};

} // namespace jinguan

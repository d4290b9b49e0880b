#pragma once

#include "store/IncidentStore.h"

#include <QList>

namespace jinguan
{

/** What is due next with an incident. */
struct IncidentDue
{
    QString step;           //!< `acknowledge`, `assign`, `close`; empty: nothing is laid down, or it is closed
    UtcSeconds at = 0;      //!< until when; 0 without a deadline
    bool confirmed = false; //!< false: a working value, to be confirmed by the bureau
    QString source;

    bool isOverdue( UtcSeconds now ) const { return at > 0 && at < now; }
};

/**
 * Until when an incident is to be acknowledged, assigned and closed, by its kind and severity (`warning/deadlines.csv`). Hours run from the moment it was
 * opened, day and night. A row of the kind goes before one of any kind. Immutable after loading.
 */
class IncidentDeadlines
{
  public:
    /** Loads `deadlines.csv` below \a folder; the error names the row. */
    static Result<IncidentDeadlines> load( const QString &folder );

    /** The next step that \a incident asks for in its present state. */
    IncidentDue next( const Incident &incident ) const;

    /** The step in the language of the interface; empty for an empty one. */
    static QString stepText( const QString &step );

  private:
    struct Row
    {
        QString kind; //!< warningKindId(), or `*`
        int severity = 1;
        QString step;
        double hours = 0;
        QString source;
        bool confirmed = false;
    };
    const Row *row( const QString &kind, int severity, const QString &step ) const;

    QList<Row> mRows;
};

} // namespace jinguan

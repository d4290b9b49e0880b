#pragma once

#include "store/IncidentStore.h"

#include <QHash>

namespace jinguan
{

/** Incidents in memory only: for asking what rules would find, without writing to the workspace. */
class ScratchIncidentStore : public IncidentStore
{
  public:
    Result<Incident> save( const Incident &incident, const QList<IncidentEvent> &events = {} ) override;
    Result<QList<Incident>> incidents( const IncidentQuery &query = {} ) const override;
    Result<Incident> incident( qint64 id ) const override;
    Result<QList<IncidentEvent>> story( qint64 incident ) const override;
    /** Crossings are not kept. */
    Result<void> replaceCrossings( const QString &rule, const QString &station, const QString &indicator, const TimeRange &range,
      const QList<StoredCrossing> &crossings ) override;
    Result<void> together( const std::function<Result<void>()> &work ) override { return work(); }
    Result<QList<StoredCrossing>> crossings( const QString &station, const QString &indicator, const TimeRange &range ) const override;

  private:
    QList<Incident> mIncidents; //!< the id is the place in the list, from 1
    QHash<qint64, QList<IncidentEvent>> mStories;
};

} // namespace jinguan

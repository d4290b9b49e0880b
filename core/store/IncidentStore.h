#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QList>
#include <QString>

namespace jinguan
{

/** Something that calls for action: an exceedance, an instrument that fell silent. */
struct Incident
{
  qint64 id = 0;
  QString kind; //!< `exceedance`, `offline`, …
  QString station;
  QString indicator;
  QString district;
  QString unit;
  UtcSeconds opened = 0;
  UtcSeconds closed = 0; //!< 0 while open
  QString state; //!< `open`, `acknowledged`, `assigned`, `closed`
  double peak = 0;
  QString assignee;
  QString note;
};

/** Incidents of the workspace. Same rules of threads and durability as ReadingStore. */
class IncidentStore
{
  public:
    virtual ~IncidentStore() = default;
    virtual Result<Incident> save( const Incident &incident ) = 0;
    virtual Result<QList<Incident>> incidents( bool openOnly ) const = 0;
};

} // namespace jinguan

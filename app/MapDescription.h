#pragma once

#include "evaluation/StatusBoard.h"
#include "monitoring/Standards.h"

namespace jinguan
{

/** The words around a map of an element: title, time of the data, edition of the standard. */
struct MapDescription
{
    QString title;
    QString dataTime;
    QString edition;
};

/** Describes what \a statuses show of \a element at \a at; \a area is the name of the part of the city, empty for all. */
MapDescription describeMap( const Catalogue &catalogue, const Standards &standards, const QString &element, const QString &area,
  UtcSeconds at, const QHash<QString, StationStatusSymbol> &statuses );

} // namespace jinguan

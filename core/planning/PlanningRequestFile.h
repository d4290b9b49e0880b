#pragma once

#include "planning/PlanningRequest.h"

namespace jinguan
{

/**
 * A planning question as a JSON file: the map of PlanningRequest::toMap, every key optional.
 *
 * Read strictly: a key that is not known, a value of the wrong type or outside its range is an error that names key and file, so that a slip of the pen never
 * becomes another question. Documented in `docs/planning.md`.
 */
class PlanningRequestFile
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningRequestFile )

  public:
    /** The question in \a path. Keys that are left out have the default of PlanningRequest; \a given, when there is one, gets the keys of the file. */
    static Result<PlanningRequest> read( const QString &path, QStringList *given = nullptr );

    /** The same from bytes; \a path is for messages. What only the whole question can tell (PlanningRequest::validate) is not checked here. */
    static Result<PlanningRequest> parse( const QByteArray &json, const QString &path, QStringList *given = nullptr );

    /** Writes all keys, whole or not at all. */
    static Result<void> write( const PlanningRequest &request, const QString &path );
};

} // namespace jinguan

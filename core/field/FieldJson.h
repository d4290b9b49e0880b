#pragma once

#include "field/FieldSheet.h"
#include "field/PhotoDesk.h"
#include "field/SurroundingsCheck.h"

#include <QJsonObject>

namespace jinguan
{

/** Field work as JSON with plain keys, for scripts. Moments ISO 8601 with offset, days ISO dates; what is not known is left out. */
namespace fieldjson
{
QJsonObject of( const Instrument &instrument );
QJsonObject of( const CalibrationState &state );
QJsonObject of( const Calibration &calibration );
QJsonObject of( const FieldVisit &visit );
QJsonObject of( const FieldAnswer &answer );
QJsonObject of( const FieldPhoto &photo, const PhotoCheck &check );
/** What a picture file says and how it fits. */
QJsonObject of( const PhotoDraft &draft, const PhotoCheck &check );
QJsonObject of( const FieldCheckItem &item, const FieldAnswer *answer );
QJsonObject of( const DueItem &item );
QJsonObject of( const FieldSheet &sheet, const SurroundingsCheck &check );
} // namespace fieldjson

} // namespace jinguan

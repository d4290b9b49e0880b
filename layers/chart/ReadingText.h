#pragma once

#include "monitoring/Reading.h"

#include <QString>

namespace jinguan
{

/** The verdict on a reading in the language of the interface: `valid`, `calibration`, … */
QString qualityFlagText( QualityFlag flag );

/** How a value came about: `automatic`, `manual`, `model`. */
QString methodText( Method method );

/** What a value stands for: `hourly mean`, `daily mean`, `sample`, … */
QString periodText( Period period );

} // namespace jinguan

#pragma once

#include "widgets/quality/ReviewModel.h"
#include "widgets/SeriesLoader.h"

namespace jinguan
{

/** The curve of a judged reading, three days on, with those of the nearest stations of its kind: what is to be read for it. For any thread. */
Result<SeriesRequest> reviewChart( const QualityContext &context, const ReviewRow &row );

/** The history of a reading for people: what was received, then who said what when and why. */
QString reviewHtml( const QualityContext &context, const ReviewRow &row, const QList<Verdict> &history );

} // namespace jinguan

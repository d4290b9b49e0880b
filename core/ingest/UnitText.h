#pragma once

#include "monitoring/Catalogue.h"

namespace jinguan
{

/**
 * \a text in the form in which names of columns, indicators and units are compared: compatibility forms resolved (full-width, sub- and
 * superscripts, the micro sign), lower case, without blanks.
 */
QString plainName( const QString &text );

/** Id of the unit that people write as \a text (`μg/m³`, `℃`, `毫克每升`, `(mg/L)`), empty when it is none of the catalogue. */
QString unitFromText( const Catalogue &catalogue, const QString &text );

} // namespace jinguan

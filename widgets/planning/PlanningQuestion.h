#pragma once

#include "planning/PlanningRequest.h"

namespace jinguan
{

/** What the window needs to know of questions beyond asking them. */
class PlanningQuestion
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningQuestion )

  public:
    static bool isSame( const PlanningRequest &a, const PlanningRequest &b );

    /** What decides about region, cells, existing stations and candidates: two questions with the same shape are solved on the same problem. */
    static QVariantMap shape( const PlanningRequest &request );

    /** The model in one sentence. */
    static QString explanation( PlanningModel model );
    /** The model asks how much of the demand stations cover. */
    static bool isCovering( PlanningModel model );
    /** The model asks how well stations tell a field of readings. */
    static bool isKriging( PlanningModel model );

    /** `Anywhere (grid)`, `Along the greenway` …; empty for a siting class. */
    static QString candidateSourceText( const QString &source );
};

} // namespace jinguan

#pragma once

#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

namespace jinguan
{

/** Where the targets of the year of an area stand: how much is left, and what the days left need. Hidden where none was set. */
class BriefTargetTable : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefTargetTable( QWidget *parent = nullptr );

    void show( const DistrictBrief &brief, const BriefContext &context );
    void clear();

  private:
    QLabel *mHow = nullptr;
    BriefTable *mTable = nullptr;
};

} // namespace jinguan

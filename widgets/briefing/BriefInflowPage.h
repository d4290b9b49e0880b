#pragma once

#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

class QLabel;

namespace jinguan
{

/** What comes into the area from outside: sections and sources up its rivers with their incidents, and air stations up the present wind. */
class BriefInflowPage : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefInflowPage( QWidget *parent = nullptr );

    void show( const DistrictBrief &brief, const BriefContext &context );
    void clear();

  Q_SIGNALS:
    void stationPicked( const QString &code );

  private:
    QLabel *mWind = nullptr;
    BriefTable *mUpstream = nullptr;
    BriefTable *mUpwind = nullptr;
};

} // namespace jinguan

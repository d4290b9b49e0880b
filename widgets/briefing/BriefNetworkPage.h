#pragma once

#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

namespace jinguan
{

/** How the network of the area stands: stations by element and state, those that do not report, and the rates of the month to date. */
class BriefNetworkPage : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefNetworkPage( QWidget *parent = nullptr );

    void show( const DistrictBrief &brief, const BriefContext &context );
    void clear();

  Q_SIGNALS:
    void stationPicked( const QString &code );

  private:
    void showRates( const DistrictBrief &brief, const BriefContext &context );

    BriefTable *mElements = nullptr;
    BriefTable *mSilent = nullptr;
    BriefTable *mRates = nullptr;
};

} // namespace jinguan

#pragma once

#include "base/QuietProgress.h"
#include "briefing/DistrictBriefing.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** What the parts of one brief share; lives as long as its making. */
struct BriefScope
{
    const BriefingKnowledge &knowledge;
    const BriefingInput &input;
    const ReadingStore &readings;
    BriefArea area;
    UtcSeconds moment = 0;
    QDate today;
    QList<Station> stations;        //!< of the area, without those retired at the moment
    QList<LatestReading> latest;    //!< of all stations, as known at the moment
    QList<BriefIncident> incidents; //!< open ones of the whole city
    Progress &progress;

    bool isHere( const Station &station ) const { return area.accepts( station.unit, station.district ); }
    /** A station of the workspace by its code; nullptr when there is none. */
    const Station *station( const QString &code ) const;
    /** Places of an evaluation that match the area. */
    EvaluationRequest::By places() const;
    /** Status of those \a of the stations that measure \a element, at the moment. */
    QHash<QString, StationStatusSymbol> statuses( const QString &element, const QList<Station> &of ) const;
    /** An error once the user cancelled; reports \a fraction and \a what otherwise. */
    Result<void> step( double fraction, const QString &what ) const;
};

/** Readings as known at a moment: nothing that ends later is handed out. */
class KnownInput : public EvaluationInput
{
  public:
    KnownInput( const EvaluationInput &input, UtcSeconds moment ) : mInput( input ), mMoment( moment ) {}
    Result<EvaluationSeries> series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const override;

  private:
    const EvaluationInput &mInput;
    UtcSeconds mMoment;
};

} // namespace jinguan

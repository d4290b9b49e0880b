#pragma once

#include "monitoring/AirPeriods.h"
#include "monitoring/DrinkingSources.h"
#include "monitoring/ElementJudge.h"
#include "monitoring/NoiseAssessment.h"
#include "monitoring/PeriodEvaluation.h"
#include "monitoring/RadiationAssessment.h"
#include "monitoring/SoilAssessment.h"
#include "monitoring/WaterAssessment.h"

namespace jinguan
{

/** Tables and rules of PeriodEvaluation, and one run of each element. */
struct PeriodEvaluation::Private
{
    JudgeData data;
    AirRules airRules;
    WaterAssessment water;
    DrinkingSources drinking;
    std::unique_ptr<AirStatistics> airStatistics;
    std::unique_ptr<AirPeriods> airPeriods;
    std::unique_ptr<NoiseAssessment> noise;
    std::unique_ptr<SoilAssessment> soil;
    std::unique_ptr<RadiationAssessment> radiation;

    /** Stations that make one place. */
    struct Group
    {
        QString code;
        LocalText name;
        QList<const Station *> stations;
        bool single = true; //!< one station by itself
    };
    struct Span
    {
        QDate from;
        QDate to;
    };
    /** All that one evaluation needs. */
    struct Run
    {
        const EvaluationRequest &request;
        const EvaluationInput &input;
        QList<Group> groups;
        Progress &progress;
        int done = 0;
    };

    using Rows = Result<QList<EvaluationRow>>;
    Rows airHours( Run &run ) const;
    Rows airDays( Run &run ) const;
    Rows airPeriodRows( Run &run ) const;
    Rows waterRows( Run &run, WaterAssessment::Kind kind ) const;
    Rows noiseRows( Run &run ) const;
    Rows soilRows( Run &run ) const;
    Rows radiationRows( Run &run ) const;
    /** Newest sample of a soil point in a span. */
    Result<SoilResult> soilSample( const Run &run, const Station &station, const Span &span, Trail *trail ) const;

    Result<AirPlace> airPlace( const Run &run, const Station &station, const AirOptions &options ) const;
    /** The arithmetic of a station's values of one day out of its hours. */
    Result<void> airDayTrail( const Run &run, const Station &station, const QDate &day, Trail &trail ) const;
    Result<AirPlace> airGroup( Run &run, const Group &group, const AirOptions &options ) const;
    Result<QMap<QString, QList<Reading>>> airHoursOf( const Run &run, const Group &group ) const;
    Result<NoisePointResult> noisePoint(
      const Run &run, const Station &station, const Span &span, QList<NoiseDay> *days, Trail *trail ) const;
    Result<WaterSectionResult> section(
      const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span, Trail *trail ) const;
    static WaterOptions waterOptions( const Station &station );
    Result<QList<WaterSample>> samplesOf( const Run &run, const Station &station, const Span &span ) const;
    /** Trophic state of a lake. */
    Result<void> addTrophicState( const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const;
    /** Change of class against the section upstream (attribute `upstream`) and against the period before. */
    Result<void> addWaterChanges( const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span,
      const WaterSectionResult &here, EvaluationRow &row, Trail *trail ) const;
    /** A drinking-water source with its samples; nothing for other kinds or without samples. */
    Result<std::optional<DrinkingSource>> drinkingSource(
      const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span ) const;
    /** Its verdict by tables 1, 2 and 3. */
    Result<void> addDrinkingSource(
      const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span, EvaluationRow &row, Trail *trail ) const;
    /** Rates of the sources of a place. */
    Result<void> addDrinkingSources(
      const Run &run, const Group &group, WaterAssessment::Kind kind, const Span &span, EvaluationRow &row, Trail *trail ) const;
    /** HJ 640: mean and grade of the regional grid and of roads. */
    void addNoiseSurveys(
      const Group &group, const QList<NoisePointResult> &points, const Span &span, EvaluationRow &row, Trail *trail ) const;
    /** A room (attribute `room`) by octaves. */
    Result<void> addRoom(
      const Run &run, const Station &station, const Span &span, const NoisePointResult &point, EvaluationRow &row, Trail *trail ) const;
    /** Electromagnetic fields (GB 8702) or gross activity of water; false when the station has neither. */
    Result<bool> judgeOtherRadiation( const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const;
    Result<bool> judgeField( const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const;
    Result<bool> judgeActivity( const Run &run, const Station &station, const Span &span, EvaluationRow &row, Trail *trail ) const;
    /** Fewest inputs by the GB 3095 in force at the end of the request; \a otherwise where none was. */
    int airMinimum( const Run &run, const QString &pollutant, const QString &statistic, int otherwise ) const;
    static AirOptions airOptions( const EvaluationRequest &request );
    /** With what belongs to one station: its district and zone. */
    static AirOptions stationOptions( const AirOptions &general, const Station &station );
    static QList<Group> groupsOf( const EvaluationRequest &request, const QList<Station> &stations );
    /** The calendar periods of the request, cut to its days. */
    static QList<Span> spansOf( const EvaluationRequest &request );
    static UtcSeconds beginOf( const QDate &day );
    static EvaluationRow rowOf( const Group &group, const Span &span );
    /** One more place is done; an error when the user cancelled. */
    static Result<void> step( Run &run );
};

} // namespace jinguan

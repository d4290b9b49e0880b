#pragma once

#include "monitoring/PeriodEvaluation.h"
#include "monitoring/WaterLoad.h"
#include "monitoring/WaterQuality.h"

namespace jinguan
{

/** What is asked: one indicator over days (local, both included) at some sections. */
struct LoadRequest
{
    QString indicator; //!< in mg/L
    QDate from;
    QDate to;
    QStringList sections;             //!< codes; empty: every water section
    QHash<QString, QString> upstream; //!< section → section upstream of it, instead of the station's own attribute
    QString rule;                     //!< formula of the deduction (EcoDeduction); empty: loads only
};

/** A section with its load and what it owes. */
struct SectionLoad
{
    QString section;
    LocalText name;
    QString upstream;                    //!< code of the section upstream; empty: none is stated
    QString flowStation;                 //!< code of the station whose flow was taken; empty: none
    bool demo = false;                   //!< section, flow or formula are invented
    LoadResult load;                     //!< concentration × flow
    std::optional<double> flow;          //!< mean of the period, m³/s
    std::optional<double> level;         //!< mean water level, m
    std::optional<double> concentration; //!< arithmetic mean, mg/L: what the class rests on
    int number = 0;                      //!< class of that mean by GB 3838, 0 without
    std::optional<double> target;        //!< limit of the target class, mg/L
    int targetClass = 3;
    std::optional<double> upstreamConcentration;
    int upstreamNumber = 0;
    std::optional<DeductionResult> deduction;
    QString reason; //!< why there is no load or no amount; empty when all is there
    Trail trail;
};

/**
 * Water quantity and quality together: loads of sections, and ecological deductions (生态扣缴) by a formula that is data.
 *
 * The flow of a section is its own, or that of the station its attribute `flow_station` names, or of the nearest water-quantity station on the same river; which
 * one is told. The section upstream is its attribute `upstream`.
 */
class LoadStudy
{
  public:
    LoadStudy( const WaterQuality &quality, const EcoDeduction &deduction ) : mQuality( quality ), mDeduction( deduction ) {}

    /** One row a section, in the order of the stations. Errors: empty period, unknown section or rule, failure of \a input, cancellation. */
    Result<QList<SectionLoad>> run(
      const LoadRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress = nullptr ) const;

  private:
    Result<SectionLoad> one(
      const LoadRequest &request, const Station &section, const QList<Station> &stations, const EvaluationInput &input ) const;
    Result<void> addQuantity( const LoadRequest &request, const Station &section, const QList<Station> &stations,
      const EvaluationInput &input, const EvaluationSeries &concentrations, SectionLoad &row ) const;
    Result<void> addUpstream( const LoadRequest &request, const Station &section, const QList<Station> &stations,
      const EvaluationInput &input, SectionLoad &row ) const;
    void addDeduction( const LoadRequest &request, SectionLoad &row ) const;
    int classOf( const QString &indicator, const Station &section, double value ) const;

    const WaterQuality &mQuality;
    const EcoDeduction &mDeduction;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/PeriodEvaluation.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Standards.h"

namespace jinguan
{

/**
 * Names of evaluated figures, clauses and standards as shown, in the language of the interface.
 *
 * Ids stay ids in JSON and files; `catalogue/evaluation_names.csv` says what a reader sees. What has no row there is shown as its id.
 */
class EvaluationNames
{
  public:
    /** Loads from the resources \a folder. \a catalogue and \a standards outlive the names. */
    static Result<EvaluationNames> load( const QString &folder, const Catalogue &catalogue, const Standards &standards );

    /** `PM₂.₅ 月均值`: indicator and kind of the figure. */
    QString figure( const Figure &figure ) const;
    /** `HJ 663-2013 日均值百分位数`. */
    QString basis( const Basis &basis ) const;
    /** The same for a step of a Trail, `HJ 663-2013, percentiles of daily values`. */
    QString basis( const QString &text ) const;
    QString clause( const QString &phrase ) const;
    /** Symbols of the indicators that decide, with commas. */
    QString indicators( const QStringList &ids ) const;
    QString indicator( const QString &id ) const;
    QString unit( const QString &id ) const;
    /** A row's place: its station, or the \a responsibility 's name of a district or unit, or the city. */
    QString place( const EvaluationRow &row, EvaluationRequest::By by, const Responsibility &responsibility ) const;
    /** The time of a row as long as its period needs: `2014-03`, `2014-03-01 08:00`. */
    static QString time( const EvaluationRow &row, Period period );
    /** `22/20` of inputs, without the second where none is asked for. */
    static QString inputs( const Figure &figure );
    /** `too few`, `no data` …; empty for a valid figure. */
    static QString state( Figure::State state );

  private:
    QString name( const QString &kind, const QString &id ) const;
    QString standard( const QString &label ) const;

    const Catalogue *mCatalogue = nullptr;
    const Standards *mStandards = nullptr;
    QHash<QString, LocalText> mNames; //!< by `kind:id`
};

} // namespace jinguan

#pragma once

#include "monitoring/AirQuality.h"
#include "monitoring/Evaluator.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Palette.h"
#include "monitoring/Standards.h"
#include "monitoring/WaterQuality.h"

namespace jinguan
{

/** All tables that verdicts rest on, loaded once. */
struct JudgeData
{
    /** A level outside HJ 633: its name and colour. */
    struct Verdict
    {
        LocalText name;
        int level = 0;
        QString hex;
    };

    Standards standards;
    const Catalogue *catalogue = nullptr;
    Palette palette;
    AirQuality air;
    WaterQuality water;
    LimitTables limits;
    QHash<QString, Verdict> verdicts;  //!< `water.3`, `limit.2`, `no_edition` …
    QHash<QString, LocalText> phrases; //!< templates of limit labels and names of periods

    /** Loads everything below the resources \a folder. */
    static Result<JudgeData> load( const QString &folder, const Catalogue &catalogue );
};

/**
 * The rules of one element behind Evaluator. Thread-safe; \a data outlives the judge.
 */
class ElementJudge
{
  public:
    explicit ElementJudge( const JudgeData &data ) : mData( data ) {}
    virtual ~ElementJudge() = default;

    virtual Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const = 0;
    /** The worst of the single verdicts, unless the element has a rule of its own. */
    virtual Grade station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const;
    virtual QList<LimitLine> limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const;
    virtual QList<GradeBand> bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const;
    virtual QList<Grade> legend( UtcSeconds at ) const;

    /** A verdict without a level: `no_data`, `no_edition`, `not_rated`. */
    Grade unrated( Grade::State state, const QString &standard = {} ) const;

  protected:
    /** The level \a verdictId of `verdicts.csv` by \a edition. */
    Grade graded( const QString &verdictId, const Edition &edition, const QString &clause ) const;
    /** The edition of \a standard on the local day of \a at where \a station stands, or the one \a asked for. */
    const Edition *editionFor( const QString &standard, UtcSeconds at, const Station &station, const QString &asked = {} ) const;
    /** GB/T 2260 code that decides between regional editions: the station's district, else Chengdu. */
    static QString regionOf( const Station &station );
    /** The phrase \a id with its placeholders filled, in both languages. */
    LocalText phrase( const QString &id, const QList<LocalText> &arguments ) const;
    /** A limit as written on a label. */
    static LocalText numberText( double value );
    static LocalText sameText( const QString &text ) { return LocalText { text, text }; }

    const JudgeData &mData;
};

/** Elements without limits of their own: ecology, forest, wetland, sources. */
class UnratedJudge : public ElementJudge
{
  public:
    using ElementJudge::ElementJudge;
    Grade value( const Evaluator::Value &value, const Station &station, const QString &edition ) const override;
};

} // namespace jinguan

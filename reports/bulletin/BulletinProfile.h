#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "reports/bulletin/BulletinPeriod.h"

#include <QHash>

namespace jinguan
{

/** A figure that a bulletin tells, from `resources/layouts/bulletin_items.csv`. */
struct BulletinItem
{
    /** Whose figure it is. */
    enum class Source
    {
      Area,  //!< of the area as a whole
      Range, //!< of the stations: lowest and highest
      Column //!< only a column of the tables
    };
    /** How it is compared with another period. */
    enum class Compare
    {
      Percent,
      Points,     //!< percentage points
      Difference, //!< in its own unit
      None
    };

    QString figure;    //!< Figure::id; `p*` is any percentile
    QString indicator; //!< Figure::indicator, may be empty
    Source source = Source::Area;
    Compare compare = Compare::Percent;
    bool acrossEditions = true; //!< false: figures by different editions of the standard are not compared
    LocalText name;             //!< in a sentence, `PM₂.₅平均浓度`
    LocalText brief;            //!< in a table or a field, `PM₂.₅`
    bool isKey = false;         //!< one of the key figures on top
    bool isColumn = false;      //!< a column of the tables of stations and places

    bool matches( const QString &figureId, const QString &indicatorId ) const;
};

/** What the bulletin of an element over a kind of period holds. */
struct BulletinProfile
{
    QString element;
    LocalText title;         //!< `环境空气质量`
    bool isEvaluated = true; //!< false: no standard grades the element; values are told
    int placeOrder = 0;      //!< ranking of districts or units by the figure of their verdict: 1 small is good, −1 large is good, 0 none
    int stationOrder = 0;    //!< the same for stations
    LocalText placeMeasure;  //!< what places are ranked by
    QString calendar;        //!< `index`, `attained` or empty
    QStringList paragraphs;  //!< ids in order
    QStringList charts;      //!< `kind:indicator` of the chart builder
    QList<BulletinItem> items; //!< in order
};

/** All profiles (`resources/layouts/bulletins.csv` and `bulletin_items.csv`). */
class BulletinProfiles
{
  public:
    static Result<BulletinProfiles> load();

    /** The profile of \a element over \a kind; nullptr when the element has none. */
    const BulletinProfile *find( const QString &element, BulletinPeriod::Kind kind ) const;
    /** Elements that have a profile, in the order of the file. */
    QStringList elements() const { return mElements; }

  private:
    QStringList mElements;
    QHash<QString, BulletinProfile> mProfiles; //!< by `element/kind`
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "widgets/StationData.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace jinguan
{

class ChartNavigator;
class ChartView;

/** The history of one indicator of a station: which indicator, how much of the past, the chart, and its export. */
class StationHistory : public QWidget
{
    Q_OBJECT

  public:
    /** How much of the past the chart shows. */
    enum class Span
    {
      Day,
      Week,
      Month,
      Year,
      All
    };

    explicit StationHistory( QWidget *parent = nullptr );

    /** Both outlive the widget or are replaced by nullptr. */
    void setServices( const Catalogue *catalogue, const Evaluator *evaluator, const ReadingsOpener &opener );

    /**
     * Shows \a station; the indicator chosen before is kept where the station has it, else that of \a element. New readings of the station shown
     * leave the window where it was moved to by hand; a span that is chosen goes on with them.
     */
    void setStation( const Station &station, const StationData &data, const QString &element, UtcSeconds at );
    void clear();

    void setIndicator( const QString &indicator );
    QString indicator() const;
    void setSpan( Span span );
    Span span() const { return mSpan; }

    ChartView *chart() const { return mChart; }
    ChartNavigator *navigator() const { return mNavigator; }

  Q_SIGNALS:
    void momentPicked( qint64 moment );

  private:
    struct Choice
    {
      QString indicator;
      Period period = Period::Hour;
    };

    void build();
    void fillChoices( const QString &element );
    void load( bool keepView );
    void showWindow();
    void follow();
    TimeRange spanWindow() const;
    SeriesRequest request() const;

    const Catalogue *mCatalogue = nullptr;
    const Evaluator *mEvaluator = nullptr;
    Station mStation;
    StationData mData;
    UtcSeconds mAt = 0;
    Span mSpan = Span::Week;
    QList<Choice> mChoices;
    QComboBox *mIndicator = nullptr;
    QButtonGroup *mSpans = nullptr;
    ChartView *mChart = nullptr;
    ChartNavigator *mNavigator = nullptr;
};

} // namespace jinguan

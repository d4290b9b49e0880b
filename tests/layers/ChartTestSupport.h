#pragma once

#include "base/LocalText.h"
#include "layers/chart/TimeSeriesChart.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <cmath>
#include <random>

namespace jinguan::test
{

/** The few Chinese texts that charts need, so that their tests depend on no translation file. */
class ChineseChartTexts : public QTranslator
{
  public:
    bool isEmpty() const override { return false; }
    QString translate( const char *context, const char *source, const char *comment, int ) const override
    {
      static const QHash<QString, QString> sTexts = {
        { QStringLiteral( "axis day|d" ), QStringLiteral( "d日" ) },
        { QStringLiteral( "axis month|MMM" ), QStringLiteral( "M月" ) },
        { QStringLiteral( "axis year|yyyy" ), QStringLiteral( "yyyy年" ) },
        { QStringLiteral( "axis date|MMM d" ), QStringLiteral( "M月d日" ) },
        { QStringLiteral( "axis date and year|MMM d, yyyy" ), QStringLiteral( "yyyy年M月d日" ) },
        { QStringLiteral( "axis long month|MMMM" ), QStringLiteral( "M月" ) },
        { QStringLiteral( "axis month and year|MMMM yyyy" ), QStringLiteral( "yyyy年M月" ) },
        { QStringLiteral( "|Demo" ), QStringLiteral( "演示" ) },
        { QStringLiteral( "|Source: %1" ), QStringLiteral( "来源：%1" ) },
        { QStringLiteral( "|Standard: %1" ), QStringLiteral( "标准：%1" ) },
        { QStringLiteral( "|invented values for demonstration" ), QStringLiteral( "演示数据，非实测" ) },
        { QStringLiteral( "|hollow points are not valid; missing values are not joined" ), QStringLiteral( "空心点为无效值，缺测不连线" ) },
      };
      Q_UNUSED( context )
      return sTexts.value( QString::fromUtf8( comment ) + QLatin1Char( '|' ) + QString::fromUtf8( source ) );
    }
};

/** The language of the interface for as long as this object lives. */
class InLanguage
{
  public:
    explicit InLanguage( Language language ) : mBefore( uiLanguage() )
    {
      setUiLanguage( language );
      if ( language == Language::Chinese )
        QCoreApplication::installTranslator( &mTexts );
    }
    ~InLanguage()
    {
      QCoreApplication::removeTranslator( &mTexts );
      setUiLanguage( mBefore );
    }
    InLanguage( const InLanguage & ) = delete;
    InLanguage &operator=( const InLanguage & ) = delete;

  private:
    Language mBefore;
    ChineseChartTexts mTexts;
};

/** Seconds of a local time. */
inline UtcSeconds at( const QString &text )
{
  return parseTime( text ).toSecsSinceEpoch();
}

/** A curve of \a count values every \a step seconds, a daily wave with some noise, always the same. */
inline ChartSeries waveSeries( UtcSeconds from, qsizetype count, Period period = Period::Hour )
{
  ChartSeries series;
  series.label = QStringLiteral( "沙河铺" );
  series.period = period;
  series.points.reserve( count );
  std::minstd_rand random( 7 );
  const int step = static_cast<int>( period );
  for ( qsizetype i = 0; i < count; ++i )
  {
    const UtcSeconds time = from + i * step;
    const double noise = static_cast<double>( random() % 2000 ) / 100 - 10;
    series.points << ChartPoint { time, 70 + 35 * std::sin( static_cast<double>( time ) * 6.28318 / 86400 ) + noise, QualityFlag::Valid,
      false };
  }
  return series;
}

/** A week of hourly PM2.5 with everything a chart can show. */
inline TimeSeriesChart weekChart()
{
  TimeSeriesChart chart;
  chart.indicator = QStringLiteral( "PM₂.₅" );
  chart.place = QStringLiteral( "沙河铺" );
  chart.placeCode = QStringLiteral( "1434A" );
  chart.period = QStringLiteral( "hourly means" );
  chart.unit = QStringLiteral( "µg/m³" );
  chart.source = QStringLiteral( "UCI 394" );
  chart.edition = QStringLiteral( "GB 3095-2026" );
  chart.window = { at( QStringLiteral( "2026-11-16" ) ), at( QStringLiteral( "2026-11-23" ) ) };
  ChartSeries series = waveSeries( chart.window.from, 7 * 24 );
  series.points[30].flag = QualityFlag::Calibration;
  series.points[31].flag = QualityFlag::Invalid;
  series.points.remove( 60, 9 );
  series.points[100].belowDetection = true;
  chart.series << series;
  chart.limits << ChartLimit { 60, QStringLiteral( "GB 3095-2026 二级 24h 60" ), false }
               << ChartLimit { 35, QStringLiteral( "GB 3095-2026 一级 24h 35" ), false };
  chart.bands << ChartBand { 0, 35, QColor( 0, 228, 0 ), QStringLiteral( "优" ) }
              << ChartBand { 35, 60, QColor( 255, 255, 0 ), QStringLiteral( "良" ) }
              << ChartBand { 60, std::numeric_limits<double>::infinity(), QColor( 255, 126, 0 ), QStringLiteral( "轻度污染" ) };
  return chart;
}

} // namespace jinguan::test

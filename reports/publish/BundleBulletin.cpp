#include "reports/publish/BundleBulletin.h"

#include "layers/chart/TimeSeriesChart.h"
#include "reports/FlowReport.h"

#include <map>

namespace jinguan
{

namespace
{

/** Builds one bulletin. */
class Builder
{
  public:
    Builder( const ReportServices &services, const BundleContent &content, const SheetText &text )
      : mServices( services ), mContent( content ), mText( text )
    {}

    void add( FlowReport &report, const Release &release ) const;

  private:
    TableContent table( const Release &release ) const;
    TimeSeriesChart chart( const Release &release ) const;
    QString timeText( UtcSeconds begin, Period period ) const;

    ReportServices mServices;
    const BundleContent &mContent;
    const SheetText &mText;
};

QString Builder::timeText( UtcSeconds begin, Period period ) const
{
  if ( period == Period::Month )
    return local( begin ).toString( QStringLiteral( "yyyy-MM" ) );
  return local( begin ).toString( period == Period::Day ? QStringLiteral( "yyyy-MM-dd" ) : QStringLiteral( "MM-dd HH:mm" ) );
}

TableContent Builder::table( const Release &release ) const
{
  const PublicationItem &item = release.item;
  TableContent table;
  table.columns << TableColumn { mText( id( "publication.place" ) ), 3, Qt::AlignLeft }
                << TableColumn { mText( id( "publication.grade" ) ), 1.6, Qt::AlignLeft };
  for ( const QString &indicatorId : item.indicators )
  {
    const Indicator *indicator = mServices.catalogue.indicator( indicatorId );
    const QString name = indicator->symbol.isEmpty() ? mText.name( indicator->name ) : indicator->symbol;
    const QString unit = release.unitOf( mServices.catalogue, indicatorId );
    table.columns << TableColumn { unit.isEmpty() ? name : name + QLatin1Char( ' ' ) + unit, 1.3, Qt::AlignRight };
  }
  table.columns << TableColumn { mText( id( "publication.time" ) ), 1.4, Qt::AlignLeft };
  QHash<std::pair<int, QString>, const ReleasedValue *> newest;
  for ( const ReleasedValue &value : release.values )
    newest.insert( { value.place, value.indicator }, &value );
  for ( int index = 0; index < release.places.size(); ++index )
  {
    const ReleasedPlace &place = release.places.at( index );
    const ReleasedValue *first = newest.value( { index, item.indicators.constFirst() } );
    const Grade grade = place.status.isGraded() || !first ? place.status : first->grade;
    const bool shown = grade.isGraded() && grade.publishable;
    QList<TableCell> row { { mText.name( place.name ), {} },
      { shown ? ( grade.index ? QString::number( *grade.index ) + QLatin1Char( ' ' ) : QString() ) + mText.name( grade.name )
              : QStringLiteral( "—" ),
        shown ? QColor( grade.colour ) : QColor() } };
    for ( const QString &indicatorId : item.indicators )
    {
      const ReleasedValue *value = newest.value( { index, indicatorId } );
      row << TableCell { value ? ( value->belowDetection ? QStringLiteral( "<" ) : QString() ) + value->text : QStringLiteral( "—" ), {} };
    }
    row << TableCell { place.time ? timeText( place.time, item.period ) : QString(), {} };
    table.rows << row;
  }
  return table;
}

TimeSeriesChart Builder::chart( const Release &release ) const
{
  const Indicator *indicator = mServices.catalogue.indicator( release.item.indicators.constFirst() );
  std::map<UtcSeconds, std::pair<double, int>> sums;
  for ( const ReleasedValue &value : release.values )
  {
    if ( value.indicator != indicator->id )
      continue;
    sums[value.begin].first += value.value;
    ++sums[value.begin].second;
  }
  TimeSeriesChart chart;
  chart.indicator = indicator->symbol.isEmpty() ? mText.name( indicator->name ) : indicator->symbol;
  chart.place = mText( id( "publication.mean" ), { QString::number( release.places.size() ) } );
  chart.unit = release.unitOf( mServices.catalogue, indicator->id );
  chart.decimals = indicator->decimals;
  chart.source = mText.name( mContent.bureau );
  chart.isDemo = release.isDemo;
  chart.window = release.window;
  ChartSeries series;
  series.period = release.item.period;
  series.label = chart.indicator;
  for ( const auto &[begin, sum] : sums )
    series.points.append( { begin, sum.first / sum.second, QualityFlag::Valid, false } );
  chart.series << series;
  return chart;
}

void Builder::add( FlowReport &report, const Release &release ) const
{
  const PublicationItem &item = release.item;
  report.heading( mText.name( item.title ) );
  const Element *element = mServices.catalogue.element( item.element );
  report.facts( { { mText( id( "publication.element" ) ), mText.name( element->name ) },
    { mText( id( "publication.period" ) ), mText( id( "publication.period." ) + periodId( item.period ) ) },
    { mText( id( "publication.places" ) ), QString::number( release.places.size() ) },
    { mText( id( "publication.values" ) ), QString::number( release.values.size() ) } } );
  if ( release.values.isEmpty() )
    report.paragraph( mText( id( "publication.none" ) ) );
  else
  {
    report.table( table( release ) );
    if ( item.period != Period::Sample && release.values.size() > release.places.size() * item.indicators.size() )
      report.chart( chart( release ) );
  }
  QStringList notes { mText( id( "publication.basis" ), { item.basis } ),
    mText( id( "publication.delay" ), { QString::number( item.delayHours ) } ) };
  if ( !release.editions.isEmpty() )
    notes << mText( id( "note.edition" ), { mText.list( release.editions ) } );
  if ( !release.editionsConfirmed )
    notes << mText( id( "note.unconfirmed" ) );
  report.note( notes.join( mText.language() == Language::English ? QStringLiteral( " " ) : QString() ) );
}

} // namespace

Result<std::unique_ptr<PrintedDocument>> BundleBulletin::build( const BundleContent &content ) const
{
  const LanguageScope scope( mLanguage );
  const Result<SheetText> text = SheetText::load( mLanguage );
  if ( !text )
    return text.error();
  const Result<Paper> paper = Paper::load( QStringLiteral( "A4" ) );
  if ( !paper )
    return paper.error();
  auto document = std::make_unique<PrintedDocument>();
  newLayout( *document );
  const SheetFurniture furniture( mServices, *text, { text->name( content.bureau ), {}, {}, {} }, {} );
  const QString title = ( *text )( id( "publication.title" ), { text->name( content.city ) } );
  const QString subtitle = ( *text )( id( "subtitle" ), { text->dateTime( content.moment ) } );
  FlowReport report( *document, *paper, furniture, { title, subtitle, false, content.isDemo, content.moment } );
  const Builder builder( mServices, content, *text );
  for ( const Release &release : content.releases )
    builder.add( report, release );
  report.note( ( *text )( id( "publication.rules" ) ) );
  report.finish();
  document->properties = { title, text->name( content.bureau ), subtitle, text->name( content.city ), content.made };
  return document;
}

} // namespace jinguan

#include "reports/Narrative.h"

#include "monitoring/StationName.h"

#include <QMap>

namespace jinguan
{

QStringList Narrative::overview( const Figures &figures, const QString &area ) const
{
  const QList<Station> &stations = figures.stations();
  if ( stations.isEmpty() )
    return { mText( id( "report.text.none" ), { area } ) };

  QStringList elements;
  QSet<QString> delivering;
  for ( const Element *element : figures.elements() )
  {
    elements << mText.name( element->name );
    for ( const StationFigure &figure : figures.of( element->id ) )
      if ( figure.state == StationStatus::Running && figure.status.value.has_value() )
        delivering << figure.station->code;
  }
  const QDate day = local( figures.moment() ).date();
  const auto inState = [&]( StationStatus status ) {
    return std::count_if( stations.cbegin(), stations.cend(), [&]( const Station &s ) { return s.statusOn( day ) == status; } );
  };
  const qsizetype running = inState( StationStatus::Running );

  QStringList sentences;
  sentences << mText( id( "report.text.stations" ),
    { area, QString::number( stations.size() ), mText.list( elements ), QString::number( elements.size() ), QString::number( running ),
      QString::number( inState( StationStatus::Planned ) ) } );
  if ( running > 0 )
    sentences << mText( id( "report.text.online" ),
      { mText.dateTime( figures.moment() ), QString::number( delivering.size() ),
        QString::number( 100.0 * static_cast<double>( delivering.size() ) / static_cast<double>( running ), 'f', 0 ) } );
  QStringList ungraded;
  for ( const Element *element : figures.elements() )
    if ( const QString sentence = grades( figures, *element ); !sentence.isEmpty() )
      sentences << sentence;
    else
      ungraded << mText.name( element->name );
  if ( !ungraded.isEmpty() )
    sentences << mText( id( "report.text.nograde" ), { mText.list( ungraded ) } );
  sentences << ( figures.openIncidents() > 0 ? mText( id( "report.text.incidents" ), { QString::number( figures.openIncidents() ) } )
                                             : mText( id( "report.text.noincidents" ) ) );
  return sentences;
}

QString Narrative::grades( const Figures &figures, const Element &element ) const
{
  QMap<int, std::pair<QString, int>> counts;
  const StationFigure *worst = nullptr;
  const QList<StationFigure> stations = figures.of( element.id );
  for ( const StationFigure &figure : stations )
  {
    const Grade &grade = figure.status.grade;
    if ( !grade.isGraded() )
      continue;
    std::pair<QString, int> &count = counts[grade.level];
    count.first = mText.name( grade.name );
    ++count.second;
    if ( !worst || grade.level > worst->status.grade.level )
      worst = &figure;
  }
  if ( counts.isEmpty() )
    return {};
  QStringList parts;
  for ( const auto &[name, count] : std::as_const( counts ) )
    parts << mText( id( "report.text.grade" ), { name, QString::number( count ) } );
  QString sentence = mText( id( "report.text.grades" ), { mText.name( element.name ), mText.list( parts ) } );
  // The worst is named where it lies in the bad half of the scale.
  const QList<Grade> scale = mServices.evaluator.legend( element.id, figures.moment() );
  if ( worst->status.grade.level * 2 > static_cast<int>( scale.size() ) )
    sentence += ( mText.language() == Language::English ? QStringLiteral( " " ) : QString() )
      + mText( id( "report.text.worst" ), { mText.name( shownName( *worst->station ) ), mText.name( worst->status.grade.name ) } );
  return sentence;
}

QString Narrative::month( const MonthFigures &month ) const
{
  if ( month.days == 0 )
    return mText( id( "report.nochart" ), { month.chart.place } );
  const auto number = [&month]( double value ) { return QString::number( value, 'f', month.decimals ); };
  QString text = mText( id( "report.text.month" ),
    { month.chart.place, month.element, month.chart.indicator, QString::number( month.days ), number( month.lowest ),
      number( month.highest ), month.unit, number( month.mean ) } );
  if ( month.limit.isEmpty() )
    return text;
  const QString space = mText.language() == Language::English ? QStringLiteral( " " ) : QString();
  return text + space
    + ( month.daysAbove > 0 ? mText( id( "report.text.limit" ), { month.limit, QString::number( month.daysAbove ) } )
                            : mText( id( "report.text.within" ), { month.limit } ) );
}

} // namespace jinguan

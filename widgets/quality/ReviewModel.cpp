#include "widgets/quality/ReviewModel.h"

#include "layers/chart/AxisTicks.h"
#include "quality/ReviewDesk.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
bool isToReview( const ReviewRow &row )
{
  return !row.standing.verdict.isReview() || row.standing.isStale;
}

QString valueText( const StandingVerdict &standing, const Catalogue &catalogue )
{
  const Indicator *indicator = catalogue.indicator( standing.series.key.indicator );
  const Unit *unit = catalogue.unit( standing.series.unit );
  if ( std::isnan( standing.received.value ) )
    return QStringLiteral( "–" );
  const Result<double> same = indicator ? catalogue.convert( 1, standing.series.unit, indicator->unit ) : Result<double>( 1.0 );
  const int decimals = indicator && same && *same == 1 ? indicator->decimals : 3; // as received: the unit may be another one
  return QStringLiteral( "%1%2 %3" )
    .arg( standing.received.belowDetection ? QStringLiteral( "<" ) : QString(), QString::number( standing.received.value, 'f', decimals ),
      unit ? unit->symbol : standing.series.unit );
}
} // namespace

Result<QList<ReviewRow>> readReviewRows( const QualityContext &context )
{
  const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
  if ( !store )
    return store.error();
  const Result<QList<StandingVerdict>> verdicts = store.value()->verdicts();
  if ( !verdicts )
    return verdicts.error();
  QHash<QString, const Station *> stations;
  for ( const Station &station : context.stations )
    stations.insert( station.code, &station );
  QList<ReviewRow> rows;
  rows.reserve( verdicts->size() );
  for ( const StandingVerdict &one : *verdicts )
  {
    ReviewRow row;
    row.standing = one;
    const Station *station = stations.value( one.series.key.station );
    const Indicator *indicator = context.catalogue->indicator( one.series.key.indicator );
    row.station = station ? station->name.text() : one.series.key.station;
    row.district = station ? station->district : QString();
    row.unit = station ? station->unit : QString();
    row.indicator = indicator ? ( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol ) : one.series.key.indicator;
    const QString main = station ? station->elements.value( 0 ) : QString();
    row.element = indicator && !indicator->elements.contains( main ) ? indicator->elements.value( 0 ) : main;
    row.value = valueText( one, *context.catalogue );
    row.rule = one.verdict.isReview() ? QString() : context.ruleName( one.verdict.rule );
    rows.append( row );
  }
  return rows;
}

void ReviewModel::setRows( const QList<ReviewRow> &rows )
{
  const auto sameReading = []( const ReviewRow &a, const ReviewRow &b ) {
    return a.standing.series.id == b.standing.series.id && a.standing.verdict.period == b.standing.verdict.period
      && a.standing.verdict.begin == b.standing.verdict.begin;
  };
  // The same readings are updated in place, so that selection and scroll position stay.
  if ( rows.size() == mRows.size() && std::equal( rows.begin(), rows.end(), mRows.begin(), sameReading ) )
  {
    mRows = rows;
    if ( !mRows.isEmpty() )
      Q_EMIT dataChanged( index( 0, 0 ), index( static_cast<int>( mRows.size() ) - 1, ColumnCount - 1 ) );
    return;
  }
  beginResetModel();
  mRows = rows;
  endResetModel();
}

int ReviewModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
}

int ReviewModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text( const ReviewRow &row, int column )
{
  const Verdict &verdict = row.standing.verdict;
  switch ( column )
  {
    case State:
      return row.standing.isStale ? tr( "Corrected since" ) : verdict.isReview() ? verdictText( verdict, {} ) : tr( "To review" );
    case Time:
      return TimeAxis::timeText( verdict.begin );
    case StationColumn:
      return row.station;
    case IndicatorColumn:
      return row.indicator;
    case Value:
      return row.value;
    case Rule:
      return row.rule;
    case Reason:
      return verdict.reason;
    case By:
      return verdict.by;
    case Origin:
      return row.standing.series.isDemo ? tr( "Demo" ) : QString();
    default:
      return {};
  }
}

QVariant ReviewModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= mRows.size() )
    return {};
  const ReviewRow &row = mRows.at( index.row() );
  switch ( role )
  {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return text( row, index.column() );
    case Qt::TextAlignmentRole:
      return QVariant( index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter );
    case sortRole:
      if ( index.column() == Time )
        return row.standing.verdict.begin;
      return index.column() == Value ? QVariant( row.standing.received.value ) : QVariant( text( row, index.column() ) );
    case rowRole:
      return index.row();
    default:
      return {};
  }
}

QVariant ReviewModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal )
    return {};
  if ( role == Qt::TextAlignmentRole )
    return QVariant( section == Value ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter );
  if ( role != Qt::DisplayRole )
    return {};
  switch ( section )
  {
    case State:
      return tr( "State" );
    case Time:
      return tr( "Begin" );
    case StationColumn:
      return tr( "Station" );
    case IndicatorColumn:
      return tr( "Indicator" );
    case Value:
      return tr( "Value" );
    case Rule:
      return tr( "Rule" );
    case Reason:
      return tr( "Reason" );
    case By:
      return tr( "By" );
    case Origin:
      return tr( "Origin" );
    default:
      return {};
  }
}

ReviewFilter::ReviewFilter( QObject *parent ) : QSortFilterProxyModel( parent )
{
  setSortRole( ReviewModel::sortRole );
  setSortLocaleAware( true );
}

void ReviewFilter::setChoice( Choice choice )
{
  mChoice = choice;
  invalidateFilter();
}

void ReviewFilter::setElement( const QString &element )
{
  mElement = element;
  invalidateFilter();
}

void ReviewFilter::setArea( const MapFilter &area )
{
  mArea = area;
  invalidateFilter();
}

void ReviewFilter::setRule( const QString &rule )
{
  mRule = rule;
  invalidateFilter();
}

void ReviewFilter::setSince( UtcSeconds since )
{
  mSince = since;
  invalidateFilter();
}

void ReviewFilter::setWords( const QString &words )
{
  mWords = words.trimmed();
  invalidateFilter();
}

bool ReviewFilter::isHere( const ReviewRow &row ) const
{
  if ( !mElement.isEmpty() && row.element != mElement )
    return false;
  return mArea.kind == MapFilter::Kind::City || ( mArea.kind == MapFilter::Kind::District ? row.district : row.unit ) == mArea.code;
}

bool ReviewFilter::isChosen( const ReviewRow &row ) const
{
  if ( mChoice != Choice::All && isToReview( row ) != ( mChoice == Choice::ToReview ) )
    return false;
  return row.standing.verdict.begin >= mSince && ( mRule.isEmpty() || row.standing.verdict.rule == mRule );
}

int ReviewFilter::openCount() const
{
  const auto *model = qobject_cast<const ReviewModel *>( sourceModel() );
  return model ? static_cast<int>( std::count_if(
           model->rows().begin(), model->rows().end(), [this]( const ReviewRow &row ) { return isToReview( row ) && isHere( row ); } ) )
               : 0;
}

bool ReviewFilter::filterAcceptsRow( int row, const QModelIndex &parent ) const
{
  const auto *model = qobject_cast<const ReviewModel *>( sourceModel() );
  if ( !model || parent.isValid() )
    return false;
  if ( !isHere( model->rows().at( row ) ) || !isChosen( model->rows().at( row ) ) )
    return false;
  for ( int column = 0; column < ReviewModel::ColumnCount; ++column )
  {
    if ( mWords.isEmpty() || model->index( row, column ).data().toString().contains( mWords, Qt::CaseInsensitive ) )
      return true;
  }
  return false;
}

} // namespace jinguan

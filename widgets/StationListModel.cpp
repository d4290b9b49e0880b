#include "widgets/StationListModel.h"

#include "layers/chart/AxisTicks.h"
#include "widgets/GradeChip.h"

#include <QColor>

#include <algorithm>
#include <limits>

namespace jinguan
{

namespace
{
constexpr qsizetype sToldOneByOne = 50; //!< changed rows; more are sorted in again all at once

/** Looks the same in every column. */
bool isAlike( const StationRow &a, const StationRow &b )
{
  return a.name == b.name && a.kind == b.kind && a.district == b.district && a.unit == b.unit && a.indicator == b.indicator
    && a.value == b.value && a.decimals == b.decimals && a.valueUnit == b.valueUnit && a.time == b.time
    && a.belowDetection == b.belowDetection && a.grade.state == b.grade.state && a.grade.level == b.grade.level
    && a.grade.colour == b.grade.colour && gradeText( a.grade ) == gradeText( b.grade );
}
} // namespace

bool StationListModel::hasSameStations( const QList<StationRow> &rows ) const
{
  return rows.size() == mRows.size()
    && std::equal( rows.begin(), rows.end(), mRows.begin(), []( const StationRow &a, const StationRow &b ) { return a.code == b.code; } );
}

void StationListModel::setRows( const QList<StationRow> &rows )
{
  // The same stations in the same order are updated in place, so that selection and scroll position stay; only rows that differ are told.
  if ( hasSameStations( rows ) )
  {
    QList<int> changed;
    for ( int i = 0; i < rows.size(); ++i )
    {
      if ( !isAlike( rows.at( i ), mRows.at( i ) ) )
        changed << i;
    }
    mRows = rows;
    if ( changed.size() > sToldOneByOne )
      Q_EMIT dataChanged( index( changed.first(), 0 ), index( changed.last(), ColumnCount - 1 ) );
    else
    {
      for ( const int row : std::as_const( changed ) )
        Q_EMIT dataChanged( index( row, 0 ), index( row, ColumnCount - 1 ) );
    }
    return;
  }
  beginResetModel();
  mRows = rows;
  endResetModel();
}

int StationListModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
}

int StationListModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString StationListModel::text( const StationRow &row, int column ) const
{
  switch ( column )
  {
    case Name:
      return row.name;
    case Code:
      return row.code;
    case Kind:
      return row.kind;
    case District:
      return row.district;
    case Unit:
      return row.unit;
    case Indicator:
      return row.indicator;
    case Value:
      return row.value ? ( row.belowDetection ? QStringLiteral( "<" ) : QString() ) + QString::number( *row.value, 'f', row.decimals )
                       : QStringLiteral( "–" );
    case ValueUnit:
      return row.valueUnit;
    case GradeColumn:
      return gradeText( row.grade );
    case Time:
      return row.time ? TimeAxis::timeText( row.time ) : QString();
    default:
      return {};
  }
}

QString StationListModel::toolTip( const StationRow &row ) const
{
  QStringList lines;
  for ( int column = 0; column < ColumnCount; ++column )
    if ( const QString content = text( row, column ); !content.isEmpty() )
      lines.append( tr( "%1: %2", "heading, content" ).arg( headerData( column, Qt::Horizontal, Qt::DisplayRole ).toString(), content ) );
  return lines.join( QLatin1Char( '\n' ) );
}

QVariant StationListModel::sortKey( const StationRow &row, int column ) const
{
  switch ( column )
  {
    case Value:
      return row.value.value_or( -std::numeric_limits<double>::infinity() );
    case GradeColumn:
      return row.grade.level;
    case Time:
      return row.time;
    default:
      return text( row, column );
  }
}

QVariant StationListModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= mRows.size() )
    return {};
  const StationRow &row = mRows.at( index.row() );
  switch ( role )
  {
    case Qt::DisplayRole:
      return text( row, index.column() );
    case Qt::ToolTipRole:
      return toolTip( row );
    case Qt::TextAlignmentRole:
      return QVariant( index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter );
    case sortRole:
      return sortKey( row, index.column() );
    case codeRole:
      return row.code;
    case GradeChipDelegate::gradeColourRole:
      return QColor( row.grade.colour );
    default:
      return {};
  }
}

QVariant StationListModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
    return QAbstractTableModel::headerData( section, orientation, role );
  switch ( section )
  {
    case Name:
      return tr( "Station" );
    case Code:
      return tr( "Code" );
    case Kind:
      return tr( "Kind" );
    case District:
      return tr( "District" );
    case Unit:
      return tr( "Responsible unit" );
    case Indicator:
      return tr( "Indicator" );
    case Value:
      return tr( "Value" );
    case ValueUnit:
      return tr( "Unit" );
    case GradeColumn:
      return tr( "Grade" );
    case Time:
      return tr( "Data time" );
    default:
      return {};
  }
}

} // namespace jinguan

#include "widgets/evaluation/EvaluationModel.h"

#include "monitoring/AirQuality.h"
#include "monitoring/Palette.h"

#include <QColor>
#include <QSet>

namespace jinguan
{

EvaluationModel::EvaluationModel( QObject *parent ) : QAbstractTableModel( parent ) {}

void EvaluationModel::setServices( const EvaluationNames *names, const Evaluator *evaluator, const Responsibility *responsibility )
{
  mNames = names;
  mEvaluator = evaluator;
  mResponsibility = responsibility;
  setRows( {}, {} );
}

void EvaluationModel::setRows( const EvaluationRequest &request, const QList<EvaluationRow> &rows )
{
  beginResetModel();
  mRequest = request;
  mRows.clear();
  mHasRanks = false;
  QSet<QString> places;
  QSet<QString> shown;
  for ( const EvaluationRow &row : rows )
  {
    places.insert( row.place );
    if ( row.main.state == Figure::State::NoData )
      continue;
    shown.insert( row.place );
    mHasRanks = mHasRanks || row.rank > 0;
    mRows.append( row );
  }
  mWithoutData = static_cast<int>( places.size() - shown.size() );
  fillLines();
  endResetModel();
}

void EvaluationModel::setAllFigures( bool all )
{
  beginResetModel();
  mAll = all;
  fillLines();
  endResetModel();
}

void EvaluationModel::fillLines()
{
  mLines.clear();
  for ( qsizetype row = 0; row < mRows.size(); ++row )
  {
    mLines.append( Line { row, -1 } );
    for ( qsizetype figure = 0; mAll && figure < mRows.at( row ).figures.size(); ++figure )
    {
      if ( mRows.at( row ).figures.at( figure ).value )
        mLines.append( Line { row, figure } );
    }
  }
}

const Figure &EvaluationModel::figureAt( int line ) const
{
  const Line &at = mLines.at( line );
  return at.figure < 0 ? mRows.at( at.row ).main : mRows.at( at.row ).figures.at( at.figure );
}

int EvaluationModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mLines.size() );
}

int EvaluationModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString EvaluationModel::text( int line, int column ) const
{
  const EvaluationRow &row = rowAt( line );
  const Figure &figure = figureAt( line );
  const bool verdict = mLines.at( line ).figure < 0;
  switch ( column )
  {
    case Place:
      return mNames->place( row, mRequest.by, *mResponsibility );
    case Time:
      return EvaluationNames::time( row, mRequest.period );
    case FigureName:
      return mNames->figure( figure );
    case Value:
      return figure.value ? ( figure.value->toString() + QLatin1Char( ' ' ) + mNames->unit( figure.unit ) ).trimmed() : QString();
    case Verdict:
      return verdict ? row.grade.text() : QString();
    case Rank:
      return verdict && row.rank > 0 ? QString::number( row.rank ) : QString();
    case Inputs:
      return EvaluationNames::inputs( figure );
    case State:
      return EvaluationNames::state( figure.state );
    case Rule:
      return mNames->basis( figure.basis );
    default:
      return {};
  }
}

QVariant EvaluationModel::sortValue( int line, int column ) const
{
  const EvaluationRow &row = rowAt( line );
  if ( column == Time )
    return row.begin;
  if ( column == Value && figureAt( line ).value )
    return figureAt( line ).value->toDouble();
  if ( column == Verdict )
    return row.level;
  if ( column == Rank )
    return row.rank > 0 ? row.rank : 1'000'000; // unranked last
  if ( column == Inputs )
    return figureAt( line ).validInputs;
  return text( line, column );
}

QString EvaluationModel::colour( const EvaluationRow &row ) const
{
  if ( row.index )
  {
    const Edition *edition = mEvaluator->standards().edition( row.main.basis.edition );
    const std::optional<AqiLevel> level = edition ? mEvaluator->airQuality().levelOf( *edition, *row.index ) : std::nullopt;
    return level ? level->hex : QString();
  }
  if ( row.level < 1 || row.grade == LocalText() )
    return {};
  // Districts of surface water are judged by a status of their own that has five steps.
  const QString kind = mRequest.element == QLatin1String( "noise" ) ? QStringLiteral( "limit" )
    : mRequest.element == QLatin1String( "surface_water" )          ? QStringLiteral( "water" )
                                                                    : mRequest.element;
  return mEvaluator->palette().hex( QStringLiteral( "grade.%1.%2" ).arg( kind ).arg( row.level ) );
}

QVariant EvaluationModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || !mNames )
    return {};
  const int line = index.row();
  const bool graded = index.column() == Verdict && mLines.at( line ).figure < 0;
  switch ( role )
  {
    case Qt::DisplayRole:
      return text( line, index.column() );
    case sortRole:
      return sortValue( line, index.column() );
    case Qt::TextAlignmentRole:
      return index.column() == Value || index.column() == Rank || index.column() == Inputs ? int( Qt::AlignRight | Qt::AlignVCenter )
                                                                                           : int( Qt::AlignLeft | Qt::AlignVCenter );
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    {
      const QColor fill( graded ? colour( rowAt( line ) ) : QString() );
      if ( !fill.isValid() )
        return {};
      const bool light = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue() > 140;
      return role == Qt::BackgroundRole ? fill : QColor( light ? Qt::black : Qt::white );
    }
    case Qt::ToolTipRole:
      return figureAt( line ).basis.confirmed ? mNames->basis( figureAt( line ).basis )
                                              : tr( "%1 (to be confirmed by the bureau)" ).arg( mNames->basis( figureAt( line ).basis ) );
    default:
      return {};
  }
}

QVariant EvaluationModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
    return {};
  switch ( section )
  {
    case Place:
      return tr( "Place" );
    case Time:
      return tr( "Time" );
    case FigureName:
      return tr( "Figure" );
    case Value:
      return tr( "Value" );
    case Verdict:
      return tr( "Verdict" );
    case Rank:
      return tr( "Rank" );
    case Inputs:
      return tr( "Inputs" );
    case State:
      return tr( "State" );
    case Rule:
      return tr( "By" );
    default:
      return {};
  }
}

} // namespace jinguan

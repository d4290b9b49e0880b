#include "dialogs/profile/SampleModel.h"

#include "dialogs/profile/ColumnPage.h"

#include <QColor>
#include <QFont>

namespace jinguan
{

namespace
{
const QColor sRejectedCell( 0xFB, 0xD5, 0xC9 );
const QColor sDark( 0x20, 0x20, 0x20 );
} // namespace

SampleModel::SampleModel( const Catalogue &catalogue, QObject *parent ) : QAbstractTableModel( parent ), mCatalogue( catalogue ) {}

void SampleModel::setSample( const TableSample &sample, const ProfileDraft &draft )
{
  beginResetModel();
  mSample = sample;
  mOptions = draft.rest.table;
  mColumns = draft.columns;
  mProblems.clear();
  mWidth = int( mColumns.size() );
  for ( const TableRecord &record : mSample.rows.mid( 0, 100 ) )
    mWidth = std::max( mWidth, int( std::min<qsizetype>( record.fields.size(), 500 ) ) );
  mHeaderFirst = 0;
  if ( mSample.columns.isEmpty() )
  {
    while ( mHeaderFirst < mSample.rows.size() && mSample.rows.at( mHeaderFirst ).row < mOptions.headerRow )
      ++mHeaderFirst;
  }
  mHeaderEnd = mSample.columns.isEmpty() ? mHeaderFirst + mOptions.headerRows : 0;
  endResetModel();
}

void SampleModel::setRoles( const ProfileDraft &draft )
{
  mColumns = draft.columns;
  Q_EMIT headerDataChanged( Qt::Horizontal, 0, std::max( 0, mWidth - 1 ) );
}

void SampleModel::setCheck( const DraftCheck *check )
{
  mProblems.clear();
  if ( check )
  {
    const QList<TableRecord> records = mSample.records( mOptions );
    for ( qsizetype i = 0; i < std::min( records.size(), check->rows.size() ); ++i )
    {
      if ( !check->rows.at( i ).problems.isEmpty() )
        mProblems.insert( records.at( i ).row, check->rows.at( i ).problems );
    }
  }
  if ( rowCount() > 0 && mWidth > 0 )
    Q_EMIT dataChanged( index( 0, 0 ), index( rowCount() - 1, mWidth - 1 ), { Qt::BackgroundRole, Qt::ForegroundRole, Qt::ToolTipRole } );
}

int SampleModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : int( mSample.rows.size() );
}

int SampleModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : mWidth;
}

bool SampleModel::isHeader( int row ) const
{
  return row >= mHeaderFirst && row < mHeaderEnd;
}

QVariant SampleModel::data( const QModelIndex &index, int role ) const
{
  const TableRecord &record = mSample.rows.at( index.row() );
  if ( role == Qt::DisplayRole )
    return record.fields.value( index.column() ).left( 200 );
  if ( index.row() < mHeaderEnd )
  {
    QFont font;
    font.setBold( isHeader( index.row() ) );
    font.setItalic( !isHeader( index.row() ) );
    return role == Qt::FontRole ? QVariant( font ) : QVariant();
  }
  if ( role != Qt::BackgroundRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole )
    return {};
  const auto problems = mProblems.constFind( record.row );
  if ( problems == mProblems.constEnd() )
    return {};
  QStringList reasons;
  for ( const FieldProblem &problem : *problems )
  {
    if ( problem.column == index.column()
      || ( problem.column < 0 && ( index.column() == 0 || problem.code == QLatin1String( "field-count" ) ) ) )
      reasons.append( problem.reason );
  }
  if ( reasons.isEmpty() )
    return {};
  if ( role == Qt::ToolTipRole )
    return reasons.join( QLatin1Char( '\n' ) );
  return role == Qt::BackgroundRole ? sRejectedCell : sDark;
}

QString SampleModel::roleText( const ProfileDraft::Column &column ) const
{
  QString text = ColumnPage::roleName( column.role );
  if ( column.role == ProfileDraft::Role::Value )
  {
    const Indicator *indicator = mCatalogue.indicator( column.value.indicator );
    const Unit *unit = mCatalogue.unit( column.value.unit );
    text = !indicator                   ? tr( "values of …" )
      : unit && !unit->symbol.isEmpty() ? tr( "%1 in %2" ).arg( indicator->name.text(), unit->symbol )
                                        : indicator->name.text();
  }
  return column.guess.isEmpty() ? text : tr( "%1 (guessed)" ).arg( text );
}

QVariant SampleModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation == Qt::Vertical )
    return role == Qt::DisplayRole && section < mSample.rows.size() ? QVariant( mSample.rows.at( section ).row ) : QVariant();
  if ( section >= mColumns.size() )
    return {};
  const ProfileDraft::Column &column = mColumns.at( section );
  if ( role == Qt::DisplayRole )
    return QStringLiteral( "%1\n%2" )
      .arg( column.name.isEmpty() ? tr( "(no name)" ) : QString( column.name ).replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) ),
        roleText( column ) );
  if ( role == Qt::ToolTipRole )
    return column.guess.isEmpty() ? QVariant() : QVariant( tr( "Guessed: %1" ).arg( column.guess ) );
  return {};
}

} // namespace jinguan

#include "widgets/planning/JudgementTable.h"

#include "planning/AhpWeights.h"

#include <QComboBox>
#include <QHeaderView>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int sScale = 9;

/** 9, 8 … 2, 1, 1/2 … 1/9; a judgement beside the scale is added. */
void fill( QComboBox *box, double judgement )
{
  for ( int step = sScale; step >= 1; --step )
    box->addItem( AhpWeights::text( step ), double( step ) );
  for ( int step = 2; step <= sScale; ++step )
    box->addItem( AhpWeights::text( 1.0 / step ), 1.0 / step );
  for ( int i = 0; i < box->count(); ++i )
    if ( std::abs( std::log( box->itemData( i ).toDouble() / judgement ) ) < 0.005 )
    {
      box->setCurrentIndex( i );
      return;
    }
  box->insertItem( 0, AhpWeights::text( judgement ), judgement );
  box->setCurrentIndex( 0 );
}

} // namespace

JudgementTable::JudgementTable( QWidget *parent ) : QTableWidget( parent )
{
  setEditTriggers( QAbstractItemView::NoEditTriggers );
  setSelectionMode( QAbstractItemView::NoSelection );
  horizontalHeader()->setSectionResizeMode( QHeaderView::Stretch );
  horizontalHeader()->setMinimumSectionSize( 72 );
  verticalHeader()->setMaximumWidth( 180 );
  verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 12 );
}

void JudgementTable::setNames( const QStringList &names )
{
  if ( names == mNames )
    return;
  const bool sameSize = names.size() == mNames.size();
  mNames = names;
  if ( sameSize )
  {
    setHorizontalHeaderLabels( mNames );
    setVerticalHeaderLabels( mNames );
    return;
  }
  setJudgements( mJudgements );
}

void JudgementTable::setJudgements( const QList<QList<double>> &judgements )
{
  const qsizetype size = mNames.size();
  QList<QList<double>> all( size, QList<double>( size, 1.0 ) );
  for ( qsizetype row = 0; row < size; ++row )
    for ( qsizetype column = row + 1; column < size; ++column )
    {
      const double judgement = judgements.value( row ).value( column, 1.0 );
      all[row][column] = judgement > 0 && std::isfinite( judgement ) ? judgement : 1.0;
      all[column][row] = 1 / all.at( row ).at( column );
    }
  mJudgements = all;
  rebuild();
}

QList<QList<double>> JudgementTable::judgements() const
{
  return mJudgements;
}

void JudgementTable::removeCriterion( int index )
{
  if ( index < 0 || index >= mNames.size() )
    return;
  mNames.removeAt( index );
  mJudgements.removeAt( index );
  for ( QList<double> &row : mJudgements )
    row.removeAt( index );
  rebuild();
}

void JudgementTable::rebuild()
{
  const int size = static_cast<int>( mNames.size() );
  clear();
  setRowCount( size );
  setColumnCount( size );
  setHorizontalHeaderLabels( mNames );
  setVerticalHeaderLabels( mNames );
  for ( int row = 0; row < size; ++row )
    for ( int column = 0; column < size; ++column )
    {
      auto *cell = new QTableWidgetItem;
      cell->setTextAlignment( Qt::AlignCenter );
      cell->setFlags( Qt::ItemIsEnabled );
      setItem( row, column, cell );
      if ( row == column )
        cell->setText( QStringLiteral( "1" ) );
      if ( row >= column )
        continue;
      auto *box = new QComboBox;
      box->setObjectName( QStringLiteral( "judgement_%1_%2" ).arg( row ).arg( column ) );
      box->setFrame( false );
      box->setToolTip( tr(
        "How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much, 9 extremely more; 1/3 … the other way round" )
                         .arg( mNames.at( row ), mNames.at( column ) ) );
      fill( box, mJudgements.at( row ).at( column ) );
      setCellWidget( row, column, box );
      connect( box, &QComboBox::currentIndexChanged, this, [this, box, row, column] {
        mJudgements[row][column] = box->currentData().toDouble();
        mJudgements[column][row] = 1 / mJudgements.at( row ).at( column );
        showReciprocal( row, column );
        Q_EMIT changed();
      } );
    }
  for ( int row = 0; row < size; ++row )
    for ( int column = row + 1; column < size; ++column )
      showReciprocal( row, column );
}

void JudgementTable::showReciprocal( int row, int column )
{
  item( column, row )->setText( AhpWeights::text( mJudgements.at( column ).at( row ) ) );
}

void JudgementTable::mark( const std::optional<std::pair<int, int>> &cell )
{
  for ( int row = 0; row < rowCount(); ++row )
    for ( int column = row + 1; column < columnCount(); ++column )
    {
      const bool marked = cell && cell->first == row && cell->second == column;
      QFont font = this->font();
      font.setBold( marked );
      item( column, row )->setFont( font );
      if ( QWidget *box = cellWidget( row, column ) )
      {
        QPalette palette = this->palette();
        if ( marked )
        {
          palette.setColor( QPalette::Button, palette.color( QPalette::Highlight ) );
          palette.setColor( QPalette::ButtonText, palette.color( QPalette::HighlightedText ) );
        }
        box->setFont( font );
        box->setPalette( palette );
      }
    }
}

} // namespace jinguan

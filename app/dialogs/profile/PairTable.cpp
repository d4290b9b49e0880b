#include "dialogs/profile/PairTable.h"

#include <QComboBox>
#include <QHeaderView>

namespace jinguan
{

PairTable::PairTable( const QStringList &header, const QList<std::pair<QString, QString>> &choices, QWidget *parent )
  : QTableWidget( 0, 2, parent ), mChoices( choices )
{
  setHorizontalHeaderLabels( header );
  horizontalHeader()->setSectionResizeMode( QHeaderView::Stretch );
  verticalHeader()->hide();
  connect( this, &QTableWidget::cellChanged, this, [this]( int row, int ) {
    if ( row == rowCount() - 1 && !pairs().isEmpty() && item( row, 0 ) && !item( row, 0 )->text().isEmpty() )
    {
      const QSignalBlocker quiet( this );
      addRow( {}, {} );
    }
    Q_EMIT changed();
  } );
}

void PairTable::addRow( const QString &key, const QString &value )
{
  const int row = rowCount();
  insertRow( row );
  setItem( row, 0, new QTableWidgetItem( key ) );
  if ( mChoices.isEmpty() )
  {
    setItem( row, 1, new QTableWidgetItem( value ) );
    return;
  }
  auto *box = new QComboBox( this );
  for ( const auto &[id, name] : std::as_const( mChoices ) )
    box->addItem( name, id );
  box->setCurrentIndex( std::max( 0, box->findData( value ) ) );
  connect( box, &QComboBox::currentIndexChanged, this, &PairTable::changed );
  setCellWidget( row, 1, box );
}

void PairTable::setPairs( const QList<std::pair<QString, QString>> &pairs )
{
  const QSignalBlocker quiet( this );
  setRowCount( 0 );
  for ( const auto &[key, value] : pairs )
    addRow( key, value );
  addRow( {}, {} );
}

QString PairTable::valueAt( int row ) const
{
  if ( const auto *box = qobject_cast<const QComboBox *>( cellWidget( row, 1 ) ) )
    return box->currentData().toString();
  return item( row, 1 ) ? item( row, 1 )->text().trimmed() : QString();
}

QList<std::pair<QString, QString>> PairTable::pairs() const
{
  QList<std::pair<QString, QString>> list;
  for ( int row = 0; row < rowCount(); ++row )
  {
    const QString key = item( row, 0 ) ? item( row, 0 )->text().trimmed() : QString();
    if ( !key.isEmpty() && !valueAt( row ).isEmpty() )
      list.append( { key, valueAt( row ) } );
  }
  return list;
}

} // namespace jinguan

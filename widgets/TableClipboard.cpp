#include "widgets/TableClipboard.h"

#include "widgets/TableCopy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBrush>
#include <QClipboard>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace jinguan
{

namespace
{
/** A cell of an HTML table: alignment, colours, and whether its text stays text. */
QString htmlCell( const QModelIndex &index )
{
  const QString text = index.data().toString();
  const auto alignment = Qt::Alignment( index.data( Qt::TextAlignmentRole ).toInt() );
  QStringList style;
  if ( alignment & Qt::AlignRight )
    style << QStringLiteral( "text-align:right" );
  else if ( alignment & Qt::AlignHCenter )
    style << QStringLiteral( "text-align:center" );
  else
    style << QStringLiteral( "mso-number-format:'\\@'" ); // a code stays a code
  const auto colourOf = [&]( int role ) {
    const QVariant value = index.data( role );
    return value.canConvert<QBrush>() && value.value<QBrush>().style() != Qt::NoBrush ? value.value<QBrush>().color() : QColor();
  };
  if ( const QColor ground = colourOf( Qt::BackgroundRole ); ground.isValid() )
    style << QStringLiteral( "background:" ) + ground.name();
  if ( const QColor ink = colourOf( Qt::ForegroundRole ); ink.isValid() )
    style << QStringLiteral( "color:" ) + ink.name();
  return QStringLiteral( "<td style=\"%1\">%2</td>" ).arg( style.join( QLatin1Char( ';' ) ), text.toHtmlEscaped() );
}
} // namespace

QList<int> chosenTableRows( const QAbstractItemView &view )
{
  QList<int> rows;
  if ( view.selectionModel() && view.selectionModel()->hasSelection() )
  {
    QSet<int> selected;
    for ( const QModelIndex &index : view.selectionModel()->selectedIndexes() )
      selected << index.row();
    rows = QList<int>( selected.begin(), selected.end() );
    std::sort( rows.begin(), rows.end() );
    return rows;
  }
  for ( int row = 0; row < view.model()->rowCount(); ++row )
    rows << row;
  return rows;
}

QString tableHtml( const QAbstractItemView &view )
{
  const QAbstractItemModel *model = view.model();
  if ( !model )
    return {};
  QString html = QStringLiteral( "<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\"><tr>" );
  for ( int column = 0; column < model->columnCount(); ++column )
    html += QStringLiteral( "<th>%1</th>" ).arg( model->headerData( column, Qt::Horizontal ).toString().toHtmlEscaped() );
  html += QStringLiteral( "</tr>" );
  const QList<int> rows = chosenTableRows( view );
  for ( const int row : rows )
  {
    html += QStringLiteral( "<tr>" );
    for ( int column = 0; column < model->columnCount(); ++column )
      html += htmlCell( model->index( row, column ) );
    html += QStringLiteral( "</tr>" );
  }
  return html + QStringLiteral( "</table></body></html>" );
}

void copyTable( const QAbstractItemView &view )
{
  auto *data = new QMimeData;
  data->setText( tableText( view ) );
  data->setHtml( tableHtml( view ) );
  QApplication::clipboard()->setMimeData( data );
}

} // namespace jinguan

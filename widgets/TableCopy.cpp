#include "widgets/TableCopy.h"

#include "widgets/TableClipboard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QSaveFile>

namespace jinguan
{

QString tableText( const QAbstractItemView &view )
{
  const QAbstractItemModel *model = view.model();
  if ( !model )
    return {};
  const QList<int> rows = chosenTableRows( view );
  const auto cell = []( const QVariant &value ) {
    return value.toString().replace( QLatin1Char( '\t' ), QLatin1Char( ' ' ) ).replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) );
  };
  QStringList lines;
  QStringList fields;
  for ( int column = 0; column < model->columnCount(); ++column )
    fields << cell( model->headerData( column, Qt::Horizontal ) );
  lines << fields.join( QLatin1Char( '\t' ) );
  for ( const int row : rows )
  {
    fields.clear();
    for ( int column = 0; column < model->columnCount(); ++column )
      fields << cell( model->index( row, column ).data() );
    lines << fields.join( QLatin1Char( '\t' ) );
  }
  return lines.join( QLatin1Char( '\n' ) ) + QLatin1Char( '\n' );
}

void makeCopyable( QAbstractItemView *view )
{
  auto *copy = new QAction( QCoreApplication::translate( "jinguan::TableCopy", "Copy table" ), view );
  copy->setObjectName( QStringLiteral( "copyAction" ) );
  copy->setShortcut( QKeySequence::Copy );
  copy->setShortcutContext( Qt::WidgetShortcut );
  QObject::connect( copy, &QAction::triggered, view, [view] { copyTable( *view ); } );
  view->addAction( copy );
  view->setContextMenuPolicy( Qt::ActionsContextMenu );
}

Result<void> writeTableCsv( const QAbstractItemModel &model, const QString &path )
{
  QString text( QChar( 0xFEFF ) ); // tells spreadsheets that it is UTF-8
  const auto quoted = []( QString cell ) {
    return QLatin1Char( '"' ) + cell.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) ) + QLatin1Char( '"' );
  };
  for ( int row = -1; row < model.rowCount(); ++row )
  {
    QStringList cells;
    for ( int column = 0; column < model.columnCount(); ++column )
      cells << quoted( row < 0 ? model.headerData( column, Qt::Horizontal ).toString() : model.index( row, column ).data().toString() );
    text += cells.join( QLatin1Char( ',' ) ) + QStringLiteral( "\r\n" );
  }
  QSaveFile file( path );
  const QByteArray bytes = text.toUtf8();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.commit() )
    return Error { QCoreApplication::translate( "jinguan::TableCopy", "The table could not be written: %1." ).arg( file.errorString() ),
      QCoreApplication::translate( "jinguan::TableCopy", "Choose a folder you may write to, with enough room." ), path, 0 };
  return {};
}

} // namespace jinguan

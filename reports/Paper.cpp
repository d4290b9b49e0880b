#include "reports/Paper.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

namespace jinguan
{

Result<Paper> Paper::load( const QString &id )
{
  const Result<CsvTable> table =
    CsvTable::read( Resources::path( QStringLiteral( "layouts/papers.csv" ) ), { QStringLiteral( "id" ), QStringLiteral( "width_mm" ) } );
  if ( !table )
    return table.error();
  QStringList known;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Paper paper;
    paper.id = table->text( row, QStringLiteral( "id" ) );
    known << paper.id;
    if ( paper.id.compare( id, Qt::CaseInsensitive ) != 0 )
      continue;
    const std::pair<const char *, double *> numbers[] = {
      { "width_mm", &paper.longSide },
      { "height_mm", &paper.shortSide },
      { "margin_mm", &paper.margin },
      { "title_pt", &paper.titlePoints },
      { "text_pt", &paper.textPoints },
      { "table_pt", &paper.tablePoints },
      { "note_pt", &paper.notePoints },
      { "legend_pt", &paper.legendPoints },
      { "grid_pt", &paper.gridPoints },
      { "panel_mm", &paper.panelWidth },
      { "panel_share", &paper.panelShare },
      { "gap_mm", &paper.gap },
      { "foot_mm", &paper.footHeight },
      { "arrow_mm", &paper.arrowWidth },
      { "overview_mm", &paper.overviewHeight },
      { "chart_mm", &paper.chartHeight },
    };
    for ( const auto &[column, value] : numbers )
    {
      *value = table->number( row, QString::fromLatin1( column ), -1 );
      if ( *value < 0 )
        return table->errorAt(
          row, QCoreApplication::translate( "jinguan::Paper", "The column %1 holds no length." ).arg( QString::fromLatin1( column ) ) );
    }
    paper.gridLines = static_cast<int>( table->number( row, QStringLiteral( "grid_lines" ), 4 ) );
    return paper;
  }
  return Error { QCoreApplication::translate( "jinguan::Paper", "There is no paper “%1”." ).arg( id ),
    QCoreApplication::translate( "jinguan::Paper", "Use one of %1." ).arg( known.join( QStringLiteral( ", " ) ) ), {}, 0 };
}

} // namespace jinguan

#include "reports/bulletin/BulletinReport.h"

#include "base/LocalDay.h"

namespace jinguan
{

namespace
{
DocumentBlock textBlock( DocumentBlock::Kind kind, const QString &text, int level = 1 )
{
  DocumentBlock block;
  block.kind = kind;
  block.text = text;
  block.level = level;
  return block;
}

DocumentBlock heading( const QString &text )
{
  return textBlock( DocumentBlock::Kind::Heading, text );
}

DocumentBlock tableBlock( const TableContent &table )
{
  DocumentBlock block;
  block.kind = DocumentBlock::Kind::Table;
  block.table = table;
  block.table.title.clear(); // the heading says it
  return block;
}

DocumentBlock chartBlock( const StatChartPtr &chart )
{
  DocumentBlock block;
  block.kind = DocumentBlock::Kind::Chart;
  block.chart = chart;
  return block;
}

/** Notes on what people changed. */
QStringList draftNotes( const BulletinDraft &draft, const SheetText &words )
{
  QStringList editors, outdated;
  for ( const DraftParagraph &paragraph : draft.paragraphs() )
  {
    if ( !paragraph.edited )
      continue;
    const QString entry = words( QStringLiteral( "note.edited.entry" ),
      { paragraph.author, words.format( paragraph.time.toSecsSinceEpoch(), QStringLiteral( "period.day" ) ) } );
    if ( !editors.contains( entry ) )
      editors << entry;
    if ( paragraph.isOutOfDate() )
      outdated << words( QStringLiteral( "paragraph." ) + paragraph.id );
  }
  QStringList notes;
  const QString between = words.language() == Language::Chinese ? QStringLiteral( "；" ) : QStringLiteral( "; " );
  if ( !editors.isEmpty() )
    notes << words( QStringLiteral( "note.edited" ), { editors.join( between ) } );
  if ( !outdated.isEmpty() )
    notes << words( QStringLiteral( "note.outdated" ), { words.list( outdated ) } );
  return notes;
}

PdfProperties propertiesOf( const BulletinFigures &figures, const BulletinText &text, const BulletinDraft &draft, const QString &bureau )
{
  const SheetText &words = text.phrases();
  PdfProperties properties;
  properties.title = text.title( figures );
  properties.author = bureau;
  properties.subject = text.subtitle( figures );
  QStringList keywords { words.name( figures.elementName ), figures.question.period.id(), words.name( figures.areaName ) };
  if ( draft.isEdited() )
    keywords << words( QStringLiteral( "keywords.edited" ) );
  if ( draft.isOutOfDate() )
    keywords << words( QStringLiteral( "keywords.outdated" ) );
  properties.keywords = keywords.join( QStringLiteral( ", " ) );
  properties.created = QDateTime::currentDateTimeUtc();
  return properties;
}

void addCharts( DocumentContent &content, const BulletinFigures &figures, const BulletinTables &tables, const SheetText &words )
{
  if ( const StatChartPtr calendar = tables.calendar() )
    content.blocks << heading( words( QStringLiteral( "heading.calendar" ) ) ) << chartBlock( calendar );
  if ( figures.charts.isEmpty() )
    return;
  content.blocks << heading( words( QStringLiteral( "heading.charts" ) ) );
  for ( const StatChartPtr &chart : figures.charts )
    content.blocks << chartBlock( chart );
}

/** Lays the blocks of \a content out on pages. */
void flow( FlowReport &report, const DocumentContent &content )
{
  for ( const DocumentBlock &block : content.blocks )
    switch ( block.kind )
    {
      case DocumentBlock::Kind::Heading:
        report.heading( block.text, block.level );
        break;
      case DocumentBlock::Kind::Paragraph:
        report.paragraph( block.text );
        break;
      case DocumentBlock::Kind::Note:
        report.note( block.text );
        break;
      case DocumentBlock::Kind::Facts:
        report.facts( block.facts );
        break;
      case DocumentBlock::Kind::Table:
        report.table( block.table );
        break;
      case DocumentBlock::Kind::Chart:
        report.chart( block.chart );
        break;
      case DocumentBlock::Kind::Series:
        report.chart( *block.series );
        break;
      case DocumentBlock::Kind::PageBreak:
        report.pageBreak();
        break;
    }
}
} // namespace

Result<BulletinSource> BulletinReport::sourceOf(
  Workspace &workspace, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility )
{
  const Result<QList<Station>> stations = workspace.network().stations();
  if ( !stations )
    return stations.error();
  return BulletinSource { &catalogue, &evaluator, &responsibility, *stations,
    workspace.network().property( QStringLiteral( "demo" ) ) == QLatin1String( "1" ) };
}

DocumentContent BulletinReport::content( const BulletinFigures &figures, const BulletinText &text, const Evaluator &evaluator,
  const BulletinDraft &draft, const PageSetup &setup, const QString &bureau )
{
  const SheetText &words = text.phrases();
  const BulletinTables tables( figures, text, evaluator );
  DocumentContent content;
  content.title = text.title( figures );
  content.subtitle = text.subtitle( figures );
  content.secrecy = setup.secrecy;
  content.language = text.language();
  content.foot = bureau;
  content.pageNumber = words( QStringLiteral( "page" ) );
  content.properties = propertiesOf( figures, text, draft, bureau );
  if ( const QList<StripItem::Field> fields = tables.keyFigures(); !fields.isEmpty() )
  {
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Facts;
    block.facts = fields;
    content.blocks << block;
  }
  content.blocks << heading( words( QStringLiteral( "heading.text" ) ) );
  for ( const QString &paragraph : draft.printed() )
    content.blocks << textBlock( DocumentBlock::Kind::Paragraph, paragraph );
  addCharts( content, figures, tables, words );
  const TableContent days = tables.days();
  for ( const TableContent &table : tables.all() )
    if ( table.title != days.title )
      content.blocks << heading( table.title ) << tableBlock( table );
  content.notes = text.notes( figures ) + draftNotes( draft, words );
  content.blocks << heading( words( QStringLiteral( "heading.notes" ) ) );
  for ( const QString &note : std::as_const( content.notes ) )
    content.blocks << textBlock( DocumentBlock::Kind::Note, note );
  content.spreadsheet = tables.all();
  content.notesName = words( QStringLiteral( "table.notes" ) );
  return content;
}

Result<std::unique_ptr<PrintedDocument>> BulletinReport::build( const ReportServices &services, const BulletinRequest &request )
{
  const LanguageScope scope( request.language );
  const Result<SheetText> words = SheetText::load( request.language );
  if ( !words )
    return words.error();
  const Result<Paper> paper = Paper::load( request.paper );
  if ( !paper )
    return paper.error();
  if ( request.draft )
    if ( const Result<void> fits = request.draft->checkFor( request.question, request.language ); !fits )
      return fits.error();
  const Result<BulletinText> text = BulletinText::load( request.language, services.catalogue, services.evaluator.standards() );
  if ( !text )
    return text.error();
  const Result<BulletinSource> source = sourceOf( services.workspace, services.catalogue, services.evaluator, services.responsibility );
  if ( !source )
    return source.error();
  Progress progress;
  const Result<BulletinFigures> figures = BulletinFigures::collect( request.question, *source, services.workspace.readings(), progress );
  if ( !figures )
    return figures.error();
  BulletinDraft draft = request.draft.value_or( BulletinDraft( request.question, request.language, {} ) );
  draft.update( text->paragraphs( *figures ) );

  const SheetFurniture furniture( services, *words, request.signatures, request.secrecy );
  DocumentContent content = BulletinReport::content( *figures, *text, services.evaluator, draft, request, furniture.bureau() );
  content.page = paper->size( request.landscape );
  if ( figures->isDemo )
    content.demoMark = ( *words )( QStringLiteral( "demo.mark" ) );

  auto document = std::make_unique<PrintedDocument>();
  newLayout( *document );
  FlowReport report( *document, *paper, furniture,
    { content.title, content.subtitle, request.landscape, figures->isDemo, localday::beginOf( request.question.period.to() ) } );
  flow( report, content );
  report.finish();
  document->properties = content.properties;
  document->content = content;
  document->edited = draft.isEdited();
  document->outOfDate = draft.isOutOfDate();
  return document;
}

} // namespace jinguan

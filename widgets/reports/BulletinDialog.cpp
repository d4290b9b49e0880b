#include "widgets/reports/BulletinDialog.h"

#include "reports/document/DocumentExport.h"
#include "reports/document/TableExport.h"
#include "widgets/reports/BulletinParagraphEdit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

namespace jinguan
{

/** Hands progress of the working thread on as signals, and asks whether to stop. */
class BulletinDialog::Reporter : public Progress
{
  public:
    Reporter( BulletinDialog &dialog, const std::atomic_bool &cancelled ) : mDialog( dialog ), mCancelled( cancelled ) {}
    void report( double fraction, const QString &what ) override
    {
      const int percent = static_cast<int>( fraction * 100 );
      if ( percent == mPercent )
        return;
      mPercent = percent;
      Q_EMIT mDialog.reported( fraction, what );
    }
    bool isCancelled() const override { return mCancelled; }

  private:
    BulletinDialog &mDialog;
    const std::atomic_bool &mCancelled;
    int mPercent = -1;
};

BulletinDialog::~BulletinDialog() = default;

BulletinQuestion BulletinDialog::question() const
{
  BulletinQuestion question;
  question.element = mElement->currentData().toString();
  question.area = mArea->currentData().value<MapFilter>();
  question.period = BulletinPeriod::around( static_cast<BulletinPeriod::Kind>( mKind->currentIndex() ), mFrom->date() );
  question.byUnit = mRankBy->currentIndex() == 1;
  return question;
}

void BulletinDialog::setQuestion( const BulletinQuestion &question )
{
  mElement->setCurrentIndex( mElement->findData( question.element ) );
  for ( int i = 0; i < mArea->count(); ++i )
    if ( mArea->itemData( i ).value<MapFilter>().code == question.area.code )
      mArea->setCurrentIndex( i );
  mKind->setCurrentIndex( static_cast<int>( question.period.kind ) );
  mFrom->setDate( question.period.from );
  mRankBy->setCurrentIndex( question.byUnit ? 1 : 0 );
}

void BulletinDialog::step( int direction )
{
  BulletinPeriod period = question().period;
  period = direction < 0 ? period.previous() : BulletinPeriod::around( period.kind, period.to().addDays( 1 ) );
  mFrom->setDate( period.from );
}

QString BulletinDialog::draftPath() const
{
  return QDir( mServices.workspace->folder() ).filePath( QStringLiteral( "drafts/" ) + BulletinDraft::fileName( mShown, uiLanguage() ) );
}

void BulletinDialog::start()
{
  keep();
  const Result<BulletinSource> source =
    BulletinReport::sourceOf( *mServices.workspace, *mServices.catalogue, *mServices.evaluator, *mServices.responsibility );
  if ( !source )
  {
    mStatus->setText( source.error().text() );
    Q_EMIT answered();
    return;
  }
  mShown = question();
  setBusy( true );
  mTask.start(
    [this, asked = mShown, from = *source, path = draftPath()]( const std::atomic_bool &cancelled ) {
      Reporter reporter( *this, cancelled );
      const Result<std::unique_ptr<ReadingStore>> store = mServices.workspace->openReadings();
      if ( !store )
      {
        auto failed = std::make_shared<Answer>();
        failed->error = store.error();
        return failed;
      }
      return collect( asked, from, **store, reporter, path );
    },
    [this]( const AnswerPtr &answer ) { take( answer ); } );
}

BulletinDialog::AnswerPtr BulletinDialog::collect(
  const BulletinQuestion &question, const BulletinSource &source, const ReadingStore &store, Progress &progress, const QString &draftPath )
{
  auto answer = std::make_shared<Answer>();
  Result<BulletinFigures> figures = BulletinFigures::collect( question, source, store, progress );
  Result<BulletinText> text = BulletinText::load( uiLanguage(), *source.catalogue, source.evaluator->standards() );
  if ( !figures || !text )
  {
    answer->error = figures ? text.error() : figures.error();
    return answer;
  }
  answer->figures = std::make_shared<BulletinFigures>( figures.take() );
  answer->text = std::make_shared<BulletinText>( text.take() );
  const QList<BulletinParagraph> paragraphs = answer->text->paragraphs( *answer->figures );
  answer->draft = BulletinDraft( question, uiLanguage(), paragraphs );
  if ( QFileInfo::exists( draftPath ) )
  {
    // What somebody wrote is not thrown away because it cannot be read: the reason is shown and the file stays.
    const Result<BulletinDraft> kept = BulletinDraft::read( draftPath );
    const Result<void> fits = kept ? kept->checkFor( question, uiLanguage() ) : Result<void>( kept.error() );
    if ( !fits )
    {
      answer->error = fits.error();
      return answer;
    }
    answer->draft = *kept;
    answer->draft->update( paragraphs );
  }
  const BulletinTables tables( *answer->figures, *answer->text, *source.evaluator );
  answer->tables = tables.all();
  answer->calendar = tables.calendar();
  answer->notes = answer->text->notes( *answer->figures );
  return answer;
}

void BulletinDialog::take( const AnswerPtr &answer )
{
  setBusy( false );
  mFigures = answer->figures;
  mText = answer->text;
  mDraft = answer->error ? std::nullopt : answer->draft;
  mIsChanged = false;
  if ( answer->error )
    mStatus->setText( answer->error->text() );
  else
    mStatus->setText( mDraft->isOutOfDate() ? tr( "Figures changed since the text was edited: read the marked paragraphs again." )
        : mDraft->isEdited()                ? tr( "The kept draft is shown." )
                                            : tr( "Text and tables from the figures. What you write is kept as a draft." ) );
  mTitle->setText( mText && mFigures ? QStringLiteral( "<b>%1</b>" ).arg( mText->title( *mFigures ).toHtmlEscaped() ) : QString() );
  showDraft();
  showTables( *answer );
  setBusy( false );
  Q_EMIT answered();
}

void BulletinDialog::takeEdit( const QString &id, const QString &text )
{
  if ( !mDraft )
    return;
  mDraft->edit( id, text, mServices.userName, QDateTime::currentDateTimeUtc() );
  mIsChanged = true;
  for ( BulletinParagraphEdit *edit : std::as_const( mEdits ) )
    for ( const DraftParagraph &paragraph : mDraft->paragraphs() )
      if ( paragraph.id == edit->id() )
        edit->show( paragraph );
}

Result<QStringList> BulletinDialog::writeDraft( const BulletinDraft &draft, const QString &path )
{
  if ( !QDir().mkpath( QFileInfo( path ).path() ) )
    return Error { tr( "The folder of drafts cannot be made." ), tr( "Check that the workspace may be written to." ), path, 0 };
  const Result<QString> written = draft.write( path );
  return written ? Result<QStringList>( QStringList { *written } ) : Result<QStringList>( written.error() );
}

void BulletinDialog::write( std::function<Result<QStringList>()> work, std::function<void( const QStringList & )> next )
{
  mWrites.start( [work = std::move( work )]( const std::atomic_bool & ) { return std::make_shared<Result<QStringList>>( work() ); },
    [this, next = std::move( next )]( const Written &files ) {
      setBusy( mTask.isRunning() );
      if ( *files )
        next( **files );
      else
        mStatus->setText( files->error().text() );
      Q_EMIT written( *files ? **files : QStringList() );
    } );
  setBusy( true );
}

void BulletinDialog::keep()
{
  if ( !mDraft || !mIsChanged )
    return;
  // A copy goes to the thread: people write on.
  mIsChanged = false;
  write( [draft = *mDraft, path = draftPath()] { return writeDraft( draft, path ); },
    [this](
      const QStringList &files ) { mStatus->setText( tr( "Draft kept: %1" ).arg( QDir::toNativeSeparators( files.value( 0 ) ) ) ); } );
}

void BulletinDialog::print()
{
  if ( !mDraft )
    return;
  const BulletinQuestion asked = mShown;
  QStringList options { QStringLiteral( "--element" ), asked.element, QStringLiteral( "--period" ),
    BulletinPeriod::idOf( asked.period.kind ), QStringLiteral( "--from" ), asked.period.id() };
  if ( !asked.area.code.isEmpty() )
    options << QStringLiteral( "--district" ) << asked.area.argument();
  if ( asked.byUnit )
    options << QStringLiteral( "--rank-by" ) << QStringLiteral( "unit" );
  if ( mDraft->isEdited() )
    options << QStringLiteral( "--draft" ) << draftPath();
  if ( !mIsChanged )
  {
    Q_EMIT printAsked( QStringLiteral( "element" ), options );
    return;
  }
  mIsChanged = false;
  write( [draft = *mDraft, path = draftPath()] { return writeDraft( draft, path ); },
    [this, options]( const QStringList & ) { Q_EMIT printAsked( QStringLiteral( "element" ), options ); } );
}

void BulletinDialog::exportTo( const QString &path )
{
  if ( !mDraft || !mFigures )
    return;
  DocumentContent content = BulletinReport::content( *mFigures, *mText, *mServices.evaluator, *mDraft, PageSetup(), mServices.bureau );
  if ( mFigures->isDemo )
    content.demoMark = tr( "DEMO DATA" );
  write(
    [content, path]() -> Result<QStringList> {
      if ( DocumentExport::writes( path ) )
      {
        const Result<QString> written = DocumentExport::write( content, path );
        return written ? Result<QStringList>( QStringList { *written } ) : Result<QStringList>( written.error() );
      }
      return TableExport::write( { content.tables(), content.notes, content.notesName, content.properties, content.language }, path );
    },
    [this]( const QStringList &files ) {
      mStatus->setText( tr( "Written: %1" ).arg( QDir::toNativeSeparators( files.join( QStringLiteral( ", " ) ) ) ) );
    } );
}

void BulletinDialog::chooseFile()
{
  if ( !mFigures )
    return;
  const QString name = mText->phrases()( QStringLiteral( "file" ),
    { mText->phrases().name( mFigures->areaName ), mText->phrases().name( mFigures->profile.title ),
      mText->phrases()( QStringLiteral( "kind." ) + BulletinPeriod::idOf( mShown.period.kind ) ), mText->periodName( mShown.period ) } );
  const QString path = QFileDialog::getSaveFileName( this, tr( "Export the bulletin" ), QDir::home().filePath( name ),
    tr( "Word document (*.docx);;OpenDocument text (*.odt);;Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV (*.csv)" ) );
  if ( !path.isEmpty() )
    exportTo( path );
}

void BulletinDialog::done( int result )
{
  cancel();
  keep();
  QDialog::done( result );
}

void BulletinDialog::cancel()
{
  if ( !mTask.isRunning() )
    return;
  mTask.cancel();
  setBusy( false );
  mStatus->setText( tr( "Cancelled." ) );
}

} // namespace jinguan

#include "dialogs/profile/NamePage.h"

#include <QFormLayout>
#include <QLineEdit>

namespace jinguan
{

NamePage::NamePage( QWidget *parent ) : DraftPage( parent )
{
  auto *form = new QFormLayout( this );
  const auto field = [&]( const char *name, const QString &label, const QString &hint ) {
    auto *line = new QLineEdit( this );
    line->setObjectName( QString::fromLatin1( name ) );
    line->setPlaceholderText( hint );
    form->addRow( label, line );
    connect( line, &QLineEdit::textChanged, this, [this] { edited(); } );
    return line;
  };
  mName = field( "profileName", tr( "Name" ), tr( "short, without blanks; also for --profile NAME" ) );
  mChinese = field( "profileLabelZh", tr( "In Chinese" ), tr( "as lists show it" ) );
  mEnglish = field( "profileLabelEn", tr( "In English" ), tr( "as lists show it" ) );
  mFiles =
    field( "profileFiles", tr( "Files called" ), tr( "patterns for finding the profile by itself, e.g. 青羊_*.csv; separated by blanks" ) );
  mSource = field( "profileSource", tr( "Who delivers" ), tr( "part of the series; the name, when left empty" ) );
  mNote = field( "profileNote", tr( "Note" ), tr( "what others should know of these files" ) );
}

void NamePage::fill( const ProfileDraft &draft, const TableSample & )
{
  mName->setText( draft.rest.name );
  mChinese->setText( draft.rest.label.zh );
  mEnglish->setText( draft.rest.label.en );
  mFiles->setText( draft.rest.filePatterns.join( QLatin1Char( ' ' ) ) );
  mSource->setText( draft.rest.source == draft.rest.name ? QString() : draft.rest.source );
  mNote->setText( draft.rest.note );
}

void NamePage::take( ProfileDraft &draft ) const
{
  MappingProfile &rest = draft.rest;
  rest.name = mName->text().trimmed();
  rest.label = { mChinese->text().trimmed(), mEnglish->text().trimmed() };
  rest.filePatterns = mFiles->text().split( QLatin1Char( ' ' ), Qt::SkipEmptyParts );
  rest.source = mSource->text().trimmed();
  rest.note = mNote->text().trimmed();
}

} // namespace jinguan

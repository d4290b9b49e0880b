#include "widgets/incidents/IncidentStepDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

IncidentStepDialog::IncidentStepDialog( const Form &form, QWidget *parent ) : QDialog( parent ), mText( new QPlainTextEdit( this ) )
{
  setObjectName( QStringLiteral( "incidentStepDialog" ) );
  setWindowTitle( form.title );
  auto *layout = new QVBoxLayout( this );
  if ( form.asksAssignee )
  {
    auto *label = new QLabel( tr( "To whom (choose, or type a name)" ), this );
    mAssignee = new QComboBox( this );
    mAssignee->setObjectName( QStringLiteral( "incidentAssignee" ) );
    mAssignee->setEditable( true );
    mAssignee->addItems( form.assignees );
    label->setBuddy( mAssignee );
    layout->addWidget( label );
    layout->addWidget( mAssignee );
  }
  auto *prompt = new QLabel( form.prompt, this );
  prompt->setWordWrap( true );
  prompt->setBuddy( mText );
  mText->setObjectName( QStringLiteral( "incidentText" ) );
  mText->setTabChangesFocus( true );
  mText->setMinimumSize( 320, 80 );
  layout->addWidget( prompt );
  layout->addWidget( mText );

  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this );
  QPushButton *ok = buttons->button( QDialogButtonBox::Ok );
  ok->setText( tr( "OK" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  layout->addWidget( buttons );
  connect( buttons, &QDialogButtonBox::accepted, this, &QDialog::accept );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );

  const auto update = [this, ok, form] {
    ok->setEnabled( ( !form.needsText || !text().isEmpty() ) && ( !form.asksAssignee || !assignee().isEmpty() ) );
  };
  connect( mText, &QPlainTextEdit::textChanged, this, update );
  if ( mAssignee )
    connect( mAssignee, &QComboBox::editTextChanged, this, update );
  update();
}

QString IncidentStepDialog::text() const
{
  return mText->toPlainText().trimmed();
}

QString IncidentStepDialog::assignee() const
{
  return mAssignee ? mAssignee->currentText().trimmed() : QString();
}

} // namespace jinguan

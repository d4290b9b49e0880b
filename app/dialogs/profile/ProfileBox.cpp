#include "dialogs/profile/ProfileBox.h"

#include "dialogs/profile/ProfileEditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace jinguan
{

ProfileBox::ProfileBox( Workspace &workspace, const Services &services, std::function<QString()> file, QWidget *parent )
  : QWidget( parent ), mWorkspace( workspace ), mServices( services ), mFile( std::move( file ) ), mLibrary( workspace.folder() )
{
  mBox = new QComboBox( this );
  mBox->setObjectName( QStringLiteral( "importProfile" ) );
  mBox->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  const auto button = [this]( const char *name, const QString &text, const QString &tip ) {
    auto *made = new QToolButton( this );
    made->setObjectName( QString::fromLatin1( name ) );
    made->setText( text );
    made->setToolTip( tip );
    return made;
  };
  mNew = button( "profileNew", tr( "New profile…" ), tr( "Make a profile by looking at the chosen file" ) );
  mCopy = button( "profileCopy", tr( "Edit copy…" ), tr( "Make a new profile from the chosen one" ) );
  mMore = button( "profileMore", tr( "More" ), tr( "Change, rename or delete a profile of this workspace" ) );
  auto *menu = new QMenu( mMore );
  mEdit = menu->addAction( tr( "Edit…" ) );
  mEdit->setObjectName( QStringLiteral( "profileEdit" ) );
  mRename = menu->addAction( tr( "Rename…" ) );
  mRename->setObjectName( QStringLiteral( "profileRename" ) );
  mRemove = menu->addAction( tr( "Delete…" ) );
  mRemove->setObjectName( QStringLiteral( "profileDelete" ) );
  mMore->setMenu( menu );
  mMore->setPopupMode( QToolButton::InstantPopup );
  auto *row = new QHBoxLayout( this );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->addWidget( mBox, 1 );
  row->addWidget( mNew );
  row->addWidget( mCopy );
  row->addWidget( mMore );
  connect( mBox, &QComboBox::currentIndexChanged, this, &ProfileBox::updateActions );
  connect( mNew, &QToolButton::clicked, this, [this] { edit( Start::New ); } );
  connect( mCopy, &QToolButton::clicked, this, [this] { edit( Start::Copy ); } );
  connect( mEdit, &QAction::triggered, this, [this] { edit( Start::Edit ); } );
  connect( mRename, &QAction::triggered, this, &ProfileBox::askName );
  connect( mRemove, &QAction::triggered, this, &ProfileBox::askRemove );
  reload( QString() );
}

QString ProfileBox::current() const
{
  return mBox->currentData().toString();
}

void ProfileBox::reload( const QString &name )
{
  mLibrary = ProfileLibrary( mWorkspace.folder() );
  mBox->clear();
  mBox->addItem( tr( "Find it by the columns" ), QString() );
  for ( const MappingProfile &profile : mLibrary.profiles() )
  {
    const QString label = profile.label.text();
    mBox->addItem( label.isEmpty() ? profile.name : QStringLiteral( "%1 (%2)" ).arg( label, profile.name ), profile.name );
  }
  mBox->setCurrentIndex( std::max( 0, mBox->findData( name ) ) );
  updateActions();
}

void ProfileBox::updateActions()
{
  const bool own = mLibrary.isOwn( current() );
  mCopy->setEnabled( !current().isEmpty() );
  mMore->setEnabled( own );
  for ( QAction *action : { mEdit, mRename, mRemove } )
    action->setEnabled( own );
}

Result<MappingProfile> ProfileBox::currentProfile() const
{
  const Result<MappingProfile> profile = mLibrary.find( current() );
  if ( !profile || !profile->hasVariants() )
    return profile;
  const Result<MappingProfile> variant = profile->forFile( mFile() );
  return variant ? variant : profile->forFile( profile->variantNames().value( 0 ) );
}

void ProfileBox::edit( Start start )
{
  const QString file = mFile();
  if ( file.isEmpty() )
  {
    Q_EMIT failed( tr( "Choose a file first: a profile is made by looking at one." ) );
    return;
  }
  ProfileEditor editor( mWorkspace, mServices, file, window() );
  if ( start != Start::New )
  {
    Result<MappingProfile> profile = currentProfile();
    if ( !profile )
    {
      Q_EMIT failed( profile.error().text() );
      return;
    }
    if ( start == Start::Copy )
      profile->name = tr( "%1-copy" ).arg( QString( profile->name ).replace( QLatin1Char( '/' ), QLatin1Char( '-' ) ) );
    editor.setProfile( *profile, start == Start::Edit );
  }
  editor.load();
  if ( editor.exec() != QDialog::Accepted )
    return;
  reload( editor.savedName() );
  Q_EMIT saved( editor.savedName() );
}

void ProfileBox::askName()
{
  bool ok = false;
  const QString name = QInputDialog::getText( this, tr( "Rename profile" ), tr( "New name" ), QLineEdit::Normal, current(), &ok );
  if ( ok && name.trimmed() != current() )
    rename( name.trimmed() );
}

void ProfileBox::rename( const QString &newName )
{
  if ( const Result<void> done = mLibrary.rename( current(), newName ); !done )
    Q_EMIT failed( done.error().text() );
  else
    reload( newName );
}

void ProfileBox::askRemove()
{
  if ( QMessageBox::question(
         this, tr( "Delete profile" ), tr( "Delete the profile “%1”? What was imported with it stays." ).arg( current() ) )
    == QMessageBox::Yes )
    removeCurrent();
}

void ProfileBox::removeCurrent()
{
  if ( const Result<void> done = mLibrary.remove( current() ); !done )
    Q_EMIT failed( done.error().text() );
  else
    reload( QString() );
}

} // namespace jinguan

#pragma once

#include "ingest/MappingProfile.h"
#include "Services.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QToolButton;

namespace jinguan
{

class Workspace;

/** Chooses the mapping profile of an import and opens the editor for new ones; own ones can be changed, renamed and deleted. */
class ProfileBox : public QWidget
{
    Q_OBJECT

  public:
    /** \a file gives the path of the file that is to be imported. */
    ProfileBox( Workspace &workspace, const Services &services, std::function<QString()> file, QWidget *parent = nullptr );

    /** Name of the profile chosen, empty: found by the columns. */
    QString current() const;
    /** Chooses \a name after reading the profiles anew. */
    void reload( const QString &name );

    void rename( const QString &newName );
    void removeCurrent();

  Q_SIGNALS:
    /** Something could not be done. */
    void failed( const QString &why );
    /** A profile was saved from the editor and is chosen. */
    void saved( const QString &name );

  private:
    enum class Start
    {
      New,
      Copy,
      Edit
    };
    void edit( Start start );
    void updateActions();
    void askName();
    void askRemove();
    Result<MappingProfile> currentProfile() const;

    Workspace &mWorkspace;
    const Services &mServices;
    std::function<QString()> mFile;
    ProfileLibrary mLibrary;
    QComboBox *mBox = nullptr;
    QToolButton *mNew = nullptr;
    QToolButton *mCopy = nullptr;
    QToolButton *mMore = nullptr;
    QAction *mEdit = nullptr;
    QAction *mRename = nullptr;
    QAction *mRemove = nullptr;
};

} // namespace jinguan

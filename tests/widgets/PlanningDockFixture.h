#pragma once

#include "planning/PlanningFixture.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/PlanningSession.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace jinguan::test
{

/** The planning dock on the city of PlanningFixture.h, in a workspace of its own; the tests of its pages are made of this. */
class PlanningDockFixture
{
  public:
    static constexpr int patience = 60000; //!< ms, for a slow machine; a signal ends the waiting

    /** Once a program. */
    Result<void> load()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !catalogue )
        return catalogue.error();
      mCatalogue = catalogue.take();
      Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
      if ( !responsibility )
        return responsibility.error();
      mResponsibility = responsibility.take();
      return {};
    }

    /** Before each test: three sites of 2,500 m are asked for. */
    Result<void> open()
    {
      mFolder = std::make_unique<QTemporaryDir>();
      Result<std::unique_ptr<Workspace>> workspace =
        Workspace::create( mFolder->filePath( QStringLiteral( "规划" ) ), QStringLiteral( "Plan" ) );
      if ( !workspace )
        return workspace.error();
      mWorkspace = workspace.take();
      fillCity( mWorkspace->network() );
      mDock = std::make_unique<PlanningDock>();
      mDock->setServices( { mWorkspace.get(), &mCatalogue, &mResponsibility } );
      mDock->setElement( QStringLiteral( "air" ) );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 2500 );
      find<QSpinBox>( "planningCount" )->setValue( 3 );
      return {};
    }

    void close()
    {
      mDock.reset();
      mWorkspace.reset();
    }

    template<typename T> T *find( const char *name ) const
    {
      T *child = mDock->findChild<T *>( QString::fromLatin1( name ) );
      if ( !child )
        qFatal( "no child %s", name );
      return child;
    }

    void tick( const char *list, const char *id, bool on ) const
    {
      const auto *items = find<QListWidget>( list );
      for ( int row = 0; row < items->count(); ++row )
        if ( items->item( row )->data( Qt::UserRole ).toString() == QLatin1String( id ) )
        {
          items->item( row )->setCheckState( on ? Qt::Checked : Qt::Unchecked );
          return;
        }
      qFatal( "no item %s", id );
    }

    static int rowOf( const QTableWidget *table, const QString &id )
    {
      for ( int row = 0; row < table->rowCount(); ++row )
        if ( table->item( row, 0 )->data( Qt::UserRole ).toString() == id )
          return row;
      qFatal( "no row" );
    }

    void proposeAndWait() const
    {
      QSignalSpy changed( &mDock->session(), &PlanningSession::answered );
      QTest::mouseClick( find<QPushButton>( "planningPropose" ), Qt::LeftButton );
      QVERIFY2( !changed.isEmpty() || changed.wait( patience ), qPrintable( find<QLabel>( "planningStatus" )->text() ) );
    }

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<PlanningDock> mDock;
};

} // namespace jinguan::test

#pragma once

#include "TestSupport.h"

#include "base/Resources.h"
#include "ingest/ReadingImporter.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

namespace jinguan::test
{

/** A new empty workspace with the catalogue and the ready profiles. */
class IngestFixture
{
  public:
    IngestFixture()
    {
      Result<Catalogue> loaded = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !loaded )
        qFatal( "%s", qPrintable( loaded.error().text() ) );
      mCatalogue = loaded.take();
      Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "test" ) );
      if ( !made )
        qFatal( "%s", qPrintable( made.error().text() ) );
      mWorkspace = made.take();
    }

    Workspace &workspace() { return *mWorkspace; }
    NetworkStore &network() { return mWorkspace->network(); }
    ReadingStore &readings() { return mWorkspace->readings(); }
    const Catalogue &catalogue() const { return mCatalogue; }
    const ProfileLibrary &library() const { return mLibrary; }
    QString file( const QString &name ) const { return mFolder.filePath( name ); }
    ReadingImporter importer() { return ReadingImporter( mCatalogue, mLibrary, network(), readings() ); }

    /** Imports with stations created as needed unless \a options say otherwise. */
    Result<ImportReport> import( const QString &path, const QString &profile, ReadingImportOptions options = creating() )
    {
      Progress progress;
      options.profile = profile;
      return importer().run( path, options, progress );
    }

    static ReadingImportOptions creating()
    {
      ReadingImportOptions options;
      options.unknownStations = StationResolver::Unknown::Create;
      return options;
    }

    /** All readings of a series, empty when there is no such series. */
    QList<Reading> values( const QString &station, const QString &indicator, Period period )
    {
      const Result<QList<Series>> all = readings().series( station );
      if ( !all )
        qFatal( "%s", qPrintable( all.error().text() ) );
      for ( const Series &series : *all )
      {
        if ( series.key.indicator != indicator )
          continue;
        const Result<QList<Reading>> list = readings().readings( series.id, period, { 0, 9999999999 } );
        if ( !list )
          qFatal( "%s", qPrintable( list.error().text() ) );
        return *list;
      }
      return {};
    }

    QString write( const QString &name, const QByteArray &content ) const
    {
      QFile out( file( name ) );
      if ( !out.open( QIODevice::WriteOnly ) || out.write( content ) != content.size() )
        qFatal( "cannot write %s", qPrintable( out.fileName() ) );
      return out.fileName();
    }

  private:
    QTemporaryDir mFolder;
    Catalogue mCatalogue;
    ProfileLibrary mLibrary;
    std::unique_ptr<Workspace> mWorkspace;
};

inline QString reportText( const ImportReport &report )
{
  QString text = QStringLiteral( "read %1 empty %2 accepted %3 written %4 unchanged %5 rejected %6 missing %7\n" )
                   .arg( report.rowsRead )
                   .arg( report.emptyRows )
                   .arg( report.accepted )
                   .arg( report.written )
                   .arg( report.unchanged )
                   .arg( report.rejected )
                   .arg( report.missing );
  for ( auto it = report.rejectedByCode.begin(); it != report.rejectedByCode.end(); ++it )
    text += QStringLiteral( "  %1: %2\n" ).arg( it.key() ).arg( it.value() );
  for ( const RejectedRow &row : report.rejectedRows.mid( 0, 6 ) )
    text += QStringLiteral( "  row %1 %2 %3\n" ).arg( row.row ).arg( row.code, row.reason );
  for ( const Error &error : report.failures )
    text += error.text() + QLatin1Char( '\n' );
  return text + report.warnings.join( QLatin1Char( '\n' ) );
}

} // namespace jinguan::test

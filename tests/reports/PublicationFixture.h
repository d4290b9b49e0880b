#pragma once

#include "publication/PublicationCatalogue.h"
#include "reports/publish/BundleCheck.h"
#include "reports/publish/BundleWriter.h"
#include "ReportsFixture.h"

namespace jinguan::test
{

/** The demo workspace with a publication catalogue: some items published, some not, and one reading found suspect. */
class PublicationFixture : public ReportsFixture
{
  public:
    static constexpr double suspectValue = 73.7; //!< of a noise station, written and judged here; stands nowhere else in its series
    static inline const QString suspectStation = QStringLiteral( "DEMO-NZ01" );

    QString openPublished()
    {
      return open( [this]( Workspace &workspace ) { return prepare( workspace ); } );
    }

    /** Begin of the suspect reading. */
    UtcSeconds suspectBegin() const { return mSuspectBegin; }

  private:
    QString prepare( Workspace &workspace )
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !catalogue )
        return catalogue.error().text();
      Result<QList<PublicationItem>> items =
        PublicationCatalogue::suggestions( Resources::path( QStringLiteral( "catalogue/publication_items.csv" ) ), *catalogue );
      if ( !items )
        return items.error().text();
      const QStringList published { QStringLiteral( "air-hourly" ), QStringLiteral( "air-micro-district" ),
        QStringLiteral( "noise-key-areas" ), QStringLiteral( "drinking-source-month" ), QStringLiteral( "groundwater-month" ),
        QStringLiteral( "water-sections" ) };
      for ( PublicationItem &item : *items )
      {
        if ( item.code == QLatin1String( "drinking-source-month" ) )
          item.period = Period::FourHours; // months are computed by a roll-up, which the demo of these tests does without
        if ( item.code == QLatin1String( "drinking-source-month" ) )
          item.delayHours = 4;
        if ( item.code == QLatin1String( "water-sections" ) )
          item.reviewNumber = QStringLiteral( "川S【2026】00088号" );
        if ( const QString failure = bring( workspace, item, published.contains( item.code ) ); !failure.isEmpty() )
          return failure;
      }
      return makeSuspect( workspace );
    }

    /** Proposes \a item and takes it as far as it may go. */
    static QString bring( Workspace &workspace, const PublicationItem &item, bool publish )
    {
      PublicationStore &store = workspace.publication();
      workspace.network().setUser( { QStringLiteral( "王工" ), {}, QStringLiteral( "planner" ), {} } );
      if ( const Result<PublicationItem> saved = store.save( item, {} ); !saved )
        return saved.error().text();
      workspace.network().setUser( { QStringLiteral( "审核员" ), {}, QStringLiteral( "officer" ), {} } );
      if ( const Result<PublicationItem> done = store.step( item.code, 1, PublicationAct::Review, {} ); !done )
        return done.error().text();
      workspace.network().setUser( { QStringLiteral( "李局" ), {}, QStringLiteral( "approver" ), {} } );
      if ( const Result<PublicationItem> done = store.step( item.code, 1, PublicationAct::Approve, {} ); !done )
        return done.error().text();
      if ( !publish )
        return {};
      const Result<PublicationItem> done = store.step( item.code, 1, PublicationAct::Publish, {} );
      return done ? QString() : done.error().text();
    }

    QString makeSuspect( Workspace &workspace )
    {
      const Result<QList<Series>> series = workspace.readings().series( suspectStation );
      if ( !series || series->isEmpty() )
        return QStringLiteral( "no series of " ) + suspectStation;
      const Result<TimeRange> extent = workspace.readings().extent( { suspectStation } );
      mSuspectBegin = extent->to - 5 * 3600;
      const Result<qint64> delivery = workspace.readings().beginDelivery( {} );
      const Reading reading { mSuspectBegin, suspectValue, QualityFlag::Valid, false };
      if ( const Result<WriteSummary> written = workspace.readings().write( *delivery, { { series->first().id, Period::Hour, reading } } );
           !written )
        return written.error().text();
      Verdict verdict;
      verdict.series = series->first().id;
      verdict.begin = mSuspectBegin;
      verdict.rule = QStringLiteral( "spike" );
      const Result<JudgeSummary> judged = workspace.readings().judge( { verdict } );
      return judged ? QString() : judged.error().text();
    }

    UtcSeconds mSuspectBegin = 0;
};

} // namespace jinguan::test

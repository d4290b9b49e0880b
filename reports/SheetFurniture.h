#pragma once

#include "reports/Figures.h"
#include "reports/PageWriter.h"
#include "reports/PrintedDocument.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** What every page of ours carries around its content: title, secrecy, review number, signatures; and the words for it. */
class SheetFurniture
{
  public:
    SheetFurniture( const ReportServices &services, const SheetText &text, const SheetSignatures &signatures, const QString &secrecy );

    /** Title band of a page: title centred, secrecy right, mark of demo data left, subtitle below. Returns its height. */
    double addTitle( PageWriter &page, bool landscape, const QString &title, const QString &subtitle, bool isDemo ) const;

    /** Signatures, date and number of the page at the foot; returns its height. \a number counts from 1; 0: as the page stands in the layout. */
    double addFoot( PageWriter &page, bool landscape, UtcSeconds date, int pageCount, int number = 0 ) const;

    /** The notes of a map of readings: coordinate system, time, edition, what is schematic, attributions, demo data. */
    QStringList notes( const Figures &figures, const QString &element, const MapScene &scene ) const;

    /** The notes of a map of a planning scenario over \a existing stations: what coverage means instead of time and edition. */
    QStringList notes( const Figures &figures, const Scenario &scenario, qsizetype existing, const MapScene &scene ) const;

    /** The time of what \a element shows, or that nothing valid is there to show. */
    QString timeText( const Figures &figures, const QString &element ) const;

    /** The review number, or what a map without one is. */
    QString reviewText( const QString &number ) const;

    const SheetText &text() const { return mText; }
    const QString &secrecy() const { return mSecrecy; }
    /** 编制单位. */
    QString bureau() const;
    /** Name of a part of the city, with the city where it stands alone. */
    QString areaName( const MapFilter &filter ) const;
    /** Whether the workspace or a station of \a figures is invented. */
    static bool isDemo( const ReportServices &services, const Figures &figures );

  private:
    /** Notes on the layers of \a scene and on demo data. */
    QStringList sourceNotes( const Figures &figures, const MapScene &scene ) const;

    ReportServices mServices;
    const SheetText &mText;
    SheetSignatures mSignatures;
    QString mSecrecy;
};

} // namespace jinguan

#pragma once

#include "reports/bulletin/BulletinText.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"

namespace jinguan
{

/** The tables and the calendar of a bulletin; for paper, window and spreadsheets alike. */
class BulletinTables
{
  public:
    /** Both outlive the tables; \a evaluator gives the colours of grades. */
    BulletinTables( const BulletinFigures &figures, const BulletinText &text, const Evaluator &evaluator )
      : mFigures( figures ), mText( text ), mEvaluator( evaluator )
    {}

    /** Key figures as fields. */
    QList<StripItem::Field> keyFigures() const;
    /** All figures of the area against the year and the period before, with validity and basis. */
    TableContent items() const;
    /** Districts or units in order of their rank. */
    TableContent places() const;
    /** Stations in order of their rank, with verdict and deciding items. */
    TableContent stations() const;
    /** Mean, lowest and highest of stations, for elements without a standard. */
    TableContent statistics() const;
    /** Day by day; no rows without a valid day. */
    TableContent days() const;
    /** Those of the above that have rows. */
    QList<TableContent> all() const;

    /** The days as a calendar; nullptr without a valid day. */
    StatChartPtr calendar() const;

  private:
    TableContent placesTable( const QString &title, const QList<BulletinPlace> &places, bool areStations ) const;
    QList<const BulletinItem *> columns() const;
    TableCell valueCell( const Figure *figure, bool withUnit = false ) const;
    TableCell gradeCell( const EvaluationRow &row ) const;
    QString districtName( const QString &code ) const;
    QString columnTitle( const BulletinItem &item, const QList<BulletinPlace> &places ) const;
    QString word( const char *id, const QStringList &values = {} ) const { return mText.phrases()( QString::fromLatin1( id ), values ); }

    const BulletinFigures &mFigures;
    const BulletinText &mText;
    const Evaluator &mEvaluator;
};

} // namespace jinguan

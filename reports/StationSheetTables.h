#pragma once

#include "field/FieldSheet.h"
#include "field/SurroundingsCheck.h"
#include "layers/MapPalette.h"
#include "reports/Figures.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"

namespace jinguan
{

/** The tables of the field sheet of a station, in the language of the sheet. */
class StationSheetTables
{
  public:
    /** All outlive the tables. */
    StationSheetTables( const ReportServices &services, const SheetText &text, const FieldSheet &sheet, const SurroundingsCheck &check );

    QList<StripItem::Field> identity( UtcSeconds moment ) const;
    TableContent positions() const;
    TableContent instruments() const;
    /** The newest ones. */
    TableContent calibrations() const;
    TableContent visits() const;
    /** What was looked at on site, with clause and answer. */
    TableContent surroundings() const;
    /** What the siting rules say from layers and attributes. */
    TableContent rules() const;
    TableContent readings( const QList<LatestReading> &latest ) const;
    /** When and which way a photo was taken, and how far from the station. */
    QString photoText( const SheetPhoto &photo ) const;

    /** Colour of what is not in order. */
    QColor warningColour() const { return chip( CalibrationStatus::Failed ); }

  private:
    QString t( const char *id, const QStringList &values = {} ) const { return mText( QStringLiteral( "field." ) + QString::fromLatin1( id ), values ); }
    /** Of a word list: `field.LIST.ID`. */
    QString word( const char *list, const QString &id ) const;
    QString day( const QDate &day ) const { return day.isValid() ? day.toString( Qt::ISODate ) : QStringLiteral( "—" ); }
    QString length( double metres ) const;
    QString compass( double degrees ) const;
    QString indicators( const QStringList &ids ) const;
    QColor chip( CalibrationStatus status ) const;

    ReportServices mServices;
    const SheetText &mText;
    const FieldSheet &mSheet;
    const SurroundingsCheck &mCheck;
  MapPalette mPalette;
};

} // namespace jinguan

#pragma once

#include "field/CalibrationState.h"
#include "layers/MapFilter.h"
#include "widgets/field/FieldContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace jinguan
{

/** Calibrations and follow-ups that are due over all stations of the area, what waits longest first; searched, copied, opened as field sheets. */
class DueDialog : public QDialog
{
    Q_OBJECT

  public:
    DueDialog( const FieldContext &context, const MapFilter &filter, QWidget *parent = nullptr );

    void setFilter( const MapFilter &filter );
    const QList<DueItem> &items() const { return mItems; }

  public Q_SLOTS:
    void reload();

  Q_SIGNALS:
    /** The field sheet of a station is wanted. */
    void sheetAsked( const QString &code );

  private:
    void refill();

    FieldContext mContext;
    MapFilter mFilter;
    QList<DueItem> mItems; //!< of the area
    QHash<QString, Station> mStations;
    QHash<QString, QString> mUnits;

    QLineEdit *mSearch = nullptr;
    QComboBox *mWhat = nullptr;
    QLabel *mCount = nullptr;
    QTableWidget *mTable = nullptr;
};

} // namespace jinguan

#pragma once

#include "sampling/DeliveryLedger.h"
#include "sampling/SamplingCalendar.h"
#include "sampling/YearTargets.h"

#include <QColor>

class QAbstractItemModel;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QStandardItem;
class QTableView;
class QWidget;

namespace jinguan
{

struct SamplingContext;

/** Small things that the windows about sampling, deliveries and targets have in common. */
namespace samplingview
{
QColor colourOf( SamplingTask::State state );
QColor colourOf( LedgerEntry::State state );
QColor colourOf( TargetStatus::Verdict verdict );

QStandardItem *textItem( const QString &text );
/** Right-aligned; sorted by \a value, and shown as a dash without one. */
QStandardItem *numberItem( std::optional<double> value, int decimals );
/** A chip of \a colour, sorted by \a order. */
QStandardItem *chipItem( const QString &text, const QColor &colour, int order );
/** The element with its name. */
QString elementName( const SamplingContext &context, const QString &element );
/** Names of indicators, with commas. */
QString indicatorNames( const SamplingContext &context, const QStringList &indicators );
/** The name of a responsible unit, or the whole city. */
QString placeName( const SamplingContext &context, const QString &place );

/** A table that sorts, copies and is searched by \a search in all columns; chips are drawn in column 0. */
QTableView *makeTable( QAbstractItemModel *model, const char *name, QLineEdit *search, QWidget *parent );
/** Columns as wide as their content, long ones cut. */
void fitColumns( QTableView *view );
QLineEdit *makeSearch( const char *name, QWidget *parent );
QDateEdit *makeDay( const char *name, const QDate &day, QWidget *parent );
QPushButton *makeButton( const char *name, const QString &text, QWidget *parent );
/** Bodies of the plan and responsible units by name. */
void fillBodies( QComboBox *box, const SamplingContext &context );
} // namespace samplingview

} // namespace jinguan

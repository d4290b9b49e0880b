#pragma once

#include <Qt>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace jinguan
{

constexpr int qualitySortRole = Qt::UserRole; //!< what the items of a quality table are sorted by

/** A table of \a model in the manner of the quality pages: sorted by qualitySortRole, rows chosen whole, copyable; called \a name. */
QTableView *makeQualityTable( QAbstractItemModel *model, const char *name, QWidget *parent );

} // namespace jinguan

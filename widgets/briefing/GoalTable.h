#pragma once

#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

#include <QStyledItemDelegate>

class QComboBox;
class QTextBrowser;

namespace jinguan
{

/** Draws a cell as a bar of its share (barRole, 0…1) with the text on it; without a share the text alone. */
class DegreeBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    static constexpr int barRole = Qt::UserRole + 21;    //!< double, 0…1
    static constexpr int colourRole = Qt::UserRole + 22; //!< QColor of the bar

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
};

/** Goals of the plan with degree bars; the chosen one is told below with its clause, the plan's words, and what is missing. */
class GoalTable : public QWidget
{
    Q_OBJECT

  public:
    explicit GoalTable( QWidget *parent = nullptr );

    void setGoals( const QList<BriefGoal> &goals, const BriefContext &context );
    void setEmptyText( const QString &text ) { mTable->setEmptyText( text ); }
    const QList<BriefGoal> &goals() const { return mGoals; }
    BriefTable *table() const { return mTable; }
    QTextBrowser *detail() const { return mDetail; }

  private:
    void fill();
    void showDetail();

    QList<BriefGoal> mGoals;
    BriefContext mContext;
    QComboBox *mElement = nullptr;
    BriefTable *mTable = nullptr;
    QTextBrowser *mDetail = nullptr;
};

} // namespace jinguan

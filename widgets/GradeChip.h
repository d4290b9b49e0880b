#pragma once

#include "monitoring/Grade.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace jinguan
{

/** What a chip says of \a grade: its name, or that there is no data, no edition or no limit. */
QString gradeText( const Grade &grade );

/** A grade as a rounded patch of its colour with its name; hollow grey when there is none. */
class GradeChip : public QWidget
{
    Q_OBJECT

  public:
    explicit GradeChip( QWidget *parent = nullptr );

    void setGrade( const Grade &grade );
    const Grade &grade() const { return mGrade; }
    QString text() const { return gradeText( mGrade ); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /** Paints a chip of \a text centred in height at the left of \a rect, with at most its width. */
    static void paint( QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour, const QPalette &palette );
    static QSize chipSize( const QFont &font, const QString &text );
    /** Black or white, whichever reads better on \a background. */
    static QColor textColourOn( const QColor &background );

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    Grade mGrade;
};

/** Draws a table cell as a chip: text from the display role, colour (invalid: none) from gradeColourRole. */
class GradeChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    static constexpr int gradeColourRole = Qt::UserRole + 17;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
    QSize sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
};

} // namespace jinguan

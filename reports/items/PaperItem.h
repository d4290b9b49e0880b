#pragma once

#include <qgslayoutitem.h>

namespace jinguan
{

/**
 * An item of a sheet that is painted by ourselves: vectors and selectable text, in hundredths of a millimetre from its upper
 * left corner. Made by the code that lays out a sheet; not kept in layout templates.
 */
class PaperItem : public QgsLayoutItem
{
    Q_OBJECT

  public:
    /** \a id names the item in the layout, for people and tests. */
    PaperItem( QgsLayout *layout, const QString &id );

    int type() const override { return itemType; }

  protected:
    /** Paints into \a area, which begins at 0, 0. */
    virtual void paintPaper( QPainter &painter, const QRectF &area ) const = 0;

    void draw( QgsLayoutItemRenderContext &context ) override;

  private:
    static constexpr int itemType = QGraphicsItem::UserType + 4200;
};

} // namespace jinguan

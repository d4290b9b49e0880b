#pragma once

#include "reports/items/PaperItem.h"

#include <QImage>

namespace jinguan
{

/** A photo on paper, whole and as large as its place allows, in a hairline frame; where it cannot be shown, the sentence that says why. */
class PhotoItem : public PaperItem
{
    Q_OBJECT

  public:
    /** \a image may be null: then \a missing stands in the frame. \a points is the size of its text. */
    PhotoItem( QgsLayout *layout, const QString &id, const QImage &image, const QString &missing, double points );

    const QImage &image() const { return mImage; }

  protected:
    void paintPaper( QPainter &painter, const QRectF &area ) const override;

  private:
    QImage mImage;
    QString mMissing;
    double mPoints = 7;
};

} // namespace jinguan

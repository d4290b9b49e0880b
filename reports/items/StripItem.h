#pragma once

#include "reports/items/PaperItem.h"

#include <QList>

namespace jinguan
{

/** A row of framed fields with a name and a value each, as at the foot of a sheet; an empty value leaves room to sign. */
class StripItem : public PaperItem
{
    Q_OBJECT

  public:
    struct Field
    {
        QString name;
        QString value;
    };

    StripItem( QgsLayout *layout, const QString &id, const QList<Field> &fields, double points, bool equalWidths = false );

    const QList<Field> &fields() const { return mFields; }
    double points() const { return mPoints; }
    /** Name and value of a field as they are set. */
    static QString textOf( const Field &field );
    /** Room for the text of each field in a strip \a width hundredths of a millimetre wide, in these. */
    QList<double> textWidths( double width ) const;

  protected:
    void paintPaper( QPainter &painter, const QRectF &area ) const override;

  private:
    QList<Field> mFields;
    double mPoints = 7;
    bool mEqualWidths = false;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace jinguan
{

/** The element switch: one button per element of the catalogue, of which one is down. Ctrl+1 … Ctrl+0 choose by place. */
class ElementBar : public QWidget
{
    Q_OBJECT

  public:
    explicit ElementBar( QWidget *parent = nullptr );

    /** Makes the buttons; the first element is chosen, or the one chosen before where it still exists. */
    void setElements( const QList<Element> &elements );

    /** Id of the chosen element; empty before setElements(). */
    QString element() const { return mElement; }

  public Q_SLOTS:
    /** Chooses an element; unknown ids change nothing. */
    void setElement( const QString &id );

  Q_SIGNALS:
    /** Another element was chosen, by hand or by setElement(). */
    void elementChanged( const QString &id );

  private:
    QString mElement;
    QButtonGroup *mButtons = nullptr;
    QHBoxLayout *mLayout = nullptr;
};

} // namespace jinguan

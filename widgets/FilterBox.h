#pragma once

#include "layers/MapFilter.h"
#include "monitoring/Responsibility.h"

#include <QComboBox>

namespace jinguan
{

/** Chooses what part of the city is shown: all of it, one district (geography), or one responsible unit (who answers); never a mix. */
class FilterBox : public QComboBox
{
    Q_OBJECT

  public:
    explicit FilterBox( QWidget *parent = nullptr );

    /** Fills the box; a filter chosen before is kept where it still exists. */
    void setAreas( const QList<District> &districts, const QList<ResponsibleUnit> &units );

    MapFilter filter() const;

  public Q_SLOTS:
    /** Chooses \a filter; an unknown one changes nothing. */
    void setFilter( const jinguan::MapFilter &filter );

  Q_SIGNALS:
    void filterChanged( const jinguan::MapFilter &filter );

  private:
    void addHeading( const QString &text );
    void addArea( const QString &text, const MapFilter &filter );

    MapFilter mLast;
};

} // namespace jinguan

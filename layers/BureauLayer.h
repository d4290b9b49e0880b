#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Station.h"

#include <QCoreApplication>
#include <QDate>

class QgsVectorLayer;

namespace jinguan
{

/**
 * Who answers for which station: all stations of all elements, coloured by the body that leads their element, or by what one body has to do with it;
 * planned ones are pale. The legend holds the bodies that are drawn. A layer in memory, owned by who takes it.
 */
class BureauLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BureauLayer )

  public:
    /** A class of the map. */
    struct Class
    {
        QString key; //!< body id; of a chosen body `lead`, `cooperate`, `other`
        QString label;
        QColor colour;
        int running = 0;
        int planned = 0;
    };

    BureauLayer( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette );

    QgsVectorLayer *layer() const { return mLayer; }
    /** Shows \a stations as on \a day; with \a body by what it has to do with each, else by the leading body. Bodies speak the language of the interface. */
    void show( const QList<Station> &stations, const QDate &day, const QString &body = {} );
    /** The classes drawn, in the order of the legend, with the stations in each. */
    const QList<Class> &classes() const { return mClasses; }

  private:
    Class classOf( const QString &element, const QString &body ) const;
    QColor colourOf( const QString &body ) const;
    void style();

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    MapPalette mPalette;
    QgsVectorLayer *mLayer = nullptr;
    QList<Class> mClasses;
};

} // namespace jinguan

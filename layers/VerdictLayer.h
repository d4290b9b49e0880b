#pragma once

#include "layers/MapPalette.h"
#include "planning/rules/ClauseCheck.h"

#include <QCoreApplication>

class QgsVectorLayer;

namespace jinguan
{

/**
 * What siting rules were measured on: lines to sources and roads, blocked sectors, corridors, in the colour of the verdict. Two layers in memory, owned by who takes them; for
 * sheets, where the window draws one clause at a time.
 */
class VerdictLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VerdictLayer )

  public:
    explicit VerdictLayer( const MapPalette &palette );

    QList<QgsVectorLayer *> layers() const { return { mLines, mAreas }; } //!< top first
    /** \a names tells how a clause is labelled on the map; empty texts are not. */
    void show( const QList<ClauseCheck> &checks, const QStringList &names );

  private:
    MapPalette mPalette;
    QgsVectorLayer *mLines = nullptr;
    QgsVectorLayer *mAreas = nullptr;
};

} // namespace jinguan

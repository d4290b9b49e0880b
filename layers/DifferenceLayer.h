#pragma once

#include "layers/MapPalette.h"
#include "planning/ScenarioComparison.h"

#include <QCoreApplication>

class QgsVectorLayer;

namespace jinguan
{

/** What sets a plan apart from the others: rings around sites that only it has, lines from where the first plan has a site that was moved. */
class DifferenceLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DifferenceLayer )

  public:
    explicit DifferenceLayer( const MapPalette &palette );

    QgsVectorLayer *rings() const { return mRings; }
    QgsVectorLayer *lines() const { return mLines; }
    QList<QgsVectorLayer *> layers() const { return { mRings, mLines }; } //!< top first; owned by who takes them

    /** Marks the scenario at place \a scenario of \a comparison; the first one against all others, the rest against the first. */
    void show( const ScenarioComparison &comparison, int scenario );
    void clear();

  private:
    QgsVectorLayer *mRings = nullptr;
    QgsVectorLayer *mLines = nullptr;
};

} // namespace jinguan

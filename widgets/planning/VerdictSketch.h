#pragma once

#include "planning/rules/ClauseCheck.h"

#include <memory>

class QgsMapCanvas;
class QgsRubberBand;

namespace jinguan
{

/** Draws what a clause was measured on above the map: the line to the offending source, blocked sectors, the corridor, in the colour of the verdict. */
class VerdictSketch
{
  public:
    /** \a canvas outlives the sketch. */
    explicit VerdictSketch( QgsMapCanvas *canvas );
    ~VerdictSketch();
    VerdictSketch( const VerdictSketch & ) = delete;
    VerdictSketch &operator=( const VerdictSketch & ) = delete;

    /** Replaces what is drawn; a clause without geometry draws nothing. */
    void show( const ClauseCheck &check );
    void clear();
    bool isEmpty() const { return mEmpty; }

  private:
    std::unique_ptr<QgsRubberBand> mHalo; //!< in the colour of paper, so that the line reads on any map
    std::unique_ptr<QgsRubberBand> mBand;
    bool mEmpty = true;
};

} // namespace jinguan

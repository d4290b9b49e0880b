#pragma once

#include <qgsrectangle.h>

#include <cstdint>
#include <vector>

namespace jinguan
{

/** Bounding boxes packed into a tree (sort-tile-recursive), built in one go and only read from then on, by any number of threads at a time. */
class BoxTree
{
  public:
    BoxTree() = default;
    explicit BoxTree( const std::vector<QgsRectangle> &boxes );

    /** Indices of the boxes that touch \a window, in no order, appended to \a found. */
    void touching( const QgsRectangle &window, std::vector<int> &found ) const;

  private:
    static constexpr size_t sFanOut = 16;
    struct Box
    {
        double west, south, east, north;
        bool touches( const Box &other ) const
        {
          return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
        }
        void add( const Box &other );
    };
    struct Node
    {
        Box box;
        uint32_t first; //!< of its children: in the level below, or in mOrder
        uint32_t count;
    };
    std::vector<Box> mBoxes;                //!< of the features, in mOrder's order
    std::vector<int> mOrder;                //!< indices of features
    std::vector<std::vector<Node>> mLevels; //!< leaves first, the root alone in the last
};

} // namespace jinguan

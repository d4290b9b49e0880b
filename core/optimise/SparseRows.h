#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jinguan
{

/**
 * Rows of different length in one piece of memory (compressed rows); `Item` is what a row holds.
 *
 * Filled row by row with push() and endRow(), then read only.
 */
template<typename Item> class SparseRows
{
  public:
    int rows() const { return static_cast<int>( mStarts.size() ) - 1; }
    std::size_t itemCount() const { return mItems.size(); }

    std::span<const Item> operator[]( int row ) const
    {
      const std::size_t from = mStarts[static_cast<std::size_t>( row )];
      return { mItems.data() + from, mStarts[static_cast<std::size_t>( row ) + 1] - from };
    }
    std::span<Item> operator[]( int row )
    {
      const std::size_t from = mStarts[static_cast<std::size_t>( row )];
      return { mItems.data() + from, mStarts[static_cast<std::size_t>( row ) + 1] - from };
    }

    void reserve( int rows, std::size_t items )
    {
      mStarts.reserve( static_cast<std::size_t>( rows ) + 1 );
      mItems.reserve( items );
    }
    void push( const Item &item ) { mItems.push_back( item ); }
    void endRow() { mStarts.push_back( mItems.size() ); }

    /**
     * The same relation seen from the other side: \a key tells the row an item goes to (0 … \a rows − 1), \a make what stands there for row and
     * item of this one. Items of a new row come in ascending order of the old rows.
     */
    template<typename Other, typename Key, typename Make> SparseRows<Other> transposed( int rows, Key key, Make make ) const
    {
      SparseRows<Other> other;
      other.mStarts.assign( static_cast<std::size_t>( rows ) + 1, 0 );
      for ( const Item &item : mItems )
        ++other.mStarts[static_cast<std::size_t>( key( item ) ) + 1];
      for ( std::size_t row = 0; row < static_cast<std::size_t>( rows ); ++row )
        other.mStarts[row + 1] += other.mStarts[row];
      other.mItems.resize( mItems.size() );
      std::vector<std::size_t> next( other.mStarts.begin(), other.mStarts.end() - 1 );
      for ( int row = 0; row < this->rows(); ++row )
      {
        for ( const Item &item : ( *this )[row] )
          other.mItems[next[static_cast<std::size_t>( key( item ) )]++] = make( row, item );
      }
      return other;
    }

  private:
    template<typename> friend class SparseRows;
    std::vector<std::size_t> mStarts { 0 };
    std::vector<Item> mItems;
};

} // namespace jinguan

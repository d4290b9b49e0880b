#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace jinguan
{

/** The fields of a TIFF structure, read within its bounds. Offsets and counts of the bytes are never trusted. */
class TiffBlock
{
  public:
    /** A field: where its values lie in the block. */
    struct Field
    {
        int type = 0;
        qint64 count = 0;
        qint64 offset = 0; //!< wholly inside the block with all values
    };
    using Directory = QHash<int, Field>; //!< by tag

    explicit TiffBlock( const QByteArray &block );

    bool isTiff() const { return mIsTiff; }
    /** The first directory. */
    Directory first() const { return mIsTiff ? directory( mFirst ) : Directory(); }
    /** The directory to which the number of \a tag in \a parent points; empty where it does not lie in the block. */
    Directory below( const Directory &parent, int tag ) const;

    /** Text up to the first zero, without control characters; empty where \a tag is no text. */
    QString text( const Directory &directory, int tag ) const;
    /** The value \a index of a number or fraction; nothing where there is none, or it is divided by zero. */
    std::optional<double> number( const Directory &directory, int tag, qint64 index = 0 ) const;
    qint64 count( const Directory &directory, int tag ) const { return directory.value( tag ).count; }

  private:
    Directory directory( qint64 offset ) const;
    std::optional<quint32> u16( qint64 offset ) const;
    std::optional<quint32> u32( qint64 offset ) const;

    QByteArray mBlock;
    bool mIsBig = false;
    bool mIsTiff = false;
    qint64 mFirst = 0;
};

} // namespace jinguan

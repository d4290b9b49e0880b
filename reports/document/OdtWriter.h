#pragma once

#include "reports/document/DocumentExport.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace jinguan
{

/** A report as ODT (OpenDocument 1.2) with the same styles, tables, pictures, header and numbered footer as DocxWriter. */
class OdtWriter
{
  public:
    explicit OdtWriter( const DocumentContent &content ) : mContent( content ) {}

    /** Writes the file in one piece; returns its path. */
    Result<QString> write( const QString &path );

  private:
    QByteArray body();
    QByteArray content();
    QByteArray styles() const;
    void pageLayout( QXmlStreamWriter &xml ) const;
    void masterPage( QXmlStreamWriter &xml ) const;
    void block( QXmlStreamWriter &xml, const DocumentBlock &block );
    void table( QXmlStreamWriter &xml, const TableContent &table );
    void facts( QXmlStreamWriter &xml, const QList<StripItem::Field> &fields );
    void picture( QXmlStreamWriter &xml, const DocumentPicture &picture );
    /** Begins a table with columns of \a weights. */
    void beginTable( QXmlStreamWriter &xml, const QList<double> &weights );
    /** \a fill empty: paper. */
    void cell( QXmlStreamWriter &xml, const QString &text, Qt::Alignment alignment, bool bold, const QColor &fill = {} );
    double textWidth() const { return mContent.page.width() - 2 * mContent.margin; }

    const DocumentContent &mContent;
    QList<QByteArray> mPictures;
    QStringList mFills;    //!< `RRGGBB` of cells, a style each
    QList<double> mWidths; //!< of columns in millimetres, a style each
    int mTables = 0;
};

} // namespace jinguan

#pragma once

#include "reports/document/DocumentExport.h"

#include <QXmlStreamWriter>

namespace jinguan
{

/**
 * A report as DOCX (ECMA-376, transitional): styles for title, headings, text and notes; tables with a head that repeats; charts as pictures; header,
 * and footer with page numbers. Chinese text asks for 宋体 and 黑体 and names what may stand in for them.
 */
class DocxWriter
{
  public:
    explicit DocxWriter( const DocumentContent &content ) : mContent( content ) {}

    /** Writes the file in one piece; returns its path. */
    Result<QString> write( const QString &path );

  private:
    QByteArray document();
    QByteArray styles() const;
    QByteArray fonts() const;
    QByteArray header() const;
    QByteArray footer() const;
    void block( QXmlStreamWriter &xml, const DocumentBlock &block );
    void table( QXmlStreamWriter &xml, const TableContent &table ) const;
    void facts( QXmlStreamWriter &xml, const QList<StripItem::Field> &fields ) const;
    void picture( QXmlStreamWriter &xml, const DocumentPicture &picture );
    void section( QXmlStreamWriter &xml ) const;
    double textWidth() const { return mContent.page.width() - 2 * mContent.margin; }

    const DocumentContent &mContent;
    QList<QByteArray> mPictures;
};

} // namespace jinguan

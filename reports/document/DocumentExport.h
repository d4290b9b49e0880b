#pragma once

#include "base/Result.h"
#include "reports/document/DocumentContent.h"

#include <QCoreApplication>

namespace jinguan
{

/** Writes the content of a report for word processors: DOCX (OOXML) or ODT (OpenDocument), by the ending of the file. */
class DocumentExport
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DocumentExport )

  public:
    /** Endings without the point: `docx`, `odt`. */
    static QStringList endings();
    /** Whether \a path has one of them. */
    static bool writes( const QString &path );

    /**
     * Writes \a content to \a path in one piece; returns the path. Charts become pictures of 200 dpi. An error when the content is empty (a map sheet
     * has no text to flow) or the ending is another.
     */
    static Result<QString> write( const DocumentContent &content, const QString &path );
};

/** A chart of a document as a picture. */
struct DocumentPicture
{
    QByteArray png;
    QSizeF size; //!< millimetres
    QString title;
};

/** \a block, a chart, painted \a width millimetres wide at 200 dpi; thread-safe. */
DocumentPicture documentPicture( const DocumentBlock &block, double width );

} // namespace jinguan

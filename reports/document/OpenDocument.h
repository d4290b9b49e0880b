#pragma once

#include "base/LocalText.h"
#include "reports/document/ZipArchive.h"
#include "reports/PdfDocument.h"

#include <QXmlStreamWriter>

namespace jinguan
{

/** What text documents and spreadsheets of OpenDocument have in common. */
namespace odf
{

inline QString s( const char *text )
{
  return QString::fromUtf8( text );
}

/** Stands where the content goes, which is written first since it gathers the styles it needs. */
constexpr const char *contentMark = "@content@";

/** Begins a part with \a root, its name spaces and version. */
void begin( QXmlStreamWriter &xml, const char *root );

/** The faces `Times`, `Song` and `Hei` with what may stand in for them. */
void fonts( QXmlStreamWriter &xml );

/** \a text with its line breaks and runs of blanks. */
void text( QXmlStreamWriter &xml, const QString &text );

/** The part `meta.xml`. */
QByteArray meta( const PdfProperties &properties, Language language );

/** A package: its files and the manifest that lists them. */
class Package
{
  public:
    explicit Package( const QString &mimeType );

    void add( const QString &name, const QByteArray &bytes, const QString &mimeType );
    /** Writes the file in one piece; returns its path. */
    Result<QString> write( const QString &path );

  private:
    QString mMimeType;
    ZipArchive mZip;
    QList<QPair<QString, QString>> mFiles; //!< name and type
};

} // namespace odf

} // namespace jinguan

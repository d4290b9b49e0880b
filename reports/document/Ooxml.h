#pragma once

#include "reports/document/ZipArchive.h"
#include "reports/PdfDocument.h"

#include <QStringList>

namespace jinguan
{

/** What text documents and spreadsheets of OOXML (ECMA-376) have in common. */
namespace ooxml
{

inline QString s( const char *text )
{
  return QString::fromUtf8( text );
}

/** A relation of a part: its id, its type behind `http://schemas.openxmlformats.org/`, its target. */
struct Relation
{
    QString id;
    QString type;
    QString target;
};

/** Type of a relation to another part of an office document, `styles`. */
inline QString office( const char *kind )
{
  return s( "officeDocument/2006/relationships/" ) + s( kind );
}

QByteArray relations( const QList<Relation> &relations );

/** A package: its parts with their types, and what it says of itself. */
class Package
{
  public:
    /** \a kind is `wordprocessingml` or `spreadsheetml`, \a main the path of the main part. */
    Package( const char *kind, const QString &main, const PdfProperties &properties );

    /** Adds a part; \a type stands behind the name of the kind, `styles+xml`, and is empty for parts known by their ending. */
    void add( const QString &name, const QByteArray &bytes, const char *type = "" );
    /** Writes the file in one piece; returns its path. */
    Result<QString> write( const QString &path );

  private:
    QByteArray contentTypes() const;
    QByteArray coreProperties() const;

    QString mKind;
    QString mMain;
    PdfProperties mProperties;
    struct Part
    {
        QString name;
        QString type;
        QByteArray bytes;
    };
    QList<Part> mParts;
};

} // namespace ooxml

} // namespace jinguan

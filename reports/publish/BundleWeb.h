#pragma once

#include "reports/publish/BundleContent.h"
#include "reports/publish/BundleFiles.h"

namespace jinguan
{

/**
 * The static page of a bundle, `index.html`: a map, tables with grades, charts over time, in Chinese and English. It needs no server and fetches
 * nothing: a page opened as a file may not, so the data are a script of their own (`web/data.js`), and the libraries lie beside it
 * (`resources/web/vendor`).
 */
class BundleWeb
{
  public:
    BundleWeb( const ReportServices &services, const BundleContent &content ) : mServices( services ), mContent( content ) {}

    Result<void> write( BundleFiles &files ) const;

    /** The data of the page as one object. */
    QJsonObject data() const;

    static QString dataFile() { return QStringLiteral( "web/data.js" ); }
    /** What stands before the object in the file, and after it. */
    static QByteArray dataHead() { return QByteArrayLiteral( "window.JINGUAN=" ); }
    static QByteArray dataTail() { return QByteArrayLiteral( ";\n" ); }

  private:
    QJsonObject item( const Release &release ) const;
    QJsonObject indicators( const Release &release ) const;
    QJsonObject ground() const;

    const ReportServices mServices;
    const BundleContent &mContent;
};

} // namespace jinguan

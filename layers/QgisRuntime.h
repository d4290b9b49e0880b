#pragma once

#include <QString>

#include <memory>

class QgsApplication;
class QTemporaryDir;

namespace jinguan
{

/**
 * The QGIS libraries, initialised for as long as this object lives.
 *
 * Make exactly one per process, first thing in main(), before any other QGIS or Qt GUI object; projects, layers and canvases are
 * gone before it is destroyed. It is the QApplication of the process too.
 *
 * \code
 * jinguan::QgisRuntime runtime( argc, argv, { .profileFolder = folder } );
 * return runtime.application().exec();
 * \endcode
 */
class QgisRuntime
{
  public:
    /** How QGIS is started. */
    struct Options
    {
        bool gui = true;       //!< false: no widgets may be made (command line)
        QString profileFolder; //!< settings and caches of the QGIS libraries; empty: a temporary one, removed at the end
    };

    /** \a argc and \a argv outlive the runtime. */
    QgisRuntime( int &argc, char **argv, const Options &options );
    QgisRuntime( int &argc, char **argv ) : QgisRuntime( argc, argv, Options() ) {}
    ~QgisRuntime();
    QgisRuntime( const QgisRuntime & ) = delete;
    QgisRuntime &operator=( const QgisRuntime & ) = delete;

    QgsApplication &application() { return *mApplication; }

    /** Prefix of the QGIS libraries the program was built with. */
    static QString prefixPath();

    /** The family every text of map, chart and sheet is set in; it has simplified Chinese forms. */
    static QString fontFamily();

  private:
    std::unique_ptr<QTemporaryDir> mTemporaryProfile;
    std::unique_ptr<QgsApplication> mApplication;
};

} // namespace jinguan

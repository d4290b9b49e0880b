#pragma once

#include "widgets/sampling/SamplingContext.h"

#include <QDialog>

namespace jinguan
{

/** What an import of plans, promises, targets or dust days did, with every row that was not taken and why; the list copies. */
class SamplingImportBox : public QDialog
{
    Q_OBJECT

  public:
    SamplingImportBox( const QString &file, const SamplingImport &report, QWidget *parent = nullptr );

    /**
   * Imports \a path into the workspace of \a context and opens a box that tells what came of it; the error of what cannot be read at all. The tables are small: it is done
   * in the thread of the window, which owns the store.
   */
    static Result<SamplingImport> run( SamplingFileKind kind, const QString &path, const SamplingContext &context, QWidget *parent );
};

} // namespace jinguan

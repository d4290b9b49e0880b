#pragma once

#include "ingest/TableSource.h"

namespace jinguan
{

/** A sheet of a workbook (XLSX, XLS, ODS), or the attribute table of anything else OGR opens. */
class SpreadsheetTableSource : public TableSource
{
  public:
    static Result<std::unique_ptr<TableSource>> create( const QString &path, const TableOptions &options );
    ~SpreadsheetTableSource() override;

    Status next( TableRecord &record ) override;
    double fraction() const override;
    bool hasSerialDates() const override { return mIsWorkbook; }

  private:
    struct Private;
    SpreadsheetTableSource();
    bool readRow( TableRecord &record );

    std::unique_ptr<Private> d;
    bool mIsWorkbook = false;
    qint64 mRead = 0;
    qint64 mTotal = 0;
};

} // namespace jinguan

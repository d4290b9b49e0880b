#pragma once

#include "base/DelimitedReader.h"
#include "ingest/TableSource.h"

namespace jinguan
{

/** Delimited text as a table. */
class DelimitedTableSource : public TableSource
{
  public:
    /** Takes \a device, open for reading; \a name is used in messages. Reads the header at once. */
    static Result<std::unique_ptr<TableSource>> create(
      std::unique_ptr<QIODevice> device, const QString &name, const DelimitedReader::Options &options, const TableOptions &table = {} );

    Status next( TableRecord &record ) override;
    double fraction() const override;

  private:
    DelimitedTableSource( std::unique_ptr<QIODevice> device, const QString &name, const DelimitedReader::Options &options );
    Status bad( const QString &code, const Error &error );

    std::unique_ptr<QIODevice> mDevice;
    QString mName;
    DelimitedReader mReader;
    DelimitedReader::Record mRecord;
};

} // namespace jinguan

#pragma once

#include "ingest/TableSource.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <deque>

namespace jinguan
{

/**
 * Elements of one name in an XML file as records, their child elements (and attributes) as columns.
 *
 * Tolerant where the national air quality feed needs it: prefixes are not resolved and the undeclared entity `&mdash;`
 * becomes a dash. Entities that grow without end are an error.
 */
class XmlTableSource : public TableSource
{
  public:
    /** \a record is the name of the element without prefix. The first records are read at once for their columns. */
    static Result<std::unique_ptr<TableSource>> create( std::unique_ptr<QIODevice> device, const QString &name, const QString &record );
    ~XmlTableSource() override;

    Status next( TableRecord &record ) override;
    double fraction() const override;

  private:
    struct Element
    {
        qint64 row = 0;
        QHash<QString, QString> fields;
    };
    class Entities;

    XmlTableSource( std::unique_ptr<QIODevice> device, const QString &name, const QString &record );
    bool readElement( Element &element, QStringList &order );
    void readRecord( Element &element, QStringList &order );
    Error xmlError() const;

    std::unique_ptr<QIODevice> mDevice;
    QString mName;
    QString mRecord;
    std::unique_ptr<Entities> mEntities;
    QXmlStreamReader mReader;
    std::deque<Element> mAhead;
};

} // namespace jinguan

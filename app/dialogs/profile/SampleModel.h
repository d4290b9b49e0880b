#pragma once

#include "ingest/DraftCheck.h"
#include "ingest/ProfileDraft.h"
#include "ingest/TableSample.h"

#include <QAbstractTableModel>
#include <QHash>

namespace jinguan
{

/** The first rows of a file as they stand in it, with the role of each column and the verdict on each cell. */
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    SampleModel( const Catalogue &catalogue, QObject *parent );

    void setSample( const TableSample &sample, const ProfileDraft &draft );
    void setRoles( const ProfileDraft &draft );
    /** Verdict on the rows below the header; null: none. */
    void setCheck( const DraftCheck *check );

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

  private:
    bool isHeader( int row ) const;
    QString roleText( const ProfileDraft::Column &column ) const;

    const Catalogue &mCatalogue;
    TableSample mSample;
    TableOptions mOptions;
    QList<ProfileDraft::Column> mColumns;
    QHash<qint64, QList<FieldProblem>> mProblems; //!< by row of the file
    int mHeaderFirst = 0;
    int mHeaderEnd = 0; //!< rows from here on are data
    int mWidth = 0;
};

} // namespace jinguan

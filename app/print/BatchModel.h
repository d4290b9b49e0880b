#pragma once

#include "print/BatchRunner.h"

#include <QAbstractTableModel>

namespace jinguan
{

/** The reports of a batch and how far each is. */
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column
    {
      Title,
      State,
      Pages,
      Seconds,
      File,
      Message,
      ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** Reports that are only planned. */
    void setJobs( const QList<BatchJob> &jobs );
    /** Reports that \a runner prints, which outlives this or is taken away with nullptr; what it showed stays. */
    void setRunner( const BatchRunner *runner );

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

  private:
    void update( int job );

    const BatchRunner *mRunner = nullptr;
    QList<BatchJob> mJobs;
    QList<BatchResult> mResults;
};

} // namespace jinguan

#pragma once

#include "layers/MapFilter.h"
#include "store/ReadingStore.h"
#include "widgets/quality/QualityContext.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jinguan
{

/** A judged reading in words. */
struct ReviewRow
{
    StandingVerdict standing;
    QString station;   //!< name
    QString indicator; //!< symbol
    QString element;
    QString district;
    QString unit;
    QString value; //!< as shown, with its unit
    QString rule;  //!< name; empty: a person
};

/** All judged readings of the workspace in words, with a store of its own: for any thread. */
Result<QList<ReviewRow>> readReviewRows( const QualityContext &context );

/** Judged readings as a table. */
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column
    {
      State,
      Time,
      StationColumn,
      IndicatorColumn,
      Value,
      Rule,
      Reason,
      By,
      Origin,
      ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int rowRole = Qt::UserRole + 1; //!< place in rows()

    using QAbstractTableModel::QAbstractTableModel;

    void setRows( const QList<ReviewRow> &rows );
    const QList<ReviewRow> &rows() const { return mRows; }

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

  private:
    static QString text( const ReviewRow &row, int column );

    QList<ReviewRow> mRows;
};

/** Which judged readings are listed. */
class ReviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT

  public:
    enum class Choice
    {
      ToReview, //!< found by a rule, or corrected since a person judged
      Reviewed,
      All
    };

    explicit ReviewFilter( QObject *parent = nullptr );

    void setChoice( Choice choice );
    void setElement( const QString &element ); //!< empty: every element
    void setArea( const MapFilter &area );
    void setRule( const QString &rule ); //!< empty: every rule
    void setSince( UtcSeconds since );   //!< begins of readings; 0: all
    void setWords( const QString &words );
    /** Readings to review in element and area, whatever else is chosen. */
    int openCount() const;

  protected:
    bool filterAcceptsRow( int row, const QModelIndex &parent ) const override;

  private:
    bool isHere( const ReviewRow &row ) const;
    bool isChosen( const ReviewRow &row ) const;

    Choice mChoice = Choice::ToReview;
    QString mElement;
    MapFilter mArea;
    QString mRule;
    UtcSeconds mSince = 0;
    QString mWords;
};

} // namespace jinguan

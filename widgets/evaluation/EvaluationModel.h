#pragma once

#include "evaluation/EvaluationNames.h"
#include "monitoring/Evaluator.h"

#include <QAbstractTableModel>

namespace jinguan
{

/** Evaluated rows as a table: one line a verdict, or one line a figure. */
class EvaluationModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column
    {
      Place,
      Time,
      FigureName,
      Value,
      Verdict,
      Rank,
      Inputs,
      State,
      Rule,
      ColumnCount
    };
    /** Value to sort by: numbers as numbers. */
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit EvaluationModel( QObject *parent = nullptr );

    /** All outlive the model or are taken away with nullptr. */
    void setServices( const EvaluationNames *names, const Evaluator *evaluator, const Responsibility *responsibility );
    /** Shows \a rows, the answer to \a request; places without data stay out. */
    void setRows( const EvaluationRequest &request, const QList<EvaluationRow> &rows );
    /** Every figure, or the figure each verdict rests on. */
    void setAllFigures( bool all );
    bool hasRanks() const { return mHasRanks; }
    int placesWithoutData() const { return mWithoutData; }

    const EvaluationRow &rowAt( int line ) const { return mRows.at( mLines.at( line ).row ); }
    const Figure &figureAt( int line ) const;

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role = Qt::DisplayRole ) const override;

  private:
    struct Line
    {
        qsizetype row = 0;
        qsizetype figure = -1; //!< −1: the figure of the verdict
    };
    void fillLines();
    QString text( int line, int column ) const;
    QVariant sortValue( int line, int column ) const;
    /** `#RRGGBB` of the grade, empty without one. */
    QString colour( const EvaluationRow &row ) const;

    const EvaluationNames *mNames = nullptr;
    const Evaluator *mEvaluator = nullptr;
    const Responsibility *mResponsibility = nullptr;
    EvaluationRequest mRequest;
    QList<EvaluationRow> mRows;
    QList<Line> mLines;
    bool mAll = false;
    bool mHasRanks = false;
    int mWithoutData = 0;
};

} // namespace jinguan

#pragma once

#include <QTableWidget>

#include <optional>
#include <utility>

namespace jinguan
{

/**
 * The pairwise judgements of AHP as a square table: above the diagonal one chooses how many times as important the row is as the column (1/9 … 9), below it
 * stands the reciprocal.
 */
class JudgementTable : public QTableWidget
{
    Q_OBJECT

  public:
    explicit JudgementTable( QWidget *parent = nullptr );

    /** Rows and columns; judgements of the first ones are kept, new ones are 1. */
    void setNames( const QStringList &names );
    QStringList names() const { return mNames; }
    /** A row and a column for each name; what is missing is 1. */
    void setJudgements( const QList<QList<double>> &judgements );
    QList<QList<double>> judgements() const;
    /** Takes the criterion out with its row and column. */
    void removeCriterion( int index );
    /** Paints the judgement that should be revised; none: no one. */
    void mark( const std::optional<std::pair<int, int>> &cell );

  Q_SIGNALS:
    void changed();

  private:
    void rebuild();
    void showReciprocal( int row, int column );

    QStringList mNames;
    QList<QList<double>> mJudgements;
};

} // namespace jinguan

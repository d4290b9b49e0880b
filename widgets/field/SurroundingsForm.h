#pragma once

#include "field/FieldChecks.h"

#include <QTableWidget>

namespace jinguan
{

/** The items of a surroundings check with their answers to be given: verdict, measured value, note. Values are checked while they are written. */
class SurroundingsForm : public QTableWidget
{
    Q_OBJECT

  public:
    enum Column
    {
      Question,
      Verdict,
      Value,
      Note,
      ColumnCount
    };

    explicit SurroundingsForm( QWidget *parent = nullptr );

    void setItems( const QList<FieldCheckItem> &items );
    /** What was answered; items without an answer are left out. */
    QList<FieldAnswer> answers() const;
    /** The first value that cannot be, in a sentence, or success. */
    Result<void> validate() const;
    void setAnswer( const FieldAnswer &answer );

  Q_SIGNALS:
    void changed();

  private:
    QString valueAt( int row ) const;
    QList<FieldCheckItem> mItems;
};

} // namespace jinguan

#pragma once

#include "monitoring/Responsibility.h"
#include "warning/RiverBook.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace jinguan
{

/**
 * The book of rivers of the workspace: river chiefs by river and responsible unit, and the speed of the water by river with its source.
 *
 * Nothing is changed before Save: saved() then carries the changes; the owner stores them and accepts the dialog, or shows the error.
 */
class RiverDialog : public QDialog
{
    Q_OBJECT

  public:
    enum Column
    {
      River,
      Unit,
      Chief,
      Office,
      Speed,
      Source,
      Confirmed,
      ColumnCount
    };

    /** \a rivers are the names of the river layer, offered for choice. */
    RiverDialog( const RiverBook &shipped, const RiverBook &book, const QStringList &rivers, const Responsibility &responsibility,
      QWidget *parent = nullptr );

    QTableWidget *table() const { return mTable; }
    void addEntry( const RiverEntry &entry );
    /** The book as it stands in the table; the error names the row. */
    Result<RiverBook> book() const;
    void save();
    void showError( const QString &text );

  Q_SIGNALS:
    void saved( const QByteArray &changes );

  private:
    void build();

    RiverBook mShipped;
    QStringList mRivers;
    const Responsibility &mResponsibility;
    QTableWidget *mTable = nullptr;
    QLabel *mMessage = nullptr;
};

} // namespace jinguan

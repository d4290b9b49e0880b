#pragma once

#include <QList>
#include <QStringList>
#include <QTableWidget>

namespace jinguan
{

/** A small table of pairs that always has an empty row at its end to write into. */
class PairTable : public QTableWidget
{
    Q_OBJECT

  public:
    /** With \a choices (id, name), the second column is chosen and not written. */
    PairTable( const QStringList &header, const QList<std::pair<QString, QString>> &choices, QWidget *parent = nullptr );

    void setPairs( const QList<std::pair<QString, QString>> &pairs );
    /** Rows whose both sides are there. */
    QList<std::pair<QString, QString>> pairs() const;

  Q_SIGNALS:
    void changed();

  private:
    void addRow( const QString &key, const QString &value );
    QString valueAt( int row ) const;

    QList<std::pair<QString, QString>> mChoices;
};

} // namespace jinguan

#pragma once

#include "monitoring/StationChain.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace jinguan
{

/** Edits the chains of stations: name, and stations in the order of the water. */
class ChainDialog : public QDialog
{
    Q_OBJECT

  public:
    ChainDialog( const QList<StationChain> &chains, const QList<Station> &stations, QWidget *parent = nullptr );

    /** As edited; chains without a name get one, those of fewer than two stations are left out. */
    QList<StationChain> chains() const;

  private:
    QWidget *makeChains();
    QWidget *makeStations();
    void showChain( int row );
    void fillStations();
    void moveStation( int by );
    QString nameOf( const QString &code ) const;

    QList<StationChain> mChains;
    QList<Station> mStations;
    QListWidget *mList = nullptr;
    QLineEdit *mName = nullptr;
    QListWidget *mPlaces = nullptr;
    QComboBox *mStation = nullptr;
};

} // namespace jinguan

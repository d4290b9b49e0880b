#pragma once

#include "dialogs/profile/DraftPage.h"

class QComboBox;
class QLineEdit;

namespace jinguan
{

class Catalogue;
class PairTable;

/** Where the station of a row is told when no column does, and what the names of the file mean. */
class StationPage : public DraftPage
{
    Q_OBJECT

  public:
    explicit StationPage( const Catalogue &catalogue, QWidget *parent = nullptr );

    /** Codes that are offered. */
    void setStations( const QStringList &codes );
    void take( ProfileDraft &draft ) const override;

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    QLabel *mFrom = nullptr;
    QComboBox *mFixed = nullptr;
    QLabel *mFixedGuess = nullptr;
    QLineEdit *mFileName = nullptr;
    QComboBox *mKind = nullptr;
    PairTable *mCodes = nullptr;
};

} // namespace jinguan

#pragma once

#include "dialogs/profile/DraftPage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace jinguan
{

class PairTable;

/** Marks of missing values, the form of numbers, quality flags, and what is done with doubtful rows. */
class RulesPage : public DraftPage
{
    Q_OBJECT

  public:
    explicit RulesPage( QWidget *parent = nullptr );

    void take( ProfileDraft &draft ) const override;

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    QLineEdit *mMissing = nullptr;
    QLabel *mMissingGuess = nullptr;
    QComboBox *mDecimal = nullptr;
    QComboBox *mGroup = nullptr;
    QLabel *mNumberGuess = nullptr;
    PairTable *mFlags = nullptr;
    QLabel *mFlagsGuess = nullptr;
    QComboBox *mOutOfRange = nullptr;
    QComboBox *mConflicts = nullptr;
};

} // namespace jinguan

#pragma once

#include "dialogs/profile/DraftPage.h"

class QComboBox;

namespace jinguan
{

class Catalogue;
class ValueForm;

/** What the chosen column of the file is. */
class ColumnPage : public DraftPage
{
    Q_OBJECT

  public:
    explicit ColumnPage( const Catalogue &catalogue, QWidget *parent = nullptr );

    /** Shows column \a index of \a draft. */
    void setColumn( qsizetype index, const ProfileDraft &draft, const TableSample &sample );
    void take( ProfileDraft &draft ) const override;

    static QString roleName( ProfileDraft::Role role );

  Q_SIGNALS:
    /** Another column was chosen in the page's own list. */
    void columnChosen( int index );

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    qsizetype mIndex = 0;
    bool mTouched = false;
    QComboBox *mColumn = nullptr;
    QLabel *mExamples = nullptr;
    QComboBox *mRole = nullptr;
    QLabel *mGuess = nullptr;
    ValueForm *mValue = nullptr;
};

} // namespace jinguan

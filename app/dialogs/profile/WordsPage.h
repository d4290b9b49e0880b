#pragma once

#include "dialogs/profile/DraftPage.h"

class QListWidget;

namespace jinguan
{

class Catalogue;
class ValueForm;

/** Long tables: what the words of the indicator column mean. */
class WordsPage : public DraftPage
{
    Q_OBJECT

  public:
    explicit WordsPage( const Catalogue &catalogue, QWidget *parent = nullptr );

    void take( ProfileDraft &draft ) const override;

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    void showWord();
    void nameItems();

    const Catalogue &mCatalogue;
    QLabel *mHint = nullptr;
    QListWidget *mList = nullptr;
    ValueForm *mValue = nullptr;
    QList<ValueMapping> mWords; //!< one per row of the list; without indicator: not mapped
};

} // namespace jinguan

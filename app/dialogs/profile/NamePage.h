#pragma once

#include "dialogs/profile/DraftPage.h"

class QLineEdit;

namespace jinguan
{

/** What the profile is called, and for which files it is offered. */
class NamePage : public DraftPage
{
    Q_OBJECT

  public:
    explicit NamePage( QWidget *parent = nullptr );

    void take( ProfileDraft &draft ) const override;

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    QLineEdit *mName = nullptr;
    QLineEdit *mChinese = nullptr;
    QLineEdit *mEnglish = nullptr;
    QLineEdit *mNote = nullptr;
    QLineEdit *mFiles = nullptr;
    QLineEdit *mSource = nullptr;
};

} // namespace jinguan

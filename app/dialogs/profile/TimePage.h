#pragma once

#include "dialogs/profile/DraftPage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

/** How the times of a file are written and what they mean, with the first of them as an example. */
class TimePage : public DraftPage
{
    Q_OBJECT

  public:
    explicit TimePage( QWidget *parent = nullptr );

    void take( ProfileDraft &draft ) const override;
    /** \a text says how the first row was understood, or why it was not. */
    void setExample( const QString &text );

  protected:
    void fill( const ProfileDraft &draft, const TableSample &sample ) override;

  private:
    QComboBox *mFormats = nullptr;
    QComboBox *mZone = nullptr;
    QComboBox *mLabel = nullptr;
    QComboBox *mPeriod = nullptr;
    QSpinBox *mRepeatStep = nullptr;
    QLineEdit *mYearFromPath = nullptr;
    QLabel *mExample = nullptr;
    QLabel *mFormatGuess = nullptr;
    QLabel *mLabelGuess = nullptr;
    QLabel *mPeriodGuess = nullptr;
};

} // namespace jinguan

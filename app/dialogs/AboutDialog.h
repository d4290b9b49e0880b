#pragma once

#include <QDialog>

namespace jinguan
{

/** What the program is, its licence, and the sources of the data it brings. */
class AboutDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit AboutDialog( QWidget *parent = nullptr );
};

} // namespace jinguan

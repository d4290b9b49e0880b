#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace jinguan
{

/** Asks what has to be said with a step of handling: a note, a reason, and whom it is given to. */
class IncidentStepDialog : public QDialog
{
    Q_OBJECT

  public:
    /** What the step needs before it can be taken. */
    struct Form
    {
        QString title;
        QString prompt;        //!< what the text is for
        QStringList assignees; //!< to choose from, or to type another
        bool asksAssignee = false;
        bool needsText = false; //!< cannot be left empty
    };

    explicit IncidentStepDialog( const Form &form, QWidget *parent = nullptr );

    QString text() const;
    QString assignee() const;

  private:
    QPlainTextEdit *mText = nullptr;
    QComboBox *mAssignee = nullptr;
};

} // namespace jinguan

#pragma once

#include "reports/bulletin/BulletinDraft.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace jinguan
{

/** A paragraph of a bulletin to be edited: its name and state, its text, and buttons to have it generated anew or to keep it as it is. */
class BulletinParagraphEdit : public QFrame
{
    Q_OBJECT

  public:
    /** \a name is what the paragraph is about. */
    BulletinParagraphEdit( const QString &name, const DraftParagraph &paragraph, QWidget *parent = nullptr );

    const QString &id() const { return mId; }
    QString text() const;
    /** Shows the state of \a paragraph; its text only where it differs, so that the cursor stays. */
    void show( const DraftParagraph &paragraph );

  Q_SIGNALS:
    void edited( const QString &id, const QString &text );
    void regenerateAsked( const QString &id );
    /** The edited text stands though figures changed. */
    void confirmAsked( const QString &id );

  protected:
    bool eventFilter( QObject *watched, QEvent *event ) override;

  private:
    void fitHeight();

    QString mId;
    QString mName;
    QLabel *mState = nullptr;
    QPlainTextEdit *mText = nullptr;
    QToolButton *mRegenerate = nullptr;
    QToolButton *mConfirm = nullptr;
};

} // namespace jinguan

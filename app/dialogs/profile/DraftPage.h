#pragma once

#include "ingest/ProfileDraft.h"
#include "ingest/TableSample.h"

#include <QLabel>
#include <QWidget>

namespace jinguan
{

/** A page of the profile editor: shows one part of a draft and takes what was edited back into it. */
class DraftPage : public QWidget
{
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /** Shows \a draft without telling of a change. */
    void display( const ProfileDraft &draft, const TableSample &sample )
    {
      mDisplaying = true;
      fill( draft, sample );
      mDisplaying = false;
    }
    /** Writes what the page holds into \a draft. */
    virtual void take( ProfileDraft &draft ) const = 0;

  Q_SIGNALS:
    void changed();

  protected:
    virtual void fill( const ProfileDraft &draft, const TableSample &sample ) = 0;
    /** To be called when a widget of the page was used; part \a guessed of the draft is then a guess no more. */
    void edited( const QString &guessed = {} )
    {
      if ( mDisplaying )
        return;
      if ( !guessed.isEmpty() )
        mDecided.insert( guessed );
      Q_EMIT changed();
    }
    /** Removes the guesses that a person has decided. */
    void settle( ProfileDraft &draft ) const
    {
      for ( const QString &part : mDecided )
        draft.guesses.remove( part );
    }
    /** A small line below a field that tells a guess, hidden when there is none. */
    QLabel *guessLabel( const QString &part )
    {
      auto *label = new QLabel( this );
      label->setObjectName( QStringLiteral( "guess_" ) + part );
      label->setForegroundRole( QPalette::PlaceholderText );
      label->setWordWrap( true );
      label->hide();
      return label;
    }
    void tellGuess( QLabel *label, const ProfileDraft &draft, const QString &part ) const
    {
      const QString why = mDecided.contains( part ) ? QString() : draft.guesses.value( part );
      label->setText( tr( "Guessed: %1" ).arg( why ) );
      label->setVisible( !why.isEmpty() );
    }

  private:
    bool mDisplaying = false;
    QSet<QString> mDecided;
};

} // namespace jinguan

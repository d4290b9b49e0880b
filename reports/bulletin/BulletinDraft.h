#pragma once

#include "reports/bulletin/BulletinText.h"

#include <QDateTime>

namespace jinguan
{

/** A paragraph of a draft. */
struct DraftParagraph
{
    QString id;
    QString generated;             //!< what the figures say
    QString basis;                 //!< what they said when the text was edited; empty when it was not
    std::optional<QString> edited; //!< the text of a person; an empty one leaves the paragraph out
    QString author;
    QDateTime time; //!< of the edit

    QString text() const { return edited.value_or( generated ); }
    /** The figures changed after the text was edited. */
    bool isOutOfDate() const { return edited.has_value() && basis != generated; }
};

/**
 * The text of a bulletin as people edit it before it is printed: what the figures say, what a person made of it, who and when. A JSON file that can be
 * sent on. Edits are never lost: when figures change they stay and are shown as out of date.
 */
class BulletinDraft
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BulletinDraft )

  public:
    BulletinDraft() = default;
    /** Of the bulletin of \a question in \a language, nothing edited. */
    BulletinDraft( const BulletinQuestion &question, Language language, const QList<BulletinParagraph> &generated );

    const QList<DraftParagraph> &paragraphs() const { return mParagraphs; }
    /** What is printed. */
    QStringList printed() const;
    bool isEdited() const;
    bool isOutOfDate() const;

    /** Text \a text of a person for the paragraph \a id; the text of the figures itself takes the edit back. */
    void edit( const QString &id, const QString &text, const QString &author, const QDateTime &time );
    /** The text of the figures again. */
    void regenerate( const QString &id );
    /** The edited text of \a id stands though figures changed. */
    void confirm( const QString &id );
    /** New figures: \a generated takes the place of what was generated before; edits stay, also of paragraphs that are no more. */
    void update( const QList<BulletinParagraph> &generated );

    /** An error, with what to do, when the draft is of another bulletin or language. */
    Result<void> checkFor( const BulletinQuestion &question, Language language ) const;

    QByteArray json() const;
    Result<QString> write( const QString &path ) const;
    static Result<BulletinDraft> read( const QString &path );
    /** Name of the file of a draft, `air-month-2014-03-510104-zh.json`. */
    static QString fileName( const BulletinQuestion &question, Language language );

  private:
    QString mElement;
    QString mArea; //!< code, empty: the city
    QString mPeriod;
    QString mKind;
    QString mLanguage;
    QList<DraftParagraph> mParagraphs;
};

} // namespace jinguan

#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "base/Time.h"

#include <QHash>
#include <QStringList>

namespace jinguan
{

/**
 * The words of sheets and reports (`resources/layouts/texts.csv`) in the language of the sheet, which need not be that of the
 * window.
 */
class SheetText
{
  public:
    /** The words of \a file below the resources. */
    static Result<SheetText> load( Language language, const QString &file = QStringLiteral( "layouts/texts.csv" ) );

    Language language() const { return mLanguage; }

    /** The text \a id with its places filled in; the id itself where it is unknown, so that it cannot go unseen. */
    QString operator()( const QString &id, const QStringList &values = {} ) const;
    bool contains( const QString &id ) const { return mTexts.contains( id ); }

    QString name( const LocalText &name ) const { return name.text( mLanguage ); }
    /** `2026年11月23日 15:00` or `23 November 2026 15:00`, in the display zone. */
    QString dateTime( UtcSeconds time ) const { return format( time, QStringLiteral( "datetime" ) ); }
    QString date( UtcSeconds time ) const { return format( time, QStringLiteral( "date" ) ); }
    /** \a time in the display zone by the date format \a id. */
    QString format( UtcSeconds time, const QString &id ) const;
    /** Names one after the other, 甲、乙、丙 or A, B, C. */
    QString list( const QStringList &names ) const { return names.join( mTexts.value( QStringLiteral( "list.join" ) ) ); }

  private:
    Language mLanguage = Language::Chinese;
    QHash<QString, QString> mTexts;
};

/** The id of a text, an item or a rule as a literal writes it. */
inline QString id( const char *text )
{
  return QString::fromLatin1( text );
}

/** Lets names of data speak \a language for as long as it lives; for work on one thread that draws a sheet. */
class LanguageScope
{
  public:
    explicit LanguageScope( Language language ) : mBefore( uiLanguage() ) { setUiLanguage( language ); }
    ~LanguageScope() { setUiLanguage( mBefore ); }
    LanguageScope( const LanguageScope & ) = delete;
    LanguageScope &operator=( const LanguageScope & ) = delete;

  private:
    Language mBefore;
};

} // namespace jinguan

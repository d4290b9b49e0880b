#pragma once

#include <QString>

namespace jinguan
{

/** Language of names that come from data files (catalogue, districts, bodies …). */
enum class Language
{
  Chinese,
  English
};

/** The language of the user interface; set once by the program, Chinese by default. */
Language uiLanguage();
void setUiLanguage( Language language );

/** A name in both languages. */
struct LocalText
{
    QString zh;
    QString en;

    /** The name in the language of the interface, the other one where that is missing. */
    QString text() const { return text( uiLanguage() ); }
    bool operator==( const LocalText &other ) const = default;
    QString text( Language language ) const
    {
      const QString &wanted = language == Language::Chinese ? zh : en;
      return wanted.isEmpty() ? ( language == Language::Chinese ? en : zh ) : wanted;
    }
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

namespace jinguan
{

/** The words by which bureaus name the columns of their tables (`resources/profiles/column_words.csv`). */
class ColumnWords
{
  public:
    /** The table of the resources folder; the error says what is wrong with it. */
    static Result<ColumnWords> load();

    /** True when \a text is one of the words of \a meaning. */
    bool is( const QString &meaning, const QString &text ) const;
    /** True when \a text holds one of those words of \a meaning that may stand in longer names. */
    bool has( const QString &meaning, const QString &text ) const;
    /** Words of \a meaning that may stand in longer names, longest first. */
    QStringList parts( const QString &meaning ) const { return mHas.value( meaning ); }
    /** The meaning that begins with \a prefix and has \a text as a word, without the prefix; empty when there is none. */
    QString meaningOf( const QString &prefix, const QString &text ) const;

  private:
    QHash<QString, QStringList> mIs;
    QHash<QString, QStringList> mHas;
};

} // namespace jinguan

#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace jinguan
{

/**
 * What went wrong, in words a planner understands.
 *
 * `message` says what happened, `remedy` what to do about it; `file` and `row` (1-based line of the file, 0 when it does
 * not apply) say where. Texts are already translated.
 */
struct Error
{
    QString message;
    QString remedy;
    QString file;
    qint64 row = 0;

    /** One paragraph: file, row, message, remedy. */
    QString text() const
    {
      QString where;
      if ( !file.isEmpty() && row > 0 )
        where = QCoreApplication::translate( "jinguan::Error", "%1, row %2: " ).arg( file ).arg( row );
      else if ( !file.isEmpty() )
        where = QCoreApplication::translate( "jinguan::Error", "%1: " ).arg( file );
      return remedy.isEmpty() ? where + message : where + message + QLatin1Char( ' ' ) + remedy;
    }
};

/**
 * A value, or the Error that prevented it.
 *
 * \code
 * const Result<Station> station = store.station( code );
 * if ( !station )
 *   return station.error();
 * use( *station );
 * \endcode
 */
template<typename T> class [[nodiscard]] Result
{
  public:
    Result( T value ) : mContent( std::in_place_index<0>, std::move( value ) ) {}
    Result( Error error ) : mContent( std::in_place_index<1>, std::move( error ) ) {}

    bool ok() const { return mContent.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const { return std::get<0>( mContent ); }
    T &value() { return std::get<0>( mContent ); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /** The value moved out; for types that cannot be copied. */
    T take() { return std::move( std::get<0>( mContent ) ); }

    const Error &error() const { return std::get<1>( mContent ); }

  private:
    std::variant<T, Error> mContent;
};

/** Success without a value, or an Error. */
template<> class [[nodiscard]] Result<void>
{
  public:
    Result() = default;
    Result( Error error ) : mError( std::move( error ) ) {}

    bool ok() const { return !mError.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *mError; }

  private:
    std::optional<Error> mError;
};

} // namespace jinguan

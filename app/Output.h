#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

namespace jinguan
{

/** Exit codes of the command line. */
enum class ExitCode : int
{
  Done = 0,
  DoneWithFindings = 1, //!< rejected rows, failed checks
  Failed = 2
};

/** Results to standard output (text for people or JSON for machines), messages to standard error. */
class Output
{
  public:
    explicit Output( bool json = false ) : mJson( json ) {}

    void setJson( bool json ) { mJson = json; }
    bool isJson() const { return mJson; }

    /** One object: JSON, or lines `key  value`. */
    void object( const QJsonObject &object ) const;

    /** Rows with the columns of the first one: a JSON array, or an aligned table. */
    void rows( const QJsonArray &rows ) const;

    /** A table for people, with headings; columns of numbers are right-aligned. Not for JSON. */
    void table( const QStringList &headings, const QList<QStringList> &rows ) const;

    /** Lines `name  text` for people. Not for JSON. */
    void facts( const QList<QPair<QString, QString>> &facts ) const;

    /** A line for people to standard output. Not for JSON. */
    void text( const QString &line ) const;

    /** Columns of a terminal that \a text takes: Chinese characters take two. */
    static int displayWidth( const QString &text );

    /** A sentence to standard error. */
    void message( const QString &text ) const;

    /** Tells the error and returns ExitCode::Failed. */
    int fail( const Error &error ) const;

  private:
    bool mJson = false;
};

} // namespace jinguan

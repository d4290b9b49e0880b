#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "print/PrintKinds.h"

#include <QSet>
#include <QStringList>

namespace jinguan
{

struct Services;
class Workspace;

/** A kind of report that can be printed many times: a command below `report`, with the options it understands. */
struct BatchKind
{
    QString command;
    QSet<QString> options;  //!< `--element`, …
    QStringList required;   //!< options without which it does nothing, beside workspace and output

    bool takes( const char *option ) const { return options.contains( QString::fromLatin1( option ) ); }
    /** What a batch cannot give of what the kind requires. */
    QStringList missing() const;
};

/** The kinds of the program, found in its command line, so that a new one is here by itself. */
QList<BatchKind> batchKinds();

/** What many reports are asked for. */
struct BatchRequest
{
    QString workspace; //!< folder
    QStringList kinds;
    QStringList elements;  //!< ids, or `all`: those with stations; empty: as the kind needs
    QStringList districts; //!< codes of units or districts, `city`, or `all`: all units; empty: as the kind needs
    QStringList periods;   //!< `2026`, `2026-10`, `2026-10-03`, or `latest`; empty: the newest readings
    QString pattern = QStringLiteral( "{kind}-{unit}-{element}-{period}.pdf" );
    QString folder;     //!< of the files
    QStringList common; //!< options handed to every report: paper, marks …
};

/** One report of a batch. */
struct BatchJob
{
    QString kind;
    QString element; //!< id, may be empty
    QString unit;    //!< code, may be empty
    QString period;  //!< as asked for
    QString title;   //!< for people, and the bookmark in a joined file
    QString file;    //!< absolute
    QStringList arguments; //!< from `report` on, without `--out`

    /** What the job is, whatever its file is called; equal keys make equal files of equal data. */
    QString key() const { return arguments.join( QChar( 0x1F ) ); }
};

/** Works out the reports of a request, and says what is wrong with it before anything is printed. */
class BatchPlan
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BatchPlan )

  public:
    /**
     * Every kind × element × unit × period, in this order. Errors: an unknown kind, element, unit, period or place of the pattern, a kind that needs what a batch cannot give, and a
     * pattern that gives two reports one name.
     */
    static Result<QList<BatchJob>> jobs( const BatchRequest &request, const QList<BatchKind> &kinds, const Services &services, Workspace &workspace );

    /** Places of a pattern: `{kind}`, `{unit}`, `{code}`, `{element}`, `{element-id}`, `{period}`, `{number}`. */
    static QStringList places();
    /** Whether \a pattern can name files. */
    static Result<void> checkPattern( const QString &pattern );
};

} // namespace jinguan

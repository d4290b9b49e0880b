#pragma once

#include "ingest/ColumnWords.h"
#include "ingest/ProfileDraft.h"
#include "ingest/TableSample.h"
#include "monitoring/Catalogue.h"

#include <QSet>

namespace jinguan
{

/**
 * A first draft of a mapping profile from the beginning of a file: the columns by their names and contents, the form of the times, the
 * period, marks of missing values. Every guess says why, so that a person can check it; nothing is imported by a guess alone.
 */
class ProfileGuess
{
  public:
    /** \a stations: codes and names the workspace knows, for finding the column of the station. All outlive the object. */
    ProfileGuess( const Catalogue &catalogue, const ColumnWords &words, const QSet<QString> &stations );

    /** \a table: how \a sample was read; where its header is, is guessed unless \a headerGiven. */
    ProfileDraft draft( const TableSample &sample, const QString &path, const TableOptions &table = {}, bool headerGiven = false ) const;

    /** Indicators that \a name may mean, best first, and the unit it tells. */
    QStringList indicatorsOf( const QString &name, QString &unit ) const;

    /** Forms of times that are tried, most usual first. */
    static const QStringList &timeFormats();
    /** The few of timeFormats() in which at least nine in ten of \a texts are times, the commonest first; empty when there are none. */
    static QStringList timeFormatsOf( const QStringList &texts );

  private:
    struct Column
    {
        QStringList texts;      //!< not empty ones, trimmed
        QStringList candidates; //!< ids of indicators that its name may mean
        QString unit;           //!< that its name tells
        double numbers = 0;     //!< part of the texts that are numbers
    };
    void guessHeader( const TableSample &sample, ProfileDraft &draft ) const;
    void guessTime( const QList<Column> &columns, ProfileDraft &draft ) const;
    void guessStation( const QList<Column> &columns, const QString &path, ProfileDraft &draft ) const;
    void guessLong( const QList<Column> &columns, ProfileDraft &draft ) const;
    void guessValues( const QList<Column> &columns, ProfileDraft &draft ) const;
    void guessFlag( const QList<Column> &columns, ProfileDraft &draft ) const;
    void guessNumbers( const QList<Column> &columns, ProfileDraft &draft ) const;
    void guessPeriod( const TableSample &sample, ProfileDraft &draft ) const;
    bool isUnitText( const QString &text ) const;
    QStringList lookUp( const QString &plain ) const;
    ValueMapping mappingOf( const QString &indicator, const QString &unit, QString &why ) const;

    const Catalogue &mCatalogue;
    const ColumnWords &mWords;
    const QSet<QString> &mStations;
    QHash<QString, QStringList> mIndicators; //!< plain name → ids
};

} // namespace jinguan

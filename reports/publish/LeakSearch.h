#pragma once

#include "publication/PublicationSelection.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace jinguan
{

/** Something found where it must not be. */
struct Leak
{
    QString what;    //!< `code`, `device`, `name`, `place`
    QString station; //!< our code of the station
    QString found;   //!< as it stands in the file
};

/**
 * Searches the bytes of public files for what must not be there: our own codes and device numbers of stations, names of stations of which no item tells
 * the name, and exact places of stations that no item tells exactly, as text in any order and precision and as binary numbers.
 */
class LeakSearch
{
  public:
    /** Degrees below which two places are one, about ten metres. */
    static constexpr double nearness = 1e-4;

    /** What is protected of \a stations when \a releases are public. \a allowed are words that may stand in the files whatever they contain. */
    LeakSearch(
      const PublicationSelection &selection, const QList<Station> &stations, const QList<Release> &releases, const QStringList &allowed );

    /** Codes, device numbers and names in \a bytes (UTF-8), each once. */
    QList<Leak> texts( const QByteArray &bytes ) const;
    /** Places written as numbers in \a text. */
    QList<Leak> places( const QByteArray &text ) const;
    /** Places as pairs of doubles in \a bytes, in the order of well-known binary. */
    QList<Leak> binaryPlaces( const QByteArray &bytes ) const;

  private:
    struct Needle
    {
        QByteArray text;
        QString what;
        QString station;
        bool isWord = false; //!< must not be a part of a longer word
    };
    struct Place
    {
        LonLat at;
        QString station;
    };

    void addNeedle( const QString &text, const QString &what, const QString &station, const QStringList &allowed );
    void addPlace( const LonLat &at, const QString &station );
    void match( double lon, double lat, QHash<QString, Leak> &found ) const;

    QList<Needle> mNeedles;
    QHash<quint32, QList<int>> mByBegin; //!< by the first bytes
    QHash<qint64, QList<Place>> mPlaces; //!< by cell
};

} // namespace jinguan

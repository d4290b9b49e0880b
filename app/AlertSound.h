#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace jinguan
{

/**
 * Sounds of warnings, by severity: notes that are made here, played by whatever player of the desktop there is (PipeWire, PulseAudio, ALSA), else the bell. Never waits, and
 * says nothing when there is no sound.
 */
class AlertSound
{
  public:
    /** Plays the sound of \a severity (1 … 4). */
    void play( int severity );

    /** The sound as a WAV file, 16 bits, mono, 22,050 Hz. */
    static QByteArray wave( int severity );
    /** Program and arguments that play \a file; empty when there is none. */
    static QStringList player( const QString &file );

  private:
    QHash<int, QString> mFiles; //!< written so far
};

} // namespace jinguan

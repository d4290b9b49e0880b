#include "AlertSound.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStringList>

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr int sRate = 22050;
constexpr double sLoudness = 0.35;
constexpr double sFade = 0.012; //!< seconds, without which a note clicks

struct Note
{
    double hertz = 0; //!< 0: a rest
    double seconds = 0;
};

/** One soft note; two; three; a fast exchange of two. */
QList<Note> notes( int severity )
{
  switch ( severity )
  {
    case 1:
      return { { 659, 0.18 } };
    case 2:
      return { { 784, 0.16 }, { 0, 0.06 }, { 784, 0.16 } };
    case 3:
      return { { 880, 0.16 }, { 0, 0.05 }, { 880, 0.16 }, { 0, 0.05 }, { 1047, 0.26 } };
    default:
      return { { 988, 0.14 }, { 1319, 0.14 }, { 988, 0.14 }, { 1319, 0.14 }, { 988, 0.14 }, { 1319, 0.28 } };
  }
}

template<typename T> void put( QByteArray &bytes, T value )
{
  const T little = qToLittleEndian( value );
  bytes.append( reinterpret_cast<const char *>( &little ), sizeof( T ) );
}
} // namespace

QByteArray AlertSound::wave( int severity )
{
  QByteArray samples;
  for ( const Note &note : notes( severity ) )
  {
    const int count = static_cast<int>( note.seconds * sRate );
    for ( int i = 0; i < count; ++i )
    {
      const double at = double( i ) / sRate;
      const double edge = std::min( { 1.0, at / sFade, ( note.seconds - at ) / sFade } );
      put<qint16>( samples,
        static_cast<qint16>(
          std::lround( 32767 * sLoudness * std::max( 0.0, edge ) * std::sin( 2 * std::numbers::pi * note.hertz * at ) ) ) );
    }
  }
  QByteArray file = "RIFF";
  put<quint32>( file, static_cast<quint32>( 36 + samples.size() ) );
  file += "WAVEfmt ";
  put<quint32>( file, 16 );
  put<quint16>( file, 1 ); // PCM
  put<quint16>( file, 1 ); // mono
  put<quint32>( file, sRate );
  put<quint32>( file, sRate * 2 );
  put<quint16>( file, 2 );
  put<quint16>( file, 16 );
  file += "data";
  put<quint32>( file, static_cast<quint32>( samples.size() ) );
  return file + samples;
}

QStringList AlertSound::player( const QString &file )
{
  static const QList<QStringList> sPlayers { { QStringLiteral( "pw-play" ) }, { QStringLiteral( "paplay" ) },
    { QStringLiteral( "aplay" ), QStringLiteral( "-q" ) }, { QStringLiteral( "afplay" ) } };
  for ( const QStringList &player : sPlayers )
  {
    const QString program = QStandardPaths::findExecutable( player.first() );
    if ( !program.isEmpty() )
      return QStringList { program } + player.mid( 1 ) + QStringList { file };
  }
  return {};
}

void AlertSound::play( int severity )
{
  const int level = std::clamp( severity, 1, 4 );
  QString &file = mFiles[level];
  if ( file.isEmpty() || !QFile::exists( file ) )
  {
    const QDir folder( QStandardPaths::writableLocation( QStandardPaths::CacheLocation ) );
    const QByteArray bytes = wave( level );
    QSaveFile out( folder.filePath( QStringLiteral( "alert-%1.wav" ).arg( level ) ) );
    if ( folder.mkpath( QStringLiteral( "." ) ) && out.open( QIODevice::WriteOnly ) && out.write( bytes ) == bytes.size() && out.commit() )
      file = out.fileName();
  }
  QStringList command = file.isEmpty() ? QStringList() : player( file );
  if ( command.isEmpty() || !QProcess::startDetached( command.takeFirst(), command ) )
    QApplication::beep();
}

} // namespace jinguan

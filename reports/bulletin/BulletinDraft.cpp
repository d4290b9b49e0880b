#include "reports/bulletin/BulletinDraft.h"

#include "reports/document/ZipArchive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan
{

namespace
{
constexpr int sVersion = 1;
const QString sFormat = QStringLiteral( "jinguan-bulletin-draft" );

QString languageId( Language language )
{
  return language == Language::Chinese ? QStringLiteral( "zh" ) : QStringLiteral( "en" );
}
} // namespace

BulletinDraft::BulletinDraft( const BulletinQuestion &question, Language language, const QList<BulletinParagraph> &generated )
  : mElement( question.element ),
    mArea( question.area.code ),
    mPeriod( question.period.id() ),
    mKind( BulletinPeriod::idOf( question.period.kind ) ),
    mLanguage( languageId( language ) )
{
  update( generated );
}

QStringList BulletinDraft::printed() const
{
  QStringList texts;
  for ( const DraftParagraph &paragraph : mParagraphs )
    if ( !paragraph.text().trimmed().isEmpty() )
      texts << paragraph.text();
  return texts;
}

bool BulletinDraft::isEdited() const
{
  return std::any_of( mParagraphs.cbegin(), mParagraphs.cend(), []( const DraftParagraph &p ) { return p.edited.has_value(); } );
}

bool BulletinDraft::isOutOfDate() const
{
  return std::any_of( mParagraphs.cbegin(), mParagraphs.cend(), []( const DraftParagraph &p ) { return p.isOutOfDate(); } );
}

void BulletinDraft::edit( const QString &id, const QString &text, const QString &author, const QDateTime &time )
{
  for ( DraftParagraph &paragraph : mParagraphs )
  {
    if ( paragraph.id != id || paragraph.text() == text )
      continue;
    if ( text == paragraph.generated )
    {
      regenerate( id );
      return;
    }
    paragraph.edited = text;
    paragraph.basis = paragraph.generated;
    paragraph.author = author;
    paragraph.time = time;
  }
}

void BulletinDraft::regenerate( const QString &id )
{
  for ( DraftParagraph &paragraph : mParagraphs )
  {
    if ( paragraph.id != id )
      continue;
    paragraph.edited.reset();
    paragraph.basis.clear();
    paragraph.author.clear();
    paragraph.time = {};
  }
  mParagraphs.removeIf( []( const DraftParagraph &p ) { return p.generated.isEmpty() && !p.edited; } );
}

void BulletinDraft::confirm( const QString &id )
{
  for ( DraftParagraph &paragraph : mParagraphs )
    if ( paragraph.id == id && paragraph.edited )
      paragraph.basis = paragraph.generated;
}

void BulletinDraft::update( const QList<BulletinParagraph> &generated )
{
  QList<DraftParagraph> before = std::exchange( mParagraphs, {} );
  for ( const BulletinParagraph &one : generated )
  {
    DraftParagraph paragraph { one.id, one.text, {}, {}, {}, {} };
    for ( qsizetype i = 0; i < before.size(); ++i )
    {
      if ( before.at( i ).id != one.id )
        continue;
      paragraph = before.takeAt( i );
      paragraph.generated = one.text;
      break;
    }
    mParagraphs << paragraph;
  }
  for ( DraftParagraph &gone : before )
  {
    gone.generated.clear();
    if ( gone.edited )
      mParagraphs << gone;
  }
}

Result<void> BulletinDraft::checkFor( const BulletinQuestion &question, Language language ) const
{
  const QString wanted = fileName( question, language );
  const QString own =
    QStringLiteral( "%1-%2-%3-%4-%5" ).arg( mElement, mKind, mPeriod, mArea.isEmpty() ? QStringLiteral( "city" ) : mArea, mLanguage );
  if ( wanted.section( QLatin1Char( '.' ), 0, -2 ) == own )
    return {};
  return Error { tr( "The draft is of another bulletin: %1 instead of %2." ).arg( own, wanted.section( QLatin1Char( '.' ), 0, -2 ) ),
    tr( "Choose the draft of this element, period, area and language, or print without it." ), {}, 0 };
}

QString BulletinDraft::fileName( const BulletinQuestion &question, Language language )
{
  return QStringLiteral( "%1-%2-%3-%4-%5.json" )
    .arg( question.element, BulletinPeriod::idOf( question.period.kind ), question.period.id(),
      question.area.code.isEmpty() ? QStringLiteral( "city" ) : question.area.code, languageId( language ) );
}

QByteArray BulletinDraft::json() const
{
  QJsonArray paragraphs;
  for ( const DraftParagraph &paragraph : mParagraphs )
  {
    QJsonObject object { { QStringLiteral( "id" ), paragraph.id }, { QStringLiteral( "generated" ), paragraph.generated } };
    if ( paragraph.edited )
    {
      object.insert( QStringLiteral( "edited" ), *paragraph.edited );
      object.insert( QStringLiteral( "basis" ), paragraph.basis );
      object.insert( QStringLiteral( "author" ), paragraph.author );
      object.insert( QStringLiteral( "time" ), paragraph.time.toUTC().toString( Qt::ISODate ) );
    }
    paragraphs.append( object );
  }
  return QJsonDocument( QJsonObject { { QStringLiteral( "format" ), sFormat }, { QStringLiteral( "version" ), sVersion },
                          { QStringLiteral( "element" ), mElement }, { QStringLiteral( "area" ), mArea },
                          { QStringLiteral( "kind" ), mKind }, { QStringLiteral( "period" ), mPeriod },
                          { QStringLiteral( "language" ), mLanguage }, { QStringLiteral( "paragraphs" ), paragraphs } } )
    .toJson();
}

Result<QString> BulletinDraft::write( const QString &path ) const
{
  return writeWhole( path, json() );
}

Result<BulletinDraft> BulletinDraft::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The draft cannot be read: %1." ).arg( file.errorString() ), tr( "Check the name of the file." ), path, 0 };
  const QJsonObject object = QJsonDocument::fromJson( file.readAll() ).object();
  if ( object.value( QStringLiteral( "format" ) ).toString() != sFormat )
    return Error { tr( "This is no draft of a bulletin." ), tr( "Choose a file that was saved from the bulletin window." ), path, 0 };
  if ( object.value( QStringLiteral( "version" ) ).toInt() > sVersion )
    return Error { tr( "The draft was written by a newer version of the program." ), tr( "Update the program." ), path, 0 };
  BulletinDraft draft;
  draft.mElement = object.value( QStringLiteral( "element" ) ).toString();
  draft.mArea = object.value( QStringLiteral( "area" ) ).toString();
  draft.mKind = object.value( QStringLiteral( "kind" ) ).toString();
  draft.mPeriod = object.value( QStringLiteral( "period" ) ).toString();
  draft.mLanguage = object.value( QStringLiteral( "language" ) ).toString();
  const QJsonArray paragraphs = object.value( QStringLiteral( "paragraphs" ) ).toArray();
  for ( const QJsonValue &value : paragraphs )
  {
    const QJsonObject one = value.toObject();
    DraftParagraph paragraph { one.value( QStringLiteral( "id" ) ).toString(), one.value( QStringLiteral( "generated" ) ).toString(),
      one.value( QStringLiteral( "basis" ) ).toString(), {}, one.value( QStringLiteral( "author" ) ).toString(),
      QDateTime::fromString( one.value( QStringLiteral( "time" ) ).toString(), Qt::ISODate ) };
    if ( one.contains( QStringLiteral( "edited" ) ) )
      paragraph.edited = one.value( QStringLiteral( "edited" ) ).toString();
    draft.mParagraphs << paragraph;
  }
  return draft;
}

} // namespace jinguan

#include "planning/rules/SitingFacts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan
{

Result<QMap<QString, QVariantMap>> SitingFacts::of( const NetworkStore &store )
{
  QMap<QString, QVariantMap> facts;
  const QByteArray json = store.property( sitingFactsProperty ).toUtf8();
  if ( json.trimmed().isEmpty() )
    return facts;
  QJsonParseError parsed;
  const QJsonObject kinds = QJsonDocument::fromJson( json, &parsed ).object();
  if ( parsed.error != QJsonParseError::NoError )
    return Error { tr( "The figures of the network that the workspace keeps cannot be read: %1." ).arg( parsed.errorString() ),
      tr( "Restore the workspace from its last backup, or remove its property “siting_facts”." ), {}, 0 };
  for ( auto kind = kinds.begin(); kind != kinds.end(); ++kind )
    facts.insert( kind.key(), kind.value().toObject().toVariantMap() );
  return facts;
}

Result<void> SitingFacts::keep( NetworkStore &store, const QString &kind, const QString &fact, const QString &value )
{
  Result<QMap<QString, QVariantMap>> facts = of( store );
  if ( !facts )
    return facts.error();
  if ( value.trimmed().isEmpty() )
    ( *facts )[kind].remove( fact );
  else
    ( *facts )[kind].insert( fact, value.trimmed() );
  QJsonObject json;
  for ( auto one = facts->cbegin(); one != facts->cend(); ++one )
    if ( !one->isEmpty() )
      json.insert( one.key(), QJsonObject::fromVariantMap( *one ) );
  return store.setProperty(
    sitingFactsProperty, json.isEmpty() ? QString() : QString::fromUtf8( QJsonDocument( json ).toJson( QJsonDocument::Compact ) ) );
}

} // namespace jinguan

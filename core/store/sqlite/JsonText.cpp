#include "store/sqlite/JsonText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan
{

QString jsonOfMap( const QVariantMap &map )
{
  return QString::fromUtf8( QJsonDocument( QJsonObject::fromVariantMap( map ) ).toJson( QJsonDocument::Compact ) );
}

QVariantMap mapOfJson( const QString &json )
{
  return QJsonDocument::fromJson( json.toUtf8() ).object().toVariantMap();
}

} // namespace jinguan

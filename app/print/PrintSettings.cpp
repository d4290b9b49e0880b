#include "print/PrintSettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace jinguan
{

namespace
{

const QString sKey = QStringLiteral( "printing/values" );

/** The file that Settings::initialise() points to. */
QSettings store()
{
  return QSettings( QSettings::IniFormat, QSettings::UserScope, QStringLiteral( "jinguan" ), QStringLiteral( "jinguan" ) );
}

} // namespace

QVariantMap PrintSettings::values()
{
  return QJsonDocument::fromJson( store().value( sKey ).toString().toUtf8() ).object().toVariantMap();
}

void PrintSettings::setValues( const QVariantMap &values )
{
  QSettings settings = store();
  settings.setValue( sKey, QString::fromUtf8( QJsonDocument( QJsonObject::fromVariantMap( values ) ).toJson( QJsonDocument::Compact ) ) );
}

void PrintSettings::set( const QString &field, const QVariant &value )
{
  QVariantMap changed = values();
  changed.insert( field, value );
  setValues( changed );
}

} // namespace jinguan

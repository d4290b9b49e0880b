#include "sampling/SamplingFiles.h"

#include <algorithm>

namespace jinguan
{

namespace
{
bool isName( const LocalText &name, const QString &text )
{
  return ( !name.zh.isEmpty() && name.zh == text ) || ( !name.en.isEmpty() && name.en.compare( text, Qt::CaseInsensitive ) == 0 );
}
} // namespace

QString SamplingNames::bodyOrUnit( const QString &text ) const
{
  if ( text.isEmpty() )
    return {};
  for ( const Body &body : responsibility.bodies() )
    if ( body.id == text || isName( body.nameNow, text ) || isName( body.nameThen, text ) )
      return body.id;
  for ( const ResponsibleUnit &unit : responsibility.units() )
    if ( unit.code == text || unit.aliases.contains( text ) || isName( unit.name, text ) || isName( unit.body, text ) )
      return unit.code;
  return {};
}

QString SamplingNames::nameOf( const QString &id ) const
{
  if ( const Body *body = responsibility.body( id ) )
    return body->nameNow.text();
  if ( const ResponsibleUnit *unit = responsibility.unit( id ) )
    return unit->name.text();
  return id;
}

std::optional<QString> SamplingNames::place( const QString &text ) const
{
  static const QStringList sCity { QString(), QStringLiteral( "city" ), QStringLiteral( "全市" ), QStringLiteral( "成都市" ),
    QStringLiteral( "510100" ) };
  if ( sCity.contains( text.toLower() ) )
    return QString();
  for ( const ResponsibleUnit &unit : responsibility.units() )
    if ( unit.code == text || unit.aliases.contains( text ) || isName( unit.name, text ) )
      return unit.code;
  return {};
}

QString SamplingNames::element( const QString &text ) const
{
  for ( const Element &one : catalogue.elements() )
    if ( one.id == text || isName( one.name, text ) )
      return one.id;
  return {};
}

QString SamplingNames::indicator( const QString &element, const QString &text ) const
{
  const QList<const Indicator *> all = catalogue.indicatorsOf( element );
  for ( const Indicator *one : all )
    if ( one->id == text )
      return one->id;
  for ( const Indicator *one : all )
    if ( one->id.compare( text, Qt::CaseInsensitive ) == 0 || one->symbol == text || isName( one->name, text ) )
      return one->id;
  return {};
}

QString SamplingNames::station( const QString &codeOrName ) const
{
  for ( const Station &one : stations )
    if ( one.code == codeOrName )
      return one.code;
  QString found;
  for ( const Station &one : stations )
  {
    if ( !isName( one.name, codeOrName ) )
      continue;
    if ( !found.isEmpty() )
      return {}; // two of one name: the code decides
    found = one.code;
  }
  return found;
}

} // namespace jinguan

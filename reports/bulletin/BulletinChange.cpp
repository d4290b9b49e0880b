#include "reports/bulletin/BulletinChange.h"

#include "reports/bulletin/BulletinFigures.h"

namespace jinguan
{

BulletinChange BulletinChange::of( const BulletinItem &item, const EvaluationRow &now, const EvaluationRow *before )
{
  BulletinChange change;
  const Figure *here = BulletinFigures::figureOf( now, item );
  const Figure *there = before ? BulletinFigures::figureOf( *before, item ) : nullptr;
  if ( item.compare == BulletinItem::Compare::None || !here || !there || !here->isValid() || !there->isValid() || !here->value
    || !there->value )
    return change;
  if ( !item.acrossEditions && here->basis.edition != there->basis.edition )
  {
    change.state = State::OtherEdition;
    return change;
  }
  const Decimal difference = *here->value - *there->value;
  change.isEqual = difference == Decimal( 0, 0 );
  change.state = State::Known;
  if ( item.compare != BulletinItem::Compare::Percent )
  {
    change.amount = difference;
    return change;
  }
  const Decimal zero( 0, 0 );
  if ( !( *there->value > zero ) )
  {
    change.state = change.isEqual ? State::Known : State::Zero;
    change.amount = Decimal( 0, 1 );
    return change;
  }
  // Quotients are rounded for positive numbers; the sign is put back.
  const bool less = difference < zero;
  const Decimal size = Decimal::quotient( ( less ? -difference : difference ) * Decimal( 100, 0 ), *there->value, 1 );
  change.amount = less ? -size : size;
  return change;
}

QString BulletinChange::signedText() const
{
  if ( state != State::Known )
    return {};
  const Decimal zero( 0, 0 );
  if ( amount < zero )
    return QChar( 0x2212 ) + ( -amount ).toString();
  return amount > zero ? QLatin1Char( '+' ) + amount.toString() : amount.toString();
}

} // namespace jinguan

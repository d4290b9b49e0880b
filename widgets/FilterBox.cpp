#include "widgets/FilterBox.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace jinguan
{

FilterBox::FilterBox( QWidget *parent ) : QComboBox( parent )
{
  setObjectName( QStringLiteral( "filterBox" ) );
  setAccessibleName( tr( "District or responsible unit" ) );
  setToolTip( tr( "Show only one district (where a station stands) or one responsible unit (who answers for it)" ) );
  setMaxVisibleItems( 24 );
  setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  setMinimumContentsLength( 14 );
  addArea( tr( "Whole city" ), {} );
  connect( this, &QComboBox::currentIndexChanged, this, [this] {
    if ( filter() == mLast )
      return;
    mLast = filter();
    Q_EMIT filterChanged( mLast );
  } );
}

void FilterBox::addHeading( const QString &text )
{
  addItem( text );
  auto *items = qobject_cast<QStandardItemModel *>( model() );
  QStandardItem *item = items->item( count() - 1 );
  item->setFlags( Qt::NoItemFlags );
  QFont bold = font();
  bold.setBold( true );
  item->setFont( bold );
}

void FilterBox::addArea( const QString &text, const MapFilter &filter )
{
  addItem( text, QVariant::fromValue( filter ) );
}

void FilterBox::setAreas( const QList<District> &districts, const QList<ResponsibleUnit> &units )
{
  const MapFilter before = filter();
  {
    const QSignalBlocker quiet( this );
    clear();
    addArea( tr( "Whole city" ), {} );
    addHeading( tr( "District (where it stands)" ) );
    for ( const District &district : districts )
      addArea( district.name.text(), { MapFilter::Kind::District, district.code } );
    addHeading( tr( "Responsible unit (who answers)" ) );
    for ( const ResponsibleUnit &unit : units )
      addArea( tr( "Unit: %1", "a responsible unit" ).arg( unit.name.text() ), { MapFilter::Kind::Unit, unit.code } );
    setFilter( before );
  }
  if ( !( filter() == mLast ) )
  {
    mLast = filter();
    Q_EMIT filterChanged( mLast );
  }
}

MapFilter FilterBox::filter() const
{
  return currentData().value<MapFilter>();
}

void FilterBox::setFilter( const MapFilter &filter )
{
  for ( int i = 0; i < count(); ++i )
  {
    const QVariant data = itemData( i );
    if ( data.canConvert<MapFilter>() && data.value<MapFilter>() == filter )
    {
      setCurrentIndex( i );
      return;
    }
  }
}

} // namespace jinguan

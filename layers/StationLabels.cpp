#include "layers/StationLabels.h"

#include <qgsrendercontext.h>
#include <qgsvectorlayer.h>

#include <QImage>
#include <QPainter>

namespace jinguan
{

namespace
{

/** Labels that are placed as others, but painted where nobody sees it when stations are live. */
class ValueLabelProvider : public QgsVectorLayerLabelProvider
{
  public:
    using QgsVectorLayerLabelProvider::QgsVectorLayerLabelProvider;

    void drawLabel( QgsRenderContext &context, pal::LabelPosition *label ) const override
    {
      unpainted( context, [&] { QgsVectorLayerLabelProvider::drawLabel( context, label ); } ); // it also notes the place
    }

    void drawLabelBackground( QgsRenderContext &context, pal::LabelPosition *label ) const override
    {
      unpainted( context, [&] { QgsVectorLayerLabelProvider::drawLabelBackground( context, label ); } );
    }

  private:
    template<typename Work> static void unpainted( QgsRenderContext &context, Work &&work )
    {
      if ( !context.customProperties().value( liveStationsProperty ).toBool() )
      {
        work();
        return;
      }
      QImage nowhere( 1, 1, QImage::Format_ARGB32_Premultiplied );
      QPainter blind( &nowhere );
      QPainter *seen = context.painter();
      context.setPainter( &blind );
      work();
      context.setPainter( seen );
    }
};

class StationLabelProvider : public QgsRuleBasedLabelProvider
{
  public:
    using QgsRuleBasedLabelProvider::QgsRuleBasedLabelProvider;

    QgsVectorLayerLabelProvider *createProvider(
      QgsVectorLayer *layer, const QString &providerId, bool withFeatureLoop, const QgsPalLayerSettings *settings ) override
    {
      if ( StationLabeling::saysValue( settings->fieldName ) )
        return new ValueLabelProvider( layer, providerId, withFeatureLoop, settings );
      return QgsRuleBasedLabelProvider::createProvider( layer, providerId, withFeatureLoop, settings );
    }
};

} // namespace

StationLabeling::StationLabeling( QgsRuleBasedLabeling::Rule *root ) : QgsRuleBasedLabeling( root ) {}

StationLabeling *StationLabeling::clone() const
{
  return new StationLabeling( rootRule()->clone() );
}

QgsVectorLayerLabelProvider *StationLabeling::provider( QgsVectorLayer *layer ) const
{
  return new StationLabelProvider( *this, layer, false );
}

bool StationLabeling::saysValue( const QString &expression )
{
  return expression.contains( QLatin1String( "value_text" ) ) || expression == QLatin1String( "short_text" );
}

} // namespace jinguan

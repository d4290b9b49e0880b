#pragma once

#include <qgsrulebasedlabeling.h>

namespace jinguan
{

/**
 * Custom property of a drawing (QgsMapSettings::setCustomRenderingFlag) in which stations are drawn by somebody else, above it: then symbols and
 * labels with values are placed, so that everything else keeps clear of them, but not painted. All other drawings paint them.
 */
inline const QString liveStationsProperty = QStringLiteral( "jinguan/liveStations" );

/** Labels of stations by rules; those with values keep their place unpainted in a drawing with liveStationsProperty. */
class StationLabeling : public QgsRuleBasedLabeling
{
  public:
    /** Takes \a root. */
    explicit StationLabeling( QgsRuleBasedLabeling::Rule *root );

    StationLabeling *clone() const override;
    QgsVectorLayerLabelProvider *provider( QgsVectorLayer *layer ) const override;

    /** Whether a label with this text expression says a value, which may change while its place stays. */
    static bool saysValue( const QString &expression );
};

} // namespace jinguan

#pragma once

#include "forecast/ForecastInput.h"

#include <memory>

namespace jinguan
{

/**
 * A way to say what the next steps bring. Learns from and looks at a PastView only.
 *
 * Lead h (1 …) is the step `known − 1 + h` of the view: lead 1 begins at the moment of issue when data come in time.
 */
class ForecastModel
{
  public:
    virtual ~ForecastModel() = default;

    /** `persistence`, `seasonal`, `ar`, `ar_perfect_weather`. */
    virtual QString id() const = 0;
    /** Learns for leads up to \a horizon; false when the past is too short or too full of gaps for this model. */
    virtual bool fit( const PastView &past, int horizon ) = 0;
    /** One value per lead up to the horizon; NaN where the model has none. */
    virtual std::vector<double> predict( const PastView &past ) const = 0;
    /** True for a model that needs what nobody knows at the time of issue: a bound, not to be issued. */
    virtual bool isBound() const { return false; }

    /** A model by its id; nullptr when there is none of that name. */
    static std::unique_ptr<ForecastModel> make( const QString &id );
};

} // namespace jinguan

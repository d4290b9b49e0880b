#pragma once

#include <QString>

#include <optional>

namespace jinguan
{

/** A band of a noise spectrum, as an indicator of the catalogue names it: `OCT_63`, `TOB_31.5`. */
struct NoiseBand
{
    double nominal = 0; //!< Hz
    bool third = false; //!< one third of an octave, else a whole one

    /** None where \a indicator is no band. */
    static std::optional<NoiseBand> of( const QString &indicator );
    QString indicator() const;

    /** Exact middle frequency in Hz: 1000 · 10^(3·n/10) of octaves, 1000 · 10^(n/10) of thirds (IEC 61260-1). */
    double exact() const;
    /** A-weighting at the exact middle frequency, dB, by the formula of IEC 61672-1 (GB/T 3785.1). */
    double weightingA() const;
};

/** A-weighting at \a frequency Hz, dB; 0 at 1000 Hz. */
double weightingA( double frequency );

} // namespace jinguan

#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace jinguan
{

/** The conventions of an assessment: weights of the ranking, and how few are too few (`catalogue/assessment_settings.csv`). */
class AssessmentSettings
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AssessmentSettings )

  public:
    /** An error for a missing row, or a number that is none. */
    static Result<AssessmentSettings> load();

    double weight( const QString &criterion ) const { return mNumbers.value( QStringLiteral( "weight." ) + criterion ); }
    QString weightName( const QString &criterion ) const { return mNames.value( QStringLiteral( "weight." ) + criterion ).text(); }
    int fewestPairs() const { return static_cast<int>( mNumbers.value( QStringLiteral( "fewest_pairs" ) ) ); }
    int fewestForInterpolation() const { return static_cast<int>( mNumbers.value( QStringLiteral( "fewest_for_interpolation" ) ) ); }
    int fewestForKriging() const { return static_cast<int>( mNumbers.value( QStringLiteral( "fewest_for_kriging" ) ) ); }
    double redundantCorrelation() const { return mNumbers.value( QStringLiteral( "redundant_correlation" ) ); }
    bool isField( const QString &element ) const { return mFieldElements.contains( element ); }

    /** For tests, and for weights that somebody tries. */
    void setWeight( const QString &criterion, double weight ) { mNumbers[QStringLiteral( "weight." ) + criterion] = weight; }

    static QStringList criteria(); //!< `unique_area`, `unique_people`, `removal_bias`, `distinctness`

  private:
    QHash<QString, double> mNumbers;
    QHash<QString, LocalText> mNames;
    QStringList mFieldElements;
};

} // namespace jinguan

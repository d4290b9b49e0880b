#pragma once

#include "planning/kriging/Variogram.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace jinguan
{

/** The variogram of the models by kriging: fitted to the readings, or given by shape, nugget, sill and range. */
class VariogramFields : public QWidget
{
    Q_OBJECT

  public:
    explicit VariogramFields( QWidget *parent = nullptr );

    /** None: it is fitted. */
    void setVariogram( const std::optional<VariogramModel> &variogram );
    std::optional<VariogramModel> variogram() const;
    /** What the fields begin with when a planner gives one for the first time, such as the one fitted last. */
    void setSuggestion( const VariogramModel &suggestion ) { mSuggestion = suggestion; }

  Q_SIGNALS:
    /** The planner chose another one. */
    void changed( const std::optional<jinguan::VariogramModel> &variogram );

  private:
    void tell();

    QCheckBox *mGiven = nullptr;
    QWidget *mFields = nullptr;
    QComboBox *mShape = nullptr;
    QDoubleSpinBox *mNugget = nullptr;
    QDoubleSpinBox *mSill = nullptr; //!< with the nugget in it
    QDoubleSpinBox *mRange = nullptr;
    VariogramModel mSuggestion { VariogramShape::Spherical, 0, 1, 10000 };
    bool mFilling = false;
};

} // namespace jinguan

#pragma once

#include "ingest/MappingProfile.h"
#include "monitoring/Catalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

/** Edits what a column of values (or a word of a long table) means: indicator and unit from the catalogue, and how to read it. */
class ValueForm : public QWidget
{
    Q_OBJECT

  public:
    explicit ValueForm( const Catalogue &catalogue, QWidget *parent = nullptr );

    void setValue( const ValueMapping &value );
    /** The mapping with the column of \a base. */
    ValueMapping value( ValueMapping base ) const;

  Q_SIGNALS:
    void changed();

  private:
    void fillUnits( const QString &indicator, const QString &unit );

    const Catalogue &mCatalogue;
    bool mSetting = false;
    QComboBox *mIndicator = nullptr;
    QComboBox *mUnit = nullptr;
    QLineEdit *mFactor = nullptr;
    QSpinBox *mDecimals = nullptr;
    QComboBox *mMethod = nullptr;
    QLineEdit *mPosition = nullptr;
    QLineEdit *mStation = nullptr;
    QLineEdit *mMin = nullptr;
    QLineEdit *mMax = nullptr;
    QCheckBox *mCompass = nullptr;
};

} // namespace jinguan

#pragma once

#include "layers/MapPalette.h"
#include "widgets/briefing/BriefContext.h"
#include "widgets/briefing/BriefTable.h"

class QLabel;
class QLineEdit;

namespace jinguan
{

/** All responsible units at a glance; one that is clicked becomes the area of the window. */
class BriefCityPage : public QWidget
{
    Q_OBJECT

  public:
    explicit BriefCityPage( QWidget *parent = nullptr );

    void show( const CityOverview &overview, const BriefContext &context );
    void clear();

  Q_SIGNALS:
    void unitPicked( const QString &code );

  private:
    MapPalette mPalette;
    BriefTable *mUnits = nullptr;
    QLineEdit *mWords = nullptr;
    QLabel *mHow = nullptr;
};

} // namespace jinguan

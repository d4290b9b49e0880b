#pragma once

#include "monitoring/Responsibility.h"
#include "widgets/map/Basemap.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jinguan
{

/** Language, user profile, colours and the online basemap. Nothing is changed before OK. */
class PreferencesDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit PreferencesDialog( const Responsibility &responsibility, QWidget *parent = nullptr );

  Q_SIGNALS:
    void languageChanged();
    void basemapChanged();
    void profileChanged();
    void colourModeChanged();
    void motionChanged();

  protected:
    void accept() override;

  private:
    QWidget *makeGeneralPage();
    QWidget *makeProfilePage( const Responsibility &responsibility );
    QWidget *makeBasemapPage();
    BasemapSettings basemapEntered() const;
    void testBasemap();

    QComboBox *mLanguage = nullptr;
    QCheckBox *mColourBlindSafe = nullptr;
    QCheckBox *mReducedMotion = nullptr;
    QCheckBox *mWarningDesktop = nullptr;
    QCheckBox *mWarningSound = nullptr;
    QLineEdit *mUserName = nullptr;
    QComboBox *mUserRole = nullptr;
    QComboBox *mUserUnit = nullptr;
    QCheckBox *mBasemapEnabled = nullptr;
    QComboBox *mBasemapPreset = nullptr;
    QLineEdit *mBasemapUrl = nullptr;
    QLineEdit *mBasemapKey = nullptr;
    QLabel *mBasemapVerdict = nullptr;
    Basemap mTrial;
};

} // namespace jinguan

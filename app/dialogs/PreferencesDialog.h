#pragma once

#include "Services.h"
#include "widgets/map/Basemap.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace jinguan
{

class MailPage;
struct WarningSettings;

/** Language, user profile, colours, ways warnings go out and the online basemap. Nothing is changed before OK. */
class PreferencesDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit PreferencesDialog( const Services &services, QWidget *parent = nullptr );

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
    void addQuietHours( QFormLayout *form, const WarningSettings &warnings );
    QWidget *makeProfilePage( const Responsibility &responsibility );
    QWidget *makeBasemapPage();
    BasemapSettings basemapEntered() const;
    void testBasemap();

    QComboBox *mLanguage = nullptr;
    QCheckBox *mColourBlindSafe = nullptr;
    QCheckBox *mReducedMotion = nullptr;
    QCheckBox *mWarningDesktop = nullptr;
    QCheckBox *mWarningSound = nullptr;
    QCheckBox *mQuiet = nullptr;
    QTimeEdit *mQuietFrom = nullptr;
    QTimeEdit *mQuietTo = nullptr;
    MailPage *mMail = nullptr;
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

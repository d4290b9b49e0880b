#pragma once

#include "ingest/sensorthings/SensorThingsMapping.h"
#include "Services.h"
#include "store/SourceStore.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace jinguan
{

/**
 * One source: where, how often, by whom; for a folder the profile of its files, for a service what its streams mean. A draft asks the service off the thread of the
 * window; what it guessed has to be confirmed stream by stream.
 */
class SourceEditDialog : public QDialog
{
    Q_OBJECT

  public:
    SourceEditDialog( const DataSource &source, const Services &services, const QString &workspace, QWidget *parent = nullptr );

    /** The answer to wanted(): empty when it is saved, which closes the dialog. */
    void take( const QString &problem );

  Q_SIGNALS:
    void wanted( const jinguan::DataSource &source );

  private:
    struct Draft
    {
        SensorThingsMapping mapping;
        QStringList warnings;
    };
    QWidget *makeForm();
    QWidget *makeStreams();
    void fillStreams();
    void readStreams();
    void makeDraft();
    void loadMapping();
    void saveMapping();
    void accept() override;
    void tell( const QString &text );

    DataSource mSource;
    const Services &mServices;
    QString mWorkspace;
    SensorThingsMapping mMapping;
    QLineEdit *mName = nullptr;
    QLineEdit *mLocation = nullptr;
    QComboBox *mProfile = nullptr;
    QComboBox *mDeliveredBy = nullptr;
    QSpinBox *mEvery = nullptr;
    QCheckBox *mEnabled = nullptr;
    QCheckBox *mInWindow = nullptr;
    QTableWidget *mStreams = nullptr;
    QPushButton *mDraft = nullptr;
    QLabel *mVerdict = nullptr;
    LatestTask<Result<Draft>> mTask;
};

} // namespace jinguan

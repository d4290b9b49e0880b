#pragma once

#include "monitoring/Evaluator.h"
#include "monitoring/Figure.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;
class QVBoxLayout;

namespace jinguan
{

/** What the dialogs of analyses work with; all outlive them. */
struct AnalysisServices
{
    const Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    const Evaluator *evaluator = nullptr;
    QList<Station> stations;
    TimeRange extent; //!< of the readings, for the first question
};

/**
 * The common parts of a dialog that asks for an analysis and shows it: a form, a button to start, a table that can be copied and exported, the arithmetic below.
 * The work runs off the thread of the window; a new question cancels the one before, closing cancels it too.
 */
class AnalysisDialog : public QDialog
{
    Q_OBJECT

  public:
    /** Table as shown, as CSV. */
    Result<void> exportCsv( const QString &path ) const;

  public Q_SLOTS:
    /** Asks the question of the form. */
    virtual void start() = 0;

  Q_SIGNALS:
    /** An answer, or the reason why there is none, is shown. */
    void answered();

  protected:
    /** \a name is the object name, and the begin of those of its parts. */
    AnalysisDialog( const AnalysisServices &services, const QString &name, const QString &title, QWidget *parent );

    /** A chooser of stations of the kinds or elements that \a accepts takes; typing searches. */
    QComboBox *stationBox( const QString &name, const std::function<bool( const Station & )> &accepts );
    QComboBox *indicatorBox( const QString &name, const QStringList &ids );
    QDateEdit *dayEdit( const QString &name, const QDate &day );
    /** A row of the form with \a fields side by side. */
    void addRow( const QString &text, const QList<QWidget *> &fields );
    /** \a widget between table and arithmetic. */
    void addFigure( QWidget *widget );

    void setTable( const QStringList &headings, const QList<QStringList> &rows );
    void setTrail( const Trail &trail, const QString &title = {} );
    void setStatus( const QString &text );
    void setStartText( const QString &text );
    void setBusy( bool busy );
    QString stationName( const QString &code ) const;
    QString indicatorName( const QString &id ) const;
    QTableWidget *table() const { return mTable; }
    const AnalysisServices &services() const { return mServices; }
    QString objectPrefix() const { return mName; }

  private:
    void saveAs();

    AnalysisServices mServices;
    QString mName;
    QFormLayout *mForm = nullptr;
    QVBoxLayout *mFigures = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mSave = nullptr;
    QLabel *mStatus = nullptr;
    QTableWidget *mTable = nullptr;
    QTextBrowser *mTrail = nullptr;
};

} // namespace jinguan

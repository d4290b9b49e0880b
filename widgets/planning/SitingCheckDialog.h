#pragma once

#include "monitoring/Catalogue.h"
#include "widgets/LatestTask.h"
#include "widgets/planning/SitingCheckTask.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace jinguan
{

class RuleVerdictView;

/** What the dialog works on; everything pointed to outlives it. */
struct SitingCheckContext
{
    const Catalogue *catalogue = nullptr;
    const NetworkStore *store = nullptr;
    QString element;
    QString station; //!< code of the one to begin with; empty: all of the element
    bool readOnly = false;
};

/**
 * Stations held against the siting rules, clause by clause: one, or all of an element with their number of clauses that fail, and the rules about all stations of a
 * kind together. Layers are read in the thread of the store, the check runs off it.
 */
class SitingCheckDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit SitingCheckDialog( const SitingCheckContext &context, QWidget *parent = nullptr );

    /** Chooses a station by code; all of the element when it is empty. */
    void setStation( const QString &code );
    void setElement( const QString &element );
    const QList<CheckedRow> &rows() const { return mRows; }
    RuleVerdictView *verdicts() const { return mVerdicts; }

  public Q_SLOTS:
    void start();
    /** Tells what was asked with attributeGiven() could not be kept. */
    void showError( const QString &text );

  Q_SIGNALS:
    void answered();
    /** A clause was chosen: it is to be drawn. */
    void clauseSelected( const jinguan::ClauseCheck &check );
    void selectionCleared();
    /** A site was chosen. */
    void siteSelected( const jinguan::LonLat &at );
    void rulesWanted();
    /** The user told an attribute of a station. */
    void attributeGiven( const QString &station, const QString &attribute, const QString &value );
    /** The user told a figure of all stations of a kind. */
    void factGiven( const QString &kind, const QString &fact, const QString &value );

  private:
    void build();
    QLayout *makeQuestion();
    void fillStations();
    void showRows();
    void showRow( int row );
    void askAttribute( const QString &attribute );
    QString kindName( const QString &id ) const;
    void exportCsv();

    SitingCheckContext mContext;
    QList<CheckedRow> mRows;
    std::shared_ptr<const SiteSurroundings> mSurroundings;
    QComboBox *mElement = nullptr;
    QComboBox *mStation = nullptr;
    QDateEdit *mDay = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mExport = nullptr;
    QLabel *mStatus = nullptr;
    QTableWidget *mTable = nullptr;
    RuleVerdictView *mVerdicts = nullptr;
    LatestTask<SitingCheckAnswer> mTask;
};

} // namespace jinguan

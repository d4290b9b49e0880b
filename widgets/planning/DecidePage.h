#pragma once

#include "widgets/planning/PlanningPage.h"

#include <QColor>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QgsGeometry;
class QToolButton;

namespace jinguan
{

class FigureTable;
class RuleVerdictView;
class RuleWatch;

/** The proposed sites, one by one: what each gains and costs, what the siting rules say, edits by hand, and which of them are to be built. */
class DecidePage : public PlanningPage
{
    Q_OBJECT

  public:
    DecidePage( PlanningSession &session, RuleWatch &rules, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    void setReady( bool ready );

    /** Down while sites are edited on the map. */
    QAction *editAction() const { return mEdit; }

  Q_SIGNALS:
    /** A row of the table was chosen. */
    void siteSelected( const jinguan::LonLat &at );

    /** What to draw for the chosen clause, or for those that the chosen site breaks, EPSG:4490; empty: nothing. */
    void breachChanged( const QgsGeometry &geometry );
    /** Stations were made of sites. */
    void accepted( int count );
    /** The dossier of the chosen site is wanted on paper, or of all of the stored scenario without one. */
    void printAsked( const QString &command, const QStringList &options );

  private:
    void makeActions();
    void makeDecision();
    void connectPage();
    void showVerdict( qint64 site );
    void showVerdicts();
    void showBreach();
    /** What the chosen clause speaks of; without one, what all broken ones do. */
    void drawBreach();
    void accept();
    void print();
    qint64 chosenSite() const;
    void showSites();
    void showTicks();
    void showOutcome();
    void chooseSite();
    void showReason();

    RuleWatch &mRules;
    FigureTable *mSites = nullptr;
    RuleVerdictView *mClauses = nullptr;
    QLineEdit *mWhy = nullptr;
    QPushButton *mAccept = nullptr;
    QToolButton *mPrint = nullptr;
    QLabel *mOutcome = nullptr;
    QLabel *mReason = nullptr;
    QAction *mEdit = nullptr;
    QAction *mRemove = nullptr;
    QColor mGood;
    QColor mBad;
    bool mReady = false;
    bool mShowing = false;
    bool mDragging = false;
};

} // namespace jinguan

#pragma once

#include "planning/rules/ClauseCheck.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jinguan
{

/**
 * The clauses a site was held against: verdict in icon and word, what was measured, what is required, clause and edition. Those that fail stand first. Below, the
 * finding of the chosen clause in words. Clauses from memory say so, as do those that rest on schematic layers.
 */
class RuleVerdictView : public QWidget
{
    Q_OBJECT

  public:
    explicit RuleVerdictView( QWidget *parent = nullptr );

    /** Replaces what is shown; the clause chosen before stays chosen where it is there again. \a title names the site; empty: none. */
    void setChecks( const QString &title, const QList<ClauseCheck> &checks );
    /** Back to the sentence \a hint that says what to do. */
    void clear( const QString &hint = {} );

    const QList<ClauseCheck> &checks() const { return mChecks; }
    /** The clause chosen; nullptr when there is none. */
    const ClauseCheck *current() const;
    bool select( const QString &ruleId );
    /** Offers to give an attribute of the site that is missing, by attributeWanted(); off at first. */
    void setCanGive( bool can );
    /** For a narrow dock: without the source, which the finding names, and without clauses that do not apply. */
    void setCompact();
    /** `2 fail, 5 data missing, 8 met`. */
    static QString summary( const QList<ClauseCheck> &checks );
    /** Colour of a verdict from the palette. */
    static QColor colour( ClauseVerdict verdict );
    /** A small sign of a verdict: tick, cross, question mark, dash. */
    static QIcon icon( ClauseVerdict verdict );

  Q_SIGNALS:
    /** A clause was chosen: its verdict and geometry (EPSG:4490, may be null) are to be drawn. */
    void clauseSelected( const jinguan::ClauseCheck &check );
    /** Nothing is chosen any more. */
    void selectionCleared();
    /** The user wants to tell the attribute (id) that the chosen clause lacks. */
    void attributeWanted( const QString &attribute );

  private:
    void fill();
    QTreeWidgetItem *item( const QString &ruleId ) const;
    void showCurrent();

    QList<ClauseCheck> mChecks;
    QLabel *mTitle = nullptr;
    QCheckBox *mAll = nullptr;
    QTreeWidget *mTree = nullptr;
    QLabel *mDetail = nullptr;
    QPushButton *mGive = nullptr;
    bool mCanGive = false;
    bool mFilling = false;
};

} // namespace jinguan

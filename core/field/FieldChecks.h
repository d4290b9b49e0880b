#pragma once

#include "monitoring/Catalogue.h"
#include "planning/rules/ClauseCheck.h"
#include "planning/rules/SitingTerms.h"
#include "store/FieldStore.h"
#include "store/NetworkStore.h"

#include <QCoreApplication>

namespace jinguan
{

/** Something to be looked at, or measured, on site. */
struct FieldCheckItem
{
    QString id;        //!< of the table, or `rule:ATTRIBUTE` for what a siting rule asks for
    QString question;  //!< in the language of the interface
    QString attribute; //!< of the station, that the measured value may fill; empty: a verdict alone
    QString unit;      //!< symbol as in the tables, `m`
    QStringList choices;     //!< values allowed; empty: a number where there is a unit, else any text
    QStringList choiceTexts; //!< what they are called
    QString source;          //!< standard and clause
    bool unverified = true;  //!< from memory, to be confirmed
    QStringList rules;       //!< names of siting rules that wait for the value
    QString known;           //!< value the station has now; empty: none

    bool isMeasured() const { return !attribute.isEmpty(); }
    /** What people read for a value: the text of a choice, a number with its unit. */
    QString valueText( const QString &value ) const;
};

/**
 * The surroundings check: what has to be looked at on site per kind of station, from `resources/catalogue/field_checks.csv`, joined with what the siting rules
 * wait for at this station (their verdicts `data missing`). Immutable after loading.
 */
class FieldChecks
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldChecks )

  public:
    /** \a folder is that of the catalogue. Errors: a row with an unknown kind, an id used twice, choices without texts. */
    static Result<FieldChecks> load( const QString &folder, const Catalogue &catalogue );

    /** The items for \a station in the order of the table; \a clauses are what the siting rules say of it, and may be empty. */
    QList<FieldCheckItem> items( const Station &station, const QList<ClauseCheck> &clauses, const SitingTerms &terms ) const;

    /** What is wrong with a value somebody gives for \a item, in a sentence, or success. */
    static Result<void> validate( const FieldCheckItem &item, const QString &value );

    /** What of \a answers is measured and differs from what \a station knows: attribute → value. */
    static QVariantMap newAttributes( const QList<FieldCheckItem> &items, const QList<FieldAnswer> &answers, const Station &station );
    /** Keeps these as attributes of the station, where the siting rules find them. */
    static Result<void> takeOver( NetworkStore &store, const QString &station, const QVariantMap &attributes );

  private:
    struct Row
    {
        QString id;
        QStringList kinds;
        LocalText question;
        QString attribute;
        QString unit;
        QStringList choices;
        QStringList choicesZh;
        QStringList choicesEn;
        QString standard;
        LocalText clause;
        bool unverified = true;
    };
    static FieldCheckItem itemOf( const Row &row );
    QList<Row> mRows;
};

} // namespace jinguan

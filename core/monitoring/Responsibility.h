#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace jinguan
{

/** A body of the plan: its name of 2018 and its successor. */
struct Body
{
    QString id;
    LocalText nameThen;     //!< as the plan of 2018 writes it
    LocalText nameNow;      //!< present name
    QDate successorFrom;    //!< null when unknown
    bool confirmed = false; //!< false: successor is *to be confirmed*
    bool isMember = false;  //!< of the network's leading group
    QString note;
};

/** A clause of the plan with who answers for it. */
struct Clause
{
    QString id;     //!< `2.air`
    QString number; //!< `2`
    LocalText title;
    LocalText summary;
    QStringList elements;
    QStringList lead;        //!< body ids
    QStringList cooperating; //!< body ids; `districts` = each district's government, `all_members` = all members
    QStringList members;     //!< body ids of the leading group (clause 1)
    QStringList byOwnDuty;   //!< body ids that each act by their own duties, nobody leading (clause 8)
};

/** A district: geography (20 of them). */
struct District
{
    QString code; //!< GB/T 2260, `510104`
    LocalText name;
    QString kind;        //!< `district`, `county`, `county-level city`
    QStringList aliases; //!< old codes
};

/** A responsible unit: who answers (the 20 districts and the three functional zones). */
struct ResponsibleUnit
{
    QString code; //!< district code, or `CDGX`, `CDTF`, `CDDB`
    LocalText name;
    LocalText body; //!< government or administrative committee
    bool isDistrict = true;
    QStringList aliases;   //!< old codes and pseudo-codes
    QStringList districts; //!< codes of the districts it lies in
};

/** Lead and cooperating bodies of something. */
struct Duty
{
    const Clause *clause = nullptr;
    QList<const Body *> lead;
    QList<const Body *> cooperating;
};

/** The responsibility matrix of the plan, its bodies, districts and units (`resources/responsibility`). */
class Responsibility
{
  public:
    static Result<Responsibility> load( const QString &folder );

    const QList<Body> &bodies() const { return mBodies; }
    const QList<Clause> &clauses() const { return mClauses; }
    const QList<District> &districts() const { return mDistricts; }
    const QList<ResponsibleUnit> &units() const { return mUnits; }

    const Body *body( const QString &id ) const;
    const Clause *clause( const QString &id ) const;
    /** By present code or alias. */
    const District *district( const QString &codeOrAlias ) const;
    const ResponsibleUnit *unit( const QString &code ) const;

    /** Who answers for an element; `clause` is nullptr when the plan does not name it. */
    Duty dutyFor( const QString &element ) const;

  private:
    QList<Body> mBodies;
    QList<Clause> mClauses;
    QList<District> mDistricts;
    QList<ResponsibleUnit> mUnits;
};

} // namespace jinguan

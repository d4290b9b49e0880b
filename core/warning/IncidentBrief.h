#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "monitoring/WarningRule.h"
#include "store/IncidentStore.h"
#include "store/NetworkStore.h"

#include <QList>
#include <QPair>

#include <functional>

namespace jinguan
{

/** What an incident is put into words by; everything outlives the call. */
struct BriefSources
{
    const WarningRules &rules;
    const Catalogue &catalogue;
    const Evaluator &evaluator;
    const Responsibility &responsibility;
    std::function<QString( const QString &code )> stationName; //!< name of a station, for those that the incident mentions; may be empty
};

/** An incident in short, for a message, a mail or the head of its story; in the language of the interface. */
struct IncidentBrief
{
    QString subject;                      //!< one line: severity, station, what happened
    QList<QPair<QString, QString>> facts; //!< label and text, in the order of reading; those without a text are left out
    QString demo;                         //!< a sentence when the incident rests on invented data, else empty

    /** `label: text` for each fact, the sentence on invented data last. */
    QStringList lines() const;
};

/**
 * What happened, how bad, since when, and whose it is: district and responsible unit, siting class, river and its chief, permit holder with permit and
 * outlet, lead and cooperating bureaus, and for an upstream event where it comes from and when it is expected. Times in Asia/Shanghai.
 */
IncidentBrief incidentBrief( const Incident &incident, const BriefSources &sources );

/** Names of bodies by their ids, each once; `districts` is the body of the unit that the incident belongs to. */
QStringList bodyNames( const QStringList &ids, const Incident &incident, const Responsibility &responsibility );
/** Name of the responsible unit, with its district in brackets where that is another. */
QString incidentUnitText( const Incident &incident, const Responsibility &responsibility );
/** River chief or permit holder of an incident, empty when it has neither. */
QString incidentHolderText( const Incident &incident );

/**
 * Whether an incident is the user's to act on: given to them by name; of a reach whose river chief they are (role `chief`); of their responsible unit;
 * of their district when they have no unit. To a user of the whole city every incident belongs.
 */
bool isMine( const Incident &incident, const UserProfile &user );

} // namespace jinguan

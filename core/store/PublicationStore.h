#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Reading.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace jinguan
{

/** Where an item of the catalogue stands on its way to the public; stored by its id. */
enum class PublicationState : int
{
  Draft,
  Reviewed,
  Approved,
  Published,
  Withdrawn
};

QString publicationStateId( PublicationState state ); //!< `draft`, `reviewed`, `approved`, `published`, `withdrawn`
PublicationState publicationStateFromId( const QString &id, bool *ok = nullptr );
/** The state in the language of the interface. */
QString publicationStateText( PublicationState state );

/** What somebody does with an item; stored by its id. */
enum class PublicationAct : int
{
  Propose,  //!< a new item
  Change,   //!< a new version of it, which is a draft
  Review,   //!< 审核
  Approve,  //!< 批准
  Publish,  //!< 发布
  Return,   //!< back to draft, with the reason
  Withdraw, //!< 撤回, with the reason
};

QString publicationActId( PublicationAct act ); //!< `propose`, `change`, `review`, `approve`, `publish`, `return`, `withdraw`
PublicationAct publicationActFromId( const QString &id, bool *ok = nullptr );
/** The act in the language of the interface. */
QString publicationActText( PublicationAct act );

/** Whose values an item releases. */
enum class ReleaseLevel : int
{
  Station,  //!< values of stations
  District, //!< means over the stations of a district
  City      //!< means over the stations of the city
};

QString releaseLevelId( ReleaseLevel level ); //!< `station`, `district`, `city`
ReleaseLevel releaseLevelFromId( const QString &id, bool *ok = nullptr );
QString releaseLevelText( ReleaseLevel level );

/** How exactly an item tells where its stations are. */
enum class PlaceDetail : int
{
  Exact,       //!< as exact as public maps may be
  Generalised, //!< moved to the middle of a coarse cell
  DistrictOnly //!< neither place nor name, the district alone
};

QString placeDetailId( PlaceDetail detail ); //!< `exact`, `generalised`, `district`
PlaceDetail placeDetailFromId( const QString &id, bool *ok = nullptr );
QString placeDetailText( PlaceDetail detail );

/** Who may have an item. */
enum class ReleasePermission : int
{
  Public,    //!< 主动公开
  OnRequest, //!< 依申请公开: listed in the catalogue, its values in no bundle
  Internal   //!< 不予公开: neither listed nor in a bundle
};

QString releasePermissionId( ReleasePermission permission ); //!< `public`, `request`, `internal`
ReleasePermission releasePermissionFromId( const QString &id, bool *ok = nullptr );
QString releasePermissionText( ReleasePermission permission );

/** An item of the publication catalogue in one version: what is released, how fine, how late, by whom and why. */
struct PublicationItem
{
    qint64 id = 0;   //!< 0 until stored
    QString code;    //!< unique, never changed, `air-hourly`
    int version = 0; //!< from 1
    PublicationState state = PublicationState::Draft;

    LocalText title;
    QString element;
    QStringList indicators;    //!< Indicator::id
    QStringList kinds;         //!< StationKind::id the stations are of; empty: any of the element
    QStringList controlLevels; //!< `national` …; empty: any
    QStringList stations;      //!< codes; empty: all that meet the rest
    QString unit;              //!< responsible unit the stations belong to; empty: any

    ReleaseLevel level = ReleaseLevel::Station;
    Period period = Period::Hour; //!< Sample, Hour, FourHours, Day or Month
    int leastStations = 1;        //!< a mean over fewer stations is not released
    PlaceDetail place = PlaceDetail::Generalised;
    int delayHours = 0;  //!< from the end of the period to the release
    int historyDays = 0; //!< how far back the release goes

    QString channel; //!< `portal`, `press` …, free
    ReleasePermission permission = ReleasePermission::Public;
    QString approver;        //!< name of the only person who may approve; empty: anybody with the role
    QString basis;           //!< law and clause, as text
    QString basisConfidence; //!< `checked` or `memory`
    QString reviewNumber;    //!< 审图号; without one no boundary is drawn
    bool isRolling = false;  //!< refreshed without a new approval
    Period rhythm = Period::Hour;
    QString note;

    QString author; //!< who wrote this version; set by the store
    QDateTime written;
};

/** One step of an item, never changed once written. */
struct PublicationStep
{
    qint64 id = 0;
    QString code; //!< of the item
    int version = 0;
    PublicationAct act = PublicationAct::Propose;
    PublicationState from = PublicationState::Draft;
    PublicationState to = PublicationState::Draft;
    QString by;
    QString unit;
    QString role;
    QDateTime at;
    QString comment;
};

/** An item in a bundle. */
struct BundledItem
{
    QString code;
    int version = 0;
    qint64 rows = 0; //!< values released
};

/** A file of a bundle. */
struct BundledFile
{
    QString path; //!< below the folder of the bundle
    qint64 bytes = 0;
    QString sha256; //!< hexadecimal
};

/** A bundle that was made. */
struct PublicationBundle
{
    qint64 id = 0;
    QDateTime at;
    QString by;            //!< set by the store
    UtcSeconds moment = 0; //!< for which it was selected
    QString folder;
    bool isRolling = false;
    QList<BundledItem> items;
    QList<BundledFile> files; //!< of a rolling one the list of checksums alone, which stands for all others
};

/**
 * The catalogue of what is published, every step from draft to withdrawal with who and when, and the bundles made. Nothing is ever deleted.
 *
 * Same rules of threads and rights as NetworkStore, whose user every write records. Steps follow PublicationFlow, checked against what the file
 * holds within the transaction that writes: of two people who act at once the second is told. Contract: `tests/store/PublicationStoreContract.h`.
 */
class PublicationStore
{
  public:
    virtual ~PublicationStore() = default;

    /** The newest version of every item, by code. */
    virtual Result<QList<PublicationItem>> items() const = 0;
    /** The newest version of \a code. */
    virtual Result<PublicationItem> item( const QString &code ) const = 0;
    /** All versions of \a code, oldest first; the state is that of the item for the newest, Draft or the last one reached for older ones. */
    virtual Result<QList<PublicationItem>> versions( const QString &code ) const = 0;

    /**
   * Writes \a item as a new item (id 0) or as the next version of one, a draft in either case; the version it replaces stays. An error when the item
   * cannot be (no title, delay below zero …), its code is taken, or its version is not the newest any more.
   */
    virtual Result<PublicationItem> save( const PublicationItem &item, const QString &comment ) = 0;
    /** Takes \a code on by \a act; \a version is the one the user looked at. The error says why it may not be. */
    virtual Result<PublicationItem> step( const QString &code, int version, PublicationAct act, const QString &comment ) = 0;
    /** The steps of \a code, or of all items, oldest first. */
    virtual Result<QList<PublicationStep>> history( const QString &code = {} ) const = 0;

    virtual Result<PublicationBundle> recordBundle( const PublicationBundle &bundle ) = 0;
    /** Newest first, with items and files. */
    virtual Result<QList<PublicationBundle>> bundles() const = 0;

    /** Random bytes made with the first item, from which public ids of stations are derived; they never leave the workspace. */
    virtual Result<QByteArray> secret() const = 0;
};

} // namespace jinguan

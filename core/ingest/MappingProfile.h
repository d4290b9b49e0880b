#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "ingest/TableSource.h"
#include "ingest/ValueReader.h"
#include "monitoring/Reading.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>

namespace jinguan
{

/** Which moment of the averaging period the time in the file is. */
enum class TimeLabel
{
  Begin,
  Middle,
  End
};

/** Where the time of a row is and how it is written. */
struct TimeMapping
{
    QString column;
    QHash<QString, QString> parts; //!< `year`, `month`, `day`, `hour`, `minute`, `second` → column
    QStringList formats;
    QString zone; //!< `+08:00`, `Asia/Shanghai`; empty: the display zone
    TimeLabel label = TimeLabel::Begin;
    Period period = Period::Hour;
    int repeatStep = 0;   //!< seconds added to the 2nd, 3rd … row of equal times; 0: equal times are duplicates
    QString yearFromPath; //!< regular expression whose first group is the year, for times without one
};

/** Where the station of a row is. */
struct StationMapping
{
    QString column;
    QString qualifier; //!< column that tells stations of one name apart, e.g. the province
    QString fixed;
    QString fileNamePattern;       //!< regular expression on the file's base name; its first group is the station
    QHash<QString, QString> codes; //!< name in the file → station code
    QString nameColumn;            //!< for stations that are created
    QString kind;                  //!< StationKind::id of stations that are created
};

/** A column that holds values (wide layout), or one indicator of a long table. */
struct ValueMapping
{
    QString column; //!< long layout: text in the indicator column
    QString indicator;
    QString unit; //!< id of the unit the values are in after multiplication with factor
    double factor = 1;
    int decimals = -1; //!< round to so many digits; -1: keep all
    Method method = Method::Automatic;
    QString station;                                       //!< code, when each station has a column of its own
    QString position;                                      //!< sampling position or depth
    bool compass = false;                                  //!< compass points, not numbers
    double min = std::numeric_limits<double>::quiet_NaN(); //!< replaces the catalogue's plausible range, in its unit
    double max = std::numeric_limits<double>::quiet_NaN();
};

/** The quality flag that profiles call \a id (`valid`, `maintenance` …). */
std::optional<QualityFlag> qualityFlagFromId( const QString &id );
QString qualityFlagId( QualityFlag flag );

/** Columns of a long table: one value per row. */
struct LongMapping
{
    QString indicatorColumn;
    QString valueColumn;
    QString unitColumn; //!< may be empty
    bool isSet() const { return !valueColumn.isEmpty(); }
};

/**
 * How a file of readings is to be understood (`resources/profiles/NAME.json`, or `profiles/` of the workspace). The schema is
 * in `docs/importing.md`.
 *
 * A profile may have variants for files of one origin that differ; forFile() gives the profile that applies to a file.
 */
class MappingProfile
{
  public:
    enum class OutOfRange
    {
      Reject,
      Flag //!< kept as QualityFlag::Suspect
    };
    enum class Conflicts
    {
      Reject, //!< the first of two different values stays
      Last    //!< the later row replaces the earlier
    };

    static Result<MappingProfile> fromJson( const QJsonObject &json, const QString &origin );
    static Result<MappingProfile> read( const QString &path );
    /** What read() would read this profile from: its fields; for one with variants, as it was read. */
    QJsonObject toJson() const;
    /** File it was read from. */
    const QString &origin() const { return mOrigin; }

    /** The variant for a file of this name (the profile itself when it has none, an error when none of them fits). */
    Result<MappingProfile> forFile( const QString &path ) const;
    bool hasVariants() const { return mJson.contains( QStringLiteral( "variants" ) ); }
    QStringList variantNames() const;
    bool fileNameFits( const QString &path ) const;

    QString name;
    LocalText label;
    QString note;
    QStringList filePatterns;
    TableOptions table;
    TimeMapping time;
    StationMapping station;
    QList<ValueMapping> values;
    LongMapping longLayout;
    NumberFormat number;
    QStringList missing;
    QString flagColumn;
    QHash<QString, QualityFlag> flags;
    QString source;
    QStringList ignored;
    OutOfRange outOfRange = OutOfRange::Reject;
    Conflicts conflicts = Conflicts::Reject;

  private:
    Result<void> parse();
    Result<void> parseTable();
    Result<void> parseTime();
    Result<void> parseStation();
    Result<void> parseValues();
    Result<void> parseRest();
    Error wrong( const QString &message ) const;

    QJsonObject mJson;
    QString mOrigin;
};

/** The ready profiles and those of a workspace. */
class ProfileLibrary
{
  public:
    enum class Save
    {
      New,    //!< a name that is taken is refused
      Replace //!< an own profile of the name is written over
    };

    /** \a workspaceFolder may be empty. A profile of the workspace hides a ready one of its name. */
    explicit ProfileLibrary( const QString &workspaceFolder = {} );

    const QList<MappingProfile> &profiles() const { return mProfiles; }
    /** By name; `NAME/VARIANT` picks a variant. The error lists the names there are. */
    Result<MappingProfile> find( const QString &name ) const;
    /** True for a profile of the workspace, which may be replaced, renamed and removed. */
    bool isOwn( const QString &name ) const;
    /** Whether \a name can name a profile: letters and digits of any script, `-`, `_` and `.`; it is a file name and a word of the command line. */
    static Result<void> checkName( const QString &name );

    /**
     * Writes into `profiles/` of the workspace, whole or not at all; the path. Errors: a bad name, the name of a ready profile, one
     * that is taken, no workspace, a folder that cannot be written.
     */
    Result<QString> save( const MappingProfile &profile, Save mode = Save::New );
    /** Removes an own profile; deliveries made with it keep its name. */
    Result<void> remove( const QString &name );
    /** Gives an own profile another name. What it writes as its source in the store stays what it was. */
    Result<void> rename( const QString &name, const QString &newName );

    /** The profile whose columns the header has and whose file name fits best; an error when there is none. */
    Result<MappingProfile> guess( const QString &path, const QStringList &header ) const;
    /** Profiles of XML files whose record element stands in the beginning of the file. */
    Result<MappingProfile> guessXml( const QString &path ) const;
    /** Files in the folders that are no profiles, and why. */
    const QList<Error> &defects() const { return mDefects; }

  private:
    void load();
    QString ownFolder() const;
    /** The own profile called \a name, or why there is none. */
    Result<MappingProfile> own( const QString &name ) const;

    QString mWorkspaceFolder;
    QList<MappingProfile> mProfiles;
    QStringList mReadyNames;
    QList<Error> mDefects;
};

} // namespace jinguan

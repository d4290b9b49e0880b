#pragma once

#include "ingest/MappingProfile.h"

namespace jinguan
{

/**
 * A mapping profile in the making, seen from one file: what each of its columns is, and all that belongs to no column. A profile
 * maps columns by their names, so that a column without a name and the second of two of one name cannot be used.
 */
class ProfileDraft
{
  public:
    enum class Role
    {
      Ignored,
      Time,
      Year,
      Month,
      Day,
      Hour,
      Minute,
      Second,
      Station,
      StationName,
      Qualifier, //!< tells stations of one name apart
      Value,     //!< of one indicator
      Indicator, //!< long table: which indicator the row is of
      LongValue, //!< long table: its value
      LongUnit,  //!< long table: its unit
      Flag
    };

    struct Column
    {
        QString name;
        Role role = Role::Ignored;
        ValueMapping value; //!< for Role::Value
        QString guess;      //!< why the role was taken, translated; empty when a person or a profile chose it
    };

    /** \a profile, which has no variants, as it applies to a file with these columns. What it maps that the file lacks is kept. */
    static ProfileDraft fromProfile( const MappingProfile &profile, const QStringList &header );

    /** The columns of another reading of the file; those of the same name keep their role. */
    void setHeader( const QStringList &header );
    /** Gives column \a index a role; roles that only one column can have are taken from the other one. */
    void setRole( qsizetype index, Role role );
    bool isUsable( qsizetype index ) const;
    /** Column of \a role, -1 when there is none. */
    qsizetype columnOf( Role role ) const;
    bool isLong() const { return columnOf( Role::LongValue ) >= 0; }

    /** The profile as it would be saved; the error says what it lacks. */
    Result<MappingProfile> profile() const;

    QList<Column> columns;
    MappingProfile rest;       //!< name, table, formats … ; what it says about columns is not looked at
    QList<ValueMapping> words; //!< long table: texts of the indicator column
    QHash<QString, QString>
      guesses; //!< part of `rest` (`headerRow`, `formats`, `period`, `label`, `fixed`, `missing`, `number`, `flags`) → why, translated

  private:
    QList<ValueMapping> mKept; //!< of columns that the file lacks, and further ones of one column
    QStringList mKeptIgnored;
};

} // namespace jinguan

#pragma once

#include "layers/MapPalette.h"
#include "store/IncidentStore.h"

#include <QAbstractTableModel>
#include <QList>

namespace jinguan
{

/** An incident with the words a list shows of it. */
struct IncidentRow
{
    Incident incident;
    QString station; //!< name
    QString what;    //!< incidentText()
    QString unit;    //!< responsible unit, with its district in brackets where that is another
    QString holder;  //!< river chief or permit holder
    QString lead;    //!< lead bureaus
};

/** Incidents as a table; sorts by what is behind the words through sortRole. */
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column
    {
      Severity,
      State,
      StationColumn,
      What,
      Since,
      Lasting,
      Unit,
      Holder,
      Lead,
      Assignee,
      Origin,
      ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole + 1;
    static constexpr int idRole = Qt::UserRole + 2;
    static constexpr int stationRole = Qt::UserRole + 3;

    explicit IncidentModel( QObject *parent = nullptr );

    /** \a now is the moment up to which lasting incidents are counted, UTC. */
    void setRows( const QList<IncidentRow> &rows, UtcSeconds now );
    const QList<IncidentRow> &rows() const { return mRows; }
    /** nullptr when it is not in the list. */
    const IncidentRow *find( qint64 id ) const;

    /** `26 h so far`, `2.5 d`; \a now counts while the condition lasts. */
    static QString lastingText( const Incident &incident, UtcSeconds now );

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

  private:
    QString text( const IncidentRow &row, int column ) const;
    QVariant sortKey( const IncidentRow &row, int column ) const;

    QList<IncidentRow> mRows;
    UtcSeconds mNow = 0;
    MapPalette mPalette;
};

} // namespace jinguan

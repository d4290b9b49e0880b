#pragma once

#include "layers/MapFilter.h"
#include "store/NetworkStore.h"

#include <QSortFilterProxyModel>

namespace jinguan
{

struct Incident;

/** Which incidents are listed: by element, part of the city, handling and words. */
class IncidentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

  public:
    /** Where the handling stands. */
    enum class Choice
    {
      NotClosed,
      New,
      Mine, //!< not closed, the user's to act on
      Closed,
      All
    };

    explicit IncidentFilter( QObject *parent = nullptr );

    /** Empty: every element. */
    void setElement( const QString &element );
    void setArea( const MapFilter &area );
    void setChoice( Choice choice );
    /** Whose incidents `Mine` means: see isMine(). */
    void setUser( const UserProfile &user );
    /** Words that a column has to contain. */
    void setWords( const QString &words );

    /** Incidents not closed in the element and area, whatever the choice and words. */
    int openCount() const;

  protected:
    bool filterAcceptsRow( int row, const QModelIndex &parent ) const override;

  private:
    bool isHere( const Incident &incident ) const;
    bool isChosen( const Incident &incident ) const;

    QString mElement;
    MapFilter mArea;
    Choice mChoice = Choice::NotClosed;
    UserProfile mUser;
    QString mWords;
};

} // namespace jinguan

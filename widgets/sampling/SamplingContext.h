#pragma once

#include "layers/MapFilter.h"
#include "sampling/SamplingFiles.h"
#include "store/Workspace.h"

#include <QList>

namespace jinguan
{

/** What the windows about sampling, deliveries and targets work with; copied into threads, what it points to outlives the work. */
struct SamplingContext
{
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    Workspace *workspace = nullptr;
    bool isReadOnly = false;
    QList<Station> stations;
    MapFilter area;
    QDate today; //!< local day of the moment shown

    const Station *station( const QString &code ) const
    {
      for ( const Station &one : stations )
      {
        if ( one.code == code )
          return &one;
      }
      return nullptr;
    }
    QString stationName( const QString &code ) const
    {
      const Station *found = station( code );
      return found ? found->name.text() : code;
    }
    SamplingNames names() const { return { *catalogue, *responsibility, stations }; }
    /** True where everything is shown, or a place of the area chosen. */
    bool showsPlace( const QString &place ) const { return area.kind == MapFilter::Kind::City || place == area.code; }
    bool showsStation( const QString &code ) const
    {
      const Station *found = station( code );
      return area.kind == MapFilter::Kind::City || ( found && area.accepts( *found ) );
    }
};

} // namespace jinguan

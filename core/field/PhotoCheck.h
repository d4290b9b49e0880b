#pragma once

#include "store/FieldStore.h"

#include <QCoreApplication>

#include <limits>

namespace jinguan
{

/** What the position of a photo says of the station it is to show. */
enum class PhotoVerdict
{
  Near,     //!< taken within the tolerance
  Off,      //!< taken elsewhere
  NoPlace,  //!< the photo does not say where
  NoStation //!< the station has no position
};

QString photoVerdictId( PhotoVerdict verdict ); //!< `near`, `off`, `no-place`, `no-station`

/** A photo held against the position of its station. */
struct PhotoCheck
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PhotoCheck )

  public:
    PhotoVerdict verdict = PhotoVerdict::NoPlace;
    double distance = std::numeric_limits<double>::quiet_NaN(); //!< metres, ellipsoidal
    double bearing = std::numeric_limits<double>::quiet_NaN();  //!< degrees from north, of the photo as seen from the station
    double tolerance = 0;                                       //!< metres
    bool fitsAsGcj02 = false; //!< would be near, were its coordinates shifted ones
    QString text;             //!< the finding in a sentence

    bool isWarning() const { return verdict != PhotoVerdict::Near; }

    /** Against the position of \a station on the day of the photo (the newest where that is not known). Any thread. */
    static PhotoCheck of( const FieldPhoto &photo, const Station &station, double tolerance );
};

/** `north-east` of 45, in the language of the interface. */
QString compassText( double degrees );

} // namespace jinguan

#pragma once

#include "monitoring/Reading.h"
#include "store/Envelope.h"

#include <QList>

namespace jinguan
{

/** Envelopes being made out of readings or finer envelopes that come in order of time. */
class EnvelopeSum
{
  public:
    explicit EnvelopeSum( UtcSeconds begin = 0 );
    void add( const Reading &reading );
    void add( const Envelope &finer );
    bool isEmpty() const { return mSum.count == 0 && mSum.invalid == 0; }
    const Envelope &value() const { return mSum; }

    /** Envelopes of \a readings in buckets of \a bucket seconds, empty ones left out. */
    static QList<Envelope> of( const QList<Reading> &readings, qint64 bucket );

  private:
    Envelope mSum;
};

} // namespace jinguan

#pragma once

#include "store/NetworkStore.h"

#include <QMultiHash>
#include <QSet>

namespace jinguan
{

/**
 * The features a role has, to tell which features of a file are there already.
 *
 * A feature is the same when its geometry has the same parts and coordinates in the same order and its attributes the same
 * values; empty values count as missing, and numbers are compared as numbers.
 */
class StoredFeatures
{
  public:
    enum class Relation
    {
      New,
      Same,    //!< as one that is there, in geometry and attributes
      Namesake //!< has the code (without one, the name) of one that is there, with other content
    };

    static Result<StoredFeatures> read( const NetworkStore &network, const LayerRole &role );

    Relation relation( const LayerFeature &feature ) const;
    qint64 count() const { return mFeatures.size(); }

  private:
    QList<QVariantMap> mFeatures; //!< attributes, keys as columns
    QMultiHash<QByteArray, qsizetype> mByGeometry;
    QSet<QString> mCodes;
    QSet<QString> mNames;
};

} // namespace jinguan

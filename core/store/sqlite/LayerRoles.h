#pragma once

#include "base/Result.h"
#include "store/LayerSource.h"

#include <QHash>
#include <QList>

namespace jinguan
{

/** The roles of `resources/schema/layer_roles.csv` and the tables in which their features lie. */
class LayerRoles
{
  public:
    static Result<LayerRoles> load( const QString &path );

    const QList<LayerRole> &roles() const { return mRoles; }
    const LayerRole *role( const QString &id ) const;
    /** Table of a role; empty when the role is unknown. */
    QString table( const QString &role ) const { return mTables.value( role ); }

  private:
    QList<LayerRole> mRoles;
    QHash<QString, QString> mTables;
};

} // namespace jinguan

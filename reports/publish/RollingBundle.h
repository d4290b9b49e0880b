#pragma once

#include "reports/publish/BundleWriter.h"

namespace jinguan
{

/**
 * A bundle that is made anew again and again under one name. The name is a link to the newest whole bundle, which lies beside it; the link is turned in one
 * step when the next is whole, so that a reader sees the old one or the new one and never a part, whenever the program is stopped or killed. The one
 * before stays for readers that are not through; older ones, and what a killed program left half, are taken away.
 */
class RollingBundle
{
  public:
    /** \a name is the path under which readers look: a link, or nothing yet. */
    explicit RollingBundle( const QString &name );

    /** Makes the next bundle of the rolling items by \a request, whose folder is chosen here. */
    Result<PublicationBundle> refresh( const BundleWriter &writer, BundleRequest request, Progress &progress );

    /** The folder that the name shows now; empty when there is none. */
    QString current() const;

  private:
    Result<void> turn( const QString &folder ) const;
    void clean() const;
    QString prefix() const;

    QString mName;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

#include <QSslConfiguration>

namespace jinguan
{

/** How a gateway encrypts: TLS 1.2 or newer, with a certificate of its own; with a body that signs those of the devices, only they may come. */
struct GatewayTls
{
    QString certificate; //!< file, PEM; with the chain after it where there is one
    QString key;         //!< file, PEM, RSA or elliptic curve
    QString clientCa;    //!< file, PEM; empty: devices need no certificate

    bool isWanted() const { return !certificate.isEmpty() || !key.isEmpty(); }
    /** Reads the files; the error names the one that cannot be used. */
    Result<QSslConfiguration> load() const;
};

} // namespace jinguan

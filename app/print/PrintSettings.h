#pragma once

#include <QVariantMap>

namespace jinguan
{

/** What was chosen last for prints, by name of the field; kept beside the other settings. */
class PrintSettings
{
  public:
    static QVariantMap values();
    static void setValues( const QVariantMap &values );
    /** Changes one of them. */
    static void set( const QString &field, const QVariant &value );
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QHash>

namespace jinguan
{

/** Working values of field work (`resources/catalogue/field_settings.csv`). */
class FieldSettings
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldSettings )

  public:
    /** \a folder is that of the catalogue. Errors: a missing or broken row. */
    static Result<FieldSettings> load( const QString &folder );

    /** Metres a photo of a station of \a kind may have been taken away from it. */
    double photoTolerance( const QString &kind ) const { return value( QStringLiteral( "photo_tolerance" ), kind ); }
    /** Days before the due day from which a calibration is due. */
    int dueSoon() const { return static_cast<int>( value( QStringLiteral( "calibration_due_soon" ), {} ) ); }

  private:
    double value( const QString &setting, const QString &kind ) const;
    QHash<QString, QHash<QString, double>> mValues; //!< by setting and kind, `*` for all others
};

} // namespace jinguan

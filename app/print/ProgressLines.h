#pragma once

#include <QString>

#include <optional>

namespace jinguan
{

/**
 * Progress that a child tells the program which started it: with `JINGUAN_PROGRESS` in its environment every report is a line of its own on standard error, `@0.350 Drawing the pages`.
 */
struct ProgressLine
{
    static constexpr const char *variable = "JINGUAN_PROGRESS";

    double fraction = 0; //!< negative when unknown
    QString what;

    QString text() const { return QStringLiteral( "@%1 %2" ).arg( fraction, 0, 'f', 3 ).arg( what ); }
    /** The report in \a line; nothing when it is another message. */
    static std::optional<ProgressLine> parsed( const QString &line )
    {
      const qsizetype blank = line.indexOf( QLatin1Char( ' ' ) );
      if ( !line.startsWith( QLatin1Char( '@' ) ) || blank < 2 )
        return std::nullopt;
      bool isNumber = false;
      const double fraction = line.mid( 1, blank - 1 ).toDouble( &isNumber );
      return isNumber ? std::optional<ProgressLine>( { fraction, line.mid( blank + 1 ) } ) : std::nullopt;
    }
};

} // namespace jinguan

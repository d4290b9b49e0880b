#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace jinguan
{

/**
 * Text on paper. Lengths are hundredths of a millimetre, so that a page is laid out alike on every device; sizes of type are
 * points.
 */
namespace papertext
{

/** Hundredths of a millimetre in a point. */
constexpr double unitsPerPoint = 2540.0 / 72;

/** The face of all sheets at \a points, unhinted. */
QFont font( double points, bool bold = false );

double width( const QString &text, double points, bool bold = false );
double lineHeight( double points );

/**
 * \a text in lines no wider than \a width, broken by the rules of its script (no line begins with a comma or a closing
 * bracket). Its own line breaks are kept.
 */
QStringList wrapped( const QString &text, double points, double width, bool bold = false );

/** The largest size from \a points down to \a smallest at which \a text fits \a width on one line; \a smallest when none does. */
double fittingSize( const QString &text, double points, double smallest, double width, bool bold = false );

/** The size at which draw() sets \a text in \a width: \a points, or less where even condensed it would not fit. */
double drawnSize( const QString &text, double points, double width, bool bold = false );

/**
 * Draws \a text on one line in \a rect, never outside it: what is wider is condensed, beyond 60 % also made smaller. Nothing is
 * cut off.
 */
void draw( QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, double points, bool bold = false );

} // namespace papertext

} // namespace jinguan

#pragma once

#include <QByteArray>

class QPDF;

namespace jinguan
{

class GreyScale;

/** Turns the colours of a PDF into greys: those of lines, areas and text in pages, forms and patterns, and those of pictures. */
namespace pdfgrey
{

/** Throws what libqpdf throws. */
void convert( QPDF &pdf, const GreyScale &scale );

} // namespace pdfgrey

} // namespace jinguan

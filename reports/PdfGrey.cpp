#include "reports/PdfGrey.h"

#include "reports/GreyScale.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <cmath>

namespace jinguan
{

namespace
{

/** Changes the three numbers before an operator that sets a colour; all else passes as it is. */
class ColourFilter : public QPDFObjectHandle::TokenFilter
{
  public:
    explicit ColourFilter( const GreyScale &scale ) : mScale( scale ) {}

    void handleToken( const QPDFTokenizer::Token &token ) override
    {
      const auto type = token.getType();
      if ( type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real )
      {
        mWaiting.push_back( token );
        mNumbers.push_back( std::stod( token.getValue() ) );
        return;
      }
      if ( type == QPDFTokenizer::tt_space && !mWaiting.empty() )
      {
        mWaiting.push_back( token );
        return;
      }
      if ( type == QPDFTokenizer::tt_name && mNumbers.size() == 3 )
      {
        mWaiting.push_back( token ); // the pattern of a coloured scn
        return;
      }
      if ( type == QPDFTokenizer::tt_word && mNumbers.size() == 3 && setsColour( token.getValue() ) )
        writeGrey();
      else
        flush();
      writeToken( token );
    }

    void handleEOF() override { flush(); }

  private:
    static bool setsColour( const std::string &name )
    {
      return name == "rg" || name == "RG" || name == "sc" || name == "SC" || name == "scn" || name == "SCN";
    }

    /** The operator keeps its colour space: the three parts become equal. */
    void writeGrey()
    {
      const auto part = [this]( size_t i ) { return static_cast<float>( std::clamp( mNumbers.at( i ), 0.0, 1.0 ) ); };
      const std::string grey = std::to_string( mScale.lightness( QColor::fromRgbF( part( 0 ), part( 1 ), part( 2 ) ) ) );
      for ( const QPDFTokenizer::Token &token : mWaiting )
        if ( token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real )
          write( grey );
        else
          writeToken( token );
      mWaiting.clear();
      mNumbers.clear();
    }

    void flush()
    {
      for ( const QPDFTokenizer::Token &token : mWaiting )
        writeToken( token );
      mWaiting.clear();
      mNumbers.clear();
    }

    const GreyScale &mScale;
    std::vector<QPDFTokenizer::Token> mWaiting;
    std::vector<double> mNumbers;
};

bool isName( QPDFObjectHandle object, const char *name )
{
  return object.isName() && object.getName() == name;
}

/** An RGB picture of eight bits becomes one of greys. */
void convertPicture( QPDFObjectHandle &stream, const GreyScale &scale )
{
  QPDFObjectHandle dictionary = stream.getDict();
  if ( !isName( dictionary.getKey( "/ColorSpace" ), "/DeviceRGB" ) || !dictionary.getKey( "/BitsPerComponent" ).isInteger()
       || dictionary.getKey( "/BitsPerComponent" ).getIntValue() != 8 )
    return;
  const std::shared_ptr<Buffer> data = stream.getStreamData( qpdf_dl_all );
  const unsigned char *bytes = data->getBuffer();
  std::string greys( data->getSize() / 3, '\0' );
  for ( size_t i = 0; i < greys.size(); ++i )
    greys[i] = static_cast<char>( std::lround( 255 * scale.lightness( QColor( bytes[3 * i], bytes[3 * i + 1], bytes[3 * i + 2] ) ) ) );
  stream.replaceStreamData( greys, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull() );
  dictionary.replaceKey( "/ColorSpace", QPDFObjectHandle::newName( "/DeviceGray" ) );
}

} // namespace

void pdfgrey::convert( QPDF &pdf, const GreyScale &scale )
{
  for ( QPDFPageObjectHelper &page : QPDFPageDocumentHelper( pdf ).getAllPages() )
    page.addContentTokenFilter( std::make_shared<ColourFilter>( scale ) );
  for ( QPDFObjectHandle &object : pdf.getAllObjects() )
  {
    if ( !object.isStream() )
      continue;
    QPDFObjectHandle dictionary = object.getDict();
    if ( isName( dictionary.getKey( "/Subtype" ), "/Form" ) || dictionary.getKey( "/PatternType" ).isInteger() )
      object.addTokenFilter( std::make_shared<ColourFilter>( scale ) );
    else if ( isName( dictionary.getKey( "/Subtype" ), "/Image" ) )
      convertPicture( object, scale );
  }
}

} // namespace jinguan

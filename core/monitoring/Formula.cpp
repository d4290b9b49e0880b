#include "monitoring/Formula.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Formula )
};

constexpr qsizetype sMaxLength = 1000;
constexpr int sMaxDepth = 50;

/** An operator or function: how many arguments it takes and what it does. */
struct Operation
{
    int fewest = 2;
    int most = 2;
    std::function<double( const QList<double> & )> apply;
};

const QHash<QString, Operation> &operations()
{
  using Arguments = const QList<double> &;
  static const QHash<QString, Operation> sOperations {
    { QStringLiteral( "+" ), { 2, 2, []( Arguments a ) { return a[0] + a[1]; } } },
    { QStringLiteral( "-" ), { 2, 2, []( Arguments a ) { return a[0] - a[1]; } } },
    { QStringLiteral( "*" ), { 2, 2, []( Arguments a ) { return a[0] * a[1]; } } },
    { QStringLiteral( "/" ), { 2, 2, []( Arguments a ) { return a[0] / a[1]; } } },
    { QStringLiteral( "^" ), { 2, 2, []( Arguments a ) { return std::pow( a[0], a[1] ); } } },
    { QStringLiteral( "<" ), { 2, 2, []( Arguments a ) { return a[0] < a[1] ? 1.0 : 0.0; } } },
    { QStringLiteral( ">" ), { 2, 2, []( Arguments a ) { return a[0] > a[1] ? 1.0 : 0.0; } } },
    { QStringLiteral( "<=" ), { 2, 2, []( Arguments a ) { return a[0] <= a[1] ? 1.0 : 0.0; } } },
    { QStringLiteral( ">=" ), { 2, 2, []( Arguments a ) { return a[0] >= a[1] ? 1.0 : 0.0; } } },
    { QStringLiteral( "negative" ), { 1, 1, []( Arguments a ) { return -a[0]; } } },
    { QStringLiteral( "min" ), { 1, 20, []( Arguments a ) { return *std::min_element( a.cbegin(), a.cend() ); } } },
    { QStringLiteral( "max" ), { 1, 20, []( Arguments a ) { return *std::max_element( a.cbegin(), a.cend() ); } } },
    { QStringLiteral( "abs" ), { 1, 1, []( Arguments a ) { return std::abs( a[0] ); } } },
    { QStringLiteral( "sqrt" ), { 1, 1, []( Arguments a ) { return std::sqrt( a[0] ); } } },
    { QStringLiteral( "ln" ), { 1, 1, []( Arguments a ) { return std::log( a[0] ); } } },
    { QStringLiteral( "lg" ), { 1, 1, []( Arguments a ) { return std::log10( a[0] ); } } },
    { QStringLiteral( "exp" ), { 1, 1, []( Arguments a ) { return std::exp( a[0] ); } } },
    { QStringLiteral( "if" ), { 3, 3, []( Arguments a ) { return a[0] != 0 ? a[1] : a[2]; } } },
  };
  return sOperations;
}

bool isLetter( QChar c )
{
  return ( c >= QLatin1Char( 'a' ) && c <= QLatin1Char( 'z' ) ) || ( c >= QLatin1Char( 'A' ) && c <= QLatin1Char( 'Z' ) );
}

bool isDigit( QChar c )
{
  return c >= QLatin1Char( '0' ) && c <= QLatin1Char( '9' );
}

/** End of the name that begins at \a at. */
qsizetype endOfName( const QString &text, qsizetype at )
{
  while ( at < text.size() && ( isLetter( text.at( at ) ) || isDigit( text.at( at ) ) || text.at( at ) == QLatin1Char( '_' ) ) )
    ++at;
  return at;
}
} // namespace

/** Recursive descent over the text: comparison, sum, product, sign, power, operand. */
class FormulaParser
{
  public:
    explicit FormulaParser( Formula &formula ) : mFormula( formula ), mText( formula.mText ) {}

    /** Where reading stopped in vain, −1 when all is well. */
    qsizetype parse()
    {
      if ( !comparison( 0 ) )
        return mAt;
      skipSpace();
      return mAt == mText.size() ? -1 : mAt;
    }

  private:
    void skipSpace()
    {
      while ( mAt < mText.size() && mText.at( mAt ).isSpace() )
        ++mAt;
    }

    bool take( const QString &token )
    {
      skipSpace();
      if ( !QStringView( mText ).mid( mAt ).startsWith( token ) )
        return false;
      mAt += token.size();
      return true;
    }

    void call( const QString &name, int arguments )
    {
      mFormula.mSteps.append( Formula::Step { Formula::Step::Kind::Call, 0, name, arguments } );
    }

    /** Operands of \a next joined by any of \a operators, from left to right. */
    bool chain( const QStringList &operators, int depth, bool ( FormulaParser::*next )( int ) )
    {
      if ( !( this->*next )( depth ) )
        return false;
      for ( ;; )
      {
        const auto found = std::find_if( operators.cbegin(), operators.cend(), [&]( const QString &o ) { return take( o ); } );
        if ( found == operators.cend() )
          return true;
        if ( !( this->*next )( depth ) )
          return false;
        call( *found, 2 );
      }
    }

    bool comparison( int depth )
    {
      static const QStringList sOperators { QStringLiteral( "<=" ), QStringLiteral( ">=" ), QStringLiteral( "<" ), QStringLiteral( ">" ) };
      return depth < sMaxDepth && chain( sOperators, depth, &FormulaParser::sum );
    }

    bool sum( int depth ) { return chain( { QStringLiteral( "+" ), QStringLiteral( "-" ) }, depth, &FormulaParser::product ); }
    bool product( int depth ) { return chain( { QStringLiteral( "*" ), QStringLiteral( "/" ) }, depth, &FormulaParser::signedPower ); }

    bool signedPower( int depth )
    {
      if ( depth >= sMaxDepth )
        return false;
      if ( take( QStringLiteral( "-" ) ) )
      {
        if ( !signedPower( depth + 1 ) )
          return false;
        call( QStringLiteral( "negative" ), 1 );
        return true;
      }
      if ( !operand( depth ) )
        return false;
      if ( take( QStringLiteral( "^" ) ) )
      {
        if ( !signedPower( depth + 1 ) ) // from right to left
          return false;
        call( QStringLiteral( "^" ), 2 );
      }
      return true;
    }

    bool operand( int depth )
    {
      if ( take( QStringLiteral( "(" ) ) )
        return comparison( depth + 1 ) && take( QStringLiteral( ")" ) );
      if ( mAt >= mText.size() )
        return false;
      return isDigit( mText.at( mAt ) ) ? number() : isLetter( mText.at( mAt ) ) && nameOrCall( depth );
    }

    bool number()
    {
      const qsizetype start = mAt;
      while ( mAt < mText.size() && ( isDigit( mText.at( mAt ) ) || mText.at( mAt ) == QLatin1Char( '.' ) ) )
        ++mAt;
      bool ok = false;
      const double value = mText.mid( start, mAt - start ).toDouble( &ok );
      if ( ok )
        mFormula.mSteps.append( Formula::Step { Formula::Step::Kind::Number, value, {}, 0 } );
      else
        mAt = start;
      return ok;
    }

    bool nameOrCall( int depth )
    {
      const qsizetype start = mAt;
      mAt = endOfName( mText, mAt );
      const QString name = mText.mid( start, mAt - start );
      if ( !take( QStringLiteral( "(" ) ) )
      {
        mFormula.mSteps.append( Formula::Step { Formula::Step::Kind::Name, 0, name, 0 } );
        if ( !mFormula.mNames.contains( name ) )
          mFormula.mNames.append( name );
        return true;
      }
      int arguments = 0;
      do
      {
        if ( !comparison( depth + 1 ) )
          return false;
        ++arguments;
      } while ( take( QStringLiteral( "," ) ) );
      const auto operation = operations().constFind( name );
      const bool known = operation != operations().constEnd() && name != QLatin1String( "negative" ) && arguments >= operation->fewest
        && arguments <= operation->most;
      if ( !known )
      {
        mAt = start;
        return false;
      }
      call( name, arguments );
      return take( QStringLiteral( ")" ) );
    }

    Formula &mFormula;
    const QString mText;
    qsizetype mAt = 0;
};

Result<Formula> Formula::parse( const QString &text )
{
  Formula formula;
  formula.mText = text.trimmed();
  if ( formula.mText.isEmpty() || formula.mText.size() > sMaxLength )
    return Error { Text::tr( "The formula is empty or longer than %1 characters." ).arg( sMaxLength ),
      Text::tr( "Write one expression, e.g. max(0, value - target) * volume." ), {}, 0 };
  const qsizetype wrong = FormulaParser( formula ).parse();
  if ( wrong >= 0 )
    return Error { Text::tr( "The formula “%1” cannot be read at character %2." ).arg( formula.mText ).arg( wrong + 1 ),
      Text::tr( "Use numbers, names, + - * / ^, < > <= >=, parentheses and min, max, abs, sqrt, ln, lg, exp, if." ), {}, 0 };
  return formula;
}

Result<double> Formula::evaluate( const QHash<QString, double> &values ) const
{
  QList<double> stack;
  for ( const Step &step : mSteps )
  {
    if ( step.kind == Step::Kind::Number )
      stack.append( step.number );
    else if ( step.kind == Step::Kind::Name )
    {
      const auto value = values.constFind( step.name );
      if ( value == values.constEnd() )
        return Error { Text::tr( "The formula needs a value for “%1”." ).arg( step.name ), Text::tr( "Give it among the parameters." ), {},
          0 };
      stack.append( *value );
    }
    else
    {
      const QList<double> arguments = stack.last( step.arguments );
      stack.resize( stack.size() - step.arguments );
      stack.append( operations().constFind( step.name )->apply( arguments ) );
    }
  }
  if ( !std::isfinite( stack.last() ) )
    return Error { Text::tr( "The formula “%1” gives no finite number with these values." ).arg( mText ),
      Text::tr( "Look for a division by zero or the root of a negative number." ), {}, 0 };
  return stack.last();
}

QString Formula::withNumbers( const QHash<QString, double> &values ) const
{
  QString result;
  for ( qsizetype at = 0; at < mText.size(); )
  {
    if ( !isLetter( mText.at( at ) ) )
    {
      result.append( mText.at( at++ ) );
      continue;
    }
    const qsizetype end = endOfName( mText, at );
    const QString name = mText.mid( at, end - at );
    result.append( values.contains( name ) ? QString::number( values.value( name ), 'g', 10 ) : name );
    at = end;
  }
  return result;
}

} // namespace jinguan

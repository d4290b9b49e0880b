#include "reports/SheetFurniture.h"

#include "reports/items/PaperText.h"

namespace jinguan
{

namespace
{

/** The body that compiles the city's sheets where nobody else is named. */
constexpr const char *sCompilingBody = "hbj";

QColor demoColour()
{
  return MapPalette::loadDefault().colour( id( "error" ) );
}

} // namespace

SheetFurniture::SheetFurniture(
  const ReportServices &services, const SheetText &text, const SheetSignatures &signatures, const QString &secrecy )
  : mServices( services ), mText( text ), mSignatures( signatures ), mSecrecy( secrecy )
{}

QString SheetFurniture::bureau() const
{
  if ( !mSignatures.bureau.isEmpty() )
    return mSignatures.bureau;
  const Body *body = mServices.responsibility.body( id( sCompilingBody ) );
  if ( !body )
    return mText( id( "city" ) );
  QString name = mText.name( body->nameNow );
  // The matrix says 市…局, as the plan does; a sheet names the city.
  if ( mText.language() == Language::Chinese && name.startsWith( QStringLiteral( "市" ) ) )
    name.replace( 0, 1, mText( id( "city" ) ) );
  else if ( mText.language() == Language::English && !name.startsWith( mText( id( "city" ) ) ) )
    name.prepend( mText( id( "city" ) ) + QLatin1Char( ' ' ) );
  return name;
}

QString SheetFurniture::reviewText( const QString &number ) const
{
  if ( !number.isEmpty() )
    return mText( id( "review" ), { number } );
  return mText( mServices.rules.isPublic() ? id( "review.public.none" ) : id( "review.none" ) );
}

QString SheetFurniture::areaName( const MapFilter &filter ) const
{
  if ( filter.kind == MapFilter::Kind::District )
    if ( const District *district = mServices.responsibility.district( filter.code ) )
      return mText.language() == Language::Chinese ? mText( id( "city" ) ) + mText.name( district->name ) : mText.name( district->name );
  if ( filter.kind == MapFilter::Kind::Unit )
    if ( const ResponsibleUnit *unit = mServices.responsibility.unit( filter.code ) )
      return unit->isDistrict && mText.language() == Language::Chinese ? mText( id( "city" ) ) + mText.name( unit->name )
                                                                       : mText.name( unit->name );
  return mText( id( "city" ) );
}

bool SheetFurniture::isDemo( const ReportServices &services, const Figures &figures )
{
  if ( services.workspace.network().property( QStringLiteral( "demo" ) ) == QLatin1String( "1" ) )
    return true;
  return std::any_of( figures.stations().cbegin(), figures.stations().cend(), []( const Station &station ) { return station.isDemo; } );
}

double SheetFurniture::addTitle( PageWriter &page, bool landscape, const QString &title, const QString &subtitle, bool isDemo ) const
{
  const Paper &paper = page.paper();
  const double width = paper.size( landscape ).width() - 2 * paper.margin;
  const double side = qMax( paper.textPoints * 0.3528 * 9, papertext::width( mSecrecy, paper.textPoints + 2, true ) / 100 * 1.1 + 1 );
  const double middle = width - 2 * side;

  // A long title is set smaller, then in two lines, then smaller still.
  double points = papertext::fittingSize( title, paper.titlePoints, paper.titlePoints * 0.7, middle * 95, true );
  QStringList fitted = PageWriter::wrapped( title, points, middle, true );
  for ( ; fitted.size() > 2 && points > 6; fitted = PageWriter::wrapped( title, points, middle, true ) )
    points -= 0.5;
  const double height = PageWriter::labelHeight( fitted.size(), points );
  page.label( id( "title" ), QRectF( paper.margin + side, paper.margin, middle, height ), fitted.join( QLatin1Char( '\n' ) ),
    { points, true, Qt::AlignHCenter, Qt::black } );

  const double small = PageWriter::labelHeight( 1, paper.textPoints + 2 );
  if ( !mSecrecy.isEmpty() )
    page.label( id( "secrecy" ), QRectF( paper.margin + width - side, paper.margin, side, small ), mSecrecy,
      { paper.textPoints + 2, true, Qt::AlignRight, Qt::black } );
  if ( isDemo )
    page.label( id( "demo" ), QRectF( paper.margin, paper.margin, side, small ), mText( id( "demo.mark" ) ),
      { paper.textPoints + 1, true, Qt::AlignLeft, demoColour() } );
  const double subHeight = PageWriter::labelHeight( 1, paper.textPoints );
  page.label( id( "subtitle" ), QRectF( paper.margin + side, paper.margin + height, middle, subHeight ), subtitle,
    { paper.textPoints, false, Qt::AlignHCenter, Qt::black } );
  return height + subHeight + paper.gap * 0.5;
}

double SheetFurniture::addFoot( PageWriter &page, bool landscape, UtcSeconds date, int pageCount, int number ) const
{
  const Paper &paper = page.paper();
  const QSizeF size = paper.size( landscape );
  const QRectF rect( paper.margin, size.height() - paper.margin - paper.footHeight, size.width() - 2 * paper.margin, paper.footHeight );
  page.strip( id( "foot" ), rect,
    { { mText( id( "foot.bureau" ) ), bureau() }, { mText( id( "foot.compiled" ) ), mSignatures.compiledBy },
      { mText( id( "foot.checked" ) ), mSignatures.checkedBy }, { mText( id( "foot.approved" ) ), mSignatures.approvedBy },
      { mText( id( "foot.date" ) ), mText.date( date ) },
      { {}, mText( id( "foot.page" ), { QString::number( number > 0 ? number : page.page() + 1 ), QString::number( pageCount ) } ) } },
    paper.textPoints );
  return paper.footHeight;
}

QStringList SheetFurniture::notes( const Figures &figures, const QString &element, const MapScene &scene ) const
{
  QStringList notes { mText( id( "note.crs" ) ) };
  const QList<StationFigure> stations = figures.of( element );
  const UtcSeconds newest = figures.newestShown( element );
  const auto withData =
    std::count_if( stations.cbegin(), stations.cend(), []( const StationFigure &f ) { return f.status.value.has_value(); } );
  notes << ( newest > 0
      ? mText( id( "note.time" ),
        { mText.dateTime( figures.moment() ), QString::number( stations.size() ), QString::number( withData ), mText.dateTime( newest ) } )
      : mText( id( "note.time.none" ), { mText.dateTime( figures.moment() ), QString::number( stations.size() ) } ) );

  bool confirmed = true;
  const QStringList editions = figures.editions( element, mText, &confirmed );
  const bool lapsed = std::any_of(
    stations.cbegin(), stations.cend(), []( const StationFigure &f ) { return f.status.grade.state == Grade::State::NoEdition; } );
  if ( !editions.isEmpty() )
    notes << mText( id( "note.edition" ), { mText.list( editions ) } )
        + ( confirmed ? QString()
                      : ( mText.language() == Language::English ? QStringLiteral( " " ) : QString() ) + mText( id( "note.unconfirmed" ) ) );
  else if ( lapsed )
    notes << mText( id( "note.noedition" ) );
  return notes + sourceNotes( figures, scene );
}

QStringList SheetFurniture::notes( const Figures &figures, const Scenario &scenario, qsizetype existing, const MapScene &scene ) const
{
  const StationKind *kind = mServices.catalogue.stationKind( scenario.kind );
  const QString cell = QString::number( scenario.parameters.value( QStringLiteral( "cell_size_m" ) ).toDouble(), 'f', 0 );
  const QStringList notes { mText( id( "note.crs" ) ),
    mText( id( "note.coverage" ),
      { QString::number( scenario.radius / 1000, 'g', 3 ), cell, kind ? mText.name( kind->name ) : scenario.kind,
        QString::number( existing ) } ) };
  return notes + sourceNotes( figures, scene );
}

QString SheetFurniture::timeText( const Figures &figures, const QString &element ) const
{
  return mText( figures.newestShown( element ) > 0 ? id( "subtitle" ) : id( "subtitle.nodata" ), { mText.dateTime( figures.moment() ) } );
}

QStringList SheetFurniture::sourceNotes( const Figures &figures, const MapScene &scene ) const
{
  QStringList notes;
  QStringList schematic, attributions;
  for ( const SceneSource &source : scene.visibleSources() )
  {
    if ( source.schematic && !schematic.contains( source.name ) )
      schematic << source.name;
    if ( !source.attribution.isEmpty() && !attributions.contains( source.attribution ) )
      attributions << source.attribution;
  }
  if ( mServices.rules.isPublic() )
    notes << mText( id( "note.public" ) );
  if ( !schematic.isEmpty() )
    notes << mText( id( "note.schematic" ), { mText.list( schematic ) } );
  if ( !attributions.isEmpty() )
    notes << mText( id( "note.attribution" ),
      { attributions.join( mText.language() == Language::Chinese ? QStringLiteral( "；" ) : QStringLiteral( "; " ) ) } );
  if ( isDemo( mServices, figures ) )
    notes << mText( id( "note.demo" ) );
  return notes;
}

} // namespace jinguan

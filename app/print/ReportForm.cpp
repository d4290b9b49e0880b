#include "print/ReportForm.h"

#include "Arguments.h"
#include "print/PrintSettings.h"
#include "Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

namespace jinguan
{

namespace
{

/** Chooses the entry of \a box with \a data, where there is one. */
void choose( QComboBox *box, const QVariant &data )
{
  const int index = box->findData( data );
  if ( index >= 0 )
    box->setCurrentIndex( index );
}

} // namespace

ReportForm::ReportForm(
  const PrintKind &kind, const QStringList &options, const PrintContext &context, const Services &services, QWidget *parent )
  : QWidget( parent ), mKind( kind ), mOptions( options ), mContext( context )
{
  setObjectName( QStringLiteral( "reportForm" ) );
  auto *form = new QFormLayout( this );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  addShown( form, services );
  addPage( form );
  addMarks( form );
  addOutput( form );
  recall();
  for ( QComboBox *box : findChildren<QComboBox *>() )
    connect( box, &QComboBox::currentTextChanged, this, &ReportForm::changed );
  for ( QLineEdit *line : findChildren<QLineEdit *>() )
    connect( line, &QLineEdit::textChanged, this, &ReportForm::changed );
  connect( mPublic, &QCheckBox::toggled, this, &ReportForm::changed );
}

bool ReportForm::isGiven( const char *option ) const
{
  return mOptions.contains( QString::fromLatin1( option ) );
}

QComboBox *ReportForm::addChoice(
  QFormLayout *form, const char *name, const QString &label, const QList<std::pair<QString, QVariant>> &choices )
{
  auto *box = new QComboBox( this );
  box->setObjectName( QString::fromLatin1( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 12 );
  for ( const auto &[text, data] : choices )
    box->addItem( text, data );
  form->addRow( label, box );
  return box;
}

QLineEdit *ReportForm::addLine( QFormLayout *form, const char *name, const QString &label, const QString &hint )
{
  auto *line = new QLineEdit( this );
  line->setObjectName( QString::fromLatin1( name ) );
  line->setPlaceholderText( hint );
  line->setClearButtonEnabled( true );
  form->addRow( label, line );
  return line;
}

void ReportForm::addShown( QFormLayout *form, const Services &services )
{
  if ( mKind.asksArea && !isGiven( "--district" ) )
  {
    QList<std::pair<QString, QVariant>> areas;
    if ( mKind.mayBeCity )
      areas.append( { tr( "The whole city" ), QString() } );
    if ( mContext.filter.kind == MapFilter::Kind::District ) // as on screen
      areas.append( { tr( "%1 (within its border)" ).arg( argument::areaName( mContext.filter, services ) ), mContext.filter.argument() } );
    for ( const ResponsibleUnit &unit : services.responsibility.units() )
      areas.append( { unit.name.text(), MapFilter { MapFilter::Kind::Unit, unit.code }.argument() } );
    mArea = addChoice( form, "reportArea", tr( "Area" ), areas );
    choose( mArea, mContext.filter.argument() );
  }
  if ( !mKind.isMap )
    return;
  mExtent =
    addChoice( form, "reportExtent", tr( "Shows" ), { { tr( "The area" ), QString() }, { tr( "As on screen" ), mContext.extent } } );
  mBy = addChoice(
    form, "reportBy", tr( "Stations by" ), { { tr( "Grade" ), QString() }, { tr( "Siting class" ), QStringLiteral( "siting-class" ) } } );
  mTitle = addLine( form, "reportTitle", tr( "Title" ), tr( "made from area and element" ) );
  mTemplate = addLine( form, "reportTemplate", tr( "Template" ), tr( "the program's own" ) );
  auto *pick = new QToolButton( this );
  pick->setText( tr( "…" ) );
  pick->setToolTip( tr( "Choose a layout template made with QGIS (.qpt)" ) );
  connect( pick, &QToolButton::clicked, this, [this] {
    const QString path = QFileDialog::getOpenFileName( this, tr( "Template" ), mTemplate->text(), tr( "Layout templates (*.qpt)" ) );
    if ( !path.isEmpty() )
      mTemplate->setText( path );
  } );
  auto *row = new QHBoxLayout;
  form->takeRow( mTemplate );
  row->addWidget( mTemplate, 1 );
  row->addWidget( pick );
  form->addRow( tr( "Template" ), row );
}

void ReportForm::addPage( QFormLayout *form )
{
  QList<std::pair<QString, QVariant>> papers;
  for ( const char *paper : { "A4", "A3", "A2", "A1" } )
    papers.append( { QString::fromLatin1( paper ), QString::fromLatin1( paper ) } );
  mPaper = addChoice( form, "reportPaper", tr( "Paper" ), papers );
  mOrientation = addChoice( form, "reportOrientation", tr( "Orientation" ),
    { { tr( "Landscape" ), QStringLiteral( "landscape" ) }, { tr( "Portrait" ), QStringLiteral( "portrait" ) } } );
  mLanguage = addChoice( form, "reportLanguage", tr( "Language" ),
    { { tr( "As the window" ), QString() }, { QStringLiteral( "中文" ), QStringLiteral( "zh" ) },
      { QStringLiteral( "English" ), QStringLiteral( "en" ) } } );
  mColours = addChoice( form, "reportColours", tr( "Colours" ),
    { { tr( "Normal" ), QString() }, { tr( "Grades numbered, for the colour-blind" ), QStringLiteral( "safe" ) },
      { tr( "Black and white" ), QStringLiteral( "grey" ) } } );
}

void ReportForm::addMarks( QFormLayout *form )
{
  mPublic = new QCheckBox( tr( "For the public" ), this );
  mPublic->setObjectName( QStringLiteral( "reportPublic" ) );
  mPublic->setToolTip(
    tr( "Intakes and other sensitive places are drawn in coarse places or left out; without a review number no borders are drawn." ) );
  form->addRow( QString(), mPublic );
  mReviewNumber = addLine( form, "reportReviewNumber", tr( "Map review number" ) );
  mSecrecy = addChoice( form, "reportSecrecy", tr( "Secrecy" ), { { QString(), {} }, { tr( "Internal" ), {} }, { tr( "Secret" ), {} } } );
  mSecrecy->setEditable( true );
  mBureau = addLine( form, "reportBureau", tr( "Bureau" ), tr( "the bureau of ecology and environment" ) );
  mCompiledBy = addLine( form, "reportCompiledBy", tr( "Compiled by" ) );
  mCheckedBy = addLine( form, "reportCheckedBy", tr( "Checked by" ) );
  mApprovedBy = addLine( form, "reportApprovedBy", tr( "Approved by" ) );
}

void ReportForm::addOutput( QFormLayout *form )
{
  const auto kind = []( Output output ) { return static_cast<int>( output ); };
  mOutput = addChoice( form, "reportOutput", tr( "File" ),
    { { tr( "PDF" ), kind( Output::Pdf ) }, { tr( "GeoPDF (with map coordinates)" ), kind( Output::GeoPdf ) },
      { tr( "PNG, one a page" ), kind( Output::Png ) }, { tr( "SVG, one a page" ), kind( Output::Svg ) } } );
  mDpi = new QSpinBox( this );
  mDpi->setObjectName( QStringLiteral( "reportDpi" ) );
  mDpi->setRange( 72, 600 );
  mDpi->setValue( 300 );
  mDpi->setSuffix( tr( " dpi" ) );
  form->addRow( tr( "Resolution" ), mDpi );
  const auto follow = [this] { mDpi->setEnabled( output() == Output::Png ); };
  connect( mOutput, &QComboBox::currentIndexChanged, this, follow );
  follow();
}

void ReportForm::recall()
{
  const QVariantMap values = PrintSettings::values();
  const auto of = [&]( const char *field ) { return values.value( QString::fromLatin1( field ) ); };
  const auto ofKind = [&](
                        const char *field ) { return values.value( mKind.command + QLatin1Char( '.' ) + QString::fromLatin1( field ) ); };
  choose( mPaper, ofKind( "paper" ).isNull() ? QVariant( mKind.paper ) : ofKind( "paper" ) );
  choose( mOrientation,
    ofKind( "orientation" ).isNull() ? QVariant( mKind.lies ? QStringLiteral( "landscape" ) : QStringLiteral( "portrait" ) )
                                     : ofKind( "orientation" ) );
  choose( mLanguage, of( "language" ).toString() );
  choose( mColours, of( "colours" ).toString() );
  choose( mOutput, of( "output" ).toInt() );
  if ( of( "dpi" ).toInt() > 0 )
    mDpi->setValue( of( "dpi" ).toInt() );
  mSecrecy->setCurrentText( of( "secrecy" ).toString() );
  mBureau->setText( of( "bureau" ).toString() );
  mCompiledBy->setText( of( "compiledBy" ).isNull() ? Settings::userProfile().name : of( "compiledBy" ).toString() );
  mCheckedBy->setText( of( "checkedBy" ).toString() );
  mApprovedBy->setText( of( "approvedBy" ).toString() );
}

void ReportForm::remember() const
{
  // Not whether it is public, nor its review number: both belong to one map.
  QVariantMap values = PrintSettings::values();
  const auto keep = [&values]( const QString &field, const QVariant &value ) { values.insert( field, value ); };
  keep( mKind.command + QStringLiteral( ".paper" ), mPaper->currentData() );
  keep( mKind.command + QStringLiteral( ".orientation" ), mOrientation->currentData() );
  keep( QStringLiteral( "language" ), mLanguage->currentData() );
  keep( QStringLiteral( "colours" ), mColours->currentData() );
  keep( QStringLiteral( "output" ), mOutput->currentData() );
  keep( QStringLiteral( "dpi" ), mDpi->value() );
  keep( QStringLiteral( "secrecy" ), mSecrecy->currentText() );
  keep( QStringLiteral( "bureau" ), mBureau->text() );
  keep( QStringLiteral( "compiledBy" ), mCompiledBy->text() );
  keep( QStringLiteral( "checkedBy" ), mCheckedBy->text() );
  keep( QStringLiteral( "approvedBy" ), mApprovedBy->text() );
  PrintSettings::setValues( values );
}

ReportForm::Output ReportForm::output() const
{
  return static_cast<Output>( mOutput->currentData().toInt() );
}

int ReportForm::dpi() const
{
  return mDpi->value();
}

QString ReportForm::suffix() const
{
  switch ( output() )
  {
    case Output::Png:
      return QStringLiteral( "png" );
    case Output::Svg:
      return QStringLiteral( "svg" );
    default:
      return QStringLiteral( "pdf" );
  }
}

QString ReportForm::fileName() const
{
  QString name = mTitle ? mTitle->text().trimmed() : QString();
  if ( name.isEmpty() && mArea )
    name = mArea->currentText() + QLatin1Char( '-' ) + mKind.name;
  if ( name.isEmpty() )
    name = mKind.name;
  static const QRegularExpression sForbidden( QStringLiteral( "[\\\\/:*?\"<>|]" ) );
  return name.replace( sForbidden, QStringLiteral( "_" ) );
}

QStringList ReportForm::arguments() const
{
  QStringList arguments { QStringLiteral( "report" ), mKind.command };
  const auto add = [this, &arguments]( const char *option, const QString &value ) {
    if ( !value.isEmpty() && !isGiven( option ) )
      arguments << QString::fromLatin1( option ) << value;
  };
  add( "--workspace", mContext.workspace );
  arguments << mOptions;
  if ( mKind.asksArea )
  {
    add( "--element", mContext.element );
    add( "--district", mArea ? mArea->currentData().toString() : QString() );
  }
  add( "--at", mContext.moment );
  add( "--paper", mPaper->currentText() );
  add( "--orientation", mOrientation->currentData().toString() );
  add( "--language", mLanguage->currentData().toString() );
  add( "--colours", mColours->currentData().toString() );
  if ( mPublic->isChecked() )
    arguments << QStringLiteral( "--public" );
  add( "--secrecy", mSecrecy->currentText().trimmed() );
  add( "--review-number", mReviewNumber->text().trimmed() );
  add( "--bureau", mBureau->text().trimmed() );
  add( "--compiled-by", mCompiledBy->text().trimmed() );
  add( "--checked-by", mCheckedBy->text().trimmed() );
  add( "--approved-by", mApprovedBy->text().trimmed() );
  if ( mKind.isMap )
  {
    add( "--title", mTitle->text().trimmed() );
    add( "--scenario", mContext.scenario );
    add( "--surface", mContext.surface );
    if ( mContext.surfaceDeviation && !mContext.surface.isEmpty() )
      arguments << QStringLiteral( "--uncertainty" );
    add( "--extent", mExtent->currentData().toString() );
    add( "--by", mBy->currentData().toString() );
    add( "--template", mTemplate->text().trimmed() );
  }
  return arguments;
}

} // namespace jinguan

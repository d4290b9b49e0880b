#include "widgets/planning/PlanningFields.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace jinguan::planningfields
{

QDoubleSpinBox *metres( const QString &name, double minimum, double maximum, double step, const QString &zero )
{
  auto *box = new QDoubleSpinBox;
  box->setObjectName( name );
  box->setDecimals( 0 );
  box->setRange( minimum, maximum );
  box->setSingleStep( step );
  box->setGroupSeparatorShown( true );
  box->setSuffix( QStringLiteral( " m" ) );
  box->setAlignment( Qt::AlignRight );
  box->setSpecialValueText( zero );
  return box;
}

QSpinBox *number( const QString &name, int minimum, int maximum, int value )
{
  auto *box = new QSpinBox;
  box->setObjectName( name );
  box->setRange( minimum, maximum );
  box->setValue( value );
  box->setAlignment( Qt::AlignRight );
  return box;
}

QComboBox *choice( const QString &name )
{
  auto *box = new QComboBox;
  box->setObjectName( name );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 12 );
  return box;
}

void choose( QComboBox *box, const QVariant &data )
{
  box->setCurrentIndex( std::max( 0, box->findData( data ) ) );
}

QPushButton *button( const QString &name, const QString &text )
{
  auto *result = new QPushButton( text );
  result->setObjectName( name );
  return result;
}

QToolButton *toolButton( const QString &name, QAction *action )
{
  auto *result = new QToolButton;
  result->setObjectName( name );
  result->setDefaultAction( action );
  result->setToolButtonStyle( Qt::ToolButtonTextOnly );
  return result;
}

QLabel *text( const QString &name )
{
  auto *result = new QLabel;
  result->setObjectName( name );
  result->setWordWrap( true );
  result->setTextInteractionFlags( Qt::TextSelectableByMouse );
  return result;
}

QLabel *hint( const QString &name )
{
  QLabel *result = text( name );
  result->setForegroundRole( QPalette::PlaceholderText );
  return result;
}

QFormLayout *form()
{
  auto *result = new QFormLayout;
  result->setContentsMargins( 0, 0, 0, 0 );
  result->setVerticalSpacing( 4 );
  result->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  return result;
}

QListWidget *checkList( const QString &name, int rows )
{
  auto *list = new QListWidget;
  list->setObjectName( name );
  list->setUniformItemSizes( true );
  list->setTextElideMode( Qt::ElideRight );
  list->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  list->setFixedHeight( rows * ( list->fontMetrics().height() + 4 ) + 2 * list->frameWidth() );
  return list;
}

void showRow( QFormLayout *form, QWidget *field, bool visible )
{
  form->setRowVisible( field, visible );
}

QString figure( double value, int decimals )
{
  return QLocale().toString( value, 'f', decimals );
}

QString change( double value, int decimals )
{
  const QString text = figure( qAbs( value ), decimals );
  if ( text == figure( 0, decimals ) )
    return text;
  return ( value > 0 ? QStringLiteral( "+" ) : QStringLiteral( "−" ) ) + text;
}

QString listed( const QStringList &names, int shown )
{
  const QString separator = QCoreApplication::translate( "jinguan::planningfields", ", ", "between names" );
  if ( names.size() <= shown )
    return names.join( separator );
  return QCoreApplication::translate( "jinguan::planningfields", "%1 and %n more", nullptr, static_cast<int>( names.size() ) - shown )
    .arg( names.mid( 0, shown ).join( separator ) );
}

} // namespace jinguan::planningfields

#pragma once

#include <QString>
#include <QVariant>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;
class QWidget;

/** The fields and words of which the pages of the planning dock are made. */
namespace jinguan::planningfields
{

/** A length in metres; 0 shows \a zero where that is given. */
QDoubleSpinBox *metres( const QString &name, double minimum, double maximum, double step, const QString &zero = {} );
/** A whole number, aligned right. */
QSpinBox *number( const QString &name, int minimum, int maximum, int value );
/** A list short enough to fit a narrow dock; the popup shows whole texts. */
QComboBox *choice( const QString &name );
/** Chooses the entry with \a data, else the first one. */
void choose( QComboBox *box, const QVariant &data );
QPushButton *button( const QString &name, const QString &text );
/** A button that shows the text of \a action. */
QToolButton *toolButton( const QString &name, QAction *action );
/** A text that wraps and can be copied. */
QLabel *text( const QString &name );
/** A text in the quiet colour, for explanations. */
QLabel *hint( const QString &name );
/** A form whose fields take the width there is. */
QFormLayout *form();
/** A list with check marks, some \a rows high. */
QListWidget *checkList( const QString &name, int rows );
/** Shows a field of a form with its label, or neither. */
void showRow( QFormLayout *form, QWidget *field, bool visible );

QString figure( double value, int decimals );
/** With its sign, so that a change reads as one. */
QString change( double value, int decimals );
/** `a, b and 3 more`: at most \a shown of \a names. */
QString listed( const QStringList &names, int shown = 2 );

} // namespace jinguan::planningfields

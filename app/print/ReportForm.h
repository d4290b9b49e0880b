#pragma once

#include "print/PrintKinds.h"
#include "Services.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace jinguan
{

/** The fields of a print: what it shows, the page, marks and signatures, and what kind of file comes out. Remembers what was chosen last. */
class ReportForm : public QWidget
{
    Q_OBJECT

  public:
    /** The kinds of file that can be written. */
    enum class Output
    {
      Pdf,
      GeoPdf,
      Png,
      Svg
    };

    /** \a options are those of the caller, which go to the command as they are. */
    ReportForm( const PrintKind &kind, const QStringList &options, const PrintContext &context, const Services &services, QWidget *parent = nullptr );

    /** The command line without `--out`. */
    QStringList arguments() const;
    Output output() const;
    /** Dots per inch of pictures. */
    int dpi() const;
    /** Ending of the chosen kind of file, without the point. */
    QString suffix() const;
    /** Name of a file for what is chosen, without ending. */
    QString fileName() const;
    /** Keeps what is chosen for the next time. */
    void remember() const;

  Q_SIGNALS:
    /** Something was chosen that changes the pages. */
    void changed();

  private:
    void addShown( QFormLayout *form, const Services &services );
    void addPage( QFormLayout *form );
    void addMarks( QFormLayout *form );
    void addOutput( QFormLayout *form );
    QComboBox *addChoice( QFormLayout *form, const char *name, const QString &label, const QList<std::pair<QString, QVariant>> &choices );
    QLineEdit *addLine( QFormLayout *form, const char *name, const QString &label, const QString &hint = {} );
    void recall();
    bool isGiven( const char *option ) const;

    PrintKind mKind;
    QStringList mOptions;
    PrintContext mContext;
    QComboBox *mArea = nullptr;
    QComboBox *mExtent = nullptr;
    QLineEdit *mTitle = nullptr;
    QComboBox *mBy = nullptr;
    QComboBox *mPaper = nullptr;
    QComboBox *mOrientation = nullptr;
    QComboBox *mLanguage = nullptr;
    QComboBox *mColours = nullptr;
    QCheckBox *mPublic = nullptr;
    QComboBox *mSecrecy = nullptr;
    QLineEdit *mReviewNumber = nullptr;
    QLineEdit *mBureau = nullptr;
    QLineEdit *mCompiledBy = nullptr;
    QLineEdit *mCheckedBy = nullptr;
    QLineEdit *mApprovedBy = nullptr;
    QLineEdit *mTemplate = nullptr;
    QComboBox *mOutput = nullptr;
    QSpinBox *mDpi = nullptr;
};

} // namespace jinguan

#pragma once

#include "ingest/ProfileDraft.h"
#include "ingest/TableSample.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace jinguan
{

/** How the file itself is read: encoding, delimiter, sheet or record element, header rows; what was found out stands beside. */
class ReadingBar : public QWidget
{
    Q_OBJECT

  public:
    explicit ReadingBar( QWidget *parent = nullptr );

    void display( const ProfileDraft &draft, const TableSample &sample );
    TableOptions options() const;

  Q_SIGNALS:
    /** The file has to be read again. */
    void changed();
    /** Other rows are the header; what was read is enough. */
    void headerChanged();

  private:
    TableOptions::Format mFormat = TableOptions::Format::Auto;
    bool mDisplaying = false;
    QComboBox *mEncoding = nullptr;
    QComboBox *mSeparator = nullptr;
    QComboBox *mSheet = nullptr;
    QComboBox *mRecord = nullptr;
    QSpinBox *mHeaderRow = nullptr;
    QSpinBox *mHeaderRows = nullptr;
    QLabel *mFacts = nullptr;
    QList<QWidget *> mTextOnly;
    QList<QWidget *> mSheetOnly;
    QList<QWidget *> mXmlOnly;
    QList<QWidget *> mHeaderOnly;
};

} // namespace jinguan

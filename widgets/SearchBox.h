#pragma once

#include "base/LocalText.h"

#include <QLineEdit>
#include <QList>

class QListWidget;

namespace jinguan
{

/** Something that can be found by name or code. */
struct SearchEntry
{
    QString kind; //!< `station`, `district`, `unit`, `river`
    QString id;   //!< station code, district code, river name …
    LocalText name;
    QStringList codes; //!< further words by which it is found: codes, former names
    QString hint;      //!< said behind the name: kind and district
};

/**
 * A line in which stations, districts, units and rivers are found by any part of their Chinese or English name or of their code; what is
 * found drops down below. Return takes the first, arrows and Return another one.
 */
class SearchBox : public QLineEdit
{
    Q_OBJECT

  public:
    static constexpr int mostFound = 12;

    explicit SearchBox( QWidget *parent = nullptr );

    void setEntries( const QList<SearchEntry> &entries );

    /** What \a text finds, best first: whole, then beginning, then any part; at most mostFound. */
    QList<SearchEntry> find( const QString &text ) const;

    QSize sizeHint() const override { return { 200, QLineEdit::sizeHint().height() }; }
    QSize minimumSizeHint() const override { return { 120, QLineEdit::minimumSizeHint().height() }; }

  Q_SIGNALS:
    void picked( const QString &kind, const QString &id );

  protected:
    void keyPressEvent( QKeyEvent *event ) override;
    void focusOutEvent( QFocusEvent *event ) override;
    void moveEvent( QMoveEvent *event ) override;
    void hideEvent( QHideEvent *event ) override;

  private:
    void showFound();
    void placePopup();
    void pick( int row );

    QList<SearchEntry> mEntries;
    QList<SearchEntry> mFound;
    QListWidget *mPopup = nullptr;
};

} // namespace jinguan

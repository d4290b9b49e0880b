#pragma once

#include "reports/bulletin/BulletinChange.h"
#include "reports/bulletin/BulletinFigures.h"
#include "reports/SheetText.h"

namespace jinguan
{

/** A paragraph of a bulletin; its id stays the same from period to period. */
struct BulletinParagraph
{
    QString id;
    QString text;
    bool operator==( const BulletinParagraph &other ) const = default;
};

/**
 * Writes the figures of a bulletin down in Chinese or English. Patterns are data (`resources/layouts/bulletin_phrases.csv`); every number comes from the
 * figures, rounded there as the standard says.
 *
 * What is not there is said so: too few data, no year to compare with, another edition, a single place, equal places.
 */
class BulletinText
{
  public:
    /** \a catalogue and \a standards outlive the text. */
    static Result<BulletinText> load( Language language, const Catalogue &catalogue, const Standards &standards );

    const SheetText &phrases() const { return mText; }
    const Catalogue &catalogue() const { return *mCatalogue; }
    const Standards &standards() const { return *mStandards; }
    Language language() const { return mText.language(); }

    QString title( const BulletinFigures &figures ) const;
    QString subtitle( const BulletinFigures &figures ) const;
    /** Paragraphs in order; those with nothing to say are left out. */
    QList<BulletinParagraph> paragraphs( const BulletinFigures &figures ) const;
    /** Edition, method, validity, demo mark. */
    QStringList notes( const BulletinFigures &figures ) const;

    /** `2014年3月`. */
    QString periodName( const BulletinPeriod &period ) const;
    /** `45微克/立方米`. */
    QString valueText( const Decimal &value, const QString &unit ) const;
    QString unitText( const QString &unit ) const;
    QString indicatorName( const QString &id ) const;
    QString indicatorNames( const QStringList &ids ) const;
    /** What districts or units are called. */
    QString placesName( const BulletinFigures &figures ) const;
    /** `锦江区`, `全市`. */
    QString areaName( const BulletinFigures &figures ) const;
    /** `下降1.2%`; empty when it is not known. */
    QString changeText( const BulletinItem &item, const BulletinChange &change, const QString &unit ) const;

  private:
    using Against = const char *; //!< `year` or `previous`

    BulletinText( SheetText text, const Catalogue &catalogue, const Standards &standards )
      : mText( std::move( text ) ), mCatalogue( &catalogue ), mStandards( &standards )
    {}
    QString paragraph( const QString &id, const BulletinFigures &figures ) const;
    QString overview( const BulletinFigures &figures ) const;
    QString index( const BulletinFigures &figures ) const;
    QString items( const BulletinFigures &figures ) const;
    QString comparison( const BulletinFigures &figures, const BulletinItem &item, Against against, const QString &unit ) const;
    QString missing( const BulletinFigures &figures, Against against, const QList<const BulletinItem *> &told ) const;
    QString ranges( const BulletinFigures &figures ) const;
    QString days( const BulletinFigures &figures ) const;
    QString worstDay( const BulletinFigures &figures ) const;
    QString attainedDays( const BulletinFigures &figures ) const;
    QString drivers( const BulletinFigures &figures ) const;
    QString ranking( const BulletinFigures &figures ) const;
    QStringList rankGroups( const QList<BulletinPlace> &places ) const;
    QString grades( const BulletinFigures &figures ) const;
    QString exceeding( const BulletinFigures &figures ) const;
    QString statistics( const BulletinFigures &figures ) const;
    /** The phrase \a id, in the variant for one thing where there is one. */
    QString counted( const QString &id, qsizetype count, const QStringList &values ) const;
    /** The phrase \a id of the element where there is one of its own. */
    QString own( const QString &id, const BulletinFigures &figures, const QStringList &values = {} ) const;
    QString inPeriod( const BulletinFigures &figures ) const;
    /** Sentences one after the other, without the empty ones. */
    QString sentences( const QStringList &all ) const;
    bool isChinese() const { return mText.language() == Language::Chinese; }
    QString id( const char *name ) const { return QString::fromLatin1( name ); }

    SheetText mText;
    const Catalogue *mCatalogue;
    const Standards *mStandards;
};

} // namespace jinguan

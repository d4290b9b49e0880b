#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace jinguan
{

/** A layer as rules name it, and what of the workspace it is made of. */
struct SitingLayerTerm
{
    QString id;               //!< `source`, `outfall`, `building` …
    QStringList roles;        //!< layer roles it is read from
    QStringList kinds;        //!< attribute `kind` of the features taken; those that begin with `!` are left out; empty: all
    QStringList stationKinds; //!< stations of these kinds belong to it
    QString stationAttribute; //!< … if they have this attribute; empty: all of them
    LocalText name;
    LocalText remedy; //!< how to supply it
};

/** An attribute as rules name it, and under which names files bring it. */
struct SitingAttributeTerm
{
    QString id; //!< `height`, `inlet_height` …
    QString of; //!< `site`, or the id of a layer
    /** Names in the order of preference, each with the factor to the unit of the term. */
    QList<QPair<QString, double>> names;
    QString unit;
    QString missingValue; //!< holds where the attribute is not given; empty: then it is unknown
    LocalText name;
    LocalText remedy;
};

/**
 * The words of siting rules: which layers and attributes they measure on, with synonyms, as data in `resources/catalogue/siting_layers.csv` and
 * `siting_attributes.csv`. Immutable after loading.
 */
class SitingTerms
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingTerms )

  public:
    /** \a folder is that of the catalogue. */
    static Result<SitingTerms> load( const QString &folder );

    const QList<SitingLayerTerm> &layers() const { return mLayers; }
    const QList<SitingAttributeTerm> &attributes() const { return mAttributes; }
    const SitingLayerTerm *layer( const QString &id ) const;
    const SitingAttributeTerm *attribute( const QString &of, const QString &id ) const;

    /** The layer called \a id: the term, or one made of the layer role of that name. */
    SitingLayerTerm layerOrRole( const QString &id ) const;

    /** A number of \a attributes under any of its names; nothing where none holds one. */
    std::optional<double> number( const QString &of, const QString &id, const QVariantMap &attributes ) const;
    /** A text under any of its names, or the value that holds where it is not given; empty: unknown. */
    QString text( const QString &of, const QString &id, const QVariantMap &attributes ) const;

    /** `The attribute “inlet height” of the site is not given.` and how to supply it. */
    QString missingAttribute( const QString &of, const QString &id ) const;
    QString attributeName( const QString &of, const QString &id ) const;

  private:
    QVariant find( const SitingAttributeTerm &term, const QVariantMap &attributes, double *factor ) const;

    QList<SitingLayerTerm> mLayers;
    QList<SitingAttributeTerm> mAttributes;
    QHash<QString, qsizetype> mLayerIndex;
    QHash<QString, qsizetype> mAttributeIndex;
};

} // namespace jinguan

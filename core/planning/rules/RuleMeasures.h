#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace jinguan
{

struct Measurement;
struct MeasureContext;
struct NetworkContext;

/** A figure that rules can be about. */
struct MeasureInfo
{
    /** What SitingRule::subject names. */
    enum class Subject
    {
      None,
      Layer,     //!< a layer of siting_layers.csv, or a layer role
      Attribute, //!< an attribute of the site, or of the network
      Kind       //!< a kind of station
    };
    QString id;
    const char *text = ""; //!< what it is, to be translated in the context `jinguan::RuleMeasures`
    QString unit;
    Subject subject = Subject::None;
    bool network = false;  //!< of all stations of the kind together
    bool hasTable = false; //!< the limit may come from a table of the standard
    QStringList layers;    //!< measured on, beside the subject
    Measurement ( *site )( MeasureContext & ) = nullptr;
    Measurement ( *set )( NetworkContext & ) = nullptr;
    bool needsSubject = subject != Subject::None;
};

/** The list of them: one place that says what `parameter` may be. */
class RuleMeasures
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RuleMeasures )

  public:
    static const QList<MeasureInfo> &all();
    /** nullptr when unknown. */
    static const MeasureInfo *info( const QString &id );
    static QStringList ids();
    /** In the language of the interface. */
    static QString text( const MeasureInfo &info );
};

} // namespace jinguan

#pragma once

#include "AssessmentCentre.h"
#include "SurfaceCentre.h"

class QMainWindow;

namespace jinguan
{

class AnalysisDialog;
class ComparisonCentre;
class ResponsibilityCentre;
class SectorDialog;
class SitingCentre;
struct AnalysisServices;
struct UpwindResult;

/** The analyses of the window: what stands in the menu Analysis, and its dialogs. Wires them to the session, holds no logic of theirs. */
class AnalysisCentre : public QObject
{
    Q_OBJECT

  public:
    AnalysisCentre( const Services &services, QMainWindow *window );

    /** Adds what there is to the menu Analysis. */
    void fillMenu( QMenu *menu );

    /** The workspace shown; nullptr before it is closed. */
    void setSession( WorkspaceSession *session );
    void setElement( const QString &element );
    void setMoment( UtcSeconds at, bool live, qint64 step );

    SurfaceCentre &surface() { return *mSurface; }
    AssessmentCentre &assessment() { return *mAssessment; }
    SitingCentre &siting() { return *mSiting; }
    ComparisonCentre &comparison() { return *mComparison; }
    ResponsibilityCentre &responsibility() { return *mResponsibility; }

    /** The dialogs; one of each, raised when it is open already. Nothing without a workspace. */
    AnalysisDialog *showSectors();
    AnalysisDialog *showEffect();
    AnalysisDialog *showLoads();
    AnalysisDialog *showShares();

  Q_SIGNALS:
    /** Layers of analyses appeared, changed or went. */
    void mapChanged();
    void told( const QString &text );
    void failed( const QString &message );
    /** A row about a station was chosen. */
    void stationPicked( const QString &code );
    /** A sheet is wanted: the command below `report` and its options. */
    void printAsked( const QString &command, const QStringList &options );

  private:
    AnalysisServices dialogServices() const;
    template<typename Dialog> Dialog *open( bool &isNew );
    void drawSectors( SectorDialog *dialog, const QString &title, const LonLat &at, const UpwindResult &result );

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    SurfaceCentre *mSurface = nullptr;
    AssessmentCentre *mAssessment = nullptr;
    SitingCentre *mSiting = nullptr;
    ComparisonCentre *mComparison = nullptr;
    ResponsibilityCentre *mResponsibility = nullptr;
    QMainWindow *mWindow = nullptr;
    QList<QPointer<AnalysisDialog>> mDialogs;
};

} // namespace jinguan

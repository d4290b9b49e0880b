#pragma once

#include "planning/Suitability.h"

#include <QDialog>

#include <QPointer>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace jinguan
{

class JudgementTable;
class ProgressTask;

/** A layer that a criterion may look at. */
struct SuitabilityLayer
{
    QString role;       //!< LayerRole::id
    QString name;       //!< in the language of the interface
    bool areas = false; //!< polygons: a place can be inside, and they can be a hard exclusion
};

/**
 * A weighted overlay as a dialog: criteria with layer, score points and weight; weights by hand or from pairwise judgements, whose consistency is told at once with the
 * judgement to revise; hard exclusions; figures of the overlay as a preview.
 *
 * The dialog is accepted only with a model that Suitability::check accepts.
 */
class SuitabilityEditor : public QDialog
{
    Q_OBJECT

  public:
    /** Evaluates a model over the region of the plan; runs in a thread of the task manager. */
    using Preview = std::function<Result<Suitability>( const SuitabilityModel &, Progress & )>;

    explicit SuitabilityEditor( const QList<SuitabilityLayer> &layers, QWidget *parent = nullptr );
    ~SuitabilityEditor() override;

    void setModel( const SuitabilityModel &model );
    SuitabilityModel model() const;

    /** Without it there are no figures. */
    void setPreview( Preview preview );

    /** Score points as people write them, `0: 1; 500: 0`, and back; an error says which point is wrong. */
    static QString scoreText( const QList<QPair<double, double>> &score );
    static Result<QList<QPair<double, double>>> scoreFromText( const QString &text );

  Q_SIGNALS:
    void modelChanged();
    /** The figures of the preview are shown, or why there are none. */
    void previewed();

  private:
    QWidget *makeCriteria();
    QWidget *makeWeights();
    QWidget *makeExclusions();
    QWidget *makeFigures();
    void addRow( const SuitabilityCriterion &criterion );
    void removeRow();
    SuitabilityCriterion criterionOf( int row ) const;
    QStringList names() const;
    QComboBox *makeLayerBox( const QString &layer );
    void chooseRaster( QComboBox *box );
    QComboBox *layerBox( int row ) const;
    QDoubleSpinBox *weightBox( int row ) const;
    void follow();
    void showWeights( const QList<double> &weights );
    void showConsistency();
    void preview();
    void showFigures( const Result<Suitability> &figures );

    QList<SuitabilityLayer> mLayers;
    Preview mPreview;
    QTableWidget *mCriteria = nullptr;
    JudgementTable *mJudgements = nullptr;
    QRadioButton *mByHand = nullptr;
    QRadioButton *mByJudgement = nullptr;
    QLabel *mConsistency = nullptr;
    QLabel *mAdvice = nullptr;
    QListWidget *mExclusions = nullptr;
    QLabel *mFigures = nullptr;
    QPushButton *mPreviewButton = nullptr;
    QLabel *mProblem = nullptr;
    QDialogButtonBox *mButtons = nullptr;
    QPointer<ProgressTask> mTask;
    bool mFilling = false;
};

} // namespace jinguan

#pragma once

#include "layers/chart/ChartSource.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace jinguan
{

class CheckedList;

/** The question of a chart as a form: kind, stations, indicators, period, days, and the options of the kind. */
class ChartForm : public QWidget
{
    Q_OBJECT

  public:
    explicit ChartForm( QWidget *parent = nullptr );

    /** Stations, indicators and chains to choose from; \a context outlives the form or is replaced. nullptr empties it. */
    void setContext( const ChartContext *context );
    /** The chains of the context are others now. */
    void updateChains();
    /** Which indicators which station has readings of, by code. */
    void setAvailable( const QHash<QString, QSet<QString>> &available );

    ChartRequest request() const;
    void setRequest( const ChartRequest &request );
    /** The days offered first: the last \a days up to the end of \a extent. */
    void setDays( const TimeRange &extent, int days );

  Q_SIGNALS:
    /** Somebody changed the question. */
    void changed();
    /** The list of chains is to be edited. */
    void chainsWanted();

  private:
    void makeOptions();
    void makeRelationOptions();
    void makePlaceOptions();
    void addOption( const QString &text, QWidget *field, const QList<ChartKind> &kinds );
    QComboBox *choice( const char *name );
    QCheckBox *check( const char *name, const QString &text );
    void fillStations();
    void fillIndicators();
    void fillChains();
    void showOptions();
    void tell();

    struct Option
    {
        QWidget *field = nullptr;
        QList<ChartKind> kinds;
    };

    const ChartContext *mContext = nullptr;
    QHash<QString, QSet<QString>> mAvailable;
    QFormLayout *mForm = nullptr;
    QList<Option> mOptions;
    CheckedList *mStations = nullptr;
    CheckedList *mIndicators = nullptr;
    QComboBox *mKind = nullptr;
    QComboBox *mPeriod = nullptr;
    QComboBox *mMethod = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QComboBox *mLayout = nullptr;
    QComboBox *mSplit = nullptr;
    QComboBox *mGroup = nullptr;
    QComboBox *mAgainst = nullptr;
    QSpinBox *mBack = nullptr;
    QCheckBox *mByWeek = nullptr;
    QCheckBox *mDaily = nullptr;
    QCheckBox *mRank = nullptr;
    QSpinBox *mLag = nullptr;
    QComboBox *mSectors = nullptr;
    QDoubleSpinBox *mCalm = nullptr;
    QCheckBox *mProbability = nullptr;
    QSpinBox *mPercentile = nullptr;
    QCheckBox *mWeighted = nullptr;
    QCheckBox *mLow = nullptr;
    QComboBox *mRoom = nullptr;
    QCheckBox *mNight = nullptr;
    QComboBox *mChain = nullptr;
    QPushButton *mEditChains = nullptr;
    bool mQuiet = false;
};

} // namespace jinguan

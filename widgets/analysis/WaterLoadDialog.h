#pragma once

#include "evaluation/LoadStudy.h"
#include "widgets/analysis/AnalysisDialog.h"
#include "widgets/LatestTask.h"

namespace jinguan
{

/** Loads and ecological deductions of a month: one section with its section upstream, or all of them; inputs, formula and arithmetic of the row chosen. */
class WaterLoadDialog : public AnalysisDialog
{
    Q_OBJECT

  public:
    explicit WaterLoadDialog( const AnalysisServices &services, QWidget *parent = nullptr );

    /** Month of the day, indicator, section (empty: all) and rule. */
    void setQuestion( const LoadRequest &request );
    LoadRequest question() const;

  public Q_SLOTS:
    void start() override;

  private:
    using Answer = std::shared_ptr<Result<QList<SectionLoad>>>;
    void take( const Answer &answer );
    void explain( int row );

    QComboBox *mSection = nullptr;
    QComboBox *mUpstream = nullptr;
    QComboBox *mIndicator = nullptr;
    QComboBox *mRule = nullptr;
    QDateEdit *mMonth = nullptr;
    std::shared_ptr<const EcoDeduction> mDeduction;
    QList<SectionLoad> mRows;
    LatestTask<Answer> mTask;
};

} // namespace jinguan

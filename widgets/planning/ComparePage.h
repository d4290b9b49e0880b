#pragma once

#include "widgets/planning/PlanningPage.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jinguan
{

/** The scenarios kept in the workspace: save, open, remove, lay side by side. */
class ComparePage : public PlanningPage
{
    Q_OBJECT

  public:
    explicit ComparePage( PlanningSession &session, QWidget *parent = nullptr );

    QString summary() const override;
    bool isDone() const override;
    void setReady( bool ready );

    /** Saves under the name in the box; asks nothing. */
    void saveScenario();
    /** Reads the list of stored scenarios again. */
    void refreshScenarios();

  Q_SIGNALS:
    void openWanted( const QString &name );
    /** The chosen scenarios are to be laid side by side; none chosen: the newest. */
    void compareWanted( const QStringList &names );
    void saved( const QString &name );
    /** A scenario was stored or removed. */
    void scenariosChanged();

  protected:
    void servicesChanged() override;

  private:
    void makeFields();
    void removeScenario();
    void updateEnabled();

    QLineEdit *mName = nullptr;
    QPushButton *mSave = nullptr;
    QPushButton *mOpen = nullptr;
    QPushButton *mRemove = nullptr;
    QPushButton *mCompare = nullptr;
    QListWidget *mScenarios = nullptr;
    bool mReady = false;
};

} // namespace jinguan

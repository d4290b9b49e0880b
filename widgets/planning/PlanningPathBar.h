#pragma once

#include <QColor>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace jinguan
{

/**
 * The steps of a path, one line each: its number or a tick, its name, and in a quiet colour what was chosen there.
 *
 * Every step can be reached by mouse, by Tab and arrow keys, and by Alt with its number.
 */
class PlanningPathBar : public QWidget
{
    Q_OBJECT

  public:
    explicit PlanningPathBar( const QStringList &names, QWidget *parent = nullptr );

    int current() const;
    /** Marks a step; tells nobody. */
    void setCurrent( int step );
    /** What was chosen in a step; \a done puts the tick. */
    void setState( int step, const QString &summary, bool done );
    QString summary( int step ) const;
    bool isDone( int step ) const;

  Q_SIGNALS:
    /** A step was chosen here. */
    void chosen( int step );

  private:
    QButtonGroup *mSteps = nullptr;
};

} // namespace jinguan

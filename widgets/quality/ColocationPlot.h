#pragma once

#include "quality/Colocation.h"

#include <QWidget>

namespace jinguan
{

/** Micro-station against standard station: hours as dots, the line of equal values, the line a calibration would use and least squares. */
class ColocationPlot : public QWidget
{
    Q_OBJECT

  public:
    explicit ColocationPlot( QWidget *parent = nullptr );

    /** \a unit as shown; \a microName and \a standardName for the axes. */
    void setResult( const ColocationResult &result, const QString &microName, const QString &standardName, const QString &unit );
    void clear();

    QSize sizeHint() const override { return { 260, 200 }; }
    QSize minimumSizeHint() const override { return { 180, 110 }; }

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    ColocationResult mResult;
    QString mMicro;
    QString mStandard;
    QString mUnit;
};

} // namespace jinguan

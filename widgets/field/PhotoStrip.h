#pragma once

#include "field/FieldSheet.h"
#include "layers/MapPalette.h"
#include "widgets/LatestTask.h"

#include <QListWidget>

namespace jinguan
{

/** The photos of a station as a row of pictures; each says when it was taken and, in colour, whether at the station. Pictures are read in the background. */
class PhotoStrip : public QListWidget
{
    Q_OBJECT

  public:
    explicit PhotoStrip( QWidget *parent = nullptr );

    void setSheet( const FieldSheet &sheet, const MapPalette &palette );
    /** Id of the photo chosen; 0: none. */
    qint64 chosen() const;

    QSize sizeHint() const override;

  Q_SIGNALS:
    /** All pictures are on screen. */
    void shown();

  private:
    LatestTask<QList<QImage>> mReading;
};

} // namespace jinguan

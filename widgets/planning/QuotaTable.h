#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "planning/PlanningOptions.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QToolButton;

namespace jinguan
{

/** How many new sites districts and siting classes must and may get: a row each, added and removed. */
class QuotaTable : public QWidget
{
    Q_OBJECT

  public:
    explicit QuotaTable( QWidget *parent = nullptr );

    void setTables( const Catalogue *catalogue, const Responsibility *responsibility );
    /** Shows \a quotas; offers the siting classes of \a element. */
    void setQuotas( const QString &element, const QList<SiteQuota> &quotas );
    const QList<SiteQuota> &quotas() const { return mQuotas; }

  Q_SIGNALS:
    void changed( const QList<jinguan::SiteQuota> &quotas );

  private:
    void fillPlaces( const QString &element );
    QString nameOf( const SiteQuota &quota ) const;
    void addQuota();
    void removeQuota();
    void cellChanged( int row );
    void tell( const QList<SiteQuota> &quotas );

    const Catalogue *mCatalogue = nullptr;
    const Responsibility *mResponsibility = nullptr;
    QComboBox *mPlaces = nullptr;
    QToolButton *mAdd = nullptr;
    QToolButton *mRemove = nullptr;
    QTableWidget *mTable = nullptr;
    QList<SiteQuota> mQuotas;
    QString mShownElement;
    bool mFilling = false;
};

} // namespace jinguan

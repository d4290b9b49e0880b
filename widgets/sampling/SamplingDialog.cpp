#include "widgets/sampling/SamplingDialog.h"

#include "widgets/sampling/PlanPage.h"
#include "widgets/sampling/SamplingTable.h"
#include "widgets/sampling/TaskPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jinguan
{

SamplingDialog::SamplingDialog( const SamplingContext &context, QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "samplingDialog" ) );
  setWindowTitle( tr( "Manual sampling" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  mTasks = new TaskPage( this );
  mPlans = new PlanPage( this );
  mTabs = new QTabWidget( this );
  mTabs->setObjectName( QStringLiteral( "samplingTabs" ) );
  mTabs->addTab( mTasks, tr( "Tasks" ) );
  mTabs->addTab( mPlans, tr( "Plans" ) );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "samplingMessage" ) );
  mMessage->setWordWrap( true );
  mMessage->hide();
  QPushButton *print = samplingview::makeButton( "samplingPrint", tr( "&Print …" ), this );
  QPushButton *close = samplingview::makeButton( "samplingClose", tr( "Close" ), this );
  auto *foot = new QHBoxLayout;
  foot->addWidget( mMessage, 1 );
  foot->addStretch();
  foot->addWidget( print );
  foot->addWidget( close );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( mTabs, 1 );
  column->addLayout( foot );
  connect( mTasks, &TaskPage::stationPicked, this, &SamplingDialog::stationPicked );
  connect( mTasks, &TaskPage::failed, this, &SamplingDialog::tell );
  connect( mTasks, &TaskPage::marked, this, &SamplingDialog::changed );
  connect( mTasks, &TaskPage::loaded, this, [this] { mMessage->hide(); } );
  connect( mPlans, &PlanPage::failed, this, &SamplingDialog::tell );
  connect( mPlans, &PlanPage::changed, this, [this] {
    mTasks->reload();
    Q_EMIT changed();
  } );
  connect( close, &QPushButton::clicked, this, &QDialog::close );
  connect( print, &QPushButton::clicked, this, [this] {
    QStringList options { QStringLiteral( "--at" ), mContext.today.toString( Qt::ISODate ) };
    if ( mContext.area.kind != MapFilter::Kind::City )
      options << QStringLiteral( "--district" ) << mContext.area.argument();
    Q_EMIT printAsked( QStringLiteral( "sampling" ), options );
  } );
  setContext( context );
  resize( 1160, 620 );
}

void SamplingDialog::setContext( const SamplingContext &context )
{
  mContext = context;
  mTasks->setContext( context );
  mPlans->setContext( context );
}

void SamplingDialog::reload()
{
  mTasks->reload();
}

void SamplingDialog::tell( const QString &error )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( error.toHtmlEscaped() ) );
  mMessage->show();
}

} // namespace jinguan

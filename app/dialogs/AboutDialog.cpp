#include "dialogs/AboutDialog.h"

#include <qgis.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

AboutDialog::AboutDialog( QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "aboutDialog" ) );
  setWindowTitle( tr( "About Jinguan" ) );
  auto *text = new QTextBrowser( this );
  text->setObjectName( QStringLiteral( "aboutText" ) );
  text->setOpenExternalLinks( true );
  text->setMinimumSize( 560, 420 );
  const QString html =
    QStringLiteral( "<h2>%1 %2</h2><p>%3</p><p>%4</p><h3>%5</h3><ul><li>%6</li><li>%7</li><li>%8</li><li>%9</li></ul>" )
      .arg( tr( "Jinguan" ), QStringLiteral( JINGUAN_VERSION ), tr( "Desktop GIS workstation for an environmental monitoring network." ),
        tr( "Free software under the GNU General Public License, version 2 or later. Built with QGIS %1 and Qt %2." )
          .arg( Qgis::version(), QString::fromLatin1( qVersion() ) ),
        tr( "Sources of the demo workspace" ),
        tr( "Hourly PM2.5 of Chengdu 2013–2015: UCI Machine Learning Repository, data set 394, CC BY 4.0. Cite: Liang, X., S. Li, S. "
            "Zhang, H. Huang and S. X. Chen (2016), "
            "PM2.5 data reliability, consistency, and air quality assessment in five Chinese cities, Journal of Geophysical Research: "
            "Atmospheres, 121, 10220–10236." ),
        tr( "National stations and two hours of July 2019: public release of the national network, by way of AQI_cnemc (Unlicense)." ),
        tr( "City outline: GISer2000/Interesting_visualization (MIT licence, copyright holder GISer2000), generalised. Rivers: partly "
            "Natural Earth (public domain). Licence texts: resources/demo/LICENSES.md." ),
        tr( "District borders are drawn from towns and published areas (power diagram); they, greenway, belt, zones and roads are "
            "schematic. Stations and series marked as demo are invented." ) );
  text->setHtml( html );
  auto *buttons = new QDialogButtonBox( this );
  connect( buttons->addButton( tr( "Close" ), QDialogButtonBox::RejectRole ), &QPushButton::clicked, this, &QDialog::accept );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( text );
  layout->addWidget( buttons );
}

} // namespace jinguan

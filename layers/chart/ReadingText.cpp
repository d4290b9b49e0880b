#include "layers/chart/ReadingText.h"

#include <QCoreApplication>

namespace jinguan
{

QString qualityFlagText( QualityFlag flag )
{
  switch ( flag )
  {
    case QualityFlag::Valid:
      return QCoreApplication::translate( "jinguan::ReadingText", "valid" );
    case QualityFlag::ManualValue:
      return QCoreApplication::translate( "jinguan::ReadingText", "entered by hand" );
    case QualityFlag::Calibration:
      return QCoreApplication::translate( "jinguan::ReadingText", "calibration" );
    case QualityFlag::Maintenance:
      return QCoreApplication::translate( "jinguan::ReadingText", "maintenance" );
    case QualityFlag::Fault:
      return QCoreApplication::translate( "jinguan::ReadingText", "instrument fault" );
    case QualityFlag::OverRange:
      return QCoreApplication::translate( "jinguan::ReadingText", "out of range" );
    case QualityFlag::Stopped:
      return QCoreApplication::translate( "jinguan::ReadingText", "stopped" );
    case QualityFlag::LinkBroken:
      return QCoreApplication::translate( "jinguan::ReadingText", "link broken" );
    case QualityFlag::Suspect:
      return QCoreApplication::translate( "jinguan::ReadingText", "suspect" );
    case QualityFlag::Invalid:
      return QCoreApplication::translate( "jinguan::ReadingText", "invalid" );
  }
  return QString::number( static_cast<int>( flag ) );
}

QString methodText( Method method )
{
  switch ( method )
  {
    case Method::Automatic:
      return QCoreApplication::translate( "jinguan::ReadingText", "automatic" );
    case Method::Manual:
      return QCoreApplication::translate( "jinguan::ReadingText", "manual" );
    case Method::Model:
      return QCoreApplication::translate( "jinguan::ReadingText", "model" );
  }
  return QString::number( static_cast<int>( method ) );
}

QString periodText( Period period )
{
  switch ( period )
  {
    case Period::Sample:
      return QCoreApplication::translate( "jinguan::ReadingText", "samples" );
    case Period::Second:
      return QCoreApplication::translate( "jinguan::ReadingText", "second values" );
    case Period::Minute:
      return QCoreApplication::translate( "jinguan::ReadingText", "minute means" );
    case Period::Hour:
      return QCoreApplication::translate( "jinguan::ReadingText", "hourly means" );
    case Period::FourHours:
      return QCoreApplication::translate( "jinguan::ReadingText", "4-hour values" );
    case Period::EightHours:
      return QCoreApplication::translate( "jinguan::ReadingText", "8-hour means" );
    case Period::Day:
      return QCoreApplication::translate( "jinguan::ReadingText", "daily means" );
    case Period::Month:
      return QCoreApplication::translate( "jinguan::ReadingText", "monthly means" );
    case Period::Year:
      return QCoreApplication::translate( "jinguan::ReadingText", "annual means" );
  }
  return periodId( period );
}

} // namespace jinguan

#pragma once

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "reports/bulletin/BulletinText.h"
#include "TestSupport.h"

namespace jinguan::test
{

/** Hand-made figures of bulletins. */
class BulletinExamples
{
  public:
    /** An empty text when the knowledge could be loaded. */
    QString load()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      Result<BulletinProfiles> profiles = BulletinProfiles::load();
      if ( !catalogue || !profiles )
        return catalogue ? profiles.error().text() : catalogue.error().text();
      mCatalogue = catalogue.take();
      mProfiles = profiles.take();
      Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
      if ( !evaluator )
        return evaluator.error().text();
      mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
      return {};
    }

    const Catalogue &catalogue() const { return mCatalogue; }
    const Evaluator &evaluator() const { return *mEvaluator; }
    BulletinText text( Language language ) const { return BulletinText::load( language, mCatalogue, mEvaluator->standards() ).value(); }

    /** The bulletin of \a element over \a kind from \a begin, empty but for its names. */
    BulletinFigures figures( const QString &element, const QString &kind, const QString &begin ) const
    {
      BulletinFigures figures;
      figures.question.element = element;
      figures.question.period = BulletinPeriod::parse( kind, begin ).value();
      figures.profile = *mProfiles.find( element, figures.question.period.kind );
      figures.elementName = mCatalogue.element( element )->name;
      figures.areaName = { QStringLiteral( "成都市" ), QStringLiteral( "Chengdu" ) };
      return figures;
    }

    /** A figure by the edition \a edition; a \a value that is empty is none. */
    static Figure figure( const QString &id, const QString &indicator, const QString &value, const QString &unit,
      const QString &edition = QStringLiteral( "HJ663-2013" ) )
    {
      Figure figure;
      figure.id = id;
      figure.indicator = indicator;
      figure.unit = unit;
      figure.value = Decimal::parse( value );
      figure.state = figure.value ? Figure::State::Valid : Figure::State::NoData;
      figure.validInputs = figure.value ? 30 : 0;
      figure.requiredInputs = 27;
      figure.basis.edition = edition;
      figure.basis.standard = edition;
      return figure;
    }

    /** A row of air over a month: PM2.5 and share of good days. */
    static EvaluationRow air( const QString &pm25, const QString &goodDays, const QString &edition = QStringLiteral( "HJ663-2013" ) )
    {
      EvaluationRow row;
      row.main = figure( QStringLiteral( "composite" ), {}, {}, QStringLiteral( "1" ), edition );
      row.figures = { figure( QStringLiteral( "good_days" ), {}, goodDays, QStringLiteral( "%" ), edition ),
        figure( QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ), pm25, QStringLiteral( "ug/m3" ), edition ) };
      return row;
    }

    /** A place with \a value as the figure of its verdict. */
    static BulletinPlace place(
      const QString &code, const QString &zh, const QString &en, const QString &value, const QString &unit = QStringLiteral( "1" ) )
    {
      BulletinPlace place;
      place.code = code;
      place.name = { zh, en };
      place.row.main = figure( QStringLiteral( "composite" ), {}, value, unit );
      return place;
    }

    /** Days from the first of the period with an index each; 0 is a day without one. */
    static QList<BulletinDay> days( const QDate &first, const QList<int> &indices, const QStringList &drivers )
    {
      static const QList<LocalText> sGrades { {}, { QStringLiteral( "优" ), QStringLiteral( "Excellent" ) },
        { QStringLiteral( "良" ), QStringLiteral( "Good" ) }, { QStringLiteral( "轻度污染" ), QStringLiteral( "Lightly polluted" ) },
        { QStringLiteral( "中度污染" ), QStringLiteral( "Moderately polluted" ) } };
      QList<BulletinDay> days;
      for ( const int index : indices )
      {
        BulletinDay day;
        day.day = first.addDays( days.size() );
        day.isValid = index > 0;
        day.level = index <= 0 ? 0 : index <= 50 ? 1 : index <= 100 ? 2 : index <= 150 ? 3 : 4;
        day.grade = sGrades.at( day.level );
        if ( index > 0 )
          day.value = Decimal( index, 0 );
        if ( index > 50 )
          day.drivers = drivers;
        day.colour = QStringLiteral( "#ff7e00" );
        days << day;
      }
      return days;
    }

    static QString paragraph( const QList<BulletinParagraph> &all, const QString &id )
    {
      for ( const BulletinParagraph &one : all )
        if ( one.id == id )
          return one.text;
      return {};
    }

  private:
    Catalogue mCatalogue;
    BulletinProfiles mProfiles;
    std::unique_ptr<Evaluator> mEvaluator;
};

} // namespace jinguan::test

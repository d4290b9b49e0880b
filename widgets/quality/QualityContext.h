#pragma once

#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "quality/Authenticity.h"
#include "quality/NetworkFigures.h"
#include "quality/QualityRules.h"
#include "store/Workspace.h"

#include <atomic>
#include <memory>

namespace jinguan
{

/** What the pages of the quality dock work with; copied into threads, what it points to outlives the work. */
struct QualityContext
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    const Workspace *workspace = nullptr; //!< nullptr: none is open
    std::shared_ptr<const QualityRules> rules;
    std::shared_ptr<const NetworkFigures> figures;
    std::shared_ptr<const Authenticity> authenticity;
    QList<Station> stations;
    UtcSeconds now = 0; //!< the present, or the end of the data of the demo

    const Station *station( const QString &code ) const
    {
      for ( const Station &one : stations )
      {
        if ( one.code == code )
          return &one;
      }
      return nullptr;
    }
    QString ruleName( const QString &id ) const
    {
      const QualityRule *rule = rules ? rules->rule( id ) : nullptr;
      return rule ? rule->name.text() : id;
    }
};

/** How far work on another thread is, in percent; and whether it should stop. */
class WorkProgress : public Progress
{
  public:
    WorkProgress( std::atomic_int &percent, const std::atomic_bool &cancelled ) : mPercent( percent ), mCancelled( cancelled ) {}
    void report( double fraction, const QString & ) override { mPercent = static_cast<int>( fraction * 100 ); }
    bool isCancelled() const override { return mCancelled; }

  private:
    std::atomic_int &mPercent;
    const std::atomic_bool &mCancelled;
};

} // namespace jinguan

import type { ReactNode } from 'react';
import type { ReportOfYearQuery } from '../../generated/operations.js';
import { toStreakWords } from './claim-list.js';

type Streak = NonNullable<NonNullable<ReportOfYearQuery['countryReport']>['streaks']>[number];

/** Runs of years that a report states. */
export function StreakList({ streaks }: { readonly streaks: readonly Streak[] }): ReactNode {
  return (
    <section>
      <h3>Runs of years</h3>
      <ul>
        {streaks.map(({ years, impliedFirstYear, about }) => (
          <li
            key={`${String(years)}-${about ?? ''}`}
          >{`${toStreakWords(years, impliedFirstYear)}${about === null ? '' : `: ${about}`}`}</li>
        ))}
      </ul>
    </section>
  );
}

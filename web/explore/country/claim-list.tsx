import type { ReactNode } from 'react';
import type { ClaimLineFragment } from '../../generated/operations.js';
import { toWords } from '../../shared/code-words.js';
import { Proof } from './proof.js';

/** What a government is said to have done, not done and not reported. */
export function ClaimList({
  claims,
  total,
}: {
  readonly claims: readonly ClaimLineFragment[];
  readonly total: number;
}): ReactNode {
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{`What the government did and did not do (${String(total)})`}</h3>
      <ul className="claims">
        {claims.map(({ id, status, metrics, direction, summary, streak, evidence, sources }) => (
          <li key={id}>
            <p>
              <strong className={`status ${status.toLowerCase()}`}>{toWords(status)}</strong> {metrics.map(toWords).join(', ')}
              {direction !== null && ` · ${toWords(direction)}`}
              {streak && ` · ${toStreakWords(streak.years, streak.impliedFirstYear)}`}
            </p>
            {summary !== null && <p>{summary}</p>}
            <Proof evidence={evidence} sources={sources} />
          </li>
        ))}
      </ul>
      {total > claims.length && <p>{`The first ${String(claims.length)} of ${String(total)} are shown.`}</p>}
    </section>
  );
}

/** A run of years in words. */
export function toStreakWords(years: number, firstYear: number | null): string {
  return `${String(years)} consecutive years${firstYear === null ? '' : `, since ${String(firstYear)}`}`;
}

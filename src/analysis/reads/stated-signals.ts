import type { Deadline } from '../../shared/deadline.js';
import type { ReadPlan } from '../../graph/plan.js';
import type { NodeRow } from '../../graph/result.js';
import { equals, isOneOf, isStated, select, type SelectionBuilder } from '../../graph/select.js';
import type { GraphStore } from '../../graph/store.js';
import { invariant } from '../../shared/invariant.js';
import { SIGNALS, type Signal, type StatedSignals } from '../stated-signal.js';

/**
 * What is stated of each country and edition of which claims are known, in one statement and no order: by its report, and by
 * profiles that name the report's year. A signal is stated or not, however often; where a part of a text was read, one that is
 * not stated there may be elsewhere.
 */
export async function readStatedSignals(graph: GraphStore, deadline: Deadline): Promise<readonly StatedSignals[]> {
  const pages = await graph.run(PLAN, deadline);
  const stated = new Map<string, { country: string; year: number; signals: Set<Signal> }>();
  for (const [column, year] of Object.entries(YEAR_FIELDS)) {
    const page = pages[column];
    invariant(page?.more === false, `there are at most ${String(MOST_TEXTS)} of ${column} with claims`);
    for (const { node } of page.rows) {
      const place = { country: String(node.fields['id']).slice(0, 3), year: Number(node.fields[year]) };
      const key = `${place.country}-${String(place.year)}`;
      const known = stated.get(key) ?? { ...place, signals: new Set() };
      for (const signal of toSignals(node)) known.signals.add(signal);
      stated.set(key, known);
    }
  }
  return [...stated.values()];
}

function toSignals({ fields, children }: NodeRow): readonly Signal[] {
  const { claims } = children;
  invariant(
    claims?.more === false,
    `${String(fields['id'])} has at most ${String(MOST_CLAIMS)} claims of a kind that is a signal`,
  );
  const stated = claims.rows.flatMap(({ node }) => [
    node.fields['status'],
    node.fields['direction'],
    node.fields['streakYears'] === null ? null : 'STREAK',
  ]);
  const runs = fields['streakYears'];
  return SIGNALS.filter((signal) => stated.includes(signal) || (signal === 'STREAK' && Array.isArray(runs) && runs.length > 0));
}

/** Most reports, or profiles, with claims: more than fifty editions have. */
const MOST_TEXTS = 10_000;
/** More than a text of the size that is read can state. */
const MOST_CLAIMS = 10_000;

/** The year that each column's texts speak of. */
const YEAR_FIELDS = { reports: 'year', profiles: 'tierYear' } as const;

const CLAIMS = select('Claim')
  .field('status', 'direction', 'streakYears')
  .where({ kind: 'or', any: [isOneOf('status', SIGNALS), isOneOf('direction', SIGNALS), isStated('streakYears')] })
  .first(MOST_CLAIMS);

const PLAN: ReadPlan = {
  reports: selectTexts('CountryReport', 'year').selection,
  profiles: selectTexts('Profile', 'tierYear').where(isStated('tierYear')).selection,
};

function selectTexts(label: string, year: string): SelectionBuilder {
  return select(label)
    .field('id', year, 'streakYears')
    .where(equals('claimsKnown', true))
    .first(MOST_TEXTS)
    .follow('claims', 'CLAIMS', CLAIMS);
}

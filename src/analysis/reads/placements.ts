import type { Deadline } from '../../shared/deadline.js';
import type { Predicate, ReadPlan } from '../../graph/plan.js';
import type { LinkRow, NodeRow } from '../../graph/result.js';
import { select } from '../../graph/select.js';
import type { GraphStore } from '../../graph/store.js';
import { invariant } from '../../shared/invariant.js';
import { isMovement, isTierCode, type Movement } from '../../facts/tiers.js';
import type { Placement } from '../placement.js';

/** The placements of the country reports that fit, in one statement and no order. */
export async function readPlacements(graph: GraphStore, where: Predicate, deadline: Deadline): Promise<readonly Placement[]> {
  const { reports } = await graph.run(planPlacements(where), deadline);
  invariant(reports?.more === false, `there are at most ${String(MOST_REPORTS)} reports to look at`);
  return reports.rows.flatMap(({ node }) => toPlacement(node) ?? []);
}

function toPlacement({ fields, children }: NodeRow): Placement | null {
  const [link] = children['tier']?.rows ?? [];
  const tier = link?.node.fields['id'];
  if (!link || !isTierCode(tier)) return null;
  return {
    country: String(fields['id']).slice(0, 3),
    year: Number(fields['year']),
    tier,
    movement: toMovement(link, 'movement'),
    statedMovement: toMovement(link, 'statedMovement'),
  };
}

function toMovement({ relationship }: LinkRow, field: string): Movement | null {
  const value = relationship?.fields[field];
  return isMovement(value) ? value : null;
}

function planPlacements(where: Predicate): ReadPlan {
  const reports = select('CountryReport')
    .field('id', 'year')
    .where(where)
    .first(MOST_REPORTS)
    .follow('tier', 'PLACED_ON', select('Tier').field('id'), { fields: ['movement', 'statedMovement'], byAuthority: true });
  return { reports: reports.selection };
}

/** More than fifty editions have. */
const MOST_REPORTS = 10_000;

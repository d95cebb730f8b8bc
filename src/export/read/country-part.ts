import type { ReadContext } from '../../plan/read-context.js';
import { InputError } from '../../shared/errors.js';
import type { NodeReference } from '../../graph/contribution.js';
import { toProfileId, toReportId } from '../../graph/keys.js';
import { toWalkScope } from '../../plan/walk-follow.js';
import type { GraphPart } from './graph-part.js';
import { readPartAmong } from './joined-part.js';

/**
 * A country with its reports and profiles, all of one year if one is given, with what they state and with what that is about;
 * null where the graph holds none such.
 * @throws InputError if that is more than one file may hold
 */
export async function readCountryPart(iso3: string, year: number | null, context: ReadContext): Promise<GraphPart | null> {
  const { graph, model, deadline } = context;
  const { types, labels } = toWalkScope(model, null, null, []);
  const [country] = (await graph.topology.nodes([iso3], deadline)).filter(({ label }) => label === 'Country');
  if (!country) return null;
  const step = async (from: readonly NodeReference[], to: readonly string[]): Promise<readonly NodeReference[]> => {
    const frontier = from.map(({ id }) => id);
    return frontier.length === 0 ? [] : graph.topology.neighbours(frontier, { types, labels: to, always: [] }, deadline);
  };
  const ownReports = await graph.topology.neighbours([iso3], { types: OWNING, labels: REPORTS, always: [] }, deadline);
  const asked = year === null ? null : new Set([toReportId(iso3, year), toProfileId(iso3, year)]);
  const reports = ownReports.filter(({ id }) => asked?.has(id) ?? true);
  if (asked && reports.length === 0) return null;

  const found = new Map<string, NodeReference>([[iso3, country]]);
  const add = (nodes: readonly NodeReference[]): readonly NodeReference[] => {
    const fresh = nodes.filter(({ id }) => !found.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, label } of fresh) found.set(id, { id, label });
    return fresh;
  };
  // What a report states is of no other report, so each level stays within those asked for.
  for (let level = add(reports); level.length > 0;) level = add(await step(level, OWNED));
  const statements = [...found.values()].filter(({ id }) => id !== iso3);
  const shared = labels.filter((label) => !OWNED.includes(label) && !REPORTS.includes(label));
  const law = add(await step(statements, shared)).filter(({ label }) => label === 'LegalProvision');
  add(await step(law, ['LegalInstrument']));

  assertFits(found.size, MOST_NODES, 'nodes', iso3);
  const part = await readPartAmong(context, [...found.values()], types);
  assertFits(part.relationships.length, MOST_RELATIONSHIPS, 'relationships', iso3);
  return part;
}

const OWNING = ['HAS_REPORT', 'HAS_PROFILE'];
const REPORTS: readonly string[] = ['CountryReport', 'Profile'];
/** Labels of the nodes that belong to one report or profile. */
const OWNED: readonly string[] = ['Recommendation', 'SummaryItem', 'Claim', 'Flow', 'Action'];

const MOST_NODES = 5_000;
const MOST_RELATIONSHIPS = 25_000;

function assertFits(count: number, most: number, what: string, iso3: string): void {
  if (count <= most) return;
  throw new InputError(`${iso3} has more than ${most.toLocaleString('en')} ${what}: give a year`);
}

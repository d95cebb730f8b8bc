import type { NodeReference } from '../../graph/contribution.js';
import { toRelationshipId, type ElementsDraft, type NodeElement, type RelationshipElement } from '../../graph/elements.js';
import { createSimilarity, toAgreement, toWords, type Comparable } from './similarity.js';

/**
 * Joins recommendations with those of the country's next report of which the graph knows recommendations, where they are
 * alike: each with the one that it is most like, seen from either report. So two that were merged lead to one, one that was
 * split leads to two, and no two lists have more links than items.
 */
export function deriveRecurrence(draft: ElementsDraft): void {
  const lists = toLists(draft);
  for (const [index, list] of lists.entries()) {
    const next = lists[index + 1];
    if (next?.country !== list.country) continue;
    for (const link of toLinks(list.items, next.items)) {
      const relationship = toRelationship(link);
      draft.relationships.set(toRelationshipId(relationship), relationship);
    }
  }
}

/** The recommendations of a report that are compared. */
interface List {
  readonly country: string;
  readonly year: number;
  readonly items: readonly Item[];
}

interface Item extends Comparable {
  readonly id: string;
  readonly ordinal: number;
  readonly codes: Set<string>;
  readonly verbs: Set<string>;
}

/** By country and year. */
function toLists(draft: ElementsDraft): readonly List[] {
  const items = toItems(draft);
  const reports = [...draft.nodes.values()].filter(({ properties }) => properties['recommendationsKnown'] === true);
  return reports
    .map(({ id, properties }) => ({
      country: id.slice(0, 3),
      year: Number(properties['year']),
      items: (items.get(id) ?? []).sort((a, b) => a.ordinal - b.ordinal).slice(0, MOST_COMPARED),
    }))
    .sort((a, b) => (a.country === b.country ? a.year - b.year : a.country < b.country ? -1 : 1));
}

/** Reports have up to some thirty. Of a longer list the first are compared, so that none takes long. */
const MOST_COMPARED = 60;

/** The recommendations of each report. */
function toItems({ nodes, relationships }: ElementsDraft): ReadonlyMap<string, Item[]> {
  const items = new Map<string, Item[]>();
  const byId = new Map<string, Item>();
  for (const { type, from, to } of relationships.values()) {
    const node = type === 'RECOMMENDS' ? nodes.get(to.id) : undefined;
    if (!node) continue;
    const item = toItem(node);
    const listed = items.get(from.id) ?? [];
    listed.push(item);
    items.set(from.id, listed);
    byId.set(item.id, item);
  }
  for (const { type, from, to } of relationships.values()) {
    const item = AIMS.has(type) ? byId.get(from.id.replace(OF_ACTION, '')) : undefined;
    if (type !== 'HAS_ACTION') item?.codes.add(to.id);
    else item?.verbs.add(String(nodes.get(to.id)?.properties['verb']));
  }
  return items;
}

/** Ways from a recommendation, or from one of its actions, to what it is compared by. */
const AIMS: ReadonlySet<string> = new Set(['HAS_ACTION', 'ABOUT', 'ADDRESSED_TO', 'CONCERNS', 'CITES']);

/** What the id of an action has behind that of its recommendation. */
const OF_ACTION = /-A\d+$/;

function toItem({ id, properties: { ordinal, text, summary } }: NodeElement): Item {
  return {
    id,
    ordinal: Number(ordinal),
    text: typeof text === 'string' ? toWords(text) : null,
    summary: typeof summary === 'string' ? toWords(summary) : null,
    codes: new Set(),
    verbs: new Set(),
  };
}

interface Link {
  readonly from: Item;
  readonly to: Item;
  readonly similarity: number;
}

function toLinks(earlier: readonly Item[], later: readonly Item[]): readonly Link[] {
  const toSimilarity = createSimilarity([...earlier, ...later]);
  const pairs = earlier.flatMap((from) => later.map((to): Link => ({ from, to, similarity: toSimilarity(from, to) })));
  const alike = pairs.filter(({ similarity }) => similarity >= THRESHOLD);
  return [...new Set([...toBest(alike, ({ from }) => from), ...toBest(alike, ({ to }) => to)])];
}

/**
 * The least similarity of two of which one continues the other. In labelled pairs of reports what continues nothing mostly ends at
 * 0.29, and most of what continues something begins there (ARCHITECTURE tells what was measured).
 */
const THRESHOLD = 0.3;

/** Of the pairs with the same end the one that is most alike; of several the first. */
function toBest(pairs: readonly Link[], toEnd: (link: Link) => Item): readonly Link[] {
  const best = new Map<Item, Link>();
  for (const pair of pairs) {
    const rival = best.get(toEnd(pair));
    if (!rival || pair.similarity > rival.similarity) best.set(toEnd(pair), pair);
  }
  return [...best.values()];
}

function toRelationship({ from, to, similarity }: Link): RelationshipElement {
  // Where the schema has one and the graph several, the most similar one stands for them.
  const properties = { ...toAgreement(from, to), similarity, method: 'DERIVED', authority: similarity };
  return { type: 'RECURS_AS', from: toReference(from), to: toReference(to), key: '', properties };
}

function toReference({ id }: Item): NodeReference {
  return { label: 'Recommendation', id };
}

import { toReportYear } from '../../../src/shared/report-year.js';
import type { AroundQuery, ShortestPathQuery } from '../../generated/operations.js';
import type { Names } from '../ui/names.js';
import { toNodeName } from '../ui/node-name.js';
import { toWords } from '../../shared/code-words.js';
import type { Picture } from '../../shared/graph-picture/picture.js';
import type { GraphView } from './view.js';

type AnsweredNode = AroundQuery['subgraph']['nodes'][number];

/** The picture that a view shows of what was read. */
export function toPicture(
  view: GraphView,
  around: AroundQuery['subgraph'],
  path: ShortestPathQuery['path'] | null,
  names: Names,
): Picture {
  const onPath = new Set(path?.nodes.map(({ id }) => id));
  const more = new Map(around.places.map(({ id, hidden }) => [id, hidden]));
  const read = new Map([...around.nodes, ...(path?.nodes ?? [])].map((node) => [node.id, node]));
  const nodes = [...read.values()]
    .filter((node) => isShown(view, node))
    .map((node) => ({
      id: node.id,
      type: node.__typename,
      name: toName(node, names),
      label: toLabel(node, names),
      more: more.get(node.id) ?? null,
      isOpened: view.opened.includes(node.id),
      isOnPath: onPath.has(node.id),
    }));
  const shown = new Set(nodes.map(({ id }) => id));
  const relationships = new Map([...around.relationships, ...(path?.relationships ?? [])].map((each) => [each.id, each]));
  return {
    nodes,
    relationships: [...relationships.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    types: [...new Set([...read.values()].map(({ __typename }) => __typename))].sort(),
    years: [...new Set([...read.keys()].flatMap((id) => toReportYear(id) ?? []))].sort((a, b) => a - b),
  };
}

function isShown(view: GraphView, node: AnsweredNode): boolean {
  if (view.opened.includes(node.id) || view.path?.includes(node.id)) return true;
  if (view.hidden.includes(node.__typename)) return false;
  const year = toReportYear(node.id);
  return view.year === null || year === null || year === view.year;
}

/** What a node is called: its name, else its words, else what its id says. */
function toName(node: AnsweredNode, names: Names): string {
  if ('name' in node) return node.name;
  const words = 'text' in node ? (node.summary ?? node.text) : 'summary' in node ? node.summary : null;
  return words ?? toNodeName(node.id, names);
}

/** Sentences would cover each other: what is stated is labelled by its place or its status. */
function toLabel(node: AnsweredNode, names: Names): string {
  if (node.__typename === 'Claim') return toWords(node.status);
  if (node.__typename === 'Recommendation' || node.__typename === 'SummaryItem')
    return node.id.slice(node.id.lastIndexOf('-') + 1);
  if (node.__typename === 'Flow') return '';
  const name = toName(node, names);
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

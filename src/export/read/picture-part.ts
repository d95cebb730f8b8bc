import type { ReadContext } from '../../plan/read-context.js';
import type { ExportTruncation } from '../exported-graph.js';
import type { NodeReference } from '../../graph/contribution.js';
import { joinToId } from '../../graph/elements.js';
import { InputError } from '../../shared/errors.js';
import type { Path } from '../../walks/paths.js';
import { toLabels } from '../../plan/walk-follow.js';
import { toReportYear } from '../../shared/report-year.js';
import { readAskedPaths } from '../../walks/asked-paths.js';
import { readAskedSubgraph, type SubgraphArguments } from '../../walks/asked-subgraph.js';
import type { GraphPart } from './graph-part.js';

/** What a picture of a subgraph shows of it; nodes that it starts from and those at the ends of a path always are. */
export interface PictureChoice {
  /** Types of nodes that are left out of what was found. */
  readonly hide: readonly string[];
  /** Reports and what belongs to them are of this year alone; null for all years. */
  readonly year: number | null;
  /** Ids of two nodes whose shortest path of at most six hops comes too, if there is one; null for none. */
  readonly path: readonly [from: string, to: string] | null;
}

/**
 * Reads a subgraph as a picture shows it. What is cut is so before it is narrowed: how much a picture misses is not known.
 * @throws InputError for arguments that do not fit
 */
export async function readPicturePart(
  given: SubgraphArguments,
  choice: PictureChoice,
  context: ReadContext,
): Promise<{ readonly part: GraphPart; readonly truncated: ExportTruncation | null }> {
  const { page, truncated } = await readAskedSubgraph(given, context);
  const { hide, year, path } = choice;
  if (hide.length === 0 && year === null && path === null) return { part: page, truncated };
  // The other ends of a later page's relationships are on pages before it: nothing here tells of what type they are.
  if (given.after != null) throw new InputError('hide, year and path are of a whole subgraph, and go without after');
  const hidden = new Set(toLabels(context.model, 'hide', hide));
  const always = new Set([...given.from, ...(path ?? [])]);
  const isShown = ({ id, label }: NodeReference): boolean =>
    always.has(id) || (!hidden.has(label) && (year === null || (toReportYear(id) ?? year) === year));
  const added = path === null ? null : await readShortest(path, context);
  const nodes = new Map([...page.nodes, ...(added?.nodes ?? [])].filter(isShown).map((node) => [node.id, node]));
  const joining = [...page.relationships, ...(added?.relationships ?? [])];
  const relationships = new Map(
    joining.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).map((row) => [joinToId(row), row]),
  );
  return {
    part: { nodes: [...nodes.values()], relationships: [...relationships.values()] },
    truncated: truncated && { reason: truncated.reason, total: null, nextCursor: null },
  };
}

async function readShortest([from, to]: readonly [string, string], context: ReadContext): Promise<Path | null> {
  const { paths } = await readAskedPaths({ from, to, maxHops: 6, longerBy: 0, limitPaths: 1 }, context, 'path');
  return paths[0] ?? null;
}

import ForceGraph from 'force-graph';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Answer } from '../ui/answer.js';
import { Heading } from '../ui/heading.js';
import { NamesOnTheirWay } from '../ui/names-on-their-way.js';
import { useNames } from '../ui/names.js';
import { GraphTables } from '../../shared/graph-picture/graph-tables.js';
import { useOverview } from './overview.js';
import type { Picture } from '../../shared/graph-picture/picture.js';
import { toPicture } from './picture.js';
import { TypeLegend } from '../../shared/graph-picture/type-legend.js';
import { toTypeColour, toTypeName } from '../../../src/shared/node-looks.js';
import { parseGraphAddress, toGraphAddress, toViewOf } from './view.js';

/** Up to 5,000 nodes around those that a picture starts from, as points; picking one opens its picture. */
export function OverviewPage(): ReactNode {
  const [address, navigate] = useLocation();
  const view = useMemo(() => parseGraphAddress(address), [address]);
  const names = useNames();
  const result = useOverview(view.opened);
  const picture = useMemo(
    () => (result.data && names ? toPicture(view, result.data, null, names) : null),
    [view, result.data, names],
  );
  const open = (id: string): void => navigate(toGraphAddress(toViewOf(id)));
  return (
    <>
      <Heading>Overview</Heading>
      <p className="links">
        <Link href={toGraphAddress(view)}>Back to the picture</Link>
      </p>
      <Answer result={result} of="the overview">
        {({ truncated }) =>
          picture === null ? (
            <NamesOnTheirWay />
          ) : (
            <>
              <p role="status">
                {`${String(picture.nodes.length)} nodes and ${String(picture.relationships.length)} relationships within four hops.`}
                {truncated && truncated.reason !== 'HOPS' && ' More are there than are shown.'}
              </p>
              <TypeLegend types={picture.types} />
              <Points picture={picture} onPick={open} />
              <GraphTables
                nodes={picture.nodes.slice(0, MOST_ROWS)}
                relationships={picture.relationships.slice(0, MOST_ROWS)}
                onOpen={open}
              />
            </>
          )
        }
      </Answer>
    </>
  );
}

/** More rows than that no one reads: the feeds give them all. */
const MOST_ROWS = 500;

interface Point {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

function Points({ picture, onPick }: { readonly picture: Picture; readonly onPick: (id: string) => void }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(onPick);
  useEffect(() => {
    told.current = onPick;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const line = getComputedStyle(element).getPropertyValue('--line').trim();
    const nodes: Point[] = picture.nodes.map(({ id, name, type }) => ({
      id,
      name: `${toTypeName(type)}: ${name}`,
      colour: toTypeColour(type),
    }));
    const links = picture.relationships.map(({ from, to }) => ({ source: from, target: to }));
    const graph = new ForceGraph<Point, { source: string; target: string }>(element)
      .width(element.clientWidth)
      .height(element.clientHeight)
      .nodeColor(({ colour }) => colour)
      .nodeRelSize(3)
      .nodeLabel(() => '')
      .linkColor(() => `${line}66`)
      .warmupTicks(40)
      .cooldownTime(4_000)
      .onNodeHover((node) => {
        element.title = node?.name ?? '';
      })
      .onNodeClick(({ id }) => told.current(id))
      .onEngineStop(() => graph.zoomToFit(0, 20))
      .graphData({ nodes, links });
    return () => {
      graph._destructor();
    };
  }, [picture]);
  return (
    <div
      ref={place}
      className="canvas"
      role="img"
      aria-label="The overview; the tables below hold its first rows"
      data-nodes={picture.nodes.length}
    />
  );
}

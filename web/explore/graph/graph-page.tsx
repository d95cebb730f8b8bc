import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import {
  AroundDocument,
  ShortestPathDocument,
  type AroundQueryVariables,
  type ShortestPathQueryVariables,
} from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Downloads } from '../ui/downloads.js';
import { Heading } from '../ui/heading.js';
import { NamesOnTheirWay } from '../ui/names-on-their-way.js';
import { useNames } from '../ui/names.js';
import { Canvas } from '../../shared/graph-picture/canvas.js';
import type { Picked } from '../../shared/graph-picture/drawing.js';
import { GraphControls } from './graph-controls.js';
import { GraphTables } from '../../shared/graph-picture/graph-tables.js';
import { PickedPanel } from './picked-panel.js';
import { toPicture } from './picture.js';
import { StartChoice } from './start-choice.js';
import { parseGraphAddress, toGraphAddress, type GraphView } from './view.js';

const MOST_NODES = 500;
const MOST_RELATIONSHIPS = 2_000;

/** A picture of a part of the graph that grows by clicks. Its address holds all that it shows. */
export function GraphPage(): ReactNode {
  const [address, navigate] = useLocation();
  const view = useMemo(() => parseGraphAddress(address), [address]);
  const change = (next: GraphView): void => {
    navigate(toGraphAddress(next));
  };
  return (
    <>
      <Heading>Graph</Heading>
      {view.opened.length === 0 ? (
        <StartChoice onChoose={(id) => change({ ...view, opened: [id] })} />
      ) : (
        <Opened view={view} onChange={change} />
      )}
    </>
  );
}

interface OpenedProps {
  readonly view: GraphView;
  readonly onChange: (view: GraphView) => void;
}

function Opened({ view, onChange }: OpenedProps): ReactNode {
  const [picked, setPicked] = useState<Picked>(null);
  const [pointed, setPointed] = useState<Picked>(null);
  const panel = useRef<HTMLElement>(null);
  const variables: AroundQueryVariables = {
    from: view.opened,
    maxHops: 1,
    limitNodes: MOST_NODES,
    limitEdges: MOST_RELATIONSHIPS,
  };
  const names = useNames();
  const around = useAnswer(AroundDocument, variables);
  const ends: ShortestPathQueryVariables = { from: view.path?.[0] ?? '', to: view.path?.[1] ?? '' };
  const path = useAnswer(ShortestPathDocument, ends, view.path !== null);
  const found = view.path === null ? null : (path.data?.path ?? null);
  const picture = useMemo(
    () => (around.data && names ? toPicture(view, around.data.subgraph, found, names) : null),
    [view, around.data, found, names],
  );
  const open = (id: string): void => {
    onChange({ ...view, opened: view.opened.includes(id) ? view.opened : [...view.opened, id] });
  };
  // What the mouse has left stays in sight until something is picked: there may be a way to go on from it.
  const point = (next: Picked): void => setPointed((last) => next ?? (picked ? null : last));
  const pick = (next: Picked): void => {
    setPicked(next);
    setPointed(null);
  };
  const show = (next: Picked): void => {
    pick(next);
    panel.current?.focus();
  };
  return (
    <Answer result={around} of="this part of the graph">
      {({ subgraph: { nodes, truncated } }) =>
        picture === null ? (
          <NamesOnTheirWay />
        ) : (
          <>
            {nodes.length === 0 && <p>The graph holds no node with this id.</p>}
            <GraphControls
              view={view}
              picture={picture}
              operation={{ query: AroundDocument.toString(), variables }}
              onChange={onChange}
            />
            {truncated && truncated.reason !== 'HOPS' && (
              <p role="status">{`Only the nearest ${String(nodes.length)}${truncated.total === null ? '' : ` of ${String(truncated.total)}`} nodes are shown.`}</p>
            )}
            {view.path !== null && path.isSuccess && <p role="status">{toPathWords(path.data.path?.hops ?? null)}</p>}
            <div className="graph">
              <Canvas picture={picture} picked={picked} onPick={pick} onPoint={point} onOpen={open} />
              <PickedPanel
                ref={panel}
                picked={pointed ?? picked}
                picture={picture}
                view={view}
                onOpen={open}
                onChange={onChange}
              />
            </div>
            <Downloads of="this picture" what="subgraph" parameters={toExportParameters(view, variables)} />
            <GraphTables {...picture} onOpen={open} onShow={show} />
          </>
        )
      }
    </Answer>
  );
}

/** The same that the picture is read by: a file holds what it shows. */
function toExportParameters(view: GraphView, { maxHops, limitNodes, limitEdges }: AroundQueryVariables): [string, string][] {
  return [
    ...view.opened.map((id): [string, string] => ['from', id]),
    ...view.hidden.map((type): [string, string] => ['hide', type]),
    ...(view.path ?? []).map((id): [string, string] => ['path', id]),
    ...(view.year === null ? [] : [['year', String(view.year)] satisfies [string, string]]),
    ['maxHops', String(maxHops)],
    ['limitNodes', String(limitNodes)],
    ['limitEdges', String(limitEdges)],
  ];
}

function toPathWords(hops: number | null): string {
  if (hops === null) return 'No path of six hops or fewer joins the two.';
  if (hops === 0) return 'The two are the same node.';
  return `Hops of the shortest path: ${String(hops)}.`;
}

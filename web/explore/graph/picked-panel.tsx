import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { BetweenQuery, DrawnRelationshipFragment } from '../../generated/operations.js';
import { Answer } from '../answer.js';
import { useAnswer } from '../ask.js';
import { Proof } from '../country/proof.js';
import between from '../operations/between.graphql?raw';
import proof from '../operations/proof.graphql?raw';
import { toPageOf } from '../pages-of-nodes.js';
import { toWords } from '../words.js';
import type { Picked } from './canvas.js';
import type { DrawnNode, Picture } from './picture.js';
import { toTypeName } from './types.js';
import type { GraphView } from './view.js';

interface PickedPanelProps {
  readonly picked: Picked;
  readonly picture: Picture;
  readonly view: GraphView;
  readonly onOpen: (id: string) => void;
  readonly onChange: (view: GraphView) => void;
}

/** What is picked: a node with what can be done from it, or a relationship with the text behind it. */
export function PickedPanel({ picked, picture, view, onOpen, onChange }: PickedPanelProps): ReactNode {
  const [start, setStart] = useState<DrawnNode | null>(null);
  const node = picked?.kind === 'node' ? picture.nodes.find(({ id }) => id === picked.id) : undefined;
  const relationship = picked?.kind === 'relationship' ? picture.relationships.find(({ id }) => id === picked.id) : undefined;
  return (
    <aside className="panel" aria-live="polite">
      {node && <NodeFacts node={node} onOpen={onOpen} />}
      {node && (
        <p className="links">
          {start === null || start.id === node.id ? (
            <button type="button" onClick={() => setStart(node)} aria-pressed={start?.id === node.id}>
              Path from here
            </button>
          ) : (
            <button type="button" onClick={() => onChange({ ...view, path: [start.id, node.id] })}>
              {`Path from ${start.name} to here`}
            </button>
          )}
        </p>
      )}
      {relationship && <RelationshipFacts relationship={relationship} picture={picture} />}
      {!node && !relationship && (
        <p className="quiet">
          Pick a node or a line to see what it is and the text behind it. A double tap on a node opens what is around it. A dashed
          ring says that more is there than shown.
        </p>
      )}
    </aside>
  );
}

function NodeFacts({ node, onOpen }: { readonly node: DrawnNode; readonly onOpen: (id: string) => void }): ReactNode {
  const address = toPageOf(node.type, node.id);
  return (
    <>
      <p className="quiet">{toTypeName(node.type)}</p>
      <p>
        <strong>{node.name}</strong>
      </p>
      <p className="quiet">{node.id}</p>
      <p className="links">
        {!node.isOpened && (
          <button type="button" onClick={() => onOpen(node.id)}>
            {node.more === null || node.more === 0
              ? 'Open what is around it'
              : `Open what is around it (${String(node.more)} not shown)`}
          </button>
        )}
        {node.isOpened && node.more !== null && node.more > 0 && `${String(node.more)} of its relationships are not shown`}
        {address !== null && <Link href={address}>Its page</Link>}
      </p>
    </>
  );
}

function RelationshipFacts({
  relationship,
  picture,
}: {
  readonly relationship: DrawnRelationshipFragment;
  readonly picture: Picture;
}): ReactNode {
  const { id, type, from, to } = relationship;
  const result = useAnswer<BetweenQuery>(`${between}\n${proof}`, { ends: [from, to] });
  const name = (end: string): string => picture.nodes.find((node) => node.id === end)?.name ?? end;
  return (
    <>
      <p className="quiet">{toWords(type)}</p>
      <p>{`${name(from)} → ${name(to)}`}</p>
      <Answer result={result} of="the text behind it">
        {({ subgraph }) => {
          const read = subgraph.relationships.find((each) => each.id === id);
          return read && <Proof evidence={read.evidence} sources={read.sources} isOpen />;
        }}
      </Answer>
    </>
  );
}

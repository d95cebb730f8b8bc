import { useState, type ReactNode, type Ref } from 'react';
import { Link } from 'wouter';
import { toPageOf } from '../ui/pages-of-nodes.js';
import { toWords } from '../../shared/code-words.js';
import type { Picked } from '../../shared/graph-picture/drawing.js';
import type { DrawnNode, Picture } from '../../shared/graph-picture/picture.js';
import { StatedNode, StatedRelationship } from './stated.js';
import { toTypeName } from '../../../src/shared/node-looks.js';
import type { GraphView } from './view.js';

interface PickedPanelProps {
  readonly picked: Picked;
  readonly picture: Picture;
  readonly view: GraphView;
  readonly onOpen: (id: string) => void;
  readonly onChange: (view: GraphView) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What is picked or pointed at: a node with what can be done from it, or a relationship, each with the text behind it. */
export function PickedPanel({ picked, picture, view, onOpen, onChange, ref }: PickedPanelProps): ReactNode {
  const [start, setStart] = useState<DrawnNode | null>(null);
  const node = picked?.kind === 'node' ? picture.nodes.find(({ id }) => id === picked.id) : undefined;
  const relationship = picked?.kind === 'relationship' ? picture.relationships.find(({ id }) => id === picked.id) : undefined;
  return (
    <aside className="panel" aria-label="What is picked" aria-live="polite" tabIndex={-1} ref={ref}>
      {node && (
        <>
          <NodeFacts node={node} onOpen={onOpen} />
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
          <StatedNode id={node.id} picture={picture} />
        </>
      )}
      {relationship && (
        <>
          <p className="quiet">{toWords(relationship.type)}</p>
          <StatedRelationship relationship={relationship} picture={picture} />
        </>
      )}
      {!node && !relationship && (
        <p className="quiet">
          Point at a node or a line to see what it is and the text behind it; a tap keeps it here. A double tap on a node opens
          what is around it. A dashed ring says that more is there than shown. Names that have no room come as you zoom in.
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

import type { ReactNode } from 'react';
import type { PropertyValue } from '../../../src/graph/contribution.js';
import type { Picked } from '../../shared/graph-picture/drawing.js';
import { toTypeName } from '../../../src/shared/node-looks.js';
import type { ExportedElement } from '../../../src/export/exported-graph.js';
import type { AnswerGraph } from './graph-draft.js';

interface ElementFactsProps {
  readonly picked: Picked;
  readonly graph: AnswerGraph;
}

/** What the answer says of a node or a relationship that is picked. */
export function ElementFacts({ picked, graph: { nodes, relationships } }: ElementFactsProps): ReactNode {
  const node = picked?.kind === 'node' ? nodes.find(({ id }) => id === picked.id) : undefined;
  const relationship = picked?.kind === 'relationship' ? relationships.find(({ id }) => id === picked.id) : undefined;
  return (
    <aside className="facts" aria-live="polite" aria-label="Picked">
      {node && <Facts element={node} name={node.label} type={toTypeName(node.type)} />}
      {relationship && (
        <Facts element={relationship} name={`${relationship.from} → ${relationship.to}`} type={relationship.type} />
      )}
      {!node && !relationship && (
        <p className="quiet">Pick a node or a line, here or in the tables below, to see what the answer says of it.</p>
      )}
    </aside>
  );
}

interface FactsProps {
  readonly element: ExportedElement;
  readonly name: string;
  readonly type: string;
}

function Facts({ element, name, type }: FactsProps): ReactNode {
  const { id, properties, method, precision, evidence, sources } = element;
  const known: Readonly<Record<string, PropertyValue | null>> = { id, method, precision, ...properties };
  return (
    <>
      <p>
        <strong>{name}</strong> <span className="quiet">{type}</span>
      </p>
      <dl>
        {Object.entries(known).map(
          ([term, value]) =>
            value !== null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{typeof value === 'object' ? value.join(', ') : String(value)}</dd>
              </div>
            ),
        )}
        {sources.map((source) => (
          <div key={source.id}>
            <dt>source</dt>
            <dd>{[source.name, source.publisher, source.licence, source.address].filter((each) => each !== null).join(', ')}</dd>
          </div>
        ))}
        {evidence.map(({ document, start, end, quote }) => (
          <div key={`${document} ${String(start)} ${String(end)}`}>
            <dt>{`text ${document.slice(0, 12)}, ${String(start)} to ${String(end)}`}</dt>
            <dd>{quote ?? 'The words are not served.'}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import type { ReactNode } from 'react';
import type { Picked } from '../../explore/graph/drawing.js';
import { toTypeName } from '../../explore/graph/types.js';
import { Wide } from '../../explore/wide.js';
import type { AnswerGraph } from './graph-draft.js';

interface GraphListsProps {
  readonly graph: AnswerGraph;
  readonly onPick: (picked: Picked) => void;
}

/** The nodes and the relationships of an answer, each to be picked by the keyboard. */
export function GraphLists({ graph: { nodes, relationships }, onPick }: GraphListsProps): ReactNode {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <>
      <details>
        <summary>{`Nodes as a table (${String(nodes.length)})`}</summary>
        <Wide name="Nodes">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Type</th>
                <th scope="col">Id</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, type, label }) => (
                <tr key={id}>
                  <td>
                    <button type="button" onClick={() => onPick({ kind: 'node', id })}>
                      {label}
                    </button>
                  </td>
                  <td>{toTypeName(type)}</td>
                  <td>{id}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
      <details>
        <summary>{`Relationships as a table (${String(relationships.length)})`}</summary>
        <Wide name="Relationships">
          <table>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">Relationship</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {relationships.map(({ id, type, from, to }) => (
                <tr key={id}>
                  <td>{names.get(from)}</td>
                  <td>
                    <button type="button" onClick={() => onPick({ kind: 'relationship', id })}>
                      {type}
                    </button>
                  </td>
                  <td>{names.get(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
    </>
  );
}

import type { ReactNode } from 'react';
import { toWords } from '../code-words.js';
import type { Picked } from './drawing.js';
import type { DrawnNode, Picture } from './picture.js';
import { toTypeName } from '../../../src/shared/node-looks.js';
import { Wide } from '../wide-content.js';

interface GraphTablesProps {
  readonly nodes: readonly Pick<DrawnNode, 'id' | 'type' | 'name' | 'more' | 'isOpened'>[];
  readonly relationships: Picture['relationships'];
  /** Opens what is around a node; not given where nothing is opened. */
  readonly onOpen?: (id: string) => void;
  /** Shows what states a node or a relationship; not given where there is no place for it. */
  readonly onShow?: (picked: Picked) => void;
}

/** A picture in words: its nodes and its relationships, with what can be done with each. */
export function GraphTables({ nodes, relationships, onOpen, onShow }: GraphTablesProps): ReactNode {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <details>
        <summary>{`Nodes as a table (${String(nodes.length)})`}</summary>
        <Wide name="Nodes">
          <table>
            <thead>
              <tr>
                <th scope="col">Type</th>
                <th scope="col">Name</th>
                <th scope="col">Id</th>
                {onOpen && (
                  <>
                    <th scope="col">Not shown</th>
                    <th scope="col" className="act">
                      Open
                    </th>
                  </>
                )}
                {onShow && (
                  <th scope="col" className="act">
                    What states it
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, type, name, more, isOpened }) => (
                <tr key={id}>
                  <td>{toTypeName(type)}</td>
                  <th scope="row">{name}</th>
                  <td>{id}</td>
                  {onOpen && (
                    <>
                      <td className="number">{more ?? ''}</td>
                      <td className="act">
                        {!isOpened && (
                          <button type="button" onClick={() => onOpen(id)} aria-label={`Open what is around ${name}`}>
                            Open
                          </button>
                        )}
                      </td>
                    </>
                  )}
                  {onShow && (
                    <td className="act">
                      <button type="button" onClick={() => onShow({ kind: 'node', id })} aria-label={`Show what states ${name}`}>
                        Show
                      </button>
                    </td>
                  )}
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
                {onShow && (
                  <th scope="col" className="act">
                    What states it
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {relationships.map(({ id, type, from, to }) => (
                <tr key={id}>
                  <td>{names.get(from)}</td>
                  <td>{toWords(type)}</td>
                  <td>{names.get(to)}</td>
                  {onShow && (
                    <td className="act">
                      <button
                        type="button"
                        onClick={() => onShow({ kind: 'relationship', id })}
                        aria-label={`Show what states: ${names.get(from) ?? from} ${toWords(type)} ${names.get(to) ?? to}`}
                      >
                        Show
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
    </>
  );
}

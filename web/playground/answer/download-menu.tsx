import { DropdownMenu } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { FORMAT_LIST } from '../../../src/export/formats/format-list.js';
import type * as Files from './files.js';
import type { GraphFormat } from './files.js';
import type { AnswerGraph } from './graph-draft.js';
import type { Asked } from './memory.js';
import type { Answer } from './parse-answer.js';

interface DownloadMenuProps {
  /** The answer as GraphiQL shows it. */
  readonly text: string;
  readonly answer: Answer;
  /** Null where the answer holds none. */
  readonly graph: AnswerGraph | null;
  readonly asked: Asked | undefined;
}

/** Files of the answer. What writes them is loaded when the first is asked for. */
export function DownloadMenu({ text, answer, graph, asked }: DownloadMenuProps): ReactNode {
  const [failure, setFailure] = useState<string | null>(null);
  const save = (write: (files: typeof Files) => Promise<void> | void): void => {
    setFailure(null);
    import('./files.js').then(write).catch((error: unknown) => setFailure(`The file could not be written: ${String(error)}`));
  };
  const name = asked?.operationName ?? 'answer';
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Button className="download" disabled={answer.kind !== 'answer'}>
          Download
        </DropdownMenu.Button>
        <DropdownMenu.Content align="end" className="downloads">
          <DropdownMenu.Item onSelect={() => save(({ saveText }) => saveText(`${name}.json`, text))}>
            Answer as JSON
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => save(({ saveTables }) => saveTables(name, answer))}>Tables as CSV</DropdownMenu.Item>
          {graph &&
            toFormats(graph).map((format) => (
              <DropdownMenu.Item
                key={format.name}
                onSelect={() => save(({ saveGraph }) => saveGraph(name, format, graph, answer, asked))}
              >
                {`Graph: ${format.title}`}
              </DropdownMenu.Item>
            ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      {failure !== null && <span role="alert">{failure}</span>}
    </>
  );
}

/** Places alone are no graph, and pages need hashes, which browsers make on safe addresses alone. */
function toFormats({ nodes }: AnswerGraph): readonly GraphFormat[] {
  const hasPlaces = nodes.some(({ properties }) => typeof properties['longitude'] === 'number');
  return FORMAT_LIST.filter(({ name }) => (name !== 'GEO_JSON' || hasPlaces) && (name !== 'HTML' || isSecureContext));
}

import { DropdownMenu } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { PORTABLE_FORMATS, type ExportFormatName } from '../../../src/export/formats/portable-formats.js';
import type * as Files from './files.js';
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

const NAMES: Readonly<Record<ExportFormatName, string>> = {
  CYTOSCAPE: 'Graph for Cytoscape (JSON)',
  NODE_LINK: 'Graph for D3, networkx (JSON)',
  GRAPHML: 'Graph as GraphML',
  GEXF: 'Graph for Gephi (GEXF)',
  JSON_LD: 'Graph as JSON-LD',
  CSV: 'Graph as CSV (zip)',
  CYPHER: 'Graph as Cypher',
  GEO_JSON: 'Places as GeoJSON',
  HTML: 'Graph as HTML page',
};

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
                key={format}
                onSelect={() => save(({ saveGraph }) => saveGraph(name, format, graph, answer, asked))}
              >
                {NAMES[format]}
              </DropdownMenu.Item>
            ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      {failure !== null && <span role="alert">{failure}</span>}
    </>
  );
}

/** Places alone are no graph, and pages need hashes, which browsers make on safe addresses alone. */
function toFormats({ nodes }: AnswerGraph): readonly ExportFormatName[] {
  const hasPlaces = nodes.some(({ properties }) => typeof properties['longitude'] === 'number');
  const portable = PORTABLE_FORMATS.map(({ name }) => name).filter((name) => name !== 'GEO_JSON' || hasPlaces);
  return isSecureContext ? [...portable, 'HTML'] : portable;
}

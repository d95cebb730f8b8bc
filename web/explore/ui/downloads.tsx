import type { ReactNode } from 'react';

/** The files that a part of the graph can be taken away as, with what reads them. */
const FORMATS = [
  ['html', 'HTML page'],
  ['csv', 'CSV tables'],
  ['cytoscape', 'Cytoscape'],
  ['node-link', 'D3, networkx'],
  ['gexf', 'Gephi (GEXF)'],
  ['graphml', 'GraphML'],
  ['json-ld', 'JSON-LD'],
  ['cypher', 'Cypher'],
  ['geo-json', 'GeoJSON'],
] as const;

interface DownloadsProps {
  /** What is in the files, as "what is shown". */
  readonly of: string;
  /** What stands after `/export/`. */
  readonly what: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Links to a part of the graph as files. */
export function Downloads({ of, what, parameters }: DownloadsProps): ReactNode {
  const toAddress = (format: string): string => {
    const given = new URLSearchParams([...parameters.map(([name, value]) => [name, value]), ['format', format]]);
    return `/export/${what}?${given.toString()}`;
  };
  return (
    <details className="downloads">
      <summary>{`Download ${of}`}</summary>
      <ul className="chips">
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <a className="chip" href={toAddress(format)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

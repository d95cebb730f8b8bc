import type { ReactNode } from 'react';
import type { GraphView } from './view.js';

/** The files that a picture can be taken away as, with what reads them. */
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
  readonly view: GraphView;
  readonly limitNodes: number;
  readonly limitEdges: number;
}

/** Links to the picture as files. Types that are left out are not in them; a path and the choice of a year are the picture's alone. */
export function Downloads({ view: { opened, hidden }, limitNodes, limitEdges }: DownloadsProps): ReactNode {
  const toAddress = (format: string): string => {
    const parameters = new URLSearchParams([
      ...opened.map((id) => ['from', id]),
      ...hidden.map((type) => ['avoid.nodes', type]),
      ['maxHops', '1'],
      ['limitNodes', String(limitNodes)],
      ['limitEdges', String(limitEdges)],
      ['format', format],
    ]);
    return `/export/subgraph?${parameters.toString()}`;
  };
  return (
    <details>
      <summary>Download what is opened</summary>
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

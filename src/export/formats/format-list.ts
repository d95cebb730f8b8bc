/** What is known of a format without what writes it: enough to offer it, and to name its files. */
export interface FormatFacts {
  /** As the schema's enum has it. */
  readonly name: string;
  /** As an address has it: `format=node-link`. */
  readonly parameter: string;
  /** What people read: the format, or the program that opens it. */
  readonly title: string;
  readonly mediaType: string;
  /** The end of a file's name. */
  readonly extension: string;
  /** Whether browsers keep it or show it. */
  readonly disposition: 'attachment' | 'inline';
  /** Whether it is text in UTF-8. */
  readonly isText: boolean;
}

const FILE = { disposition: 'attachment', isText: true } as const;

/** The one list of formats that graphs are exported in; a client that takes any gets the first. */
export const FORMAT_LIST = [
  {
    ...FILE,
    name: 'CYTOSCAPE',
    parameter: 'cytoscape',
    title: 'Cytoscape',
    mediaType: 'application/json',
    extension: 'cytoscape.json',
  },
  {
    ...FILE,
    name: 'NODE_LINK',
    parameter: 'node-link',
    title: 'D3, networkx',
    mediaType: 'application/x.node-link+json',
    extension: 'node-link.json',
  },
  {
    ...FILE,
    name: 'GRAPHML',
    parameter: 'graphml',
    title: 'GraphML',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
  },
  {
    ...FILE,
    name: 'GEXF',
    parameter: 'gexf',
    title: 'Gephi (GEXF)',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
  },
  {
    ...FILE,
    name: 'JSON_LD',
    parameter: 'json-ld',
    title: 'JSON-LD',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
  },
  {
    ...FILE,
    isText: false,
    name: 'CSV',
    parameter: 'csv',
    title: 'CSV tables',
    mediaType: 'application/zip',
    extension: 'csv.zip',
  },
  {
    ...FILE,
    name: 'CYPHER',
    parameter: 'cypher',
    title: 'Cypher',
    mediaType: 'application/x-cypher-query',
    extension: 'cypher',
  },
  {
    ...FILE,
    name: 'GEO_JSON',
    parameter: 'geo-json',
    title: 'GeoJSON',
    mediaType: 'application/geo+json',
    extension: 'geojson',
  },
  {
    ...FILE,
    disposition: 'inline',
    name: 'HTML',
    parameter: 'html',
    title: 'HTML page',
    mediaType: 'text/html',
    extension: 'html',
  },
] as const satisfies readonly FormatFacts[];

export type ExportFormatName = (typeof FORMAT_LIST)[number]['name'];

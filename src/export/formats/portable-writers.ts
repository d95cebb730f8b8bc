import type { ExportWriter } from '../exported-graph.js';
import type { ExportFormatName } from './format-list.js';

/** What writes the formats that are written anywhere, loaded when it is first asked for: a start needs none. */
export const PORTABLE_WRITERS: Readonly<Record<Exclude<ExportFormatName, 'HTML'>, () => Promise<ExportWriter>>> = {
  CYTOSCAPE: async () => (await import('./cytoscape.js')).toCytoscape,
  NODE_LINK: async () => (await import('./node-link.js')).toNodeLink,
  GRAPHML: async () => (await import('./graphml.js')).toGraphml,
  GEXF: async () => (await import('./gexf.js')).toGexf,
  JSON_LD: async () => (await import('./json-ld.js')).toJsonLd,
  CSV: async () => (await import('./csv-zip.js')).toCsvZip,
  CYPHER: async () => (await import('./cypher-script.js')).toCypherScript,
  GEO_JSON: async () => (await import('./geo-json.js')).toGeoJson,
};

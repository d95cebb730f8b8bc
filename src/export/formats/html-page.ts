import { toCytoscape } from './cytoscape.js';
import type { ExportedNode, ExportWriter } from '../exported-graph.js';
import { toNodeLook } from '../../shared/node-looks.js';

/** What all pages have in them. */
export interface PageParts {
  /** Cytoscape.js. */
  readonly library: string;
  readonly program: string;
  readonly style: string;
}

/**
 * Writes pages that open from disk: a picture, and the same as tables. A page has all that it needs in itself, its rules let
 * it load and ask nothing, and the data is in it as text that no script is run from.
 * @param hashes SHA-256 of the parts, in base64: nothing else is run
 */
export function createPageWriter({ library, program, style }: PageParts, hashes: PageParts): ExportWriter {
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${hashes.library}' 'sha256-${hashes.program}'`,
    `style-src 'sha256-${hashes.style}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return function* (graph) {
    yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
    yield `<meta http-equiv="Content-Security-Policy" content="${rules}">\n`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Trafficking in Persons graph</title>\n';
    // Cytoscape.js would add a style sheet of its own, which the rules refuse, were there none with this id.
    yield `<style id="__________cytoscape_stylesheet">${style}</style>\n</head>\n${BODY}`;
    yield '<script type="application/json" id="graph">';
    for (const piece of toCytoscape(graph)) yield escape(piece);
    yield `</script>\n<script type="application/json" id="looks">${escape(toLooks(graph.nodes))}</script>\n<script>${library}</script>\n<script>${program}</script>\n</body>\n</html>\n`;
  };
}

/** The types that occur, each with its look: page.js makes a map of them. */
function toLooks(nodes: readonly ExportedNode[]): string {
  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  return JSON.stringify(types.map((type) => [type, toNodeLook(type)]));
}

/** No text ends the element that it stands in. */
function escape(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

const BODY = `<body>
<header><h1 id="title"></h1><p id="counts"></p><p id="truncated"></p><ul id="legend" aria-label="Types of nodes"></ul></header>
<main>
<div class="parts">
<div id="picture" role="img" aria-label="The graph, drawn; the tables below say the same"></div>
<div id="shown" tabindex="-1" aria-live="polite"><p>Choose a node or a relationship to see what is known of it, and where it comes from.</p></div>
</div>
<section><h2>Nodes</h2><div class="table" tabindex="0"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Passages</th><th scope="col">Sources</th></tr></thead>
<tbody id="nodes"></tbody></table></div></section>
<section><h2>Relationships</h2><div class="table" tabindex="0"><table>
<thead><tr><th scope="col">From</th><th scope="col">Type</th><th scope="col">To</th><th scope="col">Passages</th><th scope="col">Sources</th></tr></thead>
<tbody id="relationships"></tbody></table></div></section>
</main>
`;

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ExportWriter } from '../exported-graph.js';
import { createPageWriter } from './html-page.js';

/** Writes pages with the parts that lie in this package's folders. */
export function createHtmlWriter(): ExportWriter {
  const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8').trim();
  const program = readPart('page.js');
  const style = readPart('page.css');
  return createPageWriter(
    { library, program, style },
    { library: toHash(library), program: toHash(program), style: toHash(style) },
  );
}

/** The sources have the parts in a folder beside theirs; the build copies them to a folder beside its programs. */
function readPart(name: string): string {
  const folder = import.meta.url.endsWith('.ts') ? '../page/' : 'exported-page/';
  return readFileSync(fileURLToPath(new URL(`${folder}${name}`, import.meta.url)), 'utf8');
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

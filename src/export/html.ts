import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageDirectory } from '../shared/package-directory.js';
import type { ExportWriter } from './exported-graph.js';
import { createPageWriter } from './html-page.js';

/** Writes pages with the parts that lie in this package's folders. */
export function createHtmlWriter(): ExportWriter {
  const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8').trim();
  const program = readFileSync(join(packageDirectory, 'web/export/page.js'), 'utf8');
  const style = readFileSync(join(packageDirectory, 'web/export/page.css'), 'utf8');
  return createPageWriter(
    { library, program, style },
    { library: toHash(library), program: toHash(program), style: toHash(style) },
  );
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

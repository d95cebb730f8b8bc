import library from 'cytoscape/dist/cytoscape.min.js?raw';
import type { ExportWriter } from '../../../src/export/exported-graph.js';
import { createPageWriter } from '../../../src/export/formats/html-page.js';
import style from '../../../src/export/page/page.css?raw';
import program from '../../../src/export/page/page.js?raw';

/** What writes pages that open from disk, with the same parts as the server's. */
export async function loadPageWriter(): Promise<ExportWriter> {
  const parts = { library: library.trim(), program, style };
  const hashes = { library: await toHash(parts.library), program: await toHash(program), style: await toHash(style) };
  return createPageWriter(parts, hashes);
}

async function toHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

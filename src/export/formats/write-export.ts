import { setImmediate as turn } from 'node:timers/promises';
import type { ExportedGraph } from '../exported-graph.js';
import type { ExportFormat } from './formats.js';

/** The bytes of a graph in a format, in blocks; between two of them other requests have their turn. */
export async function* writeExport(format: ExportFormat, graph: ExportedGraph): AsyncGenerator<Uint8Array> {
  const write = await format.load();
  let block: Uint8Array[] = [];
  let size = 0;
  for (const piece of write(graph)) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    block.push(bytes);
    size += bytes.length;
    if (size < BLOCK_BYTES) continue;
    yield Buffer.concat(block);
    [block, size] = [[], 0];
    await turn();
  }
  if (size > 0) yield Buffer.concat(block);
}

const encoder = new TextEncoder();
/** What takes about a millisecond to write. */
const BLOCK_BYTES = 65_536;

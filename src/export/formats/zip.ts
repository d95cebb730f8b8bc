import { Zip, ZipDeflate } from 'fflate';

/** Files by name as a zip, in pieces. */
export function* toZip(files: Readonly<Record<string, Iterable<string>>>): Generator<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    written.push(data);
  });
  for (const [name, pieces] of Object.entries(files)) {
    const file = new ZipDeflate(name, { level: 6 });
    // The same files are the same zip, whenever it is asked for.
    file.mtime = EPOCH;
    zip.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* written.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* written.splice(0);
}

const encoder = new TextEncoder();
const EPOCH = new Date(1980, 0, 1);

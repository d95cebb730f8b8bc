import { z } from 'zod';
import type { Contribution, NodeFact } from '../graph/contribution.js';
import { toReferenceDocument } from './reference-document.js';
import { parseSeedJson, refusal, type SeedFile } from './seed-file.js';

/** A publication that facts of the seed were taken from. */
export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly address?: string;
  readonly licence?: string;
  readonly taken?: string;
}

/** The sources that tables of the seed name. */
export interface Sources {
  /** By id: whoever published it, or its name where nobody is named. */
  readonly publishers: ReadonlyMap<string, string>;
  readonly contribution: Contribution;
}

/** Checks the list of sources; each id stands in it once. */
export function toSources(file: SeedFile): Sources {
  const entries = parseSeedJson(file, sourcesSchema);
  const publishers = new Map<string, string>();
  for (const { id, name, publisher = name } of entries) {
    if (publishers.has(id)) throw refusal(file.name, `${id}: expected each id once`);
    publishers.set(id, publisher);
  }
  const document = toReferenceDocument('Sources', file.name, file.text);
  return { publishers, contribution: { document, nodes: entries.map(toSourceNode), relationships: [] } };
}

/** A source as a node; what is not known of it is absent. */
export function toSourceNode({ id, name, publisher, year, address, licence, taken }: SourceEntry): NodeFact {
  const optional = Object.entries({ publisher, year, address, licence, taken });
  const stated = optional.filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { label: 'Source', id, properties: { name, ...Object.fromEntries(stated) } };
}

/** How the id and the address of a source are written, in every file of the seed. */
export const sourceId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id in lower case');
export const sourceAddress = z.url({ protocol: /^https?$/, error: 'expected an address on the web' });

const sourceSchema = z.strictObject({
  id: sourceId,
  name: z.string().min(1),
  publisher: z.string().min(1).exactOptional(),
  year: z.int().exactOptional(),
  address: sourceAddress.exactOptional(),
  licence: z.string().min(1).exactOptional(),
  taken: z.string().min(1).exactOptional(),
});

/** The form of that list. */
export const sourcesSchema: z.ZodType<SourceEntry[]> = z.array(sourceSchema);

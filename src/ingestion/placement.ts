import type { Extraction } from '../extraction/narrative.js';
import type { DocumentRecord } from '../graph/contribution.js';
import { isTierCode } from '../facts/tiers.js';
import { InputError } from '../shared/errors.js';
import { toPlacementContribution } from '../facts/placement-contribution.js';
import type { PlacementRow } from '../reading/file-document.js';
import type { DocumentOptions, Knowledge } from './knowledge.js';

/**
 * What a row of a table of placements adds to the graph.
 * @throws InputError if it names a country, a tier or a source that the graph does not know
 */
export function extractPlacement(
  row: PlacementRow,
  fileName: string,
  options: DocumentOptions,
  knowledge: Knowledge,
): Extraction {
  const { id, mediaType, country, countryName, year, tier, sources } = row;
  assertKnown(row, knowledge);
  const document: DocumentRecord = {
    id,
    kind: 'ROW',
    origin: 'INGESTED',
    title: options.title ?? `Tier placement of ${countryName}, ${String(year)}`,
    fileName,
    mediaType,
    partition: country,
    year,
    ...(options.source !== undefined && { source: options.source }),
    ...(options.address !== undefined && { address: options.address }),
  };
  const provenance = { evidence: [], sources, method: 'STATED' } as const;
  const publishers = [...new Set(sources.map((source) => knowledge.sources.get(source) ?? source))].sort();
  return { contribution: toPlacementContribution(document, { country, year, tier, provenance, publishers }), doubts: [] };
}

function assertKnown({ country, tier, sources }: PlacementRow, knowledge: Knowledge): void {
  if (!knowledge.countries.some(({ iso3 }) => iso3 === country))
    throw new InputError(`expected the code of a country, got "${country}"`);
  if (!isTierCode(tier)) throw new InputError(`expected the code of a tier, got "${tier}"`);
  const unknown = sources.find((source) => !knowledge.sources.has(source));
  if (unknown !== undefined) throw new InputError(`expected the id of a source that the graph knows, got "${unknown}"`);
}

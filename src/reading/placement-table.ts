import { z } from 'zod';
import { InputError } from '../shared/errors.js';
import { toSha256 } from '../shared/sha256.js';
import { decode } from './charset.js';
import type { PlacementRow, UnreadableRow } from './file-document.js';
import { parsePlacementLines, PLACEMENT_HEADER, type PlacementLine } from './placement-lines.js';

/**
 * The rows of a table of tier placements; the id of a row is the hash of its text.
 * @throws InputError if the file is no such table
 */
export function readPlacementTable(bytes: Uint8Array): readonly (PlacementRow | UnreadableRow)[] {
  const text = decode(bytes);
  const [header = ''] = text.split(/\r?\n/, 1);
  if (header !== PLACEMENT_HEADER) {
    throw new InputError(`expected a table with the columns ${PLACEMENT_HEADER}, got "${header.slice(0, 120)}"`);
  }
  return parsePlacementLines(text).map(toRow);
}

function toRow({ text, cells: given, line: row }: PlacementLine): PlacementRow | UnreadableRow {
  const { success, data, error } = cells.safeParse(given);
  if (!success) {
    const [issue] = error.issues;
    return { kind: 'UNREADABLE', row, reason: `${issue?.message ?? 'expected a placement'}, got "${text.slice(0, 120)}"` };
  }
  const [country, countryName, year, tier, sources] = data;
  return { kind: 'ROW', id: toSha256(text), mediaType: 'text/csv', row, country, countryName, year, tier, sources };
}

const cells = z.tuple(
  [
    z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code in the column iso3'),
    z.string().min(1, 'expected a name in the column country_name'),
    z
      .string()
      .regex(/^20\d\d$/, 'expected a year in the column report_year')
      .transform(Number),
    z.string().min(1, 'expected the code of a tier in the column tier'),
    z
      .string()
      .min(1, 'expected the id of a source in the column source_id')
      .transform((ids) => ids.split('|')),
  ],
  'expected five cells',
);

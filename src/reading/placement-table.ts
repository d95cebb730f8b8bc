import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../shared/errors.js';
import { toSha256 } from '../shared/sha256.js';
import { decode } from './charset.js';
import type { PlacementRow, UnreadableRow } from './file-document.js';

/**
 * The rows of a table of tier placements; the id of a row is the hash of its text.
 * @throws InputError if the file is no such table
 */
export function readPlacementTable(bytes: Uint8Array): readonly (PlacementRow | UnreadableRow)[] {
  const text = decode(bytes);
  const [header = ''] = text.split(/\r?\n/, 1);
  if (header !== TABLE_HEADER) {
    throw new InputError(`expected a table with the columns ${TABLE_HEADER}, got "${header.slice(0, 120)}"`);
  }
  return parseLines(text).map(({ raw, record, info }) => toRow(raw.trimEnd(), record, info.lines));
}

/** The first line of such a table. */
export const TABLE_HEADER = 'iso3,country_name,report_year,tier,source_id';

/** A row with the line at which it ends. */
interface Line {
  readonly raw: string;
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseLines(text: string): readonly Line[] {
  const options = {
    from_line: 2,
    info: true,
    raw: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 10_000,
  };
  try {
    return z.array(line).parse(parse(text, options));
  } catch (cause) {
    throw new InputError(`expected a table of comma-separated values: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

const line = z.object({ raw: z.string(), record: z.array(z.string()), info: z.object({ lines: z.number() }) });

function toRow(raw: string, record: readonly string[], row: number): PlacementRow | UnreadableRow {
  const { success, data, error } = cells.safeParse(record);
  if (!success) {
    const [issue] = error.issues;
    return { kind: 'UNREADABLE', row, reason: `${issue?.message ?? 'expected a placement'}, got "${raw.slice(0, 120)}"` };
  }
  const [country, countryName, year, tier, sources] = data;
  return { kind: 'ROW', id: toSha256(raw), mediaType: 'text/csv', row, country, countryName, year, tier, sources };
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

import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../shared/errors.js';

/** The columns of a table of tier placements, in their order. */
export const PLACEMENT_COLUMNS = ['iso3', 'country_name', 'report_year', 'tier', 'source_id'] as const;

/** The first line of such a table. */
export const PLACEMENT_HEADER = PLACEMENT_COLUMNS.join(',');

/** A row as it is written. */
export interface PlacementLine {
  /** Its text, of which the id of its document is the hash. */
  readonly text: string;
  readonly cells: readonly string[];
  /** The line at which it ends. */
  readonly line: number;
}

/**
 * Splits a table into rows and cells, without its first line.
 * @throws InputError if it is not a table of comma-separated values
 */
export function parsePlacementLines(table: string): readonly PlacementLine[] {
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
    const rows = z.array(row).parse(parse(table, options));
    return rows.map(({ raw, record, info }) => ({ text: raw.trimEnd(), cells: record, line: info.lines }));
  } catch (cause) {
    throw new InputError(`expected a table of comma-separated values: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

const row = z.object({ raw: z.string(), record: z.array(z.string()), info: z.object({ lines: z.number() }) });

import { z } from 'zod';
import type { Contribution, DocumentRecord, Provenance } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';
import { toPlacementContribution } from '../facts/placement-contribution.js';
import { parsePlacementLines, PLACEMENT_COLUMNS, PLACEMENT_HEADER, type PlacementLine } from '../reading/placement-lines.js';
import { toSha256 } from '../shared/sha256.js';
import { codeOf, conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import { parseSeedValue, refusal, type SeedFile } from './seed-file.js';

/** One contribution for each row of the table of tier placements; a country has one row a year. */
export function toPlacementContributions(file: SeedFile, known: KnownCodes): readonly Contribution[] {
  const [header = ''] = file.text.split(/\r?\n/, 1);
  if (header !== PLACEMENT_HEADER) throw refusal(`${file.name}, line 1`, `expected "${PLACEMENT_HEADER}", got "${header}"`);
  const parseRow = toRowParser(known);
  const places = new Map<string, number>();
  return parseLines(file).map((written) => {
    const { text, line } = written;
    const place = `${file.name}, line ${String(line)}`;
    const row = parseRow(written, place);
    const key = toReportId(row.iso3, row.year);
    const other = places.get(key);
    if (other !== undefined)
      throw refusal(place, `expected each country once a year, but ${key} stands in line ${String(other)} too`);
    places.set(key, line);
    return toContribution(row, file.name, text);
  });
}

function parseLines({ name, text }: SeedFile): readonly PlacementLine[] {
  try {
    return parsePlacementLines(text);
  } catch (cause) {
    throw refusal(name, cause instanceof Error ? cause.message : String(cause));
  }
}

interface Row {
  readonly iso3: string;
  readonly name: string;
  readonly year: number;
  readonly tier: string;
  readonly origin: Origin;
}

/** The sources of a row, and who published them: several sources of one publisher agree only once. */
interface Origin {
  readonly provenance: Provenance;
  readonly publishers: readonly string[];
}

function toRowParser(known: KnownCodes): (line: PlacementLine, place: string) => Row {
  const cells = toPlacementCellsSchema(known).shape;
  const parseIso3 = toCellParser('iso3', cells.iso3);
  const parseName = toCellParser('country_name', cells.country_name);
  const parseYear = toCellParser('report_year', cells.report_year.transform(Number));
  const parseTier = toCellParser('tier', cells.tier);
  const toOrigin = (sources: readonly string[]): Origin => ({
    provenance: { evidence: [], sources, method: 'STATED' },
    publishers: [...new Set(sources.map((id) => known.sources.get(id) ?? id))].sort(),
  });
  const parseOrigin = toCellParser('source_id', cells.source_id.transform(toOrigin));
  return ({ text, cells: given }, place) => {
    const [iso3 = '', name = '', year = '', tier = '', sources, ...more] = given;
    if (sources === undefined || more.length > 0)
      throw refusal(place, `expected ${String(PLACEMENT_COLUMNS.length)} cells, got "${text.slice(0, 80)}"`);
    return {
      iso3: parseIso3(iso3, place),
      name: parseName(name, place),
      year: parseYear(year, place),
      tier: parseTier(tier, place),
      origin: parseOrigin(sources, place),
    };
  };
}

/** The form of a row, by column. */
export function toPlacementCellsSchema(known: KnownCodes): PlacementCellsSchema {
  const source = codeOf(known.sources, 'the id of a source of sources.json');
  return z.strictObject({
    iso3: countryOf(known),
    country_name: z.string().min(1),
    report_year: z.string().regex(/^20\d\d$/, 'expected a year'),
    tier: conceptOf(known, 'Tier'),
    source_id: z
      .string()
      .transform((ids) => ids.split('|'))
      .pipe(z.array(source)),
  });
}

type PlacementCellsSchema = z.ZodObject<{
  iso3: z.ZodType<string>;
  country_name: z.ZodType<string>;
  report_year: z.ZodType<string>;
  tier: z.ZodType<string>;
  source_id: z.ZodType<readonly string[]>;
}>;

/** Cells repeat so much that it pays to check each text once: thousands of rows hold a few hundred. */
function toCellParser<T>(column: (typeof PLACEMENT_COLUMNS)[number], schema: z.ZodType<T>): (cell: string, place: string) => T {
  const parsed = new Map<string, T>();
  return (cell, place) => {
    const known = parsed.get(cell);
    if (known !== undefined) return known;
    const value = parseSeedValue(cell, schema, `${place}, ${column}`);
    parsed.set(cell, value);
    return value;
  };
}

function toContribution(row: Row, fileName: string, line: string): Contribution {
  const { iso3, name, year, tier, origin } = row;
  const document: DocumentRecord = {
    id: toSha256(line),
    kind: 'ROW',
    origin: 'SEED',
    title: `Tier placement of ${name}, ${String(year)}`,
    fileName,
    mediaType: 'text/csv',
    partition: iso3,
    year,
  };
  return toPlacementContribution(document, { country: iso3, year, tier, ...origin });
}

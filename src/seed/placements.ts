import { z } from 'zod';
import type { Contribution, DocumentRecord, Provenance } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';
import { toPlacementContribution } from '../facts/placement-contribution.js';
import { toSha256 } from '../shared/sha256.js';
import { codeOf, conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import { parseSeedValue, refusal, type SeedFile } from './seed-file.js';

/** One contribution for each row of the table of tier placements; a country has one row a year. */
export function toPlacementContributions(file: SeedFile, known: KnownCodes): readonly Contribution[] {
  const [header = '', ...lines] = file.text.split(/\r?\n/);
  if (header !== COLUMNS.join(',')) throw refusal(`${file.name}, line 1`, `expected "${COLUMNS.join(',')}", got "${header}"`);
  const parseRow = toRowParser(known);
  const places = new Map<string, number>();
  return (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line, index) => {
    const number = index + 2;
    const place = `${file.name}, line ${String(number)}`;
    const row = parseRow(line, place);
    const key = toReportId(row.iso3, row.year);
    const other = places.get(key);
    if (other !== undefined)
      throw refusal(place, `expected each country once a year, but ${key} stands in line ${String(other)} too`);
    places.set(key, number);
    return toContribution(row, file.name, line);
  });
}

const COLUMNS = ['iso3', 'country_name', 'report_year', 'tier', 'source_id'] as const;

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

/** A cell never holds a comma, so the table needs no quotes; one that has some is not read amiss but refused. */
function toRowParser(known: KnownCodes): (line: string, place: string) => Row {
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
  return (line, place) => {
    const [iso3 = '', name = '', year = '', tier = '', sources, ...more] = line.split(',');
    if (sources === undefined || more.length > 0 || line.includes('"')) {
      throw refusal(place, `expected ${String(COLUMNS.length)} cells without quotes, got "${line.slice(0, 80)}"`);
    }
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
function toCellParser<T>(column: (typeof COLUMNS)[number], schema: z.ZodType<T>): (cell: string, place: string) => T {
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

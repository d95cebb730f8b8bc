import { afterEach, describe, expect, it } from '@jest/globals';
import type { Extraction } from '../../src/extraction/narrative.js';
import { createDocumentGate } from '../../src/ingestion/document-gate.js';
import { INGESTED, readDocuments } from '../../src/ingestion/documents.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createDocumentReader } from '../../src/ingestion/read-documents.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { toAlteredStore } from '../support/altered-store.js';
import { nonEmpty } from '../support/non-empty.js';
import { runOperation } from '../support/operations.js';
import { knowledge } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const read = createDocumentReader(knowledge);

async function extractAll(content: string, fileName: string): Promise<readonly Extraction[]> {
  const readings = await read(Buffer.from(content), fileName, {});
  return readings.flatMap((reading) => (reading.kind === 'READ' ? [reading.extraction] : []));
}

/** Narratives of one country, one a year. */
async function extractNarratives(years: readonly number[], tier = 'Tier 2'): Promise<readonly Extraction[]> {
  const texts = years.map((year) => toNarrative({ ...ICELAND, year, tier }));
  return (await Promise.all(texts.map((text) => extractAll(text, 'iceland.txt')))).flat();
}

/** Rows of a table of placements: of 2018, for which the seed has none, unless they say otherwise. */
function extractRows(...rows: readonly string[]): Promise<readonly Extraction[]> {
  return extractAll(['iso3,country_name,report_year,tier,source_id', ...rows, ''].join('\n'), 'tiers.csv');
}

function extractProfile(editions: readonly number[], text: string): Promise<readonly Extraction[]> {
  return extractAll(JSON.stringify({ iso3: 'ISL', editions, text }), 'profiles.jsonl');
}

function toId(extraction: Extraction | undefined): string {
  return extraction?.contribution.document.id ?? 'none';
}

describe.each(stores)('ingest on the $name store', ({ openChangeable }) => {
  const served = useServer(openChangeable);

  afterEach(async () => {
    const ingested = await readDocuments(served.graph, INGESTED);
    await served.graph.apply({ add: [], remove: ingested.map(({ id }) => id) });
  });

  /** The kinds of outcome, with what is said of those refused. */
  const toOutcomes = async (extractions: readonly Extraction[], replace = false): Promise<readonly string[]> => {
    const { outcomes } = await ingest(served.graph, extractions, replace);
    return outcomes.map((outcome) => (outcome.kind === 'REFUSED' ? outcome.reason : outcome.kind));
  };

  const readIngested = async (): Promise<readonly string[]> => (await readDocuments(served.graph, INGESTED)).map(({ id }) => id);

  const ask = async (operation: string): Promise<unknown> => (await runOperation(served.server, operation)).data;

  /** What the graph says of Iceland's tier in a year. */
  const readPlacement = (year: number): Promise<unknown> =>
    ask(`{ countryReport(country: "ISL", year: ${String(year)}) { placement { tier { code } sources { id } } } }`);

  const toPlacement = (code: string, ...sources: readonly string[]): unknown => ({
    countryReport: { placement: { tier: { code }, sources: sources.map((id) => ({ id })) } },
  });

  describe('many documents', () => {
    it('share transactions of a hundred, and each is as if it had come alone', async () => {
      const narratives = await extractNarratives(Array.from({ length: 5 }, (_, index) => 2012 + index));
      const rows = await extractRows(
        ...[...knowledge.countries].slice(0, 120).map(({ iso3 }) => `${iso3},Somewhere,2018,TIER_2,sure-2018`),
      );
      const changes: number[] = [];
      const counting = toAlteredStore(served.graph, {
        apply: (change) => {
          changes.push(change.add.length);
          return served.graph.apply(change);
        },
      });
      const { outcomes } = await ingest(counting, [...narratives, ...rows], false);
      expect(outcomes.every(({ kind }) => kind === 'ADDED')).toBe(true);
      expect(changes).toEqual([100, 25]);
      const version = await served.graph.version();
      expect(await toOutcomes([...rows, ...narratives].reverse())).toEqual(outcomes.map(() => 'HELD'));
      await served.graph.apply({ add: [], remove: await readIngested() });
      for (const extraction of [...rows.slice(0, 110), ...narratives, ...rows.slice(110)])
        await ingest(served.graph, [extraction], false);
      expect(await served.graph.version()).toBe(version);
    });

    it('that stand in one another’s way are refused or replaced as if one came after the other', async () => {
      const [first] = await extractNarratives([2016]);
      const [second] = await extractNarratives([2016], 'Tier 3');
      const others = await extractNarratives([2015, 2017]);
      const batch = [others[0], first, second, others[1], first].flatMap((each) => each ?? []);
      const refusal = expect.stringContaining(
        `another narrative of ISL 2016, document ${toId(first)}; ask for it to be replaced`,
      );
      expect(await toOutcomes(batch)).toEqual(['ADDED', 'ADDED', refusal, 'ADDED', 'HELD']);
      expect(await toOutcomes(batch.slice(0, 4), true)).toEqual(['HELD', 'HELD', 'REPLACED', 'HELD']);
      expect(await readIngested()).toEqual([second, ...others].map(toId).sort());
      expect(await readPlacement(2016)).toMatchObject({ countryReport: { placement: { tier: { code: 'TIER_3' } } } });
    });
  });

  describe('a row of a table', () => {
    it('that says what another says is borne out by both, and stays when the other goes', async () => {
      const rows = await extractRows('ISL,Iceland,2018,TIER_1,cia-entry', 'ISL,Iceland,2018,TIER_1,sure-2018|cia-entry');
      expect(await toOutcomes(rows)).toEqual(['ADDED', 'ADDED']);
      expect(await readPlacement(2018)).toEqual(toPlacement('TIER_1', 'cia-entry', 'sure-2018'));
      await served.graph.apply({ add: [], remove: [toId(rows[1])] });
      expect(await readPlacement(2018)).toEqual(toPlacement('TIER_1', 'cia-entry'));
    });

    it('that contradicts another is refused with what the other says, in one file or two, and replaces it where that is asked', async () => {
      const [first, second] = await extractRows('ISL,Iceland,2018,TIER_1,cia-entry', 'ISL,Iceland,2018,TIER_2,sure-2018');
      const refusal = expect.stringContaining(`another placement (TIER_1) of ISL 2018, document ${toId(first)}; ask for it`);
      const both = [first, second].flatMap((each) => each ?? []);
      expect(await toOutcomes(both)).toEqual(['ADDED', refusal]);
      expect(await toOutcomes(both.slice(1))).toEqual([refusal]);
      expect(await readPlacement(2018)).toEqual(toPlacement('TIER_1', 'cia-entry'));
      expect(await toOutcomes(both.slice(1), true)).toEqual(['REPLACED']);
      expect(await readPlacement(2018)).toEqual(toPlacement('TIER_2', 'sure-2018'));
      expect(await readIngested()).toEqual([toId(second)]);
    });

    it('adds its source to what the seed says, and is refused where it contradicts that, whatever is asked', async () => {
      const [agreeing, other] = await extractRows('ISL,Iceland,2016,TIER_1,cia-entry', 'ISL,Iceland,2016,TIER_3,cia-entry');
      expect(
        await toOutcomes(
          [agreeing, other].flatMap((each) => each ?? []),
          true,
        ),
      ).toEqual(['ADDED', expect.stringContaining('another placement (TIER_1) of ISL 2016')]);
      const sources: unknown = expect.arrayContaining([{ id: 'cia-entry' }]);
      expect(await readPlacement(2016)).toEqual({ countryReport: { placement: { tier: { code: 'TIER_1' }, sources } } });
    });

    it('gives way to a narrative, whichever came first', async () => {
      const documents = [...(await extractRows('ISL,Iceland,2018,TIER_1,cia-entry')), ...(await extractNarratives([2018]))];
      for (const order of [documents, documents.toReversed()]) {
        for (const each of nonEmpty(order, 'documents')) expect(await toOutcomes([each])).toEqual(['ADDED']);
        expect(await readPlacement(2018)).toEqual(toPlacement('TIER_2'));
        await served.graph.apply({ add: [], remove: await readIngested() });
      }
    });
  });

  describe('a file of rows of which one is broken', () => {
    const toLine = (year: number): string =>
      JSON.stringify({ iso3: 'ISL', editions: [year], text: 'Iceland is a source country.' });

    it('gives the others whole, says which line is broken and what it is, and nothing of that', async () => {
      const lines = [toLine(2013), toLine(2014).slice(0, 40), toLine(2015), ''].join('\n');
      const gate = createDocumentGate(served.graph, read);
      const offered = { bytes: Buffer.from(lines), fileName: 'profiles.jsonl', replace: false };
      const { documents, refused } = await gate.ingest(offered);
      expect(refused).toEqual([expect.stringMatching(/^line 2: expected a JSON object on one line, got "\{"iso3":"ISL"/)]);
      expect(documents.map(({ message }) => message)).toEqual([
        expect.stringContaining('profiles.jsonl, line 1: added'),
        expect.stringContaining('profiles.jsonl, line 3: added'),
      ]);
      expect(await ask('{ profiles(filter: { country: { iso3: { eq: "ISL" } } }) { nodes { edition } } }')).toEqual({
        profiles: { nodes: [{ edition: 2013 }, { edition: 2015 }] },
      });
      expect(await readIngested()).toHaveLength(2);
    });

    it('that are a table cut within quotes is refused by the line, with nothing written', async () => {
      const table = `iso3,country_name,report_year,tier,source_id\nISL,Iceland,2018,TIER_1,cia-entry\nNOR,"${'Norway '.repeat(100_000)}`;
      const gate = createDocumentGate(served.graph, read);
      const offered = { bytes: Buffer.from(table), fileName: 'tiers.csv', replace: false };
      await expect(gate.ingest(offered)).rejects.toThrow(/expected a table of comma-separated values: .*10000.* line 3/);
      expect(await readIngested()).toEqual([]);
    });
  });

  describe('a profile of several editions', () => {
    const text =
      'current situation: Iceland is a destination country for women subjected to forced labor. tier rating: Tier 1 (2013)';

    const readProfiles = (): Promise<unknown> =>
      ask('{ profiles(filter: { country: { iso3: { eq: "ISL" } } }) { nodes { id tier victimGroups { nodes { code } } } } }');
    const toProfiles = (victimGroup: string, ...editions: readonly number[]): unknown => ({
      profiles: {
        nodes: editions.map((edition) => ({
          id: `ISL-${String(edition)}-PROFILE`,
          tier: 'TIER_1',
          victimGroups: { nodes: [{ code: victimGroup }] },
        })),
      },
    });

    it('is one document, says the same in each, and goes from all', async () => {
      const profile = await extractProfile([2015, 2013], text);
      expect(await toOutcomes(profile)).toEqual(['ADDED']);
      expect(await readDocuments(served.graph, INGESTED)).toMatchObject([
        { id: toId(profile[0]), year: 2013, editions: [2013, 2015] },
      ]);
      expect(await readProfiles()).toEqual(toProfiles('WOMEN', 2013, 2015));
      await served.graph.apply({ add: [], remove: [toId(profile[0])] });
      expect(await readProfiles()).toEqual(toProfiles('WOMEN'));
    });

    it('keeps another of one of its editions out, or is replaced by it in all', async () => {
      const profile = await extractProfile([2013, 2015], text);
      const other = await extractProfile([2014, 2015], text.replace('women', 'children'));
      await ingest(served.graph, profile, false);
      expect(await toOutcomes(other)).toEqual([
        expect.stringContaining(`another profile of ISL 2014, 2015, document ${toId(profile[0])}`),
      ]);
      expect(await toOutcomes(await extractProfile([2014], text))).toEqual(['ADDED']);
      expect(await toOutcomes(other, true)).toEqual(['REPLACED']);
      expect(await readIngested()).toEqual([toId(other[0])]);
      expect(await readProfiles()).toEqual(toProfiles('CHILDREN', 2014, 2015));
    });
  });
});

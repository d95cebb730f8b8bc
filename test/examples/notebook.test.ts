import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { describeInPython, preparePython } from '../support/python.js';
import { startSeededServer, type SeededServer } from './seeded-server.js';

const NOTEBOOK = join(packageDirectory, 'examples/notebook.ipynb');
/** Which names of the notebook are looked at once it has run. */
const FOUND = `{
  "tiers": {region: {tier: count for tier, count in row.items() if count} for region, row in tiers.T.to_dict().items()},
  "publishers": publishers.to_dict(),
  "nodes": sorted(graph.nodes),
  "kinds": sorted({kind for *_, kind in graph.edges(data="type")}),
  "truncated": graph.graph["truncated"],
  "destinations": destinations.head(10).reset_index().values.tolist(),
}`;

const counts = z.record(z.string(), z.number());
const found = z.object({
  tiers: z.record(z.string(), counts),
  publishers: counts,
  nodes: z.array(z.string()),
  kinds: z.array(z.string()),
  truncated: z.null(),
  destinations: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
});

describe('the notebook', () => {
  it('is committed without what it put out', async () => {
    const cells = listAt(JSON.parse(await readFile(NOTEBOOK, 'utf8')), 'cells');
    const ofCode = cells.filter((cell) => at(cell, 'cell_type') === 'code');
    expect(ofCode.map((cell) => [at(cell, 'outputs'), at(cell, 'execution_count')])).toEqual(Array(4).fill([[], null]));
  });
});

describeInPython('the notebook, run from top to bottom', () => {
  let server: SeededServer;
  let names: z.infer<typeof found>;

  beforeAll(async () => {
    const python = await preparePython();
    server = await startSeededServer();
    const { stdout } = await promisify(execFile)(python, [join(import.meta.dirname, 'run-notebook.py'), NOTEBOOK, FOUND], {
      env: { ...process.env, TIP_SERVER: server.address },
    });
    names = found.parse(JSON.parse(stdout));
  }, 600_000);

  afterAll(async () => {
    await server.end();
  });

  it('counts the reports on each tier, in all and by region, as GraphQL does', async () => {
    const query = `query ($filter: CountryReportFilter!) {
      countryReports(filter: $filter) { totalCount groupBy(by: [TIER]) { groups { key count } } }
    }`;
    const regions = Object.keys(names.tiers).filter((region) => region !== 'all');
    expect(regions).toEqual(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']);
    for (const [region, tiers] of nonEmpty(Object.entries(names.tiers), 'tiers')) {
      const ofRegion = region === 'all' ? {} : { country: { region: { eq: region } } };
      const answer = await server.ask(query, { filter: { year: { eq: 2023 }, ...ofRegion } });
      const groups = listAt(answer, 'data', 'countryReports', 'groupBy', 'groups');
      const counted = Object.fromEntries(groups.map((group) => [String(at(group, 'key')), at(group, 'count')]));
      expect(tiers).toEqual({ ...counted, all: at(answer, 'data', 'countryReports', 'totalCount') });
    }
  });

  it('counts the countries of each publisher as the placements of GraphQL name them', async () => {
    const query = `query ($after: String) {
      countryReports(filter: { year: { eq: 2023 } }, first: 100, after: $after) {
        pageInfo { endCursor }
        nodes { placement { sources { publisher } } }
      }
    }`;
    const first = await server.ask(query);
    const rest = await server.ask(query, { after: at(first, 'data', 'countryReports', 'pageInfo', 'endCursor') });
    const reports = [first, rest].flatMap((page) => listAt(page, 'data', 'countryReports', 'nodes'));
    const publishers = reports.flatMap((report) => [
      ...new Set(listAt(report, 'placement', 'sources').map((source) => String(at(source, 'publisher')))),
    ]);
    const counted = Object.fromEntries(publishers.map((name) => [name, publishers.filter((each) => each === name).length]));
    expect(names.publishers).toEqual(counted);
    expect(Object.keys(counted)).toContain('United States Department of State');
  });

  it('reads all flows into networkx, and counts for each destination what GraphQL counts', async () => {
    const query = `query ($filter: FlowFilter) {
      flows(filter: $filter) { totalCount groupBy(by: [FROM]) { totalGroups } }
    }`;
    const all = await server.ask(query);
    expect(names.nodes.filter((id) => id.includes('-F-'))).toHaveLength(Number(at(all, 'data', 'flows', 'totalCount')));
    expect(names.kinds).toEqual(['FROM', 'IN_SECTOR', 'OF_FORM', 'OF_GROUP', 'STATES_FLOW', 'TO']);
    for (const [code, country, origins, statements] of nonEmpty(names.destinations, 'destinations')) {
      const answer = await server.ask(query, { filter: { to: { iso3: { eq: code }, name: { eq: country } } } });
      expect([origins, statements]).toEqual([
        at(answer, 'data', 'flows', 'groupBy', 'totalGroups'),
        at(answer, 'data', 'flows', 'totalCount'),
      ]);
    }
    expect(names.destinations).toHaveLength(10);
  });
});

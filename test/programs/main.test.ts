import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { toSha256 } from '../../src/shared/sha256.js';
import { runProgram, startServer, withPortInUse, type RunningServer } from '../support/processes.js';
import { pollUntil } from '../support/stopwatch.js';
import { describeOnNeo4j, openSeededNeo4j, toSeededNeo4jConfig } from '../support/neo4j.js';
import { ICELAND, toNarrative } from './narratives.js';

const iceland = toNarrative(ICELAND);
const REPORT = '{ countryReport(country: "ISL", year: 2016) { narrative recommendations { totalCount } } }';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function ask({ address }: RunningServer, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

describe('the server', () => {
  it('prints endpoint, playground, store and counts, answers, shows within a second what is ingested meanwhile, and ends on SIGTERM', async () => {
    const server = await startServer({ DATA_DIR: folder }, 4);
    try {
      expect(server.out).toEqual([
        expect.stringMatching(/^GraphQL {2}http:\/\/127\.0\.0\.1:\d+\/graphql$/),
        expect.stringMatching(/^Explore {2}http:\/\/127\.0\.0\.1:\d+\/ \(playground at http:\/\/127\.0\.0\.1:\d+\/playground\)$/),
        `Store    embedded, documents in ${folder}`,
        expect.stringMatching(/^Holds {4}[1-9]\d* countries, [1-9]\d* country reports, [1-9]\d* recommendations$/),
      ]);
      expect(await ask(server, REPORT)).toEqual({ data: { countryReport: { narrative: 'NONE', recommendations: null } } });

      const file = join(folder, 'iceland.txt');
      await writeFile(file, iceland);
      expect((await runProgram('cli', ['ingest', file], { DATA_DIR: folder })).code).toBe(0);
      const full = { data: { countryReport: { narrative: 'FULL', recommendations: { totalCount: 3 } } } };
      const shown = await pollUntil(
        () => ask(server, REPORT),
        (answer) => JSON.stringify(answer).includes('FULL'),
        1000,
      );
      expect(shown.answer).toEqual(full);
      expect(shown.milliseconds).toBeLessThan(1000);

      expect((await runProgram('cli', ['remove', toSha256(iceland)], { DATA_DIR: folder })).code).toBe(0);
      const gone = await pollUntil(
        () => ask(server, REPORT),
        (answer) => JSON.stringify(answer).includes('NONE'),
        1000,
      );
      expect(gone.answer).toEqual({ data: { countryReport: { narrative: 'NONE', recommendations: null } } });
    } finally {
      expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
    }
  });

  it('ends on SIGINT too, even right after its last line', async () => {
    const server = await startServer({ DATA_DIR: folder }, 4);
    expect(await server.end('SIGINT')).toEqual({ code: 0, signal: null });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['ALLOWED_ORIGINS', 'example.org'],
    ['ALLOWED_ORIGINS', 'https://a.org,'],
    ['SERVE_TEXT', 'no'],
    ['NEO4J_URI', 'http://127.0.0.1:7474'],
    ['NEO4J_URI', 'bolt://127.0.0.1:port'],
    ['NEO4J_URI', 'bolt://127.0.0.1:99999'],
    ['NEO4J_DATABASE', 'a database'],
  ])('does not start with %s=%s, and names it in one line', async (name, value) => {
    const { code, out, complaints } = await runProgram('main', [], { DATA_DIR: folder, [name]: value });
    expect([code, out]).toEqual([1, []]);
    expect(complaints).toEqual([expect.stringContaining(name)]);
    expect(complaints[0]).toContain(value);
  });

  it('does not start where DATA_DIR is a file, and names the folder in one line', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { code, out, complaints } = await runProgram('main', [], { DATA_DIR: file, PORT: '0' });
    expect([code, out, complaints]).toEqual([1, [], [expect.stringContaining(file)]]);
  });

  it('does not start on an address in use, and names it in one line', async () => {
    await withPortInUse(async (port) => {
      const { code, out, complaints } = await runProgram('main', [], { DATA_DIR: folder, PORT: String(port) });
      expect([code, out]).toEqual([1, []]);
      expect(complaints).toEqual([expect.stringMatching(new RegExp(`in use.*127\\.0\\.0\\.1:${String(port)}`))]);
    });
  });

  it('does not start without the Neo4j that it is told to use, and names its address in one line', async () => {
    const environment = { DATA_DIR: folder, PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { code, out, complaints } = await runProgram('main', [], environment);
    expect([code, out]).toEqual([1, []]);
    expect(complaints).toEqual([expect.stringContaining(environment.NEO4J_URI)]);
  });
});

describeOnNeo4j('the server on Neo4j', () => {
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await (await openSeededNeo4j()).close();
    const { uri, user, password } = toSeededNeo4jConfig();
    environment = {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      ...(password !== null && { NEO4J_PASSWORD: password }),
    };
  });

  it('answers as the embedded one does, makes no data folder, and ends on SIGTERM', async () => {
    const servers = [
      await startServer({ DATA_DIR: join(folder, 'embedded') }, 4),
      await startServer({ ...environment, DATA_DIR: join(folder, 'data') }, 4),
    ] as const;
    try {
      const [embedded, neo4j] = servers;
      expect(neo4j.out[2]).toBe(`Store    neo4j at ${environment['NEO4J_URI'] ?? ''}/neo4j`);
      expect(neo4j.out[3]).toBe(embedded.out[3]);
      expect(await ask(neo4j, REPORT)).toEqual(await ask(embedded, REPORT));
      expect(await readdir(folder)).toEqual(['embedded']);
    } finally {
      expect(await Promise.all(servers.map((server) => server.end('SIGTERM')))).toEqual(
        servers.map(() => ({ code: 0, signal: null })),
      );
    }
  });

  it('does not hold on to the process when it cannot listen', async () => {
    await withPortInUse(async (port) => {
      const { code, complaints } = await runProgram('main', [], { ...environment, PORT: String(port) });
      expect([code, complaints]).toEqual([1, [expect.stringContaining('in use')]]);
    });
  });
});

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { at, listAt } from '../support/at.js';
import { runProgram } from './run-program.js';
import { startSeededServer, type SeededServer } from './seeded-server.js';

let server: SeededServer;

beforeAll(async () => {
  server = await startSeededServer();
});

afterAll(async () => {
  await server.end();
});

describe('the typed client', () => {
  const folder = 'examples/typed-client';
  const wrong = 'coverage/typed-client';

  beforeAll(async () => {
    await rm(join(packageDirectory, folder, 'generated'), { recursive: true, force: true });
    expect(await runProgram(server, 'node_modules/.bin/graphql-codegen', ['--config', `${folder}/codegen.yml`])).toMatchObject({
      failed: false,
    });
  });

  afterAll(async () => {
    await rm(join(packageDirectory, wrong), { recursive: true, force: true });
  });

  /** A copy of the client in which one word is another. */
  async function misspell(right: string, misspelt: string): Promise<void> {
    await cp(join(packageDirectory, folder), join(packageDirectory, wrong), { recursive: true });
    for (const file of ['client.ts', 'codegen.yml']) {
      const path = join(packageDirectory, wrong, file);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(right, misspelt).replaceAll(folder, wrong));
    }
  }

  it('has the types of what it asks for, and prints what GraphQL answers', async () => {
    expect(await runProgram(server, 'node_modules/.bin/tsc', ['-p', folder])).toEqual({ out: '', failed: false });
    const { out } = await runProgram(server, 'node_modules/.bin/tsx', [`${folder}/client.ts`, 'BLR', '2023']);
    const query = `{
      countryReport(country: "BLR", year: 2023) {
        placement { tier { name } publishers }
        recommendations(first: 5) { totalCount nodes { summary themes { nodes { name } } sources { publisher } } }
      }
    }`;
    const report = at(await server.ask(query), 'data', 'countryReport');
    const listed = listAt(report, 'recommendations', 'nodes').flatMap((each, index) => [
      `${String(index + 1)}. ${String(at(each, 'summary'))}`,
      `   On: ${listAt(each, 'themes', 'nodes')
        .map((theme) => at(theme, 'name'))
        .join(', ')}`,
      `   By: ${listAt(each, 'sources')
        .map((source) => at(source, 'publisher'))
        .join('; ')}`,
    ]);
    expect(listed).toHaveLength(15);
    expect(out.trimEnd().split('\n')).toEqual([
      `Belarus, 2023: ${String(at(report, 'placement', 'tier', 'name'))}`,
      `Published by: ${listAt(report, 'placement', 'publishers').join('; ')}`,
      `Recommendations: ${String(at(report, 'recommendations', 'totalCount'))}`,
      ...listed,
    ]);
  });

  it('says what is not known, and that there is no report', async () => {
    const { out } = await runProgram(server, 'node_modules/.bin/tsx', [`${folder}/client.ts`, 'BLR', '2021']);
    expect(out).toBe('Belarus, 2021: Tier 2 Watch List\nPublished by: discerning-islam.org\nRecommendations: not known\n');
    const { out: refusal, failed } = await runProgram(server, 'node_modules/.bin/tsx', [`${folder}/client.ts`, 'BLR', '2018']);
    expect([failed, refusal]).toEqual([true, expect.stringContaining('the graph holds no report on BLR of 2018')]);
  });

  it('does not compile where it reads what it did not ask for', async () => {
    await misspell('placement?.publishers', 'placement?.evidence');
    const { out, failed } = await runProgram(server, 'node_modules/.bin/tsc', ['-p', wrong]);
    expect([failed, out]).toEqual([true, expect.stringContaining("Property 'evidence' does not exist")]);
  });

  it('gets no types where it asks for what the schema does not have', async () => {
    await misspell('publishers\n', 'publisher\n');
    const { out, failed } = await runProgram(server, 'node_modules/.bin/graphql-codegen', ['--config', `${wrong}/codegen.yml`]);
    expect([failed, out]).toEqual([true, expect.stringContaining('Cannot query field "publisher" on type "Placement"')]);
  });
});

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';

/** What the test reads of a rule of dependency-cruiser. */
const ruleSchema = z.object({
  name: z.string(),
  from: z.object({ path: z.string().optional() }),
  to: z.object({ pathNot: z.string().optional() }),
});
type Rule = z.infer<typeof ruleSchema>;

const configuration: unknown = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const { forbidden: rules } = z.object({ forbidden: z.array(ruleSchema).min(1) }).parse(configuration);
const FOLDERS = ['src', 'web', 'scripts', 'bench', 'test'];
const sources = ['src', 'web']
  .flatMap((folder) =>
    readdirSync(join(packageDirectory, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(?:tsx?|js)$/.test(name))
  .sort();

/** Files that break the rules which are not about rooms: each breaks the rule that it is named after. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycle': {
    'scripts/planted-one.ts': "import { two } from './planted-two.js';\nexport const one = two;\n",
    'scripts/planted-two.ts': "import { one } from './planted-one.js';\nexport const two = one;\n",
  },
  'no-orphan': { 'src/text/planted-orphan.ts': 'export const orphan = 1;\n' },
  'no-unresolvable': { 'bench/planted-unresolvable.ts': "import './nowhere.js';\n" },
  'no-file-outside-a-room': { 'src/planted-loose.ts': "import './shared/invariant.js';\n" },
  'no-undeclared-package': { 'src/server/planted-undeclared.ts': "import 'playwright-core';\n" },
  'no-import-of-an-entry': { 'scripts/planted-entry.ts': "import '../src/programs/main.js';\n" },
  'only-the-neo4j-store-imports-its-driver': { 'src/server/planted-driver.ts': "import 'neo4j-driver';\n" },
  'only-the-embedded-store-imports-minisearch': { 'src/server/planted-minisearch.ts': "import 'minisearch';\n" },
  'only-the-reading-side-imports-graphql': { 'src/ingestion/planted-graphql.ts': "import 'graphql';\n" },
  'only-the-server-imports-its-framework': { 'src/resolvers/planted-framework.ts': "import 'fastify';\n" },
  'core-imports-no-package': { 'src/graph/planted-package.ts': "import 'zod';\n" },
};

describe('the rules of direction', () => {
  let scratch: string;
  let refused: readonly { readonly rule: string; readonly from: string }[];

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'tip-graph-boundaries-'));
    for (const folder of FOLDERS) await cp(join(packageDirectory, folder), join(scratch, folder), { recursive: true });
    for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
      await cp(join(packageDirectory, file), join(scratch, file));
    await symlink(join(packageDirectory, 'node_modules'), join(scratch, 'node_modules'));
    for (const files of rules.map(plant))
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(scratch, path)), { recursive: true });
        await writeFile(join(scratch, path), text);
      }
    refused = await cruise(scratch);
  });
  afterAll(() => rm(scratch, { recursive: true }));

  it.each(rules)('refuses a forbidden import: $name', (rule) => {
    const planted = Object.keys(plant(rule));
    expect(refused).toContainEqual({ rule: rule.name, from: planted[0] });
  });

  it('refuse nothing but what was planted', () => {
    const planted = new Set(rules.flatMap((rule) => Object.keys(plant(rule))));
    expect(refused.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});

/** A file in the rule's room that imports the first source file which the rule does not allow there. */
function plant(rule: Rule): Readonly<Record<string, string>> {
  const named = PLANTED[rule.name];
  if (named) return named;
  const room = new RegExp(rule.from.path ?? 'a room');
  const allowed = new RegExp(rule.to.pathNot ?? 'some rooms');
  const own = sources.find((file) => room.test(file));
  const target = sources.find((file) => !allowed.test(file));
  if (own === undefined || target === undefined) throw new Error(`nothing can be planted for the rule ${rule.name}`);
  const path = own === rule.from.path?.replace(/[\\^$]/g, '') ? own : join(dirname(own), `planted-${rule.name}.ts`);
  const up = '../'.repeat(path.split('/').length - 1);
  return { [path]: `import '${up}${target.replace(/\.tsx?$/, '.js')}';\n` };
}

async function cruise(directory: string): Promise<readonly { readonly rule: string; readonly from: string }[]> {
  const program = join(packageDirectory, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = { cwd: directory, maxBuffer: 2 ** 28, timeout: 120_000 };
  const output = await promisify(execFile)(process.execPath, [program, '--output-type', 'json', ...FOLDERS], options).then(
    ({ stdout }) => stdout,
    // It ends with the number of violations as its exit code.
    (error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout,
  );
  const violation = z.object({ from: z.string(), rule: z.object({ name: z.string() }) });
  const { summary } = z.object({ summary: z.object({ violations: z.array(violation) }) }).parse(JSON.parse(output));
  return summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
}

import { describe, expect, it } from '@jest/globals';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';

const config = z.object({ rules: z.object({ 'no-restricted-syntax': z.tuple([z.number()]).rest(z.unknown()) }) });

/** Returns the messages of the rule of test files for a piece of code. */
async function lint(code: string): Promise<readonly string[]> {
  const eslint = new ESLint({ cwd: packageDirectory });
  const { rules } = config.parse(await eslint.calculateConfigForFile('test/plan/filter.test.ts'));
  const [, ...options] = rules['no-restricted-syntax'];
  const rule: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    rules: { 'no-restricted-syntax': ['error', ...options] },
  };
  return new Linter().verify(code, [rule], 'test/some.test.ts').map(({ message }) => message);
}

describe('the lint of test files', () => {
  it.each([
    'for (const each of list) expect(each).toBe(1);',
    'for (const each of list.filter(Boolean)) { if (each) expectRefused(each); }',
    'for (const first of nonEmpty(lists, "lists")) for (const each of first) expect(each).toBe(1);',
    'list.forEach((each) => expect(each).toBe(1));',
    'nonEmpty(list, "list").map((each) => each.list.map((one) => { expect(one).toBe(1); return one; }));',
  ])('refuses assertions in a loop that may not run: %s', async (code) => {
    expect(await lint(code)).toEqual([expect.stringContaining('A loop over an empty list asserts nothing')]);
  });

  it.each([
    'for (const each of nonEmpty(list, "list")) expect(each).toBe(1);',
    'for (const each of drawnNodes(list)) expect(each).toBe(1);',
    'for (const each of [1, 2]) expect(each).toBe(1);',
    'for (const each of ["a", "b"] as const) expect(each).toBe("a");',
    'for (const each of list) each.close();',
    'expect(found).toEqual(list.map(() => expect.anything()));',
  ])('takes %s', async (code) => {
    expect(await lint(code)).toEqual([]);
  });

  it.each([
    ['execFileSync("python3", []);', 'test/support'],
    ['const uri = process.env["NEO4J_TEST_URI"];', 'test/support'],
    ['const start = performance.now();', 'test/support/stopwatch.ts'],
  ])('keeps in test/support what decides whether and when a file runs: %s', async (code, place) => {
    expect(await lint(code)).toEqual([expect.stringContaining(place)]);
  });
});

import { expect, it } from '@jest/globals';
import { toAllTables, toFileTables } from '../../../web/playground/answer/all-tables.js';
import { parseAnswer } from '../../../web/playground/answer/parse-answer.js';

const PARTIAL = {
  data: { extensions: [{ id: 'A' }], countries: null },
  errors: [{ message: 'it took too long', path: ['countries'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
  extensions: { cost: { nodes: 1 } },
};

it('tables of an answer keep apart a field that is called as what the server says beside the data', () => {
  const paths = toAllTables(parseAnswer(JSON.stringify(PARTIAL))).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['extensions', '(extensions)']));
});

it('tables in a file say what is missing in them', () => {
  const [errors] = toFileTables(parseAnswer(JSON.stringify(PARTIAL))).filter(({ path }) => path === '(errors)');
  const cells = Object.fromEntries(errors?.columns.map((column, index) => [column, errors.rows[0]?.[index]]) ?? []);
  expect(cells).toMatchObject({ message: 'it took too long', code: 'DEADLINE_EXCEEDED', path: 'countries' });
  expect(toFileTables(parseAnswer('{"data":{"a":1}}')).map(({ path }) => path)).not.toContain('(errors)');
});

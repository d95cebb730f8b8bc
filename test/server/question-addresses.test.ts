import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../src/server/server.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { at, listAt } from '../support/at.js';
import { toServerOptions } from '../support/operations.js';
import { openSeededEmbedded } from '../support/embedded.js';
import { nonEmpty } from '../support/non-empty.js';
import { useServer } from '../support/use-server.js';

const names = readdirSync(join(packageDirectory, 'docs/questions'))
  .flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? [])
  .sort();

describe('the addresses of the questions', () => {
  const served = useServer(openSeededEmbedded);

  async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await served.server.inject({ url, headers });
    return { status: response.statusCode, headers: response.headers, body: response.json<unknown>() };
  }

  async function refuse(url: string): Promise<string> {
    const { status, body } = await get(url);
    expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([400, 'BAD_REQUEST']);
    return String(at(body, 'errors', 0, 'message'));
  }

  it('are listed with the question in words, its variables, and an address that spells them out', async () => {
    const { body } = await get('/q');
    const entries = listAt(body, 'questions');
    expect(entries.map((entry) => at(entry, 'name'))).toEqual(names);
    for (const entry of nonEmpty(entries, 'questions')) expect(at(entry, 'question')).toMatch(/^[A-Z].*[?.]$/);
    expect(entries.find((entry) => at(entry, 'name') === 'not-reported')).toEqual({
      name: 'not-reported',
      question: 'What did a government not report?',
      variables: [
        { name: 'country', type: 'String!', value: 'BLR' },
        { name: 'year', type: 'Int!', value: 2023 },
      ],
      address: '/q/not-reported',
      example: '/q/not-reported?country=BLR&year=2023',
    });
  });

  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/html, application/json;q=0.5', 'text/html; charset=utf-8'],
    ['text/html;q=0, */*', 'application/json; charset=utf-8'],
    ['application/json, text/html', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['', 'application/json; charset=utf-8'],
  ])('give who accepts "%s" %s, and say that others get another answer', async (accept, type) => {
    const { headers } = await served.server.inject({ url: '/q/not-reported', headers: { accept } });
    expect([headers['content-type'], headers.vary]).toEqual([type, 'accept-encoding, Accept']);
  });

  it('are whole where the server knows its own', async () => {
    const seen = await createServer({ ...toServerOptions(served.graph, console.error), publicUrl: 'https://tip.example' });
    const response = await seen.inject({ url: '/q' });
    expect(at(response.json(), 'questions', 0, 'address')).toBe(`https://tip.example/q/${String(names[0])}`);
    await seen.close();
  });

  it.each(names)('answer %s as /graphql does, and its example the same', async (name) => {
    const read = (file: string) => readFileSync(join(packageDirectory, 'docs/questions', file), 'utf8');
    const payload = { query: read(`${name}.graphql`), variables: at(JSON.parse(read(`${name}.variables.json`))) };
    const asked = await served.server.inject({ method: 'POST', url: '/graphql', payload: { ...payload } });
    const { status, body } = await get(`/q/${name}`);
    expect([status, body]).toEqual([200, asked.json()]);
    const entry = listAt((await get('/q')).body, 'questions').find((each) => at(each, 'name') === name);
    expect((await get(String(at(entry, 'example')))).body).toEqual(body);
  });

  it('take other variables: a text, a number, a list', async () => {
    expect((await get('/q/not-reported?country=FRA')).body).toMatchObject({ data: { countryReport: { id: 'FRA-2023' } } });
    expect((await get('/q/not-reported?year=2022')).body).toMatchObject({ data: { countryReport: { id: 'BLR-2022' } } });
    const roles = ({ body }: { body: unknown }) => [
      ...new Set(
        listAt(body, 'data', 'legalProvisions', 'nodes').flatMap((node) =>
          listAt(node, 'citedBy', 'edges').map((edge) => at(edge, 'role')),
        ),
      ),
    ];
    const repealed = await get('/q/laws-to-change?roles=REPEAL');
    expect(roles(repealed)).toContain('REPEAL');
    const either = await get('/q/laws-to-change?roles=REPEAL,ENFORCE');
    expect(at(either.body, 'data', 'legalProvisions', 'totalCount')).toBeGreaterThan(
      Number(at(repealed.body, 'data', 'legalProvisions', 'totalCount')),
    );
    expect((await get('/q/laws-to-change?roles=REPEAL&roles=ENFORCE')).body).toEqual(either.body);
  });

  it('are cited on request, by pages of other origins too', async () => {
    const { headers, body } = await get('/q/citation', { 'graphql-citation': '1', origin: 'https://here.example' });
    expect(headers['access-control-allow-origin']).toBe('*');
    const permalink = String(at(body, 'extensions', 'citation', 'permalink'));
    expect(at((await get(permalink)).body, 'data')).toEqual(at(body, 'data'));
  });

  it.each([
    ['not-reported?year=last', 'year must be a whole number, got "last"'],
    ['not-reported?year=2023.5', 'year must be a whole number, got "2023.5"'],
    ['not-reported?year=99999999999', 'year must be a whole number, got "99999999999"'],
    ['not-reported?year=', 'year must be a whole number, got ""'],
    ['not-reported?year=null', 'year must be a whole number, got "null"'],
    ['not-reported?year=2022&year=2023', 'year must be a whole number, got ["2022","2023"]'],
    ['not-reported?Year=2022', 'not-reported takes country (a text), year (a whole number), got "Year"'],
    ['not-reported?__proto__=2022', 'not-reported takes country (a text), year (a whole number), got "__proto__"'],
    [
      'laws-to-change?roles=REPEAL,ABOLISH',
      'roles must be values with commas between them, each one of ENFORCE, AMEND, REPEAL, ENACT, CITED, got "REPEAL,ABOLISH"',
    ],
  ])('refuse %s and say what is expected', async (path, message) => {
    expect(await refuse(`/q/${path}`)).toBe(message);
  });

  it('leave it to the field what it makes of a value of the right type', async () => {
    const { status, body } = await get('/q/not-reported?country=Belarus');
    expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each(['nothing', 'not-reported.graphql', '..%2Fsecret', 'constructor'])(
    'say which there are instead of %s',
    async (name) => {
      const { status, body } = await get(`/q/${name}`);
      expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([404, 'NOT_FOUND']);
      for (const known of nonEmpty(names, 'names')) expect(at(body, 'errors', 0, 'message')).toContain(known);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '../../src/graph/contribution.js';
import { readFile } from '../../src/reading/read-file.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { extractFile } from '../support/seeded.js';
import { toReportPdf } from './pdf-file.js';
import { nonEmpty } from '../support/non-empty.js';

const text = toNarrative(ICELAND);
const paragraphs = text.trim().split(/\n+/);

const formats: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['text in UTF-16', 'iceland.txt', () => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['text with CRLF', 'iceland.txt', () => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['text in windows-1252', 'iceland.txt', () => Buffer.from(text.replaceAll('•', '\u0095'), 'latin1')],
  ['a bare page', 'iceland.html', () => Buffer.from(toPage(''))],
  ['a page with menus', 'iceland.html', () => Buffer.from(toPage(MENU))],
  [
    'a page that a form encloses, by its content alone',
    'iceland.txt',
    () => Buffer.from(`<!doctype html><form>${toPage('')}</form>`),
  ],
  ['a PDF in two columns', 'iceland.pdf', () => toReportPdf(paragraphs)],
];

const MENU = `<nav><ul><li><a href="/norway">Norway</a><li><a href="/malta">Malta</a></ul></nav><script>alert("Denmark")</script>
<style>p { color: red }</style>`;

function toPage(menu: string): string {
  const [title = '', ...rest] = paragraphs;
  const items = rest.map((paragraph) => (paragraph.startsWith('•') ? `<li>${paragraph.slice(2)}</li>` : `<p>${paragraph}</p>`));
  return `<html><head><title>${title}</title></head><body>${menu}<main><h1>${title}</h1>${items.join('\n')}</main></body></html>`;
}

function fold(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** What a contribution says, without where it says so. */
function toFacts({ nodes, relationships }: Contribution): readonly string[] {
  const place = /"(?:start|end)":\d+|C-[0-9a-f]{12}/g;
  const toFact = (fact: object): string =>
    JSON.stringify(fact, (_, value: unknown) => (typeof value === 'string' ? fold(value) : value));
  return [...nodes, ...relationships].map((fact) => toFact(fact).replace(place, '')).sort();
}

describe('a file', () => {
  it.each(formats)(
    'gives as %s the text and the facts of the plain text, and evidence points into what it gives',
    async (_, name, make) => {
      const bytes = await make();
      const [document] = await readFile(bytes, name);
      expect(document?.kind === 'NARRATIVE' && fold(document.text)).toBe(fold(text));
      const { contribution } = await extractFile(bytes, name);
      const plain = await extractFile(Buffer.from(text), 'iceland.txt');
      expect(toFacts(contribution)).toEqual(toFacts(plain.contribution));
      const stored = contribution.document.text ?? '';
      const spans = [...contribution.nodes, ...contribution.relationships].flatMap(
        ({ provenance }) => provenance?.evidence ?? [],
      );
      expect(spans.length).toBeGreaterThan(8);
      for (const { start, end, quote } of nonEmpty(spans, 'spans')) expect(stored.slice(start, end)).toBe(quote);
    },
  );

  it.each([
    ['a.pdf', 'Not a PDF.', /expected a PDF, as the file's name says, got plain text/],
    ['a.pdf', '%PDF-1.7 and nothing else', /expected a PDF that can be read, got one that is damaged/],
    ['a.csv', 'iso3,tier\nBLR,TIER_3\n', /expected a table of tier placements, as the file's name says, got plain text/],
    ['a.jsonl', 'A letter.', /expected JSON lines, as the file's name says, got plain text/],
    ['a.docx', 'PK\u0003\u0004', /expected text, HTML, PDF, JSON lines or CSV, got a ZIP archive/],
    ['a.html', '<html><body><script>x()</script></body></html>', /got an empty file/],
    ['a.html', `<html>${'<div>'.repeat(100_000)}`, /nested more than 400 deep/],
    ['a.txt', Buffer.concat([Buffer.from('Côte d’Ivoire '), Buffer.from([0xff])]), /UTF-8 that is damaged at byte 17/],
  ])('named %s is refused where it holds something else, by what was expected and what came', async (name, content, reason) => {
    await expect(readFile(Buffer.from(content), name)).rejects.toThrow(reason);
  });

  it('of JSON lines gives a document a row with the hash of its line, and says of a bad row why', async () => {
    const good = JSON.stringify({ iso3: 'ISL', editions: [2014, 2013], text: 'Iceland is an island.' });
    const rows = await readFile(Buffer.from(`${good}\n\n{"iso3":"ISL"}\n{"iso3"\n`), 'profiles.jsonl');
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'PROFILE', country: 'ISL', editions: [2013, 2014], row: 1, text: 'Iceland is an island.' }),
      { kind: 'UNREADABLE', row: 3, reason: 'editions: expected the years of the editions' },
      { kind: 'UNREADABLE', row: 4, reason: 'expected a JSON object on one line, got "{"iso3""' },
    ]);
  });

  it('of a table gives a document a row, quoted cells read, and says of a bad row why', async () => {
    const table =
      'iso3,country_name,report_year,tier,source_id\r\nISL,"Iceland, the island",2018,TIER_1,a|b\nISL,Iceland,18,TIER_1,a\n';
    expect(await readFile(Buffer.from(table), 'tiers.csv')).toEqual([
      expect.objectContaining({ kind: 'ROW', countryName: 'Iceland, the island', year: 2018, sources: ['a', 'b'], row: 2 }),
      { kind: 'UNREADABLE', row: 3, reason: expect.stringContaining('expected a year in the column report_year') },
    ]);
  });
});

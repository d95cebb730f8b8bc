import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toNarrativeFacts } from '../../../src/extraction/narrative-facts.js';
import type { ReportFacts } from '../../../src/facts/report-facts.js';
import { readText } from '../../../src/reading/text.js';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { readShared } from '../../support/shared-folder.js';
import { countries, readFixture, vocabulary } from '../sample.js';
import { loadCountries } from '../../../src/seed/countries.js';

const freedonia = readFixture('freedonia');
const [before = '', list = '', after = ''] = freedonia.split(/Prioritized Recommendations\n\n|\n\nPROTECTION/);
const opening = before
  .slice(before.indexOf('\n\n') + 2)
  .replace(/^[^\n]*\n\n/, '')
  .trim();
const items = list.split('\n\n');
const rest = `PROTECTION${after}`;

const HEADERS: readonly (readonly [string, string])[] = [
  ['tier in parentheses, source behind', 'FREEDONIA (Tier 2) – Extracted in part  from the U.S. State Dept 2024 TIP Report\n\n'],
  [
    'tier in parentheses, source glued',
    '[ Human Trafficking ]\n\nFREEDONIA (Tier 2)Extracted in part from the 2024 TIP Report - Freedonia\n\n',
  ],
  ['tier behind a colon', '2024 Trafficking in Persons Report: Freedonia\n\nFREEDONIA: Tier 2\n\n'],
  ['tier in capitals', 'FREEDONIA: TIER 2\n'],
  ['everything in capitals', 'FREEDONIA (TIER 2)\n\n'],
  ['an asterisk', 'FREEDONIA (Tier 2)*\n\n'],
  ['two lines', 'Freedonia\nTier 2\n\n'],
  ['no header', ''],
];

const HEADINGS: readonly (readonly [string, string])[] = [
  ['with a colon', 'PRIORITIZED RECOMMENDATIONS:\n\n'],
  ['without a colon', 'PRIORITIZED RECOMMENDATIONS\n\n'],
  ['on the list’s own line', 'Prioritized Recommendations: '],
  ['with the country', 'RECOMMENDATIONS FOR FREEDONIA\n\n'],
  ['with the country and the list behind', 'RECOMMENDATIONS FOR FREEDONIA: '],
  ['as markup', '## Prioritized Recommendations\n\n'],
  ['none', ''],
];

const toSemicolons = (texts: readonly string[]): string =>
  `${texts.map((text, index) => (index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '')).join('; ')}.`;

const LISTS: readonly (readonly [string, (texts: readonly string[]) => string])[] = [
  ['paragraphs', (texts) => texts.join('\n\n')],
  ['lines', (texts) => texts.join('\n')],
  ['lines without end', (texts) => texts.map((text) => text.replace(/\.$/, '')).join('\n')],
  ...['•', '*', '-', '–', '—', '●', '▪', '◦', 'o', '·', '\uf0b7', '➢', '✓', '»', '+'].map(
    (sign) => [`bullets ${sign}`, (texts: readonly string[]) => texts.map((text) => `${sign} ${text}`).join('\n')] as const,
  ),
  ['numbers', (texts) => texts.map((text, index) => `${String(index + 1)}. ${text}`).join('\n')],
  ['letters', (texts) => texts.map((text, index) => `${String.fromCharCode(97 + index)}) ${text}`).join('\n')],
  ['bullets with blank lines', (texts) => texts.map((text) => `• ${text}`).join('\n\n')],
  ['bullets on lines of their own', (texts) => texts.map((text) => `•\n${text}`).join('\n')],
  ['bullets without space', (texts) => texts.map((text) => `•${text}`).join('\n')],
  ['inline bullets without space', (texts) => texts.join('•')],
  ['inline bullets', (texts) => `• ${texts.join(' • ')}`],
  ['inline asterisks', (texts) => `* ${texts.join(' * ')}`],
  ['one paragraph with semicolons', toSemicolons],
  ['pages between', (texts) => texts.join('\n\n417\n\n')],
  ['running heads between', (texts) => texts.join('\n\n2024 TRAFFICKING IN PERSONS REPORT\n\n')],
];

const WRAPS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no-break spaces', (text) => text.replace(/ (?=[a-z])/g, '\u00a0')],
  ['hard wraps', (text) => text.replace(/(.{40}\S*) (?=\S)/g, '$1\n')],
  ['hyphens at line ends', (text) => text.replace(/(?<= )(judg|orphan|harbor)(?=[a-z]{2,})/g, '$1-\n')],
  ['indents', (text) => text.replace(/^(?=\S)/gm, '   ')],
  ['no blank lines', (text) => text.replace(/\n{2,}/g, '\n')],
  ['headings on the lines of their sections', (text) => text.replace(/^(PROTECTION|TRAFFICKING PROFILE)\n\n/gm, '$1: ')],
  ['headings in asterisks', (text) => text.replace(/^([A-Z ]{10,}:?)$/gm, '**$1**')],
  ['spaces at line ends', (text) => text.replace(/(?<=\S)$/gm, '  ')],
];

const render = (header: string, heading: string, body: string): string => `${header}${opening}\n\n${heading}${body}\n\n${rest}`;
const extract = (text: string): ReportFacts =>
  toNarrativeFacts({ text: readText(Buffer.from(text)), fileName: 'fre-2024.txt', options: {} }, vocabulary, countries).facts;
const expected = toMeaning(extract(render(HEADERS[0]?.[1] ?? '', HEADINGS[0]?.[1] ?? '', items.join('\n\n'))));

describe('a narrative', () => {
  it('is read at all', () => {
    expect(expected).toMatchObject({ country: 'FRE', year: 2024, tier: 'TIER_2', movement: 'UPGRADED' });
    expect(expected.recommendations.map(({ text }) => text)).toEqual(items.map(toPlain));
    expect(expected.provisions.length).toBeGreaterThan(4);
  });

  it.each(HEADERS)('says the same under %s', (_, header) => {
    expect(toMeaning(extract(render(header, 'PRIORITIZED RECOMMENDATIONS:\n\n', items.join('\n\n'))))).toEqual(expected);
  });

  it.each(HEADINGS)('says the same with the heading %s', (_, heading) => {
    expect(toMeaning(extract(render('FREEDONIA: Tier 2\n\n', heading, items.join('\n\n'))))).toEqual(expected);
  });

  it.each(LISTS)('says the same with its list as %s', (_, join) => {
    expect(toMeaning(extract(render('FREEDONIA: Tier 2\n\n', 'PRIORITIZED RECOMMENDATIONS:\n\n', join(items))))).toEqual(
      expected,
    );
  });

  it.each(WRAPS)('says the same with %s', (_, wrap) => {
    const text = render('FREEDONIA: Tier 2\n\n', 'PRIORITIZED RECOMMENDATIONS:\n\n', items.map((item) => `• ${item}`).join('\n'));
    expect(toMeaning(extract(wrap(text)))).toEqual(expected);
  });

  it('finds the header of a special case, whose standards are not weighed', () => {
    const facts = extract('Freedonia (Special Case)\n\nFreedonia is a Special Case for the second year in a row. Militias rule.');
    expect(facts).toMatchObject({ country: 'FRE', placement: { tier: 'SPECIAL_CASE', statedMovement: null } });
    expect(facts.consecutiveYears?.map(({ years }) => years)).toEqual([2]);
  });

  it('keeps semicolons inside the items of a list', () => {
    const texts = ['Train judges; pay guards.', 'Open houses for sailors.'];
    const { recommendations } = extract(
      render('FREEDONIA: Tier 2\n\n', 'RECOMMENDATIONS:\n\n', texts.map((text) => `• ${text}`).join('\n')),
    );
    expect(recommendations?.map(({ text }) => text)).toEqual(texts);
  });
});

const shared = readShared('narratives/README.md', 'the narratives in other layouts') !== null;
const folder = join(packageDirectory, '..', 'shared', 'narratives');
const files = shared ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const named = loadCountries(join(packageDirectory, 'seed')).map(({ iso3, name, officialName, aliases, demonyms }) => ({
  iso3,
  names: [name, officialName, ...aliases],
  demonyms,
}));

(shared ? describe : describe.skip).each(files.length > 0 ? files : ['none'])('the narrative %s', (fileName) => {
  const text = readText(readShared(`narratives/${fileName}`, 'the narratives in other layouts') ?? Buffer.from(''));
  const read = (changed: string): ReportFacts =>
    toNarrativeFacts({ text: readText(Buffer.from(changed)), fileName, options: {} }, vocabulary, named).facts;

  it.each(WRAPS.filter(([name]) => name !== 'hard wraps' || !/\S\n\S/.test(text)))('says the same with %s', (_, wrap) => {
    expect(toMeaning(read(wrap(text)))).toEqual(toMeaning(read(text)));
  });

  it.each(LISTS.filter(([name]) => name !== 'lines without end'))('says the same with its list as %s', (_, join) => {
    const { recommendations } = read(text);
    const spans = (recommendations ?? []).flatMap(({ provenance }) => provenance.evidence);
    const start = Math.min(...spans.map((span) => span.start));
    const head = text.slice(0, start).replace(/[^\n.]*$/, '');
    const texts = (recommendations ?? []).map(
      ({ text: item }) => `${(item ?? '').charAt(0).toUpperCase()}${(item ?? '').slice(1).replace(/\.$/, '')}.`,
    );
    if (join === toSemicolons && texts.some((item) => item.includes(';'))) return;
    const tail = text.slice(Math.max(...spans.map((span) => span.end))).replace(/^[.;\s]*/, '');
    expect(toMeaning(read(`${head}\n\n${join(texts)}\n\n${tail}`)).recommendations).toEqual(
      toMeaning(read(text)).recommendations,
    );
  });
});

function toPlain(text: string | null): string {
  return (text ?? '').replace(/[.;]$/, '').toLowerCase();
}

function toCodes(concepts: readonly { readonly code: string }[] | null): readonly string[] {
  return (concepts ?? []).map(({ code }) => code);
}

/** What facts say, without the places. */
function toMeaning({ country, year, placement, recommendations, claims, victimGroups, forms, provisions, laws }: ReportFacts) {
  return {
    country,
    year,
    tier: placement?.tier,
    movement: placement?.statedMovement,
    recommendations: (recommendations ?? []).map((item) => ({
      text: toPlain(item.text),
      actions: item.actions.map(({ verb, continuing }) => [verb, continuing]),
      concepts: [toCodes(item.themes), toCodes(item.actors), toCodes(item.victimGroups)],
      provisions: item.provisions.map(({ kind, number, instrument, role }) => [kind, number, instrument, role]),
    })),
    claims: (claims ?? []).map(({ status, metrics, direction, streakYears }) => [status, metrics, direction, streakYears]),
    victimGroups: toCodes(victimGroups),
    forms: toCodes(forms),
    provisions: [...(provisions ?? []), ...(recommendations ?? []).flatMap((item) => item.provisions)].map(
      ({ number }) => number,
    ),
    laws: (laws ?? []).map(({ name }) => name),
  };
}

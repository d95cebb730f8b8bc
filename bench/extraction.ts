import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { extractNarrative } from '../src/extraction/narrative.js';
import { extractProfile } from '../src/extraction/profile.js';
import { loadKnowledge } from '../src/programs/load-knowledge.js';
import { readText } from '../src/reading/text.js';

// How many profiles and narratives are read a second on one core, where ../shared has some, and whether the time grows no faster
// than the text for texts of one repeated thing: it fails where 1 MB costs more than twelve times what 100 kB cost.

const PROFILES = new URL('../../shared/profiles/profiles.jsonl', import.meta.url);
const NARRATIVES = new URL('../../shared/narratives/', import.meta.url);
const ROW = z.object({ text: z.string(), iso3: z.string(), editions: z.tuple([z.int()], z.int()) });
const LIMIT = 12;
/** Milliseconds below which a ratio says nothing. */
const NOISE = 20;

const HEAD = `ICELAND (Tier 2)

The Government of Iceland does not fully meet the minimum standards; therefore Iceland remained on Tier 2.

PRIORITIZED RECOMMENDATIONS:

Train lighthouse keepers to screen migrants.
`;

const SECTIONS = '\nPROTECTION\n\nThe government trained.\n\nPREVENTION\n\nThe government trained. ';

const { vocabulary, countries } = loadKnowledge();

if (existsSync(PROFILES)) measureSpeed('profiles', readProfiles());
if (existsSync(NARRATIVES)) measureSpeed('narratives', readNarratives());
const pieces = Object.entries(toPieces());
for (const [name, piece] of pieces) measureGrowth(`profile, ${name}`, readProfile, toProfileOf(piece));
for (const [name, piece] of [...pieces, ...Object.entries(toLines())]) {
  measureGrowth(`narrative, ${name}`, readNarrative, toNarrativeOf(piece));
  measureGrowth(`list, ${name}`, readNarrative, toListOf(piece));
}

function readProfiles(): readonly (() => void)[] {
  const lines = readText(readFileSync(PROFILES)).split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, iso3, editions } = ROW.parse(JSON.parse(line));
    return () => {
      readProfile(text, iso3, editions[0]);
    };
  });
}

function readNarratives(): readonly (() => void)[] {
  const names = readdirSync(NARRATIVES).filter((name) => /^[a-z]{3}-\d{4}\.txt$/.test(name));
  return names.map((name) => {
    const text = readText(readFileSync(new URL(name, NARRATIVES)));
    return () => {
      readNarrative(text, name);
    };
  });
}

function measureSpeed(what: string, readings: readonly (() => void)[]): void {
  const all = Array.from({ length: Math.ceil(400 / readings.length) }, () => readings).flat();
  const rounds = [0, 1, 2, 3].map(() =>
    toMilliseconds(() => {
      for (const read of all) read();
    }),
  );
  console.log(`${String(Math.round((all.length / Math.min(...rounds)) * 1000))} ${what} a second`);
}

function measureGrowth(name: string, read: (text: string) => void, toText: (size: number) => string): void {
  const [small, large] = [toText(100_000), toText(1_000_000)];
  let best = { whole: Infinity, ratio: Infinity };
  // Chance may slow any round down, but not all of them.
  for (let round = 0; round < 6 && !isFine(best); round += 1) best = least(best, measureRound(read, small, large));
  if (!isFine(best)) process.exitCode = 1;
  const { whole, ratio } = best;
  console.log(
    `${isFine(best) ? 'ok    ' : 'FAILED'} ${name.padEnd(32)} 1 MB in ${whole.toFixed(0).padStart(6)} ms, ${ratio.toFixed(1).padStart(5)} times 100 kB`,
  );
}

/** Milliseconds for a large text, and how many times those for one of a tenth of its size that is. */
interface Growth {
  readonly whole: number;
  readonly ratio: number;
}

function isFine({ whole, ratio }: Growth): boolean {
  return ratio <= LIMIT || whole < NOISE;
}

function least(a: Growth, b: Growth): Growth {
  return b.ratio < a.ratio ? b : a;
}

/** Ten small ones beside the large one, so that both have their share of what the garbage costs. */
function measureRound(read: (text: string) => void, small: string, large: string): Growth {
  const tenth =
    toMilliseconds(() => {
      for (let count = 0; count < 10; count += 1) read(small);
    }) / 10;
  const whole = toMilliseconds(() => {
    read(large);
  });
  return { whole, ratio: whole / tenth };
}

/** Texts of profiles, of any size, of one repeated thing. */
function toProfileOf(piece: string): (size: number) => string {
  return (size) => {
    const half = piece.repeat(Math.ceil(size / piece.length / 2));
    return `current situation: ${half} tier rating: Tier 3 ${half} (2015)`;
  };
}

/** Narratives with one repeated thing as their prose. */
function toNarrativeOf(piece: string): (size: number) => string {
  return (size) => `${HEAD}${SECTIONS}${piece.repeat(Math.ceil(size / piece.length))}\n`;
}

/** Narratives with one repeated thing among their recommendations. */
function toListOf(piece: string): (size: number) => string {
  return (size) => `${HEAD}${piece.repeat(Math.ceil(size / piece.length))}\n${SECTIONS}\n`;
}

function toPieces(): Readonly<Record<string, string>> {
  return {
    'one letter': 'a',
    spaces: ' ',
    digits: '7',
    commas: ',',
    semicolons: ';',
    parentheses: '(2015)',
    words: 'women ',
    'countries in a list': 'Iran, ',
    'forced into': 'forced into begging, ',
    roles: 'source, transit, ',
    'from and to': 'from Iran to China ',
  };
}

/** What narratives are laid out with. */
function toLines(): Readonly<Record<string, string>> {
  return {
    'empty lines': '\n\n',
    headings: 'PROTECTION\n\n',
    'two headings': 'PROSECUTION\n\nPREVENTION\n\n',
    headers: 'ICELAND (Tier 2)\n\n',
    bullets: '• Train the police.\n',
    requests: 'Amend article 12 of the penal code.\n\n',
    'requests in a row': 'train the police; ',
    'cut words': 'traf-\nficking ',
    'pages of a PDF': '12\n\n',
    claims: 'The government did not report whether it investigated 12 cases, compared with 20 in 2015. ',
    'articles in a list': 'articles 1, 2, 3, ',
    laws: 'Law 28950 of 2019, ',
    streaks: 'third consecutive year ',
  };
}

function readProfile(text: string, country = 'BLR', edition = 2015): void {
  const source = { id: '0'.repeat(64), fileName: 'bench.jsonl', mediaType: 'application/x-ndjson' };
  extractProfile({ ...source, text, country, edition }, vocabulary, countries);
}

function readNarrative(text: string, fileName = 'isl-2015.txt'): void {
  const source = { id: '0'.repeat(64), fileName, mediaType: 'text/plain', options: {} };
  extractNarrative({ ...source, text }, vocabulary, countries);
}

/** Time of the processor, which other programs on the machine do not add to. */
function toMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

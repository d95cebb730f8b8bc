import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { extractProfile } from '../src/extraction/profile.js';
import { loadKnowledge } from '../src/knowledge.js';
import { readText } from '../src/reading/text.js';

// How many profiles are read a second on one core, where ../shared has some, and whether the time grows no faster than the text
// for texts of one repeated thing: it fails where 1 MB costs more than twelve times what 100 kB cost.

const PROFILES = new URL('../../shared/profiles/profiles.jsonl', import.meta.url);
const ROW = z.object({ text: z.string(), iso3: z.string(), editions: z.tuple([z.int()], z.int()) });
const LIMIT = 12;
/** Milliseconds below which a ratio says nothing. */
const NOISE = 20;

const { vocabulary, countries } = loadKnowledge();

if (existsSync(PROFILES)) measureProfiles();
for (const [name, piece] of Object.entries(toPieces())) measureGrowth(name, piece);

function measureProfiles(): void {
  const lines = readText(readFileSync(PROFILES)).split('\n').filter(Boolean);
  const rows = lines.map((line) => ROW.parse(JSON.parse(line)));
  const rounds = [0, 1, 2, 3].map(() =>
    toMilliseconds(() => {
      rows.forEach(({ text, iso3, editions }) => {
        extract(text, iso3, editions[0]);
      });
    }),
  );
  console.log(`${String(Math.round((rows.length / Math.min(...rounds)) * 1000))} profiles a second`);
}

function measureGrowth(name: string, piece: string): void {
  const [small = '', large = ''] = [100_000, 1_000_000].map((size) => {
    const half = piece.repeat(Math.ceil(size / piece.length / 2));
    return `current situation: ${half} tier rating: Tier 3 ${half} (2015)`;
  });
  // Ten small ones beside each large one, so that both have their share of what the garbage costs.
  const rounds = [0, 1, 2].map(() => {
    const tenth =
      toMilliseconds(() =>
        Array.from({ length: 10 }, () => {
          extract(small, 'BLR', 2015);
        }),
      ) / 10;
    const whole = toMilliseconds(() => {
      extract(large, 'BLR', 2015);
    });
    return { whole, ratio: whole / tenth };
  });
  const { whole, ratio } = rounds.reduce((best, round) => (round.ratio < best.ratio ? round : best));
  const isFine = ratio <= LIMIT || whole < NOISE;
  if (!isFine) process.exitCode = 1;
  console.log(
    `${isFine ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} 1 MB in ${whole.toFixed(0).padStart(6)} ms, ${ratio.toFixed(1).padStart(5)} times 100 kB`,
  );
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

function extract(text: string, country: string, edition: number): void {
  const source = { id: '0'.repeat(64), fileName: 'bench.jsonl', mediaType: 'application/x-ndjson' };
  extractProfile({ ...source, text, country, edition }, vocabulary, countries);
}

/** Time of the processor, which other programs on the machine do not add to. */
function toMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

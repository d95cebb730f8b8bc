import { describe, expect, it } from '@jest/globals';
import type { Extraction } from '../../../src/extraction/narrative.js';
import { assemble } from '../../../src/assembly/assembly.js';
import type { Contribution } from '../../../src/graph/contribution.js';
import { ICELAND, toNarrative } from '../../programs/narratives.js';
import { extractFile, seed } from '../../support/seeded.js';
import { readShared } from '../../support/shared-folder.js';
import { IVORIAN_PAIR, SEED_PAIRS, SYNTHETIC_PAIRS, type LabelledPair } from './pairs.js';

/** What the labels say that the graph does, and the other way round; a link is written `4 > 5` by ordinals. */
interface Score {
  readonly hits: number;
  readonly misses: readonly string[];
  readonly falseLinks: readonly string[];
}

function score({ earlier, later, links }: LabelledPair, contributions: readonly Contribution[]): Score {
  const labelled = links.map(([from, to]) => `${String(from)} > ${String(to)}`);
  const found = [...assemble(contributions).relationships.values()]
    .filter(({ type, from, to }) => type === 'RECURS_AS' && isOf(from.id, earlier) && isOf(to.id, later))
    .map(({ from, to }) => `${toOrdinal(from.id)} > ${toOrdinal(to.id)}`);
  return {
    hits: labelled.filter((link) => found.includes(link)).length,
    misses: labelled.filter((link) => !found.includes(link)),
    falseLinks: found.filter((link) => !labelled.includes(link)),
  };
}

function isOf(id: string, year: number): boolean {
  return id.startsWith(String(year), 4);
}

function toOrdinal(id: string): string {
  return String(Number(id.slice(10)));
}

function extractItems(year: number, items: readonly string[]): Promise<Extraction> {
  const bytes = new TextEncoder().encode(toNarrative({ ...ICELAND, year, recommendations: items }));
  return extractFile(bytes, `isl-${String(year)}.txt`);
}

/** As measured. A change that finds more, or mistakes less, changes it. */
const MEASURED: Readonly<Record<string, Score>> = {
  'reworded and split': { hits: 6, misses: ['4 > 5'], falseLinks: [] },
  'merged, over a year that is not known': { hits: 6, misses: [], falseLinks: [] },
  'neighbours in the place of what was dropped': {
    hits: 5,
    misses: ['1 > 2', '10 > 8'],
    falseLinks: ['1 > 1', '2 > 1', '4 > 3'],
  },
  'other words for most': { hits: 6, misses: ['2 > 3'], falseLinks: [] },
};

describe('RECURS_AS beside what a careful reader links', () => {
  it.each(SYNTHETIC_PAIRS)('is as measured in texts: $name', async (pair) => {
    const { earlier, later, items } = pair;
    const read = await Promise.all([extractItems(earlier, items.earlier), extractItems(later, items.later)]);
    const contributions = read.map(({ contribution }) => contribution);
    expect(score(pair, contributions)).toEqual(MEASURED[pair.name]);
  });

  it.each(SEED_PAIRS)('is all of it, and nothing else, in the summaries of $name', (pair) => {
    const contributions = seed.contributions().filter(({ document }) => document.partition === pair.name);
    expect(score(pair, contributions)).toEqual({ hits: pair.links.length, misses: [], falseLinks: [] });
  });

  it('is seven of eight, and nothing else, in two reports on one country', async () => {
    const files = ['civ-2021.txt', 'civ-2022.txt'].map((name) => ({
      name,
      bytes: readShared(`narratives/${name}`, 'recurrence in two reports on one country'),
    }));
    const read = await Promise.all(files.flatMap(({ name, bytes }) => (bytes ? [extractFile(bytes, name)] : [])));
    if (read.length < files.length) return;
    const { hits, misses, falseLinks } = score(
      IVORIAN_PAIR,
      read.map(({ contribution }) => contribution),
    );
    expect({ hits, misses, falseLinks }).toEqual({ hits: 7, misses: ['5 > 4'], falseLinks: [] });
  });

  it.each(['blr-2023', 'arg-2023', 'tur-2024'])(
    'joins the text of %s with the summary of the same items, as if it were the next',
    async (name) => {
      const bytes = readShared(`narratives/${name}.txt`, 'recurrence between a text and a summary');
      if (!bytes) return;
      const country = name.slice(0, 3).toUpperCase();
      const { contribution } = await extractFile(bytes, `${country}.txt`, { country, year: 2001 });
      const summary = seed
        .contributions()
        .filter(({ document }) => document.partition === country && document.year === Number(name.slice(4)));
      const size = summary.find(({ document }) => document.list)?.document.list?.size ?? 0;
      const links = Array.from({ length: size }, (_, index) => [index + 1, index + 1] as const);
      const pair = { name, earlier: 2001, later: Number(name.slice(4)), links };
      expect(score(pair, [contribution, ...summary])).toEqual({ hits: size, misses: [], falseLinks: [] });
    },
  );
});

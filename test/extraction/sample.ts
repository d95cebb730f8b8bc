import { readFileSync } from 'node:fs';
import type { Contribution, Provenance, Span } from '../../src/graph/contribution.js';
import type { CountryNames } from '../../src/extraction/trafficking/countries.js';
import { extractNarrative, type Extraction, type NarrativeSource } from '../../src/extraction/narrative.js';
import { toSentence, type Sentence } from '../../src/extraction/text/sentence.js';
import { toSourceText, type SourceText } from '../../src/extraction/vocabulary/source-text.js';
import { loadVocabulary } from '../../src/extraction/vocabulary/vocabulary.js';

/** The vocabulary that the server ships. */
export const vocabulary = loadVocabulary(new URL('../../seed/vocabulary/', import.meta.url));

/** Two countries of fiction, and the real ones that the tests need. */
export const countries: readonly CountryNames[] = [
  { iso3: 'FRE', names: ['Freedonia', 'Republic of Freedonia'], demonyms: ['Freedonian'] },
  { iso3: 'SYL', names: ['Sylvania'], demonyms: ['Sylvanian'] },
  { iso3: 'OST', names: ['Osterlich'], demonyms: [] },
  { iso3: 'BLR', names: ['Belarus', 'Republic of Belarus'], demonyms: ['Belarusian'] },
  { iso3: 'CHN', names: ['China'], demonyms: ['Chinese'] },
  { iso3: 'UKR', names: ['Ukraine'], demonyms: ['Ukrainian'] },
  { iso3: 'USA', names: ['United States'], demonyms: ['American'] },
  { iso3: 'DMA', names: ['Dominica'], demonyms: ['Dominican'] },
  { iso3: 'DOM', names: ['Dominican Republic'], demonyms: ['Dominican'] },
];

/** A narrative of a country of fiction. */
export function readFixture(name: 'freedonia' | 'sylvania'): string {
  return readFileSync(new URL(`../fixtures/narratives/${name}.txt`, import.meta.url), 'utf8');
}

/** A text as one sentence. */
export function toSample(text: string): Sentence<SourceText> {
  const source = toSourceText(text, vocabulary);
  return toSentence(source, { from: 0, to: source.tokens.length });
}

/** What is extracted from a text. */
export function extract(text: string, source: Partial<NarrativeSource> = {}): Extraction {
  const document = { id: 'f'.repeat(64), text, fileName: 'narrative.txt', mediaType: 'text/plain', options: {}, ...source };
  return extractNarrative(document, vocabulary, countries);
}

/** Every span of a contribution. */
export function toSpans({ nodes, relationships }: Contribution): readonly Span[] {
  return [...nodes, ...relationships].flatMap(
    ({ provenance }: { readonly provenance?: Provenance }) => provenance?.evidence ?? [],
  );
}

/** The ends of the relationships of a type from a node, in order. */
export function toEnds({ relationships }: Contribution, type: string, from: string): readonly string[] {
  return relationships
    .filter((relationship) => relationship.type === type && relationship.from.id === from)
    .map(({ to }) => to.id);
}

/** Nodes with a label, in order. */
export function toNodes({ nodes }: Contribution, label: string): Contribution['nodes'] {
  return nodes.filter((node) => node.label === label);
}

/** The relationships CITES from a node, as provision and role. */
export function toCitedLaw({ relationships }: Contribution, from: string): readonly string[] {
  return relationships
    .filter(({ type, from: { id } }) => type === 'CITES' && id === from)
    .map(({ to, key }) => `${to.id} ${key}`);
}

import { z } from 'zod';
import type { Contribution, NodeFact, Provenance, RelationshipFact } from '../graph/contribution.js';
import { toReferenceDocument } from './reference-document.js';
import { parseSeedJson, readSeedFile, refusal, type SeedFile } from './seed-file.js';

/** A concept scheme: its file, and what its concepts are called in the graph and in titles. */
export interface Scheme {
  readonly file: SeedFile;
  readonly label: ConceptLabel;
  readonly title: string;
}

export type ConceptLabel = 'VictimGroup' | 'TraffickingForm' | 'Theme' | 'Actor' | 'Sector' | 'Role' | 'Tier';

/** The concept schemes in the graph's form. */
export interface Vocabulary {
  readonly codes: ReadonlyMap<ConceptLabel, ReadonlySet<string>>;
  readonly contributions: readonly Contribution[];
}

/** Reads the files of all seven concept schemes. */
export function readSchemes(seedDirectory: string): readonly Scheme[] {
  return SCHEMES.map(([name, label, title]) => ({ file: readSeedFile(seedDirectory, `vocabulary/${name}.json`), label, title }));
}

/** Checks the schemes: a code is unique among all concepts and countries, and every broader one is in the same scheme. */
export function toVocabulary(schemes: readonly Scheme[], countries: ReadonlySet<string>): Vocabulary {
  const places = new Map<string, string>([...countries].map((iso3) => [iso3, 'a country']));
  const codes = new Map<ConceptLabel, ReadonlySet<string>>();
  const contributions = schemes.map((scheme) => {
    const { concepts } = parseSeedJson(scheme.file, schemeSchema);
    for (const { code } of concepts) {
      const other = places.get(code);
      if (other !== undefined) throw refusal(scheme.file.name, `${code}: expected a code of its own, but it stands for ${other}`);
      places.set(code, `a concept of ${scheme.file.name}`);
    }
    codes.set(scheme.label, new Set(concepts.map(({ code }) => code)));
    return toContribution(scheme, concepts);
  });
  return { codes, contributions };
}

const SCHEMES = [
  ['victim-groups', 'VictimGroup', 'Victim groups'],
  ['trafficking-forms', 'TraffickingForm', 'Forms of trafficking'],
  ['themes', 'Theme', 'Themes of recommendations'],
  ['actors', 'Actor', 'Actors'],
  ['sectors', 'Sector', 'Sectors'],
  ['roles', 'Role', 'Roles of countries'],
  ['tiers', 'Tier', 'Tiers'],
] as const;

const code = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'expected a code in capital letters');

/** Other keys, such as labels that only an extractor reads, may stand beside these. */
const conceptSchema = z.object({
  code,
  label: z.string().min(1),
  definition: z.string().min(1),
  broader: z.array(code),
  rank: z.int().nullable().optional(),
});

type Concept = z.infer<typeof conceptSchema>;

/** The form of the schemes' files. */
export const schemeSchema = z.object({ concepts: z.array(conceptSchema).min(1) });

function toContribution({ file, label, title }: Scheme, concepts: readonly Concept[]): Contribution {
  const known = new Set(concepts.map((concept) => concept.code));
  return {
    document: toReferenceDocument(title, file.name, file.text),
    nodes: concepts.map((concept) => toNode(label, concept)),
    relationships: concepts.flatMap((concept) =>
      concept.broader.map((broader): RelationshipFact => {
        if (!known.has(broader))
          throw refusal(file.name, `${concept.code}.broader: expected a code of this file, got "${broader}"`);
        return {
          type: 'BROADER',
          from: { label, id: concept.code },
          to: { label, id: broader },
          key: '',
          properties: {},
          provenance: PROVENANCE,
        };
      }),
    ),
  };
}

function toNode(label: ConceptLabel, { code: id, label: name, definition, rank }: Concept): NodeFact {
  const ranked = typeof rank === 'number' ? { rank } : {};
  return { label, id, properties: { code: id, name, definition, ...ranked }, provenance: PROVENANCE };
}

const PROVENANCE: Provenance = { evidence: [], sources: ['vocabulary'], method: 'STATED' };

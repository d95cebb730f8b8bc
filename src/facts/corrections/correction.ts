import type { Contribution, NodeReference, PropertyValue, Provenance, RelationshipFact } from '../../graph/contribution.js';
import { toReachable } from './reachable.js';

/** The corrections of each document, by its id, in the order in which they apply. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

/** What a person changes of what rules took from one document. */
export interface Correction {
  /** Where it stands, for people. */
  readonly place: string;
  readonly changes: readonly CorrectionChange[];
}

/** A change of the node `of`, such as `BLR-2023-R04`: of one of its lists, or of a property, or that it goes with all below it. */
export type CorrectionChange = { readonly of: string } & (
  | {
      readonly change: 'ADD';
      readonly field: CorrectedField;
      readonly code: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly change: 'REMOVE'; readonly field: CorrectedField | 'provisions'; readonly code: string }
  | { readonly change: 'REPLACE'; readonly field: CorrectedField; readonly code: string; readonly by: string }
  | { readonly change: 'SET'; readonly property: string; readonly was: PropertyValue; readonly value: PropertyValue }
  | { readonly change: 'DROP' }
);

/** The lists that corrections change; their entries are codes of concepts or of countries. */
export type CorrectedField = keyof typeof CORRECTED_FIELDS;

/** For each list, the label of its entries and the relationship to them from the nodes that have it. */
export const CORRECTED_FIELDS = {
  tier: { label: 'Tier', types: { CountryReport: 'PLACED_ON' } },
  victimGroups: {
    label: 'VictimGroup',
    types: {
      CountryReport: 'NAMES',
      Profile: 'NAMES',
      Recommendation: 'CONCERNS',
      Action: 'CONCERNS',
      Claim: 'CONCERNS',
      Flow: 'OF_GROUP',
    },
  },
  forms: { label: 'TraffickingForm', types: { CountryReport: 'NAMES', Profile: 'NAMES', Flow: 'OF_FORM' } },
  sectors: { label: 'Sector', types: { CountryReport: 'NAMES', Profile: 'NAMES', Flow: 'IN_SECTOR' } },
  roles: { label: 'Role', types: { CountryReport: 'NAMES', Profile: 'NAMES' } },
  themes: { label: 'Theme', types: { Recommendation: 'ABOUT', Action: 'ABOUT' } },
  actors: { label: 'Actor', types: { Recommendation: 'ADDRESSED_TO', Action: 'ADDRESSED_TO' } },
  mentionedCountries: { label: 'Country', types: { CountryReport: 'MENTIONS', Profile: 'MENTIONS' } },
  origins: { label: 'Country', types: { Flow: 'FROM' } },
  destinations: { label: 'Country', types: { Flow: 'TO' } },
} as const satisfies Readonly<Record<string, FieldOfLinks>>;

interface FieldOfLinks {
  readonly label: string;
  readonly types: Readonly<Record<string, string>>;
}

/** A contribution as corrected, with the corrections that no longer fit it. */
export interface Corrected {
  readonly contribution: Contribution;
  readonly doubts: readonly string[];
}

/** Applies corrections in their order. What they change is marked as reviewed; one that does not fit is left out and reported. */
export function correct(contribution: Contribution, corrections: readonly Correction[]): Corrected {
  const doubts: string[] = [];
  let corrected = contribution;
  for (const { place, changes } of corrections) {
    changes.forEach((change, index) => {
      const next = applyChange(corrected, change);
      if (next) corrected = next;
      else doubts.push(`${place}, change ${String(index + 1)} no longer fits: ${describe(change)}`);
    });
  }
  return { contribution: corrections.length === 0 ? contribution : toReachable(corrected), doubts };
}

function describe(change: CorrectionChange): string {
  const what = 'field' in change ? ` ${change.field} ${change.code}` : 'property' in change ? ` ${change.property}` : '';
  return `${change.change} ${change.of}${what}`;
}

/** Null where the change does not fit. */
function applyChange(contribution: Contribution, change: CorrectionChange): Contribution | null {
  switch (change.change) {
    case 'ADD':
      return add(contribution, change);
    case 'REMOVE':
      return changeLinks(contribution, toLinks(contribution, change), () => []);
    case 'REPLACE':
      return replace(contribution, change);
    case 'SET':
      return set(contribution, change);
    case 'DROP':
      return changeLinks(contribution, new Set(contribution.relationships.filter(({ to }) => to.id === change.of)), () => []);
  }
}

type ChangeOf<Kind extends CorrectionChange['change']> = Extract<CorrectionChange, { change: Kind }>;

function add(contribution: Contribution, change: ChangeOf<'ADD'>): Contribution | null {
  const { of, field, code, start, end } = change;
  const from = contribution.nodes.find(({ id }) => id === of);
  const type = from && toType(field, from.label);
  const quote = contribution.document.text?.slice(start, end);
  if (from === undefined || type === undefined) return null;
  if (quote === undefined || quote === '' || quote.length !== end - start) return null;
  if (toLinks(contribution, change).size > 0) return null;
  const properties: RelationshipFact['properties'] = field === 'mentionedCountries' ? { as: [quote] } : {};
  const link: RelationshipFact = {
    type,
    from: { label: from.label, id: of },
    to: { label: CORRECTED_FIELDS[field].label, id: code },
    key: '',
    properties,
    provenance: { evidence: [{ start, end, quote }], sources: [], method: 'REVIEWED' },
  };
  return { ...contribution, relationships: [...contribution.relationships, link] };
}

function replace(contribution: Contribution, change: ChangeOf<'REPLACE'>): Contribution | null {
  const { field, by } = change;
  if (toLinks(contribution, { ...change, code: by }).size > 0) return null;
  return changeLinks(contribution, toLinks(contribution, change), (link) => [
    { ...link, to: { label: CORRECTED_FIELDS[field].label, id: by }, provenance: toReviewed(link.provenance) },
  ]);
}

function set(contribution: Contribution, { of, property, was, value }: ChangeOf<'SET'>): Contribution | null {
  const fits = (node: Contribution['nodes'][number]): boolean =>
    node.id === of && JSON.stringify(node.properties[property]) === JSON.stringify(was);
  if (!contribution.nodes.some(fits)) return null;
  return {
    ...contribution,
    nodes: contribution.nodes.map((node) =>
      fits(node)
        ? { ...node, properties: { ...node.properties, [property]: value }, provenance: toReviewed(node.provenance) }
        : node,
    ),
  };
}

function toReviewed(provenance: Provenance | undefined): Provenance {
  return { evidence: [], sources: [], ...provenance, method: 'REVIEWED' };
}

/** The relationships that an entry of a list stands for; a provision has one for each role. */
function toLinks(
  { relationships }: Contribution,
  { of, field, code }: { readonly of: string; readonly field: CorrectedField | 'provisions'; readonly code: string },
): ReadonlySet<RelationshipFact> {
  return new Set(
    relationships.filter(({ type, from, to }) => from.id === of && to.id === code && type === toType(field, from.label)),
  );
}

function toType(field: CorrectedField | 'provisions', label: NodeReference['label']): string | undefined {
  if (field === 'provisions') return 'CITES';
  const { types }: FieldOfLinks = CORRECTED_FIELDS[field];
  return types[label];
}

function changeLinks(
  contribution: Contribution,
  links: ReadonlySet<RelationshipFact>,
  toOthers: (link: RelationshipFact) => readonly RelationshipFact[],
): Contribution | null {
  if (links.size === 0) return null;
  return {
    ...contribution,
    relationships: contribution.relationships.flatMap((link) => (links.has(link) ? toOthers(link) : [link])),
  };
}

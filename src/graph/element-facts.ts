import type { Method, Properties, PropertyValue } from './contribution.js';
import { parseEvidenceString, type EvidenceSpan } from './evidence.js';

/** What a node or relationship says, apart from how it is known. */
export interface ElementFacts {
  /** Without those that are absent. */
  readonly properties: Properties;
  readonly method: Method | null;
  readonly precision: number | null;
  readonly evidence: readonly EvidenceSpan[];
  /** By id. */
  readonly sources: readonly string[];
}

/** Takes apart what a store keeps of a node or relationship; of its facts those that `names` has, in this order. */
export function toElementFacts(
  held: Readonly<Record<string, PropertyValue | null>>,
  names: readonly string[] | undefined,
): ElementFacts {
  const facts = (names ?? []).flatMap((name) => {
    const value = held[name];
    return KNOWING.has(name) || value == null ? [] : [[name, value] as const];
  });
  const { method, precision } = held;
  return {
    properties: Object.fromEntries(facts),
    method: METHODS.find((each) => each === method) ?? null,
    precision: typeof precision === 'number' ? precision : null,
    evidence: toTexts(held['evidence']).map(parseEvidenceString),
    sources: toTexts(held['sources']),
  };
}

/** What stands apart from the facts. */
const KNOWING: ReadonlySet<string> = new Set(['id', 'method', 'precision', 'evidence', 'sources']);

const METHODS: readonly Method[] = ['STATED', 'EXTRACTED', 'REVIEWED', 'DERIVED'];

function toTexts(value: PropertyValue | null | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

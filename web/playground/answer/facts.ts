import type { ExportedDocument, ExportedElement, ExportedEvidence, ExportedSource } from '../../../src/export/exported-graph.js';
import type { PropertyValue } from '../../../src/graph/contribution.js';
import { isList, isMembers, isScalar, type Members } from './values.js';

/** What an answer says of a node or a relationship, beside what it is. */
export type Facts = Pick<ExportedElement, 'properties' | 'evidence' | 'sources'>;

/** Nothing said. */
export const NO_FACTS: Facts = { properties: {}, evidence: [], sources: [] };

/** What is said at some places of one element: of two values of one name the first. */
export function mergeFacts(said: readonly Facts[]): Facts {
  const [first = NO_FACTS, second] = said;
  if (!second) return first;
  const properties = new Map<string, PropertyValue>();
  for (const [name, value] of said.flatMap((each) => Object.entries(each.properties))) {
    if (!properties.has(name)) properties.set(name, value);
  }
  return {
    properties: Object.fromEntries(properties),
    evidence: distinct(
      said.flatMap(({ evidence }) => evidence),
      (each) => JSON.stringify(each),
    ),
    sources: distinct(
      said.flatMap(({ sources }) => sources),
      ({ id }) => id,
    ),
  };
}

/** How many values, places in texts and sources are said. */
export function countFacts({ properties, evidence, sources }: Facts): number {
  return Object.keys(properties).length + evidence.length + sources.length;
}

/** A value as nodes and relationships hold it: lists of texts or of numbers stay lists, all else that has parts is text of JSON. */
export function toProperty(value: unknown): PropertyValue {
  if (isScalar(value)) return value;
  if (isList(value)) {
    const texts = value.filter((each) => typeof each === 'string');
    if (texts.length === value.length) return texts;
    const numbers = value.filter((each) => typeof each === 'number');
    if (numbers.length === value.length) return numbers;
  }
  return JSON.stringify(value);
}

/** The places in texts that a list of evidence names, and their documents; null where an entry does not say which place of which document. */
export function toEvidence(list: readonly unknown[]): readonly (readonly [ExportedEvidence, ExportedDocument])[] | null {
  const read = list.flatMap((entry) => {
    const { document, start, end, quote } = isMembers(entry) ? entry : {};
    if (!isMembers(document) || typeof start !== 'number' || typeof end !== 'number') return [];
    const { id, title, address } = document;
    if (typeof id !== 'string') return [];
    const named = { id, title: toText(title) ?? id, address: toText(address) };
    return [[{ document: id, start, end, quote: toText(quote) }, named] as const];
  });
  return read.length === list.length ? read : null;
}

/** The sources that a list names; null where an entry has no id. */
export function toSources(list: readonly unknown[]): readonly ExportedSource[] | null {
  const read = list.flatMap((entry) => (isMembers(entry) ? (toSource(entry) ?? []) : []));
  return read.length === list.length ? read : null;
}

function toSource({ id, name, publisher, licence, year, address }: Members): ExportedSource | null {
  if (typeof id !== 'string') return null;
  return {
    id,
    name: toText(name) ?? id,
    publisher: toText(publisher),
    licence: toText(licence),
    year: typeof year === 'number' ? year : null,
    address: toText(address),
  };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function distinct<T>(entries: readonly T[], toKey: (entry: T) => string): readonly T[] {
  return [...new Map(entries.map((entry) => [toKey(entry), entry])).values()];
}

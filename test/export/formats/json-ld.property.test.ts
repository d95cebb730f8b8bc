import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { z } from 'zod';
import { toProvenance, type ExportedElement } from '../../../src/export/exported-graph.js';
import { arbitraryExportedGraph, toFile } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { noteDrawn } from '../../support/non-empty.js';

const term = z.object({ termType: z.string(), value: z.string(), datatype: z.object({ value: z.string() }).optional() });
const quads = z.array(z.object({ subject: term, predicate: term, object: term }));

/** What jsonld takes. */
const jsonObject = z.record(z.string(), z.json());

type Term = z.infer<typeof term>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const TERM = 'urn:tip-graph:term:';
const NIL = `${RDF}nil`;

/** Triples by their subject. */
class Triples {
  readonly #objects = new Map<string, Term[]>();
  readonly subjects: ReadonlySet<string>;

  constructor(found: z.infer<typeof quads>) {
    this.subjects = new Set(found.map(({ subject }) => subject.value));
    for (const { subject, predicate, object } of found) {
      const key = `${subject.value} ${predicate.value}`;
      this.#objects.set(key, [...(this.#objects.get(key) ?? []), object]);
    }
  }

  all(subject: string, predicate: string): readonly Term[] {
    return this.#objects.get(`${subject} ${predicate}`) ?? [];
  }

  one(subject: string, predicate: string): string | null {
    return this.all(subject, predicate)[0]?.value ?? null;
  }

  /** A value, or the values of a list. */
  value(object: Term): unknown {
    if (object.termType === 'Literal') return toValue(object);
    const values: unknown[] = [];
    for (let cell = object.value; cell !== NIL; cell = this.one(cell, `${RDF}rest`) ?? NIL) {
      values.push(...this.all(cell, `${RDF}first`).map(toValue));
    }
    return values;
  }
}

function toValue({ value, datatype }: Term): unknown {
  const type = datatype?.value.split('#').at(-1);
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'double' ? Number(value) : value;
}

function readElement(triples: Triples, subject: string, names: readonly string[]): unknown {
  const precision = triples.all(subject, `${TERM}precision`)[0];
  const oa = 'http://www.w3.org/ns/oa#';
  const evidence = triples.all(subject, `${TERM}evidence`).map(({ value: place }) => ({
    document: triples.one(place, `${oa}hasSource`)?.replace('urn:tip-graph:document:', ''),
    start: Number(triples.one(place, `${oa}start`)),
    end: Number(triples.one(place, `${oa}end`)),
    quote: triples.one(place, `${oa}exact`),
  }));
  const sources = triples.all(subject, 'http://purl.org/dc/terms/source').map(({ value: source }) => ({
    id: decodeURIComponent(source.replace('urn:tip-graph:source:', '')),
    publisher: triples.one(source, 'http://purl.org/dc/terms/publisher'),
    licence: triples.one(source, 'http://purl.org/dc/terms/license'),
  }));
  const properties = names.map((name): readonly [string, unknown] => [
    name,
    triples.all(subject, `urn:tip-graph:property:${name}`).map((each) => triples.value(each))[0],
  ]);
  return {
    properties: Object.fromEntries(properties),
    method: triples.one(subject, `${TERM}method`),
    precision: precision ? toValue(precision) : null,
    evidence: evidence.map((each) => JSON.stringify(each)).sort(),
    sources: sources.map((each) => JSON.stringify(each)).sort(),
  };
}

/** RDF writes sixteen digits of a number with a fraction. */
function toRounded(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? value : Number(value.toExponential(15));
  if (Array.isArray(value)) return value.map(toRounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toRounded(each)]));
}

function toExpected(element: ExportedElement): unknown {
  const { evidence, sources, ...known } = toProvenance(element);
  const toTexts = (list: readonly object[]): readonly string[] => list.map((each) => JSON.stringify(each)).sort();
  return { properties: toRounded(element.properties), ...known, evidence: toTexts(evidence), sources: toTexts(sources) };
}

/** What has no place in RDF is an error. */
const SAFE = { base: 'urn:none', safe: true };
const N_QUADS = { format: 'application/n-quads' } as const;

async function readTriples(file: string): Promise<Triples> {
  const document = jsonObject.parse(JSON.parse(file));
  return new Triples(quads.parse(await jsonld.toRDF(document, SAFE)));
}

describe('toJsonLd', () => {
  const drawnNodes = noteDrawn('nodes');
  const drawnRelationships = noteDrawn('relationships');

  it('gives jsonld triples with the same nodes, relationships and evidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        const triples = await readTriples((await toFile('JSON_LD', graph)).toString());
        for (const node of drawnNodes(graph.nodes)) {
          const subject = `urn:tip-graph:node:${encodeURIComponent(node.id)}`;
          expect(triples.one(subject, `${RDF}type`)).toBe(`${TERM}${node.type}`);
          expect(triples.one(subject, 'http://www.w3.org/2000/01/rdf-schema#label')).toBe(node.label);
          expect(readElement(triples, subject, Object.keys(node.properties))).toEqual(toExpected(node));
        }
        for (const each of drawnRelationships(graph.relationships)) {
          const subject = `urn:tip-graph:relationship:${encodeURIComponent(each.id)}`;
          const [from, to] = [each.from, each.to].map((id) => `urn:tip-graph:node:${encodeURIComponent(id)}`);
          expect(triples.all(from ?? '', `${TERM}${each.type}`).map(({ value }) => value)).toContain(to);
          expect(['subject', 'predicate', 'object'].map((part) => triples.one(subject, `${RDF}${part}`))).toEqual([
            from,
            `${TERM}${each.type}`,
            to,
          ]);
          expect(readElement(triples, subject, Object.keys(each.properties))).toEqual(toExpected(each));
        }
        const kinds = (kind: string): number =>
          [...triples.subjects].filter((each) => each.startsWith(`urn:tip-graph:${kind}:`)).length;
        expect([kinds('node'), kinds('relationship')]).toEqual([graph.nodes.length, graph.relationships.length]);
      }),
      { seed: fuzzSeed },
    );
  });

  it('gives N-Quads', async () => {
    const known = { properties: { year: 2023 }, method: null, precision: null, evidence: [], sources: [] };
    const about = { what: 'subgraph', request: {}, dataVersion: 'v', truncated: null };
    const nodes = [{ id: 'BLR/~/article-181', type: 'LegalProvision', label: 'Article 181', ...known }];
    const file = await toFile('JSON_LD', { about, nodes, relationships: [], sources: [], documents: [] });
    const document = jsonObject.parse(JSON.parse(file.toString()));
    const quadsOf = z.string().parse(await jsonld.toRDF(document, { ...SAFE, ...N_QUADS }));
    expect(quadsOf.split('\n')).toContain(
      '<urn:tip-graph:node:BLR%2F~%2Farticle-181> <urn:tip-graph:property:year> "2023"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contribution, DocumentKind } from '../../src/graph/contribution.js';
import type { GraphStore } from '../../src/graph/store.js';
import { readDocuments, type HeldDocument } from '../../src/ingestion/documents.js';
import { findMissingProperties, toMissingLine, type MissingProperty } from '../../src/ingestion/missing-properties.js';
import { listRequiredProperties } from '../../src/plan/required-properties.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { model } from '../support/model.js';
import { extractFile } from '../support/seeded.js';
import { openChangeableEmbedded } from '../support/embedded.js';

const required = listRequiredProperties(model);
const { contribution } = await extractFile(Buffer.from(toNarrative(ICELAND)), 'iceland.txt');
const { id } = contribution.document;

let graph: GraphStore;

beforeAll(async () => {
  graph = await openChangeableEmbedded();
});

afterAll(() => graph.close());

async function findDocuments(kind: DocumentKind): Promise<readonly HeldDocument[]> {
  return readDocuments(graph, { kind: 'compare', field: 'kind', operator: 'eq', value: kind });
}

async function findMissingIn(stored: Contribution): Promise<readonly MissingProperty[]> {
  await graph.apply({ add: [stored], remove: [] });
  const documents = await findDocuments('NARRATIVE');
  return findMissingProperties(graph, documents, required);
}

/** The contribution without a property of some of its nodes or relationships. */
function without(kind: string, name: string): Contribution {
  const strip = <Fact extends { readonly properties: Contribution['nodes'][number]['properties'] }>(fact: Fact): Fact => ({
    ...fact,
    properties: Object.fromEntries(Object.entries(fact.properties).filter(([each]) => each !== name)),
  });
  return {
    ...contribution,
    nodes: contribution.nodes.map((node) => (node.label === kind ? strip(node) : node)),
    relationships: contribution.relationships.map((each) => (each.type === kind ? strip(each) : each)),
  };
}

describe('the required properties', () => {
  it('are those that the schema calls non-null, of nodes and of relationships, without ids and lists', () => {
    const action = required.nodes.get('Action');
    expect(action).toEqual(expect.arrayContaining(['ordinal', 'verb', 'continuing']));
    expect(action).not.toContain('id');
    expect(action).not.toContain('object');
    expect(required.nodes.get('Claim')).not.toContain('metrics');
    expect(required.relationships.get('CITES')).toEqual(['role']);
  });

  it.each(['SUMMARY', 'PROFILE', 'ROW'] as const)('are there in what the current program makes of a %s', async (kind) => {
    const documents = await findDocuments(kind);
    expect(documents.length).toBeGreaterThan(100);
    expect(await findMissingProperties(graph, documents, required)).toEqual([]);
  });

  it('are missed in a document that was stored without them, whatever else states them', async () => {
    expect(await findMissingIn(contribution)).toEqual([]);
    const action = { name: 'verb', kind: 'Action', documents: 1 };
    expect(await findMissingIn(without('Action', 'verb'))).toEqual([action]);
    expect(await findMissingIn(without('CITES', 'role'))).toEqual([{ name: 'role', kind: 'CITES', documents: 1 }]);
    expect(await findMissingIn(without('Recommendation', 'text'))).toEqual([]);
    await graph.apply({ add: [], remove: [id] });
  });
});

describe('the line on a missing property', () => {
  it('says how many documents lack it, and what to do', () => {
    const missing = { name: 'verb', kind: 'Action', documents: 1 };
    const rest = 'stored without "verb", which every Action has; wait';
    expect(toMissingLine(missing, 'wait')).toBe(`1 document was ${rest}`);
    expect(toMissingLine({ ...missing, documents: 99 }, 'wait')).toBe(`99 documents were ${rest}`);
    expect(toMissingLine({ ...missing, documents: 100 }, 'wait')).toBe(`at least 100 documents were ${rest}`);
  });
});

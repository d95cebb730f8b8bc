import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Contribution } from '../../../src/graph/contribution.js';
import { StatementError, StoreUnavailableError } from '../../../src/shared/errors.js';
import { NO_PROVENANCE, type Selection } from '../../../src/graph/plan.js';
import { NO_CHANGE, type GraphStore } from '../../../src/graph/store.js';
import { openNeo4jStore } from '../../../src/stores/neo4j/store.js';
import { reference } from '../../support/contributions.js';
import { dump } from '../../support/dump.js';
import { describeOnNeo4j, toNeo4jTestConfig } from '../../support/neo4j.js';

describeOnNeo4j('a Neo4j store', () => {
  let store: GraphStore;
  let statements: string[] = [];

  beforeEach(async () => {
    await read('MATCH (node) DETACH DELETE node');
    store = await openNeo4jStore({ ...toNeo4jTestConfig(), onStatement: (text) => statements.push(text) });
    statements = [];
  });

  afterEach(async () => {
    await store.close();
    await read('MATCH (node) DETACH DELETE node');
  });

  it('leaves other nodes as they are, and does not read them', async () => {
    await read("CREATE (:Country {id: 'AAA', nameKey: 'mine'})<-[:VISITED]-(:Person {id: 'BBB'})");
    await store.apply({ add: [reference], remove: [] });
    const { countries } = await store.run({ countries: toSelection('Country') });
    await store.apply({ add: [], remove: [reference.document.id] });
    expect(countries).toMatchObject({ total: 3, more: false });
    expect(countries?.rows.map(({ keys }) => keys)).toEqual([['AAA'], ['BBB'], ['CCC']]);
    expect(await read('MATCH (a)-[r]->(b) RETURN labels(a), a.id, type(r), labels(b), b.id, b.nameKey')).toEqual([
      [['Person'], 'BBB', 'VISITED', ['Country'], 'AAA', 'mine'],
    ]);
  });

  it('leaves nothing of its own but the mark of the graph when everything is taken out', async () => {
    await store.apply({ add: [reference], remove: [] });
    await store.apply({ add: [], remove: [reference.document.id] });
    // The order of keys is that in which the database first saw them, whichever suite wrote them.
    expect(
      await read('MATCH (node) UNWIND keys(node) AS key WITH node, key ORDER BY key RETURN labels(node), collect(key)'),
    ).toEqual([
      [
        ['TipEntity', 'TipGraph'],
        ['assemblyVersion', 'id'],
      ],
    ]);
  });

  it('writes anew what another version assembled, and leaves what is the user’s', async () => {
    await store.apply({ add: [reference, toDocument('a', 'INGESTED', 'Foxes run.\n\nGeese fly.')], remove: [] });
    const fresh = await dump(store);
    const id = 'a'.repeat(64);
    await read("MATCH (graph:TipGraph) SET graph.assemblyVersion = 'another'");
    await read("MATCH (country:Country {id: 'AAA'}) SET country.nameKey = 'other' REMOVE country.searchStems");
    await read('MATCH (passage:Passage {ordinal: 2}) DETACH DELETE passage');
    await read(
      `MATCH (document:Document {id: '${id}'}) CREATE (:TipEntity:Passage {id: 'left', ordinal: 9})-[:FROM_DOCUMENT {key: ''}]->(document)`,
    );
    await read("MATCH (country:Country {id: 'AAA'}) CREATE (:Person)-[:VISITED]->(country)-[:LIKES]->(:Person)");
    await read("MATCH (a:Country {id: 'AAA'}), (b:Country {id: 'BBB'}) CREATE (a)-[:TWINNED]->(b)");
    expect(await dump(store)).not.toEqual(fresh);
    const newer = await openNeo4jStore(toNeo4jTestConfig());
    expect(await dump(newer)).toEqual(fresh);
    await newer.close();
    expect(await read("MATCH (country:Country {id: 'AAA'}) RETURN country.searchStems IS NOT NULL")).toEqual([[true]]);
    expect(await read('MATCH ()-[own:VISITED|LIKES|TWINNED]->() RETURN count(own)')).toEqual([[3]]);
    // What was rewritten can be taken out as if nothing had been.
    await store.apply({ add: [], remove: [id] });
    expect(await read('MATCH (node:Passage|Document) RETURN node.id')).toEqual([[reference.document.id]]);
  });

  it('keeps a node that something of the user is related to', async () => {
    await store.apply({ add: [reference], remove: [] });
    await read("MATCH (country:TipEntity {id: 'AAA'}) CREATE (:Person)-[:VISITED]->(country)");
    await store.apply({ add: [], remove: [reference.document.id] });
    expect(await read('MATCH (:Person)-[:VISITED]->(country) RETURN country.id')).toEqual([['AAA']]);
  });

  it('remembers the seed that it holds', async () => {
    expect(await store.applySeed('one', () => [reference])).toMatchObject({ nodesRemoved: 0 });
    const other = await openNeo4jStore(toNeo4jTestConfig());
    expect(await other.applySeed('one', () => [])).toBeNull();
    expect(await other.applySeed('two', () => [reference])).toEqual(NO_CHANGE);
    await other.close();
  });

  it('tells how far the seed is written, and nothing where it is written already', async () => {
    const told: (readonly number[])[] = [];
    const onSeedProgress = (...progress: readonly number[]): void => void told.push(progress);
    const other = await openNeo4jStore({ ...toNeo4jTestConfig(), onSeedProgress });
    await other.applySeed('one', () => [reference]);
    await other.applySeed('one', () => [reference]);
    await other.close();
    expect(told).toEqual([[1, 1]]);
  });

  it('makes the documents of the seed those given, and leaves the others', async () => {
    const [kept, gone, ingested] = [toDocument('a', 'SEED'), toDocument('b', 'SEED'), toDocument('c', 'INGESTED')];
    await store.apply({ add: [ingested], remove: [] });
    await store.applySeed('one', () => [kept, gone]);
    await store.applySeed('two', () => [kept]);
    const { documents } = await store.run({ documents: toSelection('Document') });
    expect(documents?.rows.map(({ keys }) => keys[0])).toEqual([kept.document.id, ingested.document.id]);
  });

  it('begins a seed again that was broken off, even where the seed of before comes back', async () => {
    await store.applySeed('one', () => [reference]);
    const broken = (): readonly Contribution[] => {
      throw new Error('broken off');
    };
    await expect(store.applySeed('two', broken)).rejects.toThrow('broken off');
    await read("MATCH (country:TipEntity {id: 'AAA'}) DETACH DELETE country");
    expect(await store.applySeed('one', () => [reference, toDocument('a', 'SEED')])).not.toBeNull();
    expect(await store.applySeed('one', () => [])).toBeNull();
  });

  it('lets writers go one after another', async () => {
    const other = await openNeo4jStore(toNeo4jTestConfig());
    const documents = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => toDocument(letter, 'INGESTED'));
    await Promise.all(documents.map((each, index) => (index % 2 ? store : other).apply({ add: [each], remove: [] })));
    await other.close();
    expect(
      await read('MATCH (:Country)-[link:HAS_REPORT]->() RETURN count(DISTINCT link.authority), size(link.evidence)'),
    ).toEqual([[1, documents.length]]);
  });

  it('keeps numbers as they were, in lists too', async () => {
    const properties = { whole: 3, fraction: 2.5, list: [1, 2.5], wholes: [1, 2], empty: [], text: ['a'], yes: true };
    const node = { label: 'Tier', id: 'TIER_1', properties };
    await store.apply({ add: [{ ...reference, nodes: [node], relationships: [] }], remove: [] });
    const fields = [...Object.keys(properties), 'absent'];
    const { tiers } = await store.run({ tiers: { ...toSelection('Tier'), fields } });
    expect(tiers?.rows[0]?.node.fields).toEqual({ ...properties, absent: null });
  });

  it('sends one statement for a plan, however deep', async () => {
    await store.apply({ add: [reference], remove: [] });
    statements = [];
    const hop = { type: 'BORDERS', direction: 'BOTH', fields: [], byAuthority: false, provenance: NO_PROVENANCE } as const;
    const borders = { hop, selection: toSelection('Country') };
    await store.run({ a: { ...toSelection('Country'), children: { borders } }, b: toSelection('Tier') });
    expect(statements).toHaveLength(1);
    await store.run({});
    expect(statements).toHaveLength(1);
  });

  it('names the statement that the engine refuses', async () => {
    const where = { kind: 'compare', field: 'id', operator: 'eq', value: 'a' } as const;
    const unordered: Selection = {
      ...toSelection('Country'),
      page: { take: -5, from: 'START', after: null, before: null },
      where,
    };
    const refusal: unknown = await store.run({ unordered }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StatementError);
    expect(refusal).toMatchObject({ statement: 'read-plan', cause: expect.anything() });
  });
});

describe('openNeo4jStore', () => {
  it('says that the store is unavailable where nothing listens', async () => {
    const options = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: null, database: 'neo4j' };
    await expect(openNeo4jStore(options)).rejects.toBeInstanceOf(StoreUnavailableError);
  });
});

describeOnNeo4j('a Neo4j store without its database', () => {
  it('says that the store is unavailable', async () => {
    const opening = openNeo4jStore({ ...toNeo4jTestConfig(), database: 'nowhere' });
    await expect(opening).rejects.toBeInstanceOf(StoreUnavailableError);
  });
});

async function read(text: string): Promise<readonly (readonly unknown[])[]> {
  const { uri, user, password } = toNeo4jTestConfig();
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const { records } = await driver.executeQuery(text);
  await driver.close();
  return records.map((record) => record.keys.map((key): unknown => record.get(key)));
}

function toSelection(label: string): Selection {
  const page = { take: 50, from: 'START', after: null, before: null } as const;
  return { label, fields: [], where: null, order: [], page, count: true, children: {}, provenance: NO_PROVENANCE };
}

/** A document that states a relationship which others state too, each with its own evidence. */
function toDocument(letter: string, origin: 'SEED' | 'INGESTED', text = letter): Contribution {
  const report = { label: 'CountryReport', id: 'AAA-2020' };
  const provenance = { evidence: [{ start: 0, end: 1, quote: text.slice(0, 1) }], sources: [], method: 'EXTRACTED' } as const;
  return {
    document: {
      id: letter.repeat(64),
      kind: 'NARRATIVE',
      origin,
      title: letter,
      fileName: `${letter}.txt`,
      mediaType: 'text/plain',
      partition: 'AAA',
      text,
    },
    nodes: [{ ...report, properties: { year: 2020 } }],
    relationships: [
      { type: 'HAS_REPORT', from: { label: 'Country', id: 'AAA' }, to: report, key: '', properties: {}, provenance },
    ],
  };
}

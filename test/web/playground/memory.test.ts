import { describe, expect, it } from '@jest/globals';
import { createMemory, type Asked } from '../../../web/playground/answer/memory.js';

const asked = (query: string): Asked => ({ query, variables: {}, operationName: null, dataVersion: null });
const EMPTY = '{"data":{"country":null}}';

describe('what an answer is to', () => {
  it('is the operation that is shown beside it, where several had the same answer', () => {
    const memory = createMemory(5);
    memory.remember(EMPTY, asked('{ country(iso3: "XXA") { id } }'));
    memory.remember(EMPTY, asked('{ country(iso3: "XXB") { id } }'));
    expect(memory.recall(EMPTY, '{ country(iso3: "XXA") { id } }')?.query).toContain('XXA');
    expect(memory.recall(EMPTY, '{ edited }')?.query).toContain('XXB');
  });

  it('is forgotten in the order of the last time that it came', () => {
    const memory = createMemory(2);
    memory.remember('a', asked('a'));
    memory.remember('b', asked('b'));
    memory.remember('a', asked('a'));
    memory.remember('c', asked('c'));
    expect([memory.recall('a', 'a')?.query, memory.recall('b', 'b'), memory.recall('c', 'c')?.query]).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });
});

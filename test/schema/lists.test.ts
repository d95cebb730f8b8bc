import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { withLists } from '../../src/schema/lists.js';

const spelled = print(
  withLists(
    parse(`
      type Country { "Its laws." laws: LawConnection! capitals(old: Boolean): CapitalConnection }
      type Law { id: ID! }
      type City { id: ID! }
      "A city as capital." type CapitalEdge { "The city." node: City! "From then on." since: Int }
    `),
  ),
);

describe('withLists', () => {
  it('makes the page and the edge of a list that has the name of its type', () => {
    expect(spelled).toContain('nodes: [Law!]!');
    expect(spelled).toMatch(/type LawEdge \{[^}]*node: Law![^}]*cursor: String!/);
  });

  it('completes an edge that is written, and lists what it leads to', () => {
    expect(spelled).toMatch(/type CapitalConnection \{[^}]*nodes: \[City!\]!/);
    expect(spelled.match(/type CapitalEdge \{[^}]*since: Int[^}]*cursor: String![^}]*evidence: \[Evidence!\]/g)).toHaveLength(1);
  });

  it('gives a list its arguments beside those of its own', () => {
    expect(spelled).toMatch(/capitals\(\s+old: Boolean[^)]*first: Int[^)]*filter: CityFilter[^)]*orderBy: \[CityOrder!\]/);
  });

  it('leaves a list alone whose type is written', () => {
    const written = parse('type A { list: BConnection } type BConnection { size: Int } type B { id: ID! }');
    expect(print(withLists(written))).toBe(print(written));
  });
});

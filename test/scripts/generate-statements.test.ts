import { describe, expect, it } from '@jest/globals';
import { toTypeText } from '../../scripts/generate/statement-type.js';
import { parseStatement } from '../../scripts/generate/statements.js';
import { constraintsStatements } from '../../src/generated/statements.js';
import { model } from '../support/model.js';

const HEADER = '// find-things\n// Finds things.\n// @param ids  string[]\n// @returns { id: string }\n';

describe('parseStatement', () => {
  it('reads the header and leaves it out of the text', () => {
    expect(parseStatement('find-things.cypher', `${HEADER}UNWIND $ids AS id\nRETURN id\n`)).toEqual({
      name: 'find-things',
      description: 'Finds things.',
      parameters: new Map([['ids', 'string[]']]),
      returns: '{ id: string }',
      text: 'UNWIND $ids AS id\nRETURN id',
    });
  });

  it.each([
    ['a parameter that is not declared', `${HEADER}UNWIND $ids AS id RETURN id, $more`, '$more is used but not declared'],
    ['a parameter that is not used', `${HEADER}RETURN 1`, '$ids is declared but not used'],
    ['another name than the file has', `// other\nRETURN 1`, 'the first line names the statement'],
    ['a tag that it does not know', `// find-things\n// @param\nRETURN 1`, 'a tag is'],
  ])('refuses %s', (_, content, message) => {
    expect(() => parseStatement('find-things.cypher', content)).toThrow(message);
  });
});

describe('toTypeText', () => {
  it.each([
    ['integer', 'number'],
    ['string | null', 'string | null'],
    ['string[]', 'readonly string[]'],
    ['{ id: string, year: integer }', '{ readonly id: string; readonly year: number }'],
    ['{ id: string }[]', 'readonly { readonly id: string }[]'],
  ])('turns %s into %s', (type, text) => {
    expect(toTypeText(type)).toBe(text);
  });

  it('refuses a type that it does not know', () => {
    expect(() => toTypeText('text')).toThrow('a type is one of');
  });
});

describe('the constraints', () => {
  const texts = Object.values(constraintsStatements).map(({ text }) => text.replace(/\s+/g, ' '));

  it.each([...model.nodes.values()])('index the id of $label', ({ label }) => {
    expect(texts).toContainEqual(expect.stringContaining(`FOR (node:${label}) ON (node.id)`));
  });

  it.each([...model.nodes.values()].filter(({ order }) => order.length > 0))('index the order of $label', ({ label, order }) => {
    const properties = [...order.map(({ by }) => (by.kind === 'field' ? by.field : 'a count')), 'id']
      .map((field) => `node.${field}`)
      .join(', ');
    expect(texts).toContainEqual(expect.stringContaining(`FOR (node:${label}) ON (${properties})`));
  });
});

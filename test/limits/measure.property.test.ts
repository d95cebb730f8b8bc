import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { join } from 'node:path';
import { createNodeCounter } from '../../src/limits/count-nodes.js';
import { measureShape } from '../../src/limits/measure-shape.js';
import { createSchema } from '../../src/schema/schema.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { fuzzSeed } from '../support/fuzz.js';

const { schema } = createSchema(join(packageDirectory, 'schema'));

/** Fragments on Country, each of which may spread only later ones, as GraphQL asks. */
const FRAGMENTS = 4;

function arbitrarySelections(later: readonly string[], depth: number): fc.Arbitrary<string> {
  const borders = fc
    .tuple(fc.constantFrom('', 'x: '), fc.integer({ min: 1, max: 9 }), arbitraryDirective())
    .chain(([alias, size, directive]) =>
      (depth === 0 ? fc.constant('iso3') : arbitrarySelections(later, depth - 1)).map(
        (below) => `${alias}borders(first: ${String(size)})${directive} { nodes { ${below} } }`,
      ),
    );
  const parts: fc.Arbitrary<string>[] = [
    arbitraryDirective().map((directive) => `iso3${directive}`),
    fc.constant('y: name'),
    borders,
    ...later.map((name) => arbitraryDirective().map((directive) => `...${name}${directive}`)),
    arbitraryDirective().map((directive) => `... on Country${directive} { name }`),
  ];
  return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 3 }).map((selections) => selections.join(' '));
}

function arbitraryDirective(): fc.Arbitrary<string> {
  return fc.constantFrom('', '', ' @include(if: true)');
}

const operations = fc
  .tuple(
    arbitrarySelections(['F0', 'F1', 'F2', 'F3'], 2),
    ...Array.from({ length: FRAGMENTS }, (_, index) =>
      arbitrarySelections(['F0', 'F1', 'F2', 'F3'].slice(index + 1), 1).map(
        (selections) => `fragment F${String(index)} on Country { ${selections} }`,
      ),
    ),
  )
  .map(([selections, ...fragments]) => `{ country(iso3: "BLR") { ${selections} } } ${fragments.join(' ')}`);

/** The same operation with each fragment written out where it is spread: its directives stand on an inline fragment. */
function writeOut(document: DocumentNode): OperationDefinitionNode {
  const find = (name: string): SelectionSetNode => {
    const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`no fragment ${name}`);
    return fragment.selectionSet;
  };
  const expand = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { directives = [] } = selection;
        return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: expand(find(selection.name.value)) };
      }
      return selection.selectionSet ? { ...selection, selectionSet: expand(selection.selectionSet) } : selection;
    }),
  });
  const operation = findOperation(document);
  return { ...operation, selectionSet: expand(operation.selectionSet) };
}

function findOperation(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
}

describe('what an operation costs', () => {
  it('is the same whether its fragments are spread or written out', () => {
    const count = createNodeCounter(schema);
    fc.assert(
      fc.property(operations, (text) => {
        const document = parse(text);
        const plain = writeOut(document);
        const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [plain] };
        expect(measureShape(document, findOperation(document))).toEqual(measureShape(alone, plain));
        expect(count(document, findOperation(document), {})).toBe(count(alone, plain, {}));
      }),
      { seed: fuzzSeed, numRuns: 500 },
    );
  });
});

import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Measurement } from './limits.js';

/** What shows without looking at the schema. */
export type Shape = Omit<Measurement, 'nodes'>;

/**
 * Measures the shape of a valid operation. A fragment counts as often as it is spread, and is walked once, so the time is
 * linear in the document however often fragments spread each other.
 */
export function measureShape(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = toFragments(document);
  const known = new Map<string, Part>();

  const measureFragment = (name: string): Part => {
    const measured =
      known.get(name) ?? measureSet(fragments.get(name)?.selectionSet, fragments.get(name)?.directives?.length ?? 0);
    known.set(name, measured);
    return measured;
  };

  const measureSet = (set: SelectionSetNode | undefined, directives = 0): Part => {
    const parts = (set?.selections ?? []).map((selection): Part => {
      const given = selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FRAGMENT_SPREAD:
          return addDirectives(measureFragment(selection.name.value), given);
        case Kind.INLINE_FRAGMENT:
          return measureSet(selection.selectionSet, given);
        case Kind.FIELD: {
          const below = measureSet(selection.selectionSet);
          return {
            depth: 1 + (isIntrospection(selection.name.value) ? 0 : below.depth),
            aliases: below.aliases + (selection.alias ? 1 : 0),
            directives: below.directives + given,
            fields: below.fields + 1,
            rootFields: 1,
          };
        }
      }
    });
    return addDirectives(parts.reduce(addParts, NOTHING), directives);
  };

  return measureSet(operation.selectionSet, operation.directives?.length ?? 0);
}

/** A part's own fields stand under `rootFields`: those of the whole operation are its root fields. */
type Part = Shape;

const NOTHING: Part = { depth: 0, aliases: 0, directives: 0, fields: 0, rootFields: 0 };

function addParts(a: Part, b: Part): Part {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
    rootFields: a.rootFields + b.rootFields,
  };
}

function addDirectives(part: Part, directives: number): Part {
  return { ...part, directives: part.directives + directives };
}

function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}

/** The fragments of a document by name. */
export function toFragments(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { toPageSize } from '../graph/paging.js';
import { toConnectionModel } from '../plan/model.js';
import { invariant } from '../shared/invariant.js';
import { toFragments } from './measure-shape.js';

/** Counts the nodes that an operation asks for. */
export type NodeCounter = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => number;

/**
 * A counter for a schema. A page counts with its size, a list without pages with the number of its `@bounded`, and what is
 * below with the product: more nodes than that an answer never has, but for rare long lists. A list of which only the length
 * is asked counts as one. Fields count whether or not `@skip` and `@include` leave them.
 * Its counting throws InputError for a page size that does not fit, and GraphQLError for an argument that does not.
 */
export function createNodeCounter(schema: GraphQLSchema): NodeCounter {
  const bounds = readBounds(schema);
  return (document, operation, variables) => {
    const fragments = toFragments(document);
    const known = new Map<string, number>();

    const countSet = (set: SelectionSetNode | undefined, type: GraphQLOutputType | undefined): number => {
      const counts = (set?.selections ?? []).map((selection): number => {
        switch (selection.kind) {
          case Kind.FRAGMENT_SPREAD:
            return countFragment(selection.name.value);
          case Kind.INLINE_FRAGMENT:
            return countSet(selection.selectionSet, toOutputType(schema, selection.typeCondition?.name.value) ?? type);
          case Kind.FIELD:
            return countField(selection, type);
        }
      });
      return counts.reduce((sum, count) => sum + count, 0);
    };

    const countFragment = (name: string): number => {
      const fragment = fragments.get(name);
      const count = known.get(name) ?? countSet(fragment?.selectionSet, toOutputType(schema, fragment?.typeCondition.name.value));
      known.set(name, count);
      return count;
    };

    const countField = (node: FieldNode, parent: GraphQLOutputType | undefined): number => {
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
      const type = field && getNamedType(field.type);
      if (!field || !(isObjectType(type) || isInterfaceType(type))) return 0;
      const below = countSet(node.selectionSet, type);
      const given = getArgumentValues(field, node, variables);
      if (isObjectType(type) && toConnectionModel(type)) return Math.max(1, toPageSize(given) * below);
      if (isObjectType(parent) && toConnectionModel(parent)) return isNode(type) ? 1 + below : Math.max(1, below);
      return toLength(field, given) * ((isNode(type) ? 1 : 0) + below);
    };

    const toLength = (field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): number => {
      const { ids } = given;
      return Array.isArray(ids) ? ids.length : (bounds.get(field) ?? 1);
    };

    return countSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  };
}

/** The number of entries of each list of objects that has no pages. The list of nodes by ids has as many as ids were given. */
function readBounds(schema: GraphQLSchema): ReadonlyMap<GraphQLField<unknown, unknown>, number> {
  const bounded = schema.getDirective('bounded');
  invariant(bounded != null, 'the schema declares @bounded');
  const bounds = new Map<GraphQLField<unknown, unknown>, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || toConnectionModel(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isLong = isListType(getNullableType(field.type)) && 'getFields' in getNamedType(field.type);
      if (!isLong || field.args.some(({ name }) => name === 'ids')) continue;
      const size = field.astNode && getDirectiveValues(bounded, field.astNode)?.['size'];
      invariant(typeof size === 'number', `${type.name}.${field.name} is a list without pages and says how long it is`);
      bounds.set(field, size);
    }
  }
  return bounds;
}

function isNode(type: GraphQLOutputType): boolean {
  if (isInterfaceType(type)) return type.name === 'Node';
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function toOutputType(schema: GraphQLSchema, name: string | undefined): GraphQLOutputType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type : undefined;
}

import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What the schema says of a place of an answer. */
export interface Place {
  /** The field that it is the answer of, whatever it is called in the answer. */
  readonly field: string;
  /** Name of its type. */
  readonly type: string;
  /** Whether all that can stand there are nodes of one type. */
  readonly isNode: boolean;
}

/** Places of an answer by the names that lead there, joined by points, without places in lists. */
export type Shape = ReadonlyMap<string, Place>;

/** The shape of the answers to an operation; empty where the schema knows no such operation. */
export function toShape(schema: GraphQLSchema, query: string, operationName: string | null): Shape {
  const document = tryParse(query);
  const operation = document?.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && (operationName === null || each.name?.value === operationName),
  );
  const shape = new Map<string, Place>();
  if (document && operation?.kind === Kind.OPERATION_DEFINITION) {
    const walk = createWalk(schema, document, shape);
    walk(operation.selectionSet, schema.getRootType(operation.operation), [], []);
  }
  return shape;
}

function tryParse(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

type Walk = (
  set: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  path: readonly string[],
  spread: readonly string[],
) => void;

function createWalk(schema: GraphQLSchema, document: DocumentNode, shape: Map<string, Place>): Walk {
  const toType = (name: string | undefined): GraphQLNamedType | undefined =>
    name === undefined ? undefined : schema.getType(name);
  const walk: Walk = ({ selections }, type, path, spread) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, toType(selection.typeCondition?.name.value) ?? type, path, spread);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || spread.includes(name)) continue;
        walk(fragment.selectionSet, toType(fragment.typeCondition.name.value), path, [...spread, name]);
      } else {
        const field = selection.name.value;
        const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
        if (!found) continue;
        const named = getNamedType(found.type);
        const below = [...path, (selection.alias ?? selection.name).value];
        shape.set(below.join('.'), { field, type: named.name, isNode: isNode(named) });
        if (selection.selectionSet) walk(selection.selectionSet, named, below, spread);
      }
    }
  };
  return walk;
}

function isNode(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

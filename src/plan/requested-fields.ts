import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';
import { Kind, visit, type ASTNode, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { invariant } from '../shared/invariant.js';

/** A field that an operation asks for, with everything asked below it; fields that ask for the same are one. */
export interface RequestedField {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What is asked of the field's value, for each type that a fragment names. */
  readonly selections: readonly FieldsByTypeName[];
}

/** What the operation asks for at the field that is being resolved. */
export function toRequestedField(info: GraphQLResolveInfo): RequestedField {
  const fragments = Object.entries(info.fragments).map(([name, fragment]) => [name, withOwnAliases(fragment)] as const);
  const tree = parseResolveInfo({
    ...info,
    fieldNodes: info.fieldNodes.map(withOwnAliases),
    fragments: Object.fromEntries(fragments),
  });
  invariant(isTree(tree), 'a field with a composite type has a selection');
  return { name: tree.name, arguments: tree.args, selections: [tree.fieldsByTypeName] };
}

/** The fields asked for where the value is of one of these types (a type and its interfaces), each key once. */
export function toFieldsOf(
  types: readonly string[],
  selections: readonly FieldsByTypeName[],
): ReadonlyMap<string, RequestedField> {
  const fields = new Map<string, RequestedField>();
  const trees = selections.flatMap((selection) => types.flatMap((type) => Object.values(selection[type] ?? {})));
  for (const tree of trees) {
    const key = toFieldKey(tree.name, tree.args);
    const known = fields.get(key);
    fields.set(key, {
      name: tree.name,
      arguments: tree.args,
      selections: [...(known?.selections ?? []), tree.fieldsByTypeName],
    });
  }
  return fields;
}

/** The same for the same field with the same arguments, whatever its alias: under this name a plan keeps what it reads. */
export function toFieldKey(name: string, fieldArguments: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(fieldArguments).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? name : `${name}(${JSON.stringify(Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1))))})`;
}

/** The parser looks aliases up in plain objects, which know `constructor` and the like; no object knows these. */
function withOwnAliases<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    Field: (field): FieldNode => {
      const value = `_${field.alias?.value ?? field.name.value}`;
      return { ...field, alias: { kind: Kind.NAME, value } };
    },
  });
}

function isTree(value: ReturnType<typeof parseResolveInfo>): value is ResolveTree {
  return value != null && 'alias' in value && typeof value.alias === 'string';
}

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
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { assertBudget, isBudgetName, type BudgetName } from '../walks/budgets.js';
import { toPageSize } from '../plan/paging.js';
import { GROUP_FIELD, toMostGroups } from '../plan/group-arguments.js';
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
 * below with the product: more nodes than that an answer never has, but for rare long lists. What a walk fills counts with the
 * walk's budget, relationships and paths like nodes; the walk itself with its field's `@work`. A list of which only the
 * length is asked counts as one. Groups count with those that each level may have. Fields count whether or not `@skip` and
 * `@include` leave them.
 * Its counting throws InputError for a page size or a budget that does not fit, and GraphQLError for an argument that does not.
 */
export function createNodeCounter(schema: GraphQLSchema): NodeCounter {
  const [bounds, works] = [readBounds(schema), readWorks(schema)];
  return (document, operation, variables) => {
    const fragments = toFragments(document);
    const known = new Map<string, number>();

    /** A connection's groups are counted apart from its other fields: there is one count of a page's nodes, not one a node. */
    const countSet = (
      set: SelectionSetNode | undefined,
      type: GraphQLOutputType | undefined,
      above: Given,
      part: Part = 'FIELDS',
    ): number => {
      const counts = (set?.selections ?? []).map((selection): number => {
        switch (selection.kind) {
          case Kind.FRAGMENT_SPREAD:
            return countFragment(selection.name.value, above, part);
          case Kind.INLINE_FRAGMENT:
            return countSet(
              selection.selectionSet,
              toOutputType(schema, selection.typeCondition?.name.value) ?? type,
              above,
              part,
            );
          case Kind.FIELD:
            return countField(selection, type, above, part);
        }
      });
      return counts.reduce((sum, count) => sum + count, 0);
    };

    const countFragment = (name: string, above: Given, part: Part): number => {
      const fragment = fragments.get(name);
      const type = toOutputType(schema, fragment?.typeCondition.name.value);
      const key = `${part} ${name} ${JSON.stringify(toBudgets(bounds, type, above))}`;
      const count = known.get(key) ?? countSet(fragment?.selectionSet, type, above, part);
      known.set(key, count);
      return count;
    };

    const countField = (node: FieldNode, parent: GraphQLOutputType | undefined, above: Given, part: Part): number => {
      const field = hasFields(parent) ? parent.getFields()[node.name.value] : undefined;
      if (!field) return 0;
      const type = getNamedType(field.type);
      if (!hasFields(type)) return toWork(works.get(field), above);
      const given = getArgumentValues(field, node, variables);
      const isOfConnection = isConnection(parent);
      const isGroups = isOfConnection && field.name === GROUP_FIELD;
      if (isOfConnection && isGroups !== (part === 'GROUPS')) return 0;
      if (isGroups) return toMostGroups(given);
      const below = countSet(node.selectionSet, type, given);
      if (isConnection(type)) {
        return Math.max(1, toPageSize(given) * below) + countSet(node.selectionSet, type, given, 'GROUPS');
      }
      if (isOfConnection) return isNode(type) ? 1 + below : Math.max(1, below);
      const bound = bounds.get(field);
      const length = Array.isArray(given['ids']) ? given['ids'].length : toLength(bound, above);
      return toWork(works.get(field), above) + length * ((isNode(type) || typeof bound === 'string' ? 1 : 0) + below);
    };

    return countSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, {});
  };
}

function hasFields(type: GraphQLOutputType | undefined): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

function isConnection(type: GraphQLOutputType | undefined): boolean {
  return isObjectType(type) && toConnectionModel(type) !== null;
}

/** Arguments of a field, with their defaults. */
type Given = Readonly<Record<string, unknown>>;

/** How many entries a list without pages has: a number, or the name of the budget that says so in the field above it. */
type Bounds = ReadonlyMap<GraphQLField<unknown, unknown>, number | BudgetName>;

function toLength(bound: number | BudgetName | undefined, above: Given): number {
  if (typeof bound !== 'string') return bound ?? 1;
  const size = above[bound];
  if (typeof size !== 'number') return 1;
  assertBudget(bound, size);
  return size;
}

/** What a type's lists are bounded by, of the arguments of the field above it. */
function toBudgets(bounds: Bounds, type: GraphQLOutputType | undefined, above: Given): readonly unknown[] {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const names = fields.map((field) => bounds.get(field)).filter((bound) => typeof bound === 'string');
  return names.map((name) => above[name]);
}

/** Which fields of a connection are counted. */
type Part = 'FIELDS' | 'GROUPS';

/** The number of entries of each list of objects that has no pages. The list of nodes by ids has as many as ids were given. */
function readBounds(schema: GraphQLSchema): Bounds {
  const bounded = schema.getDirective('bounded');
  invariant(bounded != null, 'the schema declares @bounded');
  const bounds = new Map<GraphQLField<unknown, unknown>, number | BudgetName>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || toConnectionModel(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isLong = isListType(getNullableType(field.type)) && 'getFields' in getNamedType(field.type);
      if (!isLong || field.args.some(({ name }) => name === 'ids')) continue;
      const bound = toBound((field.astNode && getDirectiveValues(bounded, field.astNode)) ?? {});
      invariant(bound !== null, `${type.name}.${field.name} is a list without pages and says how long it is`);
      bounds.set(field, bound);
    }
  }
  return bounds;
}

/** What a field reads besides what it answers: so many nodes, and as many more as budgets of the field above it say. */
interface Work {
  readonly nodes: number;
  readonly by: readonly BudgetName[];
}

function toWork(work: Work | undefined, above: Given): number {
  return work ? work.by.reduce((sum, budget) => sum + toLength(budget, above), work.nodes) : 0;
}

function readWorks(schema: GraphQLSchema): ReadonlyMap<GraphQLField<unknown, unknown>, Work> {
  const directive = schema.getDirective('work');
  invariant(directive != null, 'the schema declares @work');
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  return new Map(
    fields.flatMap((field) => {
      const { nodes, by } = (field.astNode && getDirectiveValues(directive, field.astNode)) ?? {};
      const budgets = Array.isArray(by) ? by.map(String).filter(isBudgetName) : [];
      return typeof nodes === 'number' ? [[field, { nodes, by: budgets }] as const] : [];
    }),
  );
}

function toBound({ size, by }: Given): number | BudgetName | null {
  if (typeof by === 'string' && isBudgetName(by)) return by;
  return typeof size === 'number' ? size : null;
}

function isNode(type: GraphQLOutputType): boolean {
  if (isInterfaceType(type)) return type.name === 'Node';
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function toOutputType(schema: GraphQLSchema, name: string | undefined): GraphQLOutputType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type : undefined;
}

import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../resolvers/context.js';
import { InputError } from '../shared/errors.js';
import { createNodeCounter, type NodeCounter } from '../limits/count-nodes.js';
import { LIMITS, type Measurement } from '../limits/limits.js';
import { measureShape } from '../limits/measure-shape.js';

/**
 * Refuses an operation that asks for too much before anything of it is resolved, and tells what an operation cost under
 * `extensions.cost` where the request has the header `GraphQL-Cost`.
 */
export function createLimitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const countNodes = createNodeCounter(schema);
  return {
    requestDidStart: () => {
      let measured: Measurement | null = null;
      return Promise.resolve({
        didResolveOperation: (context) => {
          measured = measure(context, schema, countNodes);
          assertWithinLimits(measured);
          return Promise.resolve();
        },
        willSendResponse: ({ request, response }) => {
          const { body } = response;
          if (measured && body.kind === 'single' && request.http?.headers.has('graphql-cost')) {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: toCost(measured) };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function measure(
  { document, operation, request }: GraphQLRequestContext<RequestContext>,
  schema: GraphQLSchema,
  countNodes: NodeCounter,
): Measurement | null {
  if (!document || !operation) return null;
  const shape = measureShape(document, operation);
  if (nestsTooDeep(request.variables)) {
    throw new GraphQLError(`variables nest at most ${String(MAXIMUM_NESTING)} deep`, { extensions: BAD_USER_INPUT });
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  try {
    // Variables that do not fit are reported by whoever executes the operation.
    return { ...shape, nodes: coerced ? countNodes(document, operation, coerced) : 0 };
  } catch (error) {
    if (error instanceof InputError) throw new GraphQLError(error.message, { extensions: BAD_USER_INPUT });
    throw error;
  }
}

const BAD_USER_INPUT = { code: 'BAD_USER_INPUT', http: { status: 400 } };

/** Far deeper than any filter that makes sense, and far from what the stack can hold. */
const MAXIMUM_NESTING = 50;

function nestsTooDeep(variables: unknown): boolean {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAXIMUM_NESTING) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values({ ...value }) : []));
  }
  return false;
}

function assertWithinLimits(measured: Measurement | null): void {
  const over = toEntries(measured).find(([name, counted]) => counted > LIMITS[name]);
  if (!over) return;
  const [name, counted] = over;
  const message = `${WORDS[name]}: at most ${format(LIMITS[name])} in one operation, got ${format(counted)}`;
  throw new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });
}

const WORDS: Readonly<Record<keyof Measurement, string>> = {
  depth: 'fields within fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
  fields: 'fields',
  nodes: 'nodes, by the product of page sizes',
};

function toCost(measured: Measurement): Readonly<Record<string, { readonly counted: number; readonly allowed: number }>> {
  return Object.fromEntries(toEntries(measured).map(([name, counted]) => [name, { counted, allowed: LIMITS[name] }]));
}

function toEntries(measured: Measurement | null): readonly (readonly [keyof Measurement, number])[] {
  if (!measured) return [];
  const { depth, aliases, directives, rootFields, fields, nodes } = measured;
  return [
    ['depth', depth],
    ['aliases', aliases],
    ['directives', directives],
    ['rootFields', rootFields],
    ['fields', fields],
    ['nodes', nodes],
  ];
}

/** What fragments multiply can be beyond all words. */
function format(count: number): string {
  return count > 1e15 ? 'far more' : count.toLocaleString('en');
}

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { JSONObjectResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';
import type { NodeRow } from '../graph/result.js';
import { readModel, type Model } from '../plan/model.js';
import { findTextFields, withholdTexts } from '../plan/withheld-texts.js';
import { withClientErrors } from '../resolvers/client-errors.js';
import { resolveCompare } from '../resolvers/compare.js';
import { subgraphExport } from '../resolvers/subgraph-export.js';
import { attachModelResolvers } from '../resolvers/model-fields.js';
import { metaFields } from '../resolvers/meta.js';
import { mutation } from '../resolvers/mutation.js';
import { query } from '../resolvers/query.js';
import { recurrence } from '../resolvers/recurrence.js';
import { signals } from '../resolvers/signals.js';
import { subscription } from '../resolvers/subscription.js';
import { tierCoverage, tiers } from '../resolvers/tiers.js';
import { readSchemaDocument } from './schema-document.js';
import { walks } from '../resolvers/walks.js';

/**
 * The schema of the `*.graphql` files in a folder with its resolvers, and the model that its directives make. Where texts are
 * not served, no field gives words of one.
 */
export function createSchema(directory: string, servesText = true): { readonly schema: GraphQLSchema; readonly model: Model } {
  const schema: GraphQLSchema = makeExecutableSchema({
    typeDefs: readSchemaDocument(directory),
    // `npm run generate` has made sure of that, and it takes a moment of each start.
    assumeValidSDL: true,
    resolvers: {
      Query: withClientErrors({ ...query, ...walks, ...tiers, ...recurrence, ...signals, compare: resolveCompare }),
      Mutation: withClientErrors(mutation),
      Subscription: subscription,
      Meta: withClientErrors(metaFields),
      TierMovements: withClientErrors(tierCoverage),
      SpecialWatchList: withClientErrors(tierCoverage),
      Subgraph: withClientErrors(subgraphExport),
      Node: { __resolveType: (row: NodeRow) => typesByLabel.get(row.label) },
      JSONObject: toFunctions(JSONObjectResolver),
      NonNegativeInt: toFunctions(NonNegativeIntResolver),
      URL: toFunctions(URLResolver),
    },
  });
  const whole = readModel(schema);
  const model = servesText ? whole : withholdTexts(schema, whole);
  const typesByLabel = new Map([...model.nodes.values()].map(({ label, type }) => [label, type]));
  attachModelResolvers(schema, model);
  if (!servesText) for (const field of findTextFields(schema)) field.resolve = () => null;
  return { schema, model };
}

/** What a scalar does, so that the schema's own words say what it is. */
function toFunctions({ serialize, parseValue, parseLiteral }: GraphQLScalarType): Readonly<Record<string, unknown>> {
  return { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral };
}
